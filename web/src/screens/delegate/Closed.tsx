import { Trans } from '@lingui/react/macro'
import { Loading } from '../../parts/State'
import { WorthBar } from '../../parts/WorthBar'
import type { Treaty } from '../../protocol'
import { useExactPoints } from '../../store/caseBook'
import { useResource } from '../../store/resource'
import { useBoard, useOwn } from '../../store/roomContext'
import { mostWorth } from '../../store/terms'
import { TreatyText } from '../room/TreatyText'
import css from './Closed.module.css'

/** After the play and before the results: what was signed, and what it is worth to you. */
export function Closed() {
  const { room, agreements } = useBoard()
  const treaties = useResource<Treaty[]>(`/api/rooms/${room}/treaties`)
  const worth = useOwn('of-delegation').outcomeWorth
  const points = useExactPoints()
  const inForce = agreements.filter((one) => one.sinceTurn != null).map((one) => one.sheet)
  const none = inForce.length === 0
  return (
    <div className={css.closed}>
      <header>
        <h2>{none ? <Trans>No deal</Trans> : <Trans>What you signed stands</Trans>}</h2>
        <p>
          {none ? (
            <Trans>
              Nothing entered into force. That is a legitimate end: everyone is left with what no
              deal is worth to them.
            </Trans>
          ) : (
            <Trans>The play is over; what is in force stays in force.</Trans>
          )}{' '}
          <Trans>
            The facilitator shows the results when all rooms have finished. Until then, keep your
            points to yourselves.
          </Trans>
        </p>
      </header>
      {worth && points && !none && (
        <WorthBar points={worth.points} reservation={points.reservation} most={mostWorth(points)} />
      )}
      {treaties.state === 'loading' && <Loading />}
      {treaties.state === 'ready' &&
        treaties.value
          .filter(({ sheet }) => inForce.includes(sheet))
          .map((treaty) => <TreatyText key={treaty.sheet} treaty={treaty} />)}
    </div>
  )
}
