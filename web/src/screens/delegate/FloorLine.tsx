import { Trans, useLingui } from '@lingui/react/macro'
import { useCase } from '../../store/caseBook'
import { useBoard, useOwn } from '../../store/roomContext'
import { Mark } from '../room/Mark'
import { beginning, list } from '../room/words'
import css from './FloorLine.module.css'

/** Whose floor it is, and who holds the room up. */
export function FloorLine() {
  const { t } = useLingui()
  const { party: me } = useOwn('of-delegation')
  const { floor, awaited } = useBoard()
  const { party } = useCase()
  const others = awaited.filter((one) => one !== floor)
  if (!floor && others.length === 0) return null
  const mine = floor === me || awaited.includes(me)
  const names = list(others.map((one) => (one === me ? t`you` : party(one).spoken)))
  return (
    <p className={css.line} data-mine={mine || undefined}>
      {floor && <Mark party={floor} decorative />}
      <span className={css.words}>
        {floor === me && (
          <span>
            <Trans>You have the floor</Trans>
          </span>
        )}
        {floor && floor !== me && (
          <span>
            <Trans>{beginning(party(floor).spoken)} has the floor</Trans>
          </span>
        )}
        {others.length > 0 && (
          <span>
            <Trans>Waiting for {names}</Trans>
          </span>
        )}
      </span>
    </p>
  )
}
