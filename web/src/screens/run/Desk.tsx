import { Plural, Trans } from '@lingui/react/macro'
import { ArrowLeft, Monitor } from 'lucide-react'
import { useState } from 'react'
import { Link, Navigate, NavLink, Route, Routes, useParams } from 'react-router'
import { Failed, Loading } from '../../parts/State'
import type { ExerciseView } from '../../protocol'
import { useOverview, type Watched } from '../../store/overview'
import { useResource } from '../../store/resource'
import { LiveBanner } from '../LiveBanner'
import css from './Desk.module.css'
import { teachingNotes } from './paperParts'
import { Invitation } from './people/Invitation'
import { People } from './people/People'
import { ClassResult } from './results/ClassResult'
import { Rooms } from './rooms/Rooms'
import { SignOut } from './SignOut'

/** The facilitator's desk: people, rooms and results of one class. */
export default function Desk() {
  const { exercise = '' } = useParams()
  const view = useResource<ExerciseView>(`/api/exercises/${exercise}`)
  if (view.state === 'loading') return <Loading />
  if (view.state === 'failed') return <Failed sentence={view.sentence} retry={view.retry} />
  return <Class view={view.value} />
}

function Class({ view }: { view: ExerciseView }) {
  const watched = useOverview(`/exercises/${view.exercise}`)
  const [inviting, invite] = useState(false)
  const home = `/run/class/${view.exercise}`
  return (
    <div className={css.desk}>
      <LiveBanner />
      <header className={css.head}>
        <div className={css.case}>
          <Link to="/run" className={css.home}>
            <ArrowLeft aria-hidden="true" />
            <Trans>All classes</Trans>
          </Link>
          <h1>{view.title}</h1>
          <p>{view.scenario.title}</p>
        </div>
        <nav className={css.nav}>
          <NavLink to={`${home}/people`}>
            <Trans>People</Trans>
          </NavLink>
          <NavLink to={`${home}/rooms`}>
            <Trans>Rooms</Trans>
          </NavLink>
          <NavLink to={`${home}/results`}>
            <Trans>Results</Trans>
          </NavLink>
          <Link to={teachingNotes(view.scenario.scenario)} target="_blank">
            <Trans>Teaching notes</Trans>
          </Link>
        </nav>
        <div className={css.join}>
          {watched && <Connected watched={watched} />}
          <button type="button" className={css.code} onClick={() => invite(true)}>
            <small>
              <Trans>Join code</Trans>
            </small>
            <span>{view.code}</span>
          </button>
          <a href={view.projectorLink} target="_blank" rel="noreferrer" className={css.wall}>
            <Monitor aria-hidden="true" />
            <Trans>Projector</Trans>
          </a>
          <SignOut />
        </div>
      </header>
      {watched ? (
        <Routes>
          <Route index element={<Start watched={watched} />} />
          <Route path="people" element={<People view={view} watched={watched} />} />
          <Route path="rooms/:room?" element={<Rooms view={view} watched={watched} />} />
          <Route path="results/:room?" element={<ClassResult view={view} watched={watched} />} />
        </Routes>
      ) : (
        <Loading>
          <Trans>Opening your desk.</Trans>
        </Loading>
      )}
      <Invitation view={view} isOpen={inviting} onClose={() => invite(false)} />
    </div>
  )
}

/** Before anyone has a seat there are people to see to; after that, rooms. */
function Start({ watched }: { watched: Watched }) {
  const waiting = watched.overview.rooms.every((room) => room.stage.type === 'waiting')
  return <Navigate to={waiting ? 'people' : 'rooms'} replace />
}

function Connected({ watched }: { watched: Watched }) {
  const { roster, rooms } = watched.overview
  const people = roster?.delegates.length ?? 0
  const offline = rooms.reduce((sum, room) => sum + room.offline.length, 0)
  const hands = rooms.reduce((sum, room) => sum + room.hands.length, 0)
  return (
    <p className={css.connected}>
      <Plural value={people} one="# person" other="# people" />
      {offline > 0 && (
        <>
          {' · '}
          <Trans>{offline} offline</Trans>
        </>
      )}
      {hands > 0 && (
        <>
          {' · '}
          <Plural value={hands} one="# asks for help" other="# ask for help" />
        </>
      )}
    </p>
  )
}
