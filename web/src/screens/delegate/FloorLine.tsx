import { Trans, useLingui } from '@lingui/react/macro'
import { useCase } from '../../store/caseBook'
import { clockText, useClock } from '../../store/clock'
import { useBoard, useOwn, useRoom } from '../../store/roomContext'
import { Mark } from '../room/Mark'
import { list } from '../room/words'
import css from './FloorLine.module.css'

/** Whose floor it is, and who holds the room up. */
export function FloorLine() {
  const { t } = useLingui()
  const { party: me } = useOwn('of-delegation')
  const { floor, awaited, clock } = useBoard()
  const { party } = useCase()
  const { floorLeft } = useClock(
    clock,
    useRoom((state) => state.clockOffset),
  )
  if (!floor && awaited.length === 0) return null
  const others = awaited.filter((one) => one !== floor)
  const names = others.map((one) => (one === me ? t`you` : party(one).name))
  return (
    <div className={css.line} data-mine={floor === me || awaited.includes(me) || undefined}>
      {floor && (
        <span className={css.floor}>
          <Mark party={floor} decorative />
          {floor === me ? (
            <b>
              <Trans>You have the floor</Trans>
            </b>
          ) : (
            <Trans>{party(floor).name} has the floor</Trans>
          )}
          {floorLeft !== undefined && <span className={css.left}>{clockText(floorLeft)}</span>}
        </span>
      )}
      {names.length > 0 && (
        <span className={css.awaited}>
          {others.includes(me) ? (
            <b>
              <Trans>Waiting for {list(names)}</Trans>
            </b>
          ) : (
            <Trans>Waiting for {list(names)}</Trans>
          )}
        </span>
      )}
    </div>
  )
}
