import { Trans } from '@lingui/react/macro'
import { useEffect } from 'react'
import { Navigate } from 'react-router'
import { Failed, Loading } from '../../parts/State'
import type { CaseView, OwnCase, Place } from '../../protocol'
import { CaseProvider, OwnCaseProvider } from '../../store/caseBook'
import { useResource } from '../../store/resource'
import type { RoomStore } from '../../store/room'
import { RoomProvider, useRoom } from '../../store/roomContext'
import { enter, useSeat } from '../../store/seat'
import { LiveBanner } from '../LiveBanner'
import { Lobby } from './Lobby'
import { RoomScreen } from './RoomScreen'

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
    case 'joined': {
      const { me, room, names, hadPlace } = seat
      if (room && me.place)
        return <SeatedIn key={placeKey(me.place)} place={me.place} room={room} />
      return (
        <>
          <LiveBanner />
          <Lobby me={me} names={names} hadPlace={hadPlace} />
        </>
      )
    }
  }
}

const placeKey = ({ room, party, seat }: Place) => `${room} ${party} ${seat}`

/** Reads what does not change in a room once, then shows what does. */
function SeatedIn({ place, room }: { place: Place; room: RoomStore }) {
  const view = useResource<CaseView>(`/api/rooms/${place.room}/case`)
  if (view.state === 'failed') return <Failed sentence={view.sentence} retry={view.retry} />
  if (view.state === 'loading') return <Loading />
  return (
    <RoomProvider room={room}>
      <CaseProvider view={view.value}>
        <FirstView place={place} />
      </CaseProvider>
    </RoomProvider>
  )
}

function FirstView({ place }: { place: Place }) {
  const stage = useRoom((state) => state.board?.stage.type)
  if (stage === 'waiting') {
    return (
      <OwnCaseProvider own={undefined}>
        <RoomScreen />
      </OwnCaseProvider>
    )
  }
  if (stage !== undefined) return <Briefed place={place} />
  return (
    <>
      <LiveBanner />
      <Loading>
        <Trans>Opening your room.</Trans>
      </Loading>
    </>
  )
}

/** From the briefing on, with what only the own delegation may know. */
function Briefed({ place }: { place: Place }) {
  const own = useResource<OwnCase>(`/api/rooms/${place.room}/own`)
  if (own.state === 'failed') return <Failed sentence={own.sentence} retry={own.retry} />
  if (own.state === 'loading') return <Loading />
  return (
    <OwnCaseProvider own={own.value}>
      <RoomScreen />
    </OwnCaseProvider>
  )
}
