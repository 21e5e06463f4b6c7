import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Choice } from '../../../parts/Choice'
import { Decision } from '../../../parts/Decision'
import { Fold } from '../../../parts/Fold'
import type { OwnLived, PledgeKind } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useSend } from '../../../store/roomContext'
import { condition, deed, pledgeWords } from '../../room/livedWords'
import css from './Page.module.css'

/** A warning or an assurance, put together from typed pieces: if … then … */
export function WordBuilder({ own }: { own: OwnLived }) {
  const { triggers, warnings, assurances } = own.words
  if (triggers.length === 0 || warnings.length + assurances.length === 0) return null
  return (
    <Fold title={<Trans>Give a word in public</Trans>}>
      <Builder own={own} />
    </Fold>
  )
}

function Builder({ own }: { own: OwnLived }) {
  const { t } = useLingui()
  const book = useCase()
  const send = useSend()
  const { weight, triggers, warnings, assurances } = own.words
  const [kind, setKind] = useState<PledgeKind>(warnings.length > 0 ? 'warning' : 'assurance')
  const [at, setAt] = useState({ when: 0, then: 0 })
  const deeds = kind === 'warning' ? warnings : assurances
  const when = triggers[at.when]
  const then = deeds[at.then]
  const { audience, credit } = book.life ?? {}
  return (
    <div className={css.section}>
      <Decision
        title={<Trans>What kind</Trans>}
        value={kind}
        onChange={(id) => {
          setKind(id as PledgeKind)
          setAt({ ...at, then: 0 })
        }}
        ways={[
          {
            id: 'warning',
            label: <Trans>A warning</Trans>,
            then: <Trans>Raises tension by {weight} now.</Trans>,
            isDisabled: warnings.length === 0,
          },
          {
            id: 'assurance',
            label: <Trans>An assurance</Trans>,
            then: <Trans>Lowers tension by {weight} now.</Trans>,
            isDisabled: assurances.length === 0,
          },
        ]}
      />
      <Choice
        label={t`If`}
        value={String(at.when)}
        onChange={(index) => setAt({ ...at, when: Number(index) })}
        options={triggers.map((one, index) => ({ id: String(index), label: condition(one, book) }))}
      />
      <Choice
        label={t`Then`}
        value={String(at.then)}
        onChange={(index) => setAt({ ...at, then: Number(index) })}
        options={deeds.map((one, index) => ({ id: String(index), label: deed(one, book) }))}
      />
      {when && then && (
        <>
          <p className={css.words} aria-live="polite">
            “{pledgeWords({ when, then }, book)}”
          </p>
          <p className={css.soft}>
            {audience && credit && (
              <Trans>
                Kept, it earns you up to {audience.kept}; abandoned, it costs you {audience.broken}{' '}
                at home and {credit.broken} of the 100 that your word is worth at most.
              </Trans>
            )}{' '}
            {weight === 0 && <Trans>You have spoken this turn: it moves tension no further.</Trans>}
          </p>
          <div className={css.acts}>
            <Button
              onPress={() =>
                send(
                  kind === 'warning'
                    ? { type: 'warn', when, then }
                    : { type: 'assure', when, then },
                )
              }
            >
              {kind === 'warning' ? <Trans>Warn</Trans> : <Trans>Assure</Trans>}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
