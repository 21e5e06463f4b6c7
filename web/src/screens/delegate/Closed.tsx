import { Trans } from '@lingui/react/macro'
import { Loading } from '../../parts/State'
import { WorthBar } from '../../parts/WorthBar'
import type { Treaty } from '../../protocol'
import { useExactPoints } from '../../store/caseBook'
import { useResource } from '../../store/resource'
import { useBoard, useOwn } from '../../store/roomContext'
import { usePlace } from '../../store/seat'
import { TreatyText } from '../room/TreatyText'
import css from './Closed.module.css'

/** After the play and before the results: what was signed, and what it is worth to you. */
export function Closed() {
  const { room, agreements } = useBoard()
  const treaties = useResource<Treaty[]>(`/api/rooms/${room}/treaties`)
  const worth = useOwn('of-delegation').outcomeWorth
  const points = useExactPoints()
  const { party } = usePlace()
  const standing = agreements.filter((one) => one.sinceTurn != null)
  const inForce = standing.map((one) => one.sheet)
  const none = standing.length === 0
  const mine = standing.some((one) => one.parties.includes(party))
  return (
    <div className={css.closed}>
      <header>
        <Ending end={none ? 'none' : mine ? 'mine' : 'others'} />
        <p>
          <Trans>
            The facilitator shows the results when all rooms have finished. Until then, keep your
            points to yourselves.
          </Trans>
        </p>
      </header>
      {worth && points && !none && (
        <WorthBar points={worth.points} reservation={points.reservation} />
      )}
      {treaties.state === 'loading' && <Loading />}
      {treaties.state === 'ready' &&
        treaties.value
          .filter(({ sheet }) => inForce.includes(sheet))
          .map((treaty) => <TreatyText key={treaty.sheet} treaty={treaty} />)}
    </div>
  )
}

function Ending({ end }: { end: 'none' | 'mine' | 'others' }) {
  switch (end) {
    case 'none':
      return (
        <>
          <h2>
            <Trans>No deal</Trans>
          </h2>
          <p>
            <Trans>
              Nothing entered into force. That is a legitimate end: everyone is left with what no
              deal is worth to them.
            </Trans>
          </p>
        </>
      )
    case 'mine':
      return (
        <>
          <h2>
            <Trans>What you signed stands</Trans>
          </h2>
          <p>
            <Trans>The play is over; what is in force stays in force.</Trans>
          </p>
        </>
      )
    case 'others':
      return (
        <>
          <h2>
            <Trans>Others have agreed</Trans>
          </h2>
          <p>
            <Trans>You signed nothing, but what they do around you counts for you too.</Trans>
          </p>
        </>
      )
  }
}
