import { Trans } from '@lingui/react/macro'
import { chance } from '../../parts/numbers'
import type { InspectionBenchmark } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { Mark } from '../room/Mark'
import css from './LivedResult.module.css'

/** What was inspected, beside what the benchmark inspection game would have inspected. */
export function Inspections({ benchmarks }: { benchmarks: InspectionBenchmark[] }) {
  const book = useCase()
  return (
    <>
      <p className={css.note}>
        <Trans>
          The benchmark is a game of its own: at most one violation, no false alarms, one inspector,
          and what the violator wins the inspector loses. It inspects by chance, so that nobody can
          count on being left alone, and no more often than is needed.
        </Trans>
      </p>
      <ul className={css.lines}>
        {benchmarks.map(({ turn, inspector, measure, looks, sentence }) => (
          <li key={`${turn} ${inspector} ${measure}`}>
            <Mark party={inspector} decorative />
            <div>
              <p>
                <Trans>
                  Turn {turn}, {book.measure(measure).label}:
                </Trans>{' '}
                {sentence}
              </p>
              <ul className={css.looks}>
                {looks.map((look) => (
                  <li key={look.obligation}>
                    {book.duty(look.obligation).duty}{' '}
                    {look.spent ? (
                      <Trans>
                        Inspected; the benchmark inspects it with {chance(look.chance)}.
                      </Trans>
                    ) : (
                      <Trans>
                        Not inspected; the benchmark inspects it with {chance(look.chance)}.
                      </Trans>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
