import { Trans } from '@lingui/react/macro'
import { Link, Route, Routes, useParams } from 'react-router'
import { Failed, Loading } from '../../parts/State'
import type { ProjectorView, RoomFace, RoomResult } from '../../protocol'
import { CaseProvider, useCase } from '../../store/caseBook'
import { clockText, useClock } from '../../store/clock'
import { useOverview, type Watched } from '../../store/overview'
import { useResource } from '../../store/resource'
import { LiveBanner } from '../LiveBanner'
import { Mark } from '../room/Mark'
import { RegimeCell } from '../room/RoomLife'
import { TensionOn } from '../room/TensionGauge'
import { stageName, turnOf } from '../room/words'
import { Code } from './Code'
import { efficiency } from './efficiency'
import { RoomWall } from './RoomWall'
import css from './Wall.module.css'

/** The wall of the classroom: one idea at a time, public facts only. */
export default function Wall() {
  const { key = '' } = useParams()
  const view = useResource<ProjectorView>(`/api/projector/${key}`)
  if (view.state === 'loading') return <Loading />
  if (view.state === 'failed') return <Failed sentence={view.sentence} retry={view.retry} />
  return (
    <CaseProvider view={view.value.caseView}>
      <LiveBanner />
      <Routes>
        <Route index element={<WholeClass access={key} view={view.value} />} />
        <Route path=":room" element={<RoomWall access={key} />} />
      </Routes>
    </CaseProvider>
  )
}

interface Props {
  access: string
  view: ProjectorView
}

/** The code until the class has begun, then its rooms; a class of one room is that room. */
function WholeClass({ access, view }: Props) {
  const watched = useOverview(`/projector/${access}`)
  if (!watched) return <Loading />
  const { rooms } = watched.overview
  const begun = rooms.some((room) => room.stage.type !== 'waiting')
  if (!begun) return <Code view={view} />
  const only = rooms.length === 1 ? rooms[0] : undefined
  if (only) return <RoomWall access={access} room={only.room} />
  return <AllRooms access={access} view={view} watched={watched} />
}

/** Two rows of three rooms fill a wall. */
const SIX = 6

function AllRooms({ access, view, watched }: Props & { watched: Watched }) {
  const { rooms } = watched.overview
  const many = rooms.length > SIX
  const headline = rooms.map((room) => room.headline).find((one) => one)
  return (
    <div className={css.wall}>
      <header className={css.head}>
        <h1>{view.caseView.title}</h1>
        <p>
          <Trans>Join code</Trans> <b>{view.code}</b>
        </p>
      </header>
      <main>
        <ul className={css.rooms} data-many={many || undefined}>
          {rooms.map((room) => (
            <Tile key={room.room} access={access} room={room} offset={watched.clockOffset} />
          ))}
        </ul>
      </main>
      {!many && (
        <footer className={css.news}>
          <p>{headline ? headline.headline : view.caseView.subtitle}</p>
        </footer>
      )}
    </div>
  )
}

interface TileProps {
  access: string
  room: RoomFace
  offset: number
}

function Tile({ access, room, offset }: TileProps) {
  const { party } = useCase()
  const { phaseLeft, state } = useClock(room.clock, offset)
  const turn = turnOf(room.stage)
  return (
    <li className={css.tile}>
      <Link to={`/projector/${access}/${room.room}`}>{room.name}</Link>
      <p className={css.stage}>
        {stageName(room.stage)}
        {turn ? ` ${turn}` : ''}
      </p>
      {room.stage.type !== 'closed' && (
        <p className={css.clock}>
          {state === 'paused' ? (
            <Trans>Paused</Trans>
          ) : phaseLeft === undefined ? (
            '–'
          ) : (
            clockText(phaseLeft)
          )}
        </p>
      )}
      {room.resultsReleased && <Finding access={access} room={room.room} />}
      {room.life && !room.resultsReleased && (
        <div className={css.life}>
          {room.life.course && <TensionOn course={room.life.course} size="tile" />}
          <RegimeCell life={room.life} />
        </div>
      )}
      {room.floor && (
        <p className={css.floor}>
          <Mark party={room.floor} size="large" decorative />
          {party(room.floor).name}
        </p>
      )}
    </li>
  )
}

/** The sentence that a released result comes down to, and the way to its picture. */
function Finding({ access, room }: { access: string; room: string }) {
  const result = useResource<RoomResult>(`/api/projector/${access}/rooms/${room}/result`)
  const sentence = result.state === 'ready' && efficiency(result.value)?.sentence
  return (
    <p className={css.finding}>
      {sentence}
      <Link to={`/projector/${access}/${room}`}>
        <Trans>Show the results</Trans>
      </Link>
    </p>
  )
}
