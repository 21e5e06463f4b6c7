import { Trans } from '@lingui/react/macro'
import { chance, signed } from '../../../parts/numbers'
import type { DecisionRule, OwnCosts } from '../../../protocol'
import { useCase, useOwnCase } from '../../../store/caseBook'
import { usePlace } from '../../../store/seat'
import { list } from '../../room/words'
import css from './OwnStakes.module.css'

/** What life under a treaty means to the own party; for its own eyes. */
export function OwnStakes() {
  const { stakes } = useOwnCase()
  const { duty } = useCase()
  const { role } = usePlace()
  if (!stakes) return null
  const { means, constituencies, decides, points } = stakes
  return (
    <section className={css.stakes}>
      <h2>
        <Trans>When it is signed</Trans>
      </h2>
      <p>
        <Council rule={decides} />
      </p>
      {points && <Costs points={points} />}
      {means.length > 0 && (
        <>
          <h3>
            <Trans>What you see by your own means</Trans>
          </h3>
          <ul>
            {means.map((one) => (
              <li key={one.measure}>
                <b>{one.label}</b>
                <small>
                  <Trans>
                    Finds with {chance(one.detection)}; false alarm {chance(one.falseAlarm)}.
                    Watches: {one.watches.map((id) => duty(id).duty).join(' ')}
                  </Trans>
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      {constituencies.length > 0 && (
        <>
          <h3>
            <Trans>Who must agree at home</Trans>
          </h3>
          <ul>
            {constituencies.map(({ constituency, name, quota, factions, seat }) => (
              <li key={constituency}>
                <b>{name}</b>
                <small>
                  {seat === role && (
                    <>
                      <Trans>You vote for it.</Trans>{' '}
                    </>
                  )}
                  <Trans>{quota} votes are enough.</Trans>{' '}
                  {list(factions.map((faction) => `${faction.name} (${faction.votes})`))}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Council({ rule }: { rule: DecisionRule }) {
  switch (rule) {
    case 'head':
      return <Trans>Your head of delegation decides on orders and signatures.</Trans>
    case 'majority':
      return <Trans>Orders and signatures count when more than half of your seats agree.</Trans>
    case 'unanimity':
      return <Trans>Orders and signatures count when all your seats agree.</Trans>
  }
}

function Costs({ points }: { points: OwnCosts }) {
  const book = useCase()
  const tempting = Object.entries(points.temptations)
  const steps = Object.entries(points.steps).filter(([, worth]) => worth !== 0)
  return (
    <>
      {tempting.length > 0 && (
        <>
          <h3>
            <Trans>What breaking your duties would bring</Trans>
          </h3>
          <ul>
            {tempting.map(([id, { gains, loss, kept }]) => (
              <li key={id}>
                {book.duty(id).duty}
                <small>
                  {list(
                    gains.map((gain, at) => `${signed(gain)} (${book.duty(id).sizes[at] ?? ''})`),
                  )}
                  {'. '}
                  {kept ? (
                    <Trans>Found out, you lose {loss} and keep what it brought.</Trans>
                  ) : (
                    <Trans>Found out, you lose {loss}, and what it brought.</Trans>
                  )}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      {steps.length > 0 && (
        <>
          <h3>
            <Trans>What steps are worth to you, each turn</Trans>
          </h3>
          <ul className={css.numbers}>
            {steps.map(([id, worth]) => (
              <li key={id}>
                <span>{book.step(id).label}</span>
                <b>{signed(worth)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {points.tensionCost > 0 && (
        <p>
          <Trans>
            A turn at tension 100 costs you {points.tensionCost}; less tension costs in proportion.
          </Trans>
        </p>
      )}
    </>
  )
}
