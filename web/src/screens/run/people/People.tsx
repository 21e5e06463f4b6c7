import { plural, t } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Shuffle } from 'lucide-react'
import { useState } from 'react'
import { Button, ButtonLink } from '../../../parts/Button'
import { Empty } from '../../../parts/State'
import type { ExerciseView, PartyId, Person, RoomName } from '../../../protocol'
import { deal } from '../../../store/desk'
import { notify } from '../../../store/notices'
import type { Watched } from '../../../store/overview'
import { useAttempt } from '../../../store/useAttempt'
import { allSeated, gaps } from '../rooms/missing'
import { MoveDialog } from './MoveDialog'
import css from './People.module.css'
import { PersonList } from './PersonList'
import { useMove } from './useMove'

interface Props {
  view: ExerciseView
  watched: Watched
}

/** Who is here and who sits where. Drag people, or open one and choose; both work by keyboard. */
export function People({ view, watched }: Props) {
  const { t } = useLingui()
  const { busy, attempt } = useAttempt()
  const [opened, open] = useState<Person>()
  const move = useMove(view)
  const delegates = watched.overview.roster?.delegates ?? []
  const rooms = watched.overview.roster?.rooms ?? []
  const waiting = delegates.filter((person) => !person.place)
  const drop = (id: string, room?: RoomName, party?: PartyId) => {
    const person = delegates.find((one) => one.delegate === id)
    if (person) void move(person, room && party ? { room: room.room, party, delegates } : undefined)
  }
  const dealAll = async () => {
    const dealt = await attempt(() => deal(view.exercise))
    if (!dealt) return
    const left = dealt.delegates.filter((person) => !person.place).length
    notify(
      left === 0
        ? { tone: 'news', text: allSeated(dealt.rooms, view, dealt.delegates) }
        : { tone: 'refusal', text: withoutSeat(left) },
    )
  }

  return (
    <main className={css.people}>
      <section className={css.lobby} aria-labelledby="lobby">
        <header>
          <h2 id="lobby">
            <Trans>In the lobby</Trans>
          </h2>
          <Button
            look={waiting.length > 0 ? 'primary' : 'plain'}
            icon={<Shuffle aria-hidden="true" />}
            isDisabled={busy || waiting.length === 0}
            onPress={dealAll}
          >
            <Trans>Deal seats</Trans>
          </Button>
        </header>
        <PersonList
          label={t`In the lobby`}
          people={waiting}
          role={() => undefined}
          onDrop={(id) => drop(id)}
          onOpen={open}
          empty={
            delegates.length === 0 ? (
              <Empty title={<Trans>Nobody has joined yet</Trans>}>
                <Trans>Show the join code {view.code} to your class.</Trans>
              </Empty>
            ) : (
              <EveryoneSeated rooms={rooms} view={view} delegates={delegates} />
            )
          }
        />
        {waiting.length === 0 && delegates.length > 0 && (
          <ButtonLink to={`/run/class/${view.exercise}/rooms`} look="primary">
            <Trans>Go to the rooms</Trans>
          </ButtonLink>
        )}
      </section>
      <div className={css.rooms}>
        {rooms.map((room) => (
          <RoomCard
            key={room.room}
            room={room}
            view={view}
            people={delegates.filter((person) => person.place?.room === room.room)}
            onDrop={drop}
            onOpen={open}
          />
        ))}
      </div>
      {opened && (
        <MoveDialog
          view={view}
          rooms={rooms}
          delegates={delegates}
          person={opened}
          onClose={() => open(undefined)}
        />
      )}
    </main>
  )
}

interface SeatedProps {
  rooms: RoomName[]
  view: ExerciseView
  delegates: Person[]
}

/** Nobody waits; but a room in play may still miss a delegation. */
function EveryoneSeated({ rooms, view, delegates }: SeatedProps) {
  return (
    <>
      <Trans>Everyone has a seat.</Trans>
      {gaps(rooms, view, delegates).map((gap) => (
        <p key={gap}>{gap}</p>
      ))}
    </>
  )
}

/** Why some still wait after everyone was dealt, and what the facilitator can do. */
function withoutSeat(people: number): string {
  const who = plural(people, { one: '# person has', other: '# people have' })
  return t`${who} no seat yet: the rooms in play are full. Seat them in another room by hand, or open a class with more rooms.`
}

interface RoomCardProps {
  room: RoomName
  view: ExerciseView
  people: Person[]
  onDrop: (id: string, room: RoomName, party: PartyId) => void
  onOpen: (person: Person) => void
}

function RoomCard({ room, view, people, onDrop, onOpen }: RoomCardProps) {
  const { t } = useLingui()
  const parties = view.scenario.parties
  return (
    <section className={css.room} aria-label={room.name}>
      <header>
        <h2>{room.name}</h2>
        <p>
          <Plural value={people.length} one="# person" other="# people" />
        </p>
      </header>
      {parties.map((party, index) => (
        <PersonList
          key={party.party}
          label={t`${party.name}, ${room.name}`}
          party={{ ...party, index }}
          people={people.filter((person) => person.place?.party === party.party)}
          role={(person) => person.place?.role}
          onDrop={(id) => onDrop(id, room, party.party)}
          onOpen={onOpen}
          empty={
            view.played.includes(party.party) ? (
              <Trans>no one yet</Trans>
            ) : (
              <Trans>not played</Trans>
            )
          }
        />
      ))}
    </section>
  )
}
