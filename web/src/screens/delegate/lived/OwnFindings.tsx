import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'
import { chance } from '../../../parts/numbers'
import type { OwnFinding, OwnLived } from '../../../protocol'
import { useCase, useOwnCase } from '../../../store/caseBook'
import { useSend } from '../../../store/roomContext'
import css from './Page.module.css'

/** What the own means saw. Nobody else knows of it unless it is shown. */
export function OwnFindings({ own }: { own: OwnLived }) {
  if (own.findings.length === 0) return null
  return (
    <section className={css.section}>
      <h2>
        <Trans>What your own means saw</Trans>
      </h2>
      <p className={css.soft}>
        <Trans>Confidential. Others know neither what you saw nor that you can see it.</Trans>
      </p>
      <ul className={css.list}>
        {own.findings.map((finding) => (
          <Seen key={finding.finding} finding={finding} />
        ))}
      </ul>
    </section>
  )
}

function Seen({ finding }: { finding: OwnFinding }) {
  const { t } = useLingui()
  const book = useCase()
  const { stakes } = useOwnCase()
  const send = useSend()
  const [asking, ask] = useState(false)
  const means = stakes?.means.find((one) => one.measure === finding.measure)?.label
  const cost = stakes?.points?.revealCost
  const said = (alarm: number) => chance(finding.alarm ? alarm : 1 - alarm)
  return (
    <li>
      <p>
        <b>{means}</b>{' '}
        {finding.alarm ? (
          <Trans>speaks for a violation by {book.party(finding.accused).spoken}:</Trans>
        ) : (
          <Trans>saw nothing amiss at {book.party(finding.accused).spoken}:</Trans>
        )}{' '}
        {book.duty(finding.obligation).duty}
      </p>
      <p className={css.soft}>
        <Trans>
          Turn {finding.turn} · it says so with {said(finding.detection)} if broken, with{' '}
          {said(finding.falseAlarm)} if kept
        </Trans>
      </p>
      {finding.revealed ? (
        <p className={css.soft}>
          <Trans>You have shown it to all.</Trans>
        </p>
      ) : (
        <div className={css.acts}>
          <Button onPress={() => ask(true)}>
            <Trans>Show it to all</Trans>
          </Button>
        </div>
      )}
      <Dialog
        title={t`Show it to all?`}
        isOpen={asking}
        onClose={() => ask(false)}
        action={
          <Button
            look="primary"
            onPress={async () => {
              ask(false)
              await send({ type: 'reveal-finding', finding: finding.finding })
            }}
          >
            <Trans>Show it to all</Trans>
          </Button>
        }
      >
        <p>
          <Trans>Everyone learns what you saw, and that you can see it.</Trans>{' '}
          {cost != null && (
            <Plural value={cost} one="It costs you # point." other="It costs you # points." />
          )}
        </p>
      </Dialog>
    </li>
  )
}
