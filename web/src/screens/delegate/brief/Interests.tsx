import { Trans } from '@lingui/react/macro'
import { number, signed } from '../../../parts/numbers'
import type { Exact, OwnPoints, Ranked } from '../../../protocol'
import { useCase, useOwnCase } from '../../../store/caseBook'
import { Word } from '../../../text/glossary'
import { AsItIs, OffAgenda } from '../../room/OffAgenda'
import { RankedInteractions } from '../../room/RankedInteractions'
import { combination } from '../../room/words'
import css from './Interests.module.css'

/** What outcomes are worth to the own party, as far as this class shows it. */
export function Interests() {
  const { points, instructions } = useOwnCase()
  return (
    <div className={css.interests}>
      <h2>
        <Trans>What you want</Trans>
      </h2>
      {points ? (
        <Points points={points} />
      ) : (
        <p>
          <Trans>
            You preside. You have no points; a good agreement among the others is your work.
          </Trans>
        </p>
      )}
      {instructions.length > 0 && (
        <>
          <h3>
            <Word of="instructions">
              <Trans>Your instructions</Trans>
            </Word>
          </h3>
          <ul className={css.reasons}>
            {instructions.map(({ because }) => (
              <li key={because}>{because}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Points({ points }: { points: OwnPoints }) {
  switch (points.type) {
    case 'exact':
      return <ExactPoints points={points} />
    case 'ranked':
      return <RankedPoints points={points} />
    case 'hidden':
      return (
        <>
          <p>
            <Trans>This class plays without numbers: your brief says what matters.</Trans>
          </p>
          <NoDeal reason={points.reservationReason} />
        </>
      )
  }
}

function ExactPoints({ points }: { points: Exact }) {
  const book = useCase()
  const { view } = book
  const all = Object.values(points.points).flatMap((options) => Object.values(options))
  const most = Math.max(1, ...all.map(Math.abs))
  return (
    <>
      <p className={css.lead}>
        <Trans>The more points, the better for you. Others have other points.</Trans>
      </p>
      {view.issues.map(({ issue, title, options }) => (
        <section key={issue} className={css.issue}>
          <h3>{title}</h3>
          <ul>
            {options.map(({ option, label }) => {
              const value = points.points[issue]?.[option] ?? 0
              return (
                <li key={option}>
                  <span>{label}</span>
                  <i aria-hidden="true">
                    <b
                      data-below={value < 0 || undefined}
                      style={{ width: `${(Math.abs(value) / most) * 100}%` }}
                    />
                  </i>
                  <span>{number(value)}</span>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <AsItIs points={points} />
      {points.interactions.length > 0 && (
        <section>
          <h3>
            <Trans>Together they count differently</Trans>
          </h3>
          <ul className={css.reasons}>
            {points.interactions.map((one) => (
              <li key={one.because}>
                <b>{signed(one.points)}</b> {combination(book, one.when)}. {one.because}
              </li>
            ))}
          </ul>
        </section>
      )}
      <NoDeal reason={points.reservationReason} worth={points.reservation} />
    </>
  )
}

function RankedPoints({ points }: { points: Ranked }) {
  const book = useCase()
  return (
    <>
      <p className={css.lead}>
        <Trans>Most important first; in each, what is best for you first.</Trans>
      </p>
      <ol className={css.ranked}>
        {points.issues.map((issue) => (
          <li key={issue}>
            <h3>{book.issue(issue).title}</h3>
            <ol>
              {(points.options[issue] ?? []).map((group) => (
                <li key={group.join()}>
                  {group.map((option) => book.option(issue, option).label).join(' = ')}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      <OffAgenda />
      {points.interactions.length > 0 && (
        <section>
          <h3>
            <Trans>Together they count differently</Trans>
          </h3>
          <ul className={css.reasons}>
            <RankedInteractions of={points.interactions} />
          </ul>
        </section>
      )}
      <NoDeal reason={points.reservationReason} />
    </>
  )
}

function NoDeal({ reason, worth }: { reason: string; worth?: number }) {
  return (
    <section className={css.noDeal}>
      <h3>
        <Word of="noDeal">
          <Trans>No deal</Trans>
        </Word>
        {worth !== undefined && <b>{number(worth)}</b>}
      </h3>
      <p>{reason}</p>
    </section>
  )
}
