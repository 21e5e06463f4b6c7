import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Estimate } from '../../../parts/Estimate'
import { Fold } from '../../../parts/Fold'
import { chance } from '../../../parts/numbers'
import type { BayesFace, OwnLived, ReasonFace, TrustFace } from '../../../protocol'
import { useCase, useOwnCase } from '../../../store/caseBook'
import { useSend } from '../../../store/roomContext'
import { Mark } from '../../room/Mark'
import css from './Page.module.css'

const EVEN = 50

/** First the own estimate, then what a rule makes of the evidence. Neither is the truth. */
export function TrustPanel({ own }: { own: OwnLived }) {
  return (
    <section className={css.section}>
      <h2>
        <Trans>Trust</Trans>
      </h2>
      <p className={css.soft}>
        <Trans>
          Say first how likely you think it is that a party keeps all its duties. Then you see what
          Bayes’ rule makes of the evidence that you have. Nobody else sees either.
        </Trans>
      </p>
      <ul className={css.list}>
        {own.trust.map((trust) => (
          <About key={trust.about} trust={trust} />
        ))}
      </ul>
    </section>
  )
}

function About({ trust }: { trust: TrustFace }) {
  const book = useCase()
  const last = trust.estimates.at(-1)
  const { name, spoken } = book.party(trust.about)
  return (
    <li>
      <h3 className={css.line}>
        <Mark party={trust.about} decorative />
        <span>{name}</span>
      </h3>
      {trust.due ? (
        <Ask about={trust.about} name={spoken} last={last?.percent ?? EVEN} />
      ) : (
        last && (
          <p>
            <Trans>
              Your estimate: <b>{last.percent} %</b> that it keeps all its duties.
            </Trans>
          </p>
        )
      )}
      {!trust.due && trust.bayes && <Bayes bayes={trust.bayes} />}
    </li>
  )
}

function Ask({ about, name, last }: { about: string; name: string; last: number }) {
  const { t } = useLingui()
  const send = useSend()
  const [value, set] = useState(last)
  return (
    <>
      <Estimate
        label={<Trans>How likely is it that {name} keeps all its duties this turn?</Trans>}
        value={value}
        onChange={set}
        none={t`surely not`}
        sure={t`surely`}
      />
      <div className={css.acts}>
        <Button
          aria-label={t`Give our estimate of ${name}`}
          onPress={() => send({ type: 'estimate-trust', about, percent: value })}
        >
          <Trans>Give our estimate</Trans>
        </Button>
      </div>
    </>
  )
}

function Bayes({ bayes }: { bayes: BayesFace }) {
  return (
    <>
      <p>
        <Trans>
          Bayes’ rule, from your first estimate and the evidence: <b>{chance(bayes.belief)}</b>. It
          knows no more than you do.
        </Trans>
      </p>
      {(bayes.belief === 0 || bayes.belief === 1) && (
        <p>
          <Trans>You were certain, and certainty cannot be moved by any evidence.</Trans>
        </p>
      )}
      {bayes.reasons.length > 0 && (
        <Fold level={4} title={<Trans>The evidence it counted</Trans>}>
          <ul className={css.list}>
            {bayes.reasons.map((reason, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: reasons are counted in order, and stay
              <Reason key={at} reason={reason} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  )
}

function Reason({ reason }: { reason: ReasonFace }) {
  const { t } = useLingui()
  const book = useCase()
  const { stakes } = useOwnCase()
  const means = stakes?.means.find((one) => one.measure === reason.measure)?.label
  const measure = reason.measure && !reason.own ? book.measure(reason.measure).label : means
  return (
    <li>
      <p>
        <Trans>
          Turn {reason.turn}, {measure ?? t`a finding that was shown`}:
        </Trans>{' '}
        {reason.alarm ? <Trans>an alarm.</Trans> : <Trans>nothing found.</Trans>}{' '}
        <b>
          {chance(reason.before)} → {chance(reason.after)}
        </b>
      </p>
    </li>
  )
}
