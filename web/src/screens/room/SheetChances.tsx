import { Plural, Trans } from '@lingui/react/macro'
import { Chances } from '../../parts/Chances'
import { Fold } from '../../parts/Fold'
import { useCase } from '../../store/caseBook'
import { dutyChances } from '../../store/chances'
import { useBoard } from '../../store/roomContext'
import { prospect, type Terms } from '../../store/terms'
import { Mark } from './Mark'
import css from './SheetChances.module.css'
import { list } from './words'

interface Props {
  terms: Terms
  level?: 2 | 3 | 4
}

/** Before signing: what terms would oblige to, and whether breaking it would be found, and how. */
export function SheetChances({ terms, level = 4 }: Props) {
  const { view } = useCase()
  const outcome = { ...prospect(useBoard()), ...terms }
  const duties = dutyChances(view.regime, outcome)
  if (view.regime.obligations.length === 0) return null
  if (duties.length === 0) {
    return (
      <p className={css.none}>
        <Trans>It brings no duty that could be broken.</Trans>
      </p>
    )
  }
  return (
    <Fold
      level={level}
      title={
        <Plural
          value={duties.length}
          one="# duty: would a breach be found?"
          other="# duties: would a breach be found?"
        />
      }
    >
      <p className={css.note}>
        <Trans>
          Game parameters, in one turn, by agreed measures. Own means of others: unknown.
        </Trans>
      </p>
      <ul className={css.duties}>
        {duties.map(({ duty, detection, measures }) => (
          <li key={duty.obligation}>
            <Mark party={duty.party} />
            <div>
              <p>{duty.duty}</p>
              <Chances
                without={detection.without}
                inspected={detection.inspected}
                by={
                  measures.length > 0 ? (
                    list(measures.map(({ label }) => label))
                  ) : (
                    <Trans>nothing that was agreed watches it</Trans>
                  )
                }
              />
            </div>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
