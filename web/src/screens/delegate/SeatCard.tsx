import { Trans, useLingui } from '@lingui/react/macro'
import { useCase } from '../../store/caseBook'
import { useBoard } from '../../store/roomContext'
import { useMe, usePlace } from '../../store/seat'
import { Mark } from '../room/Mark'
import { roleName } from '../room/words'
import { Stakes } from './brief/Stakes'
import { Navigation } from './Navigation'
import css from './SeatCard.module.css'

/** Beside the table on a laptop: who you are and what you want. */
export function SeatCard() {
  return (
    <div className={css.card}>
      <Identity />
      <Navigation />
      <Stakes />
    </div>
  )
}

/** The own party, the own role, and who leads. */
export function Identity() {
  const { t } = useLingui()
  const place = usePlace()
  const me = useMe()
  const { name } = useCase().party(place.party)
  const { delegations } = useBoard()
  const seats = delegations.find((one) => one.party === place.party)?.seats ?? []
  const head = seats.find((seat) => seat.acting)
  return (
    <section className={css.identity}>
      <h2>
        <Mark party={place.party} size="large" decorative />
        {name}
      </h2>
      <div>
        <p>
          <b>{me.name}</b>
        </p>
        <p>{roleName(place.role)}</p>
        {head && head.seat !== place.seat && <p>{t`${head.name} leads the delegation.`}</p>}
        {head?.seat === place.seat && place.role !== 'head' && (
          <p>
            <Trans>You act as head of delegation.</Trans>
          </p>
        )}
      </div>
    </section>
  )
}
