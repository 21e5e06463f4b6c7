import { Trans } from '@lingui/react/macro'
import { number } from '../../../parts/numbers'
import type { SeatFace } from '../../../protocol'
import { useCase } from '../../../store/caseBook'
import { useBoard, useOwn, useRoom } from '../../../store/roomContext'
import { Mark } from '../../room/Mark'
import { aboveNoDeal, roleName } from '../../room/words'
import css from './Seats.module.css'

/** Who sits where, who is connected, and what each delegation has now. */
export function Seats() {
  const { party } = useCase()
  const { delegations, agreements, stage } = useBoard()
  const { worths } = useOwn('of-facilitator')
  return (
    <ul className={css.delegations}>
      {delegations.map((delegation) => {
        const worth = worths.find((one) => one.party === delegation.party)?.outcome
        return (
          <li key={delegation.party}>
            <Mark party={delegation.party} decorative />
            <div>
              <h3>{party(delegation.party).name}</h3>
              {delegation.seats.map((seat) => (
                <Seat key={seat.seat} seat={seat} />
              ))}
              {delegation.seats.length === 0 && (
                <p className={css.soft}>
                  <Trans>Nobody sits here; the party acts by its instructions.</Trans>
                </p>
              )}
            </div>
            {worth && (
              <p className={css.worth}>
                {agreements.length === 0 && stage.type !== 'closed' ? (
                  <Trans>nothing agreed yet</Trans>
                ) : (
                  <>
                    <Trans>{number(worth.points)} points</Trans>
                    {', '}
                    {aboveNoDeal(worth.surplus)}
                  </>
                )}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Seat({ seat }: { seat: SeatFace }) {
  const online = useRoom((state) => state.online.includes(seat.seat))
  return (
    <p>
      {seat.name} <small>{roleName(seat.role)}</small>{' '}
      {!online && (
        <em>
          <Trans>offline</Trans>
        </em>
      )}
    </p>
  )
}
