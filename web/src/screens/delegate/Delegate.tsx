import { Trans } from '@lingui/react/macro'
import { useEffect } from 'react'
import { Navigate } from 'react-router'
import { Failed, Loading } from '../../parts/State'
import { enter, useSeat } from '../../store/seat'
import { LiveBanner } from '../LiveBanner'
import { Lobby } from './Lobby'

/** Everything behind a seat: the lobby until there is a place, then the room. */
export default function Delegate() {
  const seat = useSeat()
  useEffect(() => {
    if (seat.state === 'unknown') void enter()
  }, [seat.state])

  switch (seat.state) {
    case 'unknown':
      return (
        <Loading>
          <Trans>Finding your seat.</Trans>
        </Loading>
      )
    case 'stranger':
      return <Navigate to="/" replace />
    case 'failed':
      return <Failed sentence={seat.sentence} retry={() => void enter()} />
    case 'joined':
      return (
        <>
          <LiveBanner />
          <Lobby me={seat.me} names={seat.names} hadPlace={seat.hadPlace} />
        </>
      )
  }
}
