import { Trans } from '@lingui/react/macro'
import { type CaseBook, useCase, useOpenedCase } from '../../../store/caseBook'
import { Word } from '../../../text/glossary'
import css from './Stakes.module.css'

/** What is at stake for the own party, issue by issue, most important first. */
export function Stakes() {
  const book = useCase()
  const points = useOpenedCase()?.points
  if (!points) return null
  return (
    <section className={css.stakes}>
      <h3>
        <Trans>What is at stake for you</Trans>
      </h3>
      {points.type === 'exact' && <Bars stakes={spreads(book, points.points)} />}
      {points.type === 'ranked' && (
        <ol className={css.ranked}>
          {points.issues.map((issue) => (
            <li key={issue}>{book.issue(issue).title}</li>
          ))}
        </ol>
      )}
      {points.type === 'exact' ? (
        <p>
          <Word of="noDeal">
            <Trans>No deal</Trans>
          </Word>{' '}
          <Trans>
            is worth <b>{points.reservation}</b> to you.
          </Trans>
        </p>
      ) : (
        <p>{points.reservationReason}</p>
      )}
    </section>
  )
}

type Stake = { issue: string; points: number }

/** The best option's points less the worst's, of what is on the agenda. */
function spreads({ view }: CaseBook, points: Record<string, Record<string, number>>): Stake[] {
  return view.issues
    .map(({ issue }) => {
      const values = Object.values(points[issue] ?? {})
      return { issue, points: Math.max(...values) - Math.min(...values) }
    })
    .sort((one, other) => other.points - one.points)
}

function Bars({ stakes }: { stakes: Stake[] }) {
  const book = useCase()
  const most = Math.max(1, ...stakes.map((stake) => stake.points))
  return (
    <ul className={css.bars}>
      {stakes.map(({ issue, points }) => (
        <li key={issue}>
          <span>{book.issue(issue).title}</span>
          <span>{points}</span>
          <i style={{ width: `${(points / most) * 100}%` }} aria-hidden="true" />
        </li>
      ))}
    </ul>
  )
}
