import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link, useParams } from 'react-router'
import { PartyMark } from '../../../parts/PartyMark'
import type { ExerciseView, Person, RoomFace } from '../../../protocol'
import { clockText, useClock } from '../../../store/clock'
import type { Watched } from '../../../store/overview'
import { RegimeCell, TensionCell } from '../../room/RoomLife'
import { stageName, time, turnOf } from '../../room/words'
import { Controls } from './Controls'
import { emptyParties } from './missing'
import { byNeed, need } from './need'
import { RoomPanel } from './RoomPanel'
import css from './Rooms.module.css'

interface Props {
  view: ExerciseView
  watched: Watched
}

/** All rooms, those that need someone first; one of them opens beside the list. */
export function Rooms({ view, watched }: Props) {
  const { room: opened } = useParams()
  const { overview, clockOffset } = watched
  const delegates = overview.roster?.delegates ?? []
  const waiting = delegates.filter((person) => !person.place).length
  const rooms = byNeed(overview.rooms, Date.now() + clockOffset)
  const lives = rooms.some((room) => room.life)
  const tense = view.settings.depth !== 'basic'
  const known = overview.rooms.find((room) => room.room === opened)
  return (
    <>
      <Controls view={view} rooms={overview.rooms} />
      {waiting > 0 && (
        <p className={css.lobby} role="status">
          <b>
            <Plural value={waiting} one="# person waits" other="# people wait" />{' '}
            <Trans>in the lobby</Trans>
          </b>{' '}
          <Trans>
            <Link to={`/run/class/${view.exercise}/people`}>Seat them by hand</Link> in any room.
          </Trans>
        </p>
      )}
      <div className={css.split} data-open={known !== undefined || undefined}>
        <main className={css.list}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Room</Trans>
                </th>
                <th scope="col">
                  <Trans>What needs you</Trans>
                </th>
                <th scope="col">
                  <Trans>Phase</Trans>
                </th>
                <th scope="col">
                  <Trans>Clock</Trans>
                </th>
                <th scope="col">
                  <Trans>Waiting for</Trans>
                </th>
                {lives && tense && (
                  <th scope="col">
                    <Trans>Tension</Trans>
                  </th>
                )}
                {lives && (
                  <th scope="col">
                    <Trans>In force</Trans>
                  </th>
                )}
                <th scope="col" className={css.act}>
                  <Trans>Last act</Trans>
                </th>
                <th scope="col">
                  <Trans>Sheets</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {rooms.map((room) => (
                <Row
                  key={room.room}
                  room={room}
                  view={view}
                  delegates={delegates}
                  offset={clockOffset}
                  opened={room.room === opened}
                  lives={lives}
                />
              ))}
            </tbody>
          </table>
        </main>
        {known && <RoomPanel key={known.room} face={known} view={view} />}
      </div>
    </>
  )
}

interface RowProps {
  room: RoomFace
  delegates: Person[]
  view: ExerciseView
  offset: number
  opened: boolean
  /** Whether any room lives under a treaty already, so that there is a place for it. */
  lives: boolean
}

function Row({ room, delegates, view, offset, opened, lives }: RowProps) {
  const { t } = useLingui()
  const { phaseLeft, state } = useClock(room.clock, offset)
  const turn = turnOf(room.stage)
  const urgent = need(room, Date.now() + offset)
  const tense = view.settings.depth !== 'basic'
  const over = room.stage.type === 'closed'
  const missing = over ? [] : emptyParties(view, delegates, room.room)
  return (
    <tr data-opened={opened || undefined}>
      <th scope="row">
        <Link to={`/run/class/${view.exercise}/rooms/${room.room}`}>{room.name}</Link>
      </th>
      <td className={urgent || missing.length > 0 ? css.need : css.calm}>
        {urgent?.text ?? (missing.length === 0 && '–')}
        {missing.map((name) => (
          <div key={name}>
            <Trans>{name}: no one yet</Trans>
          </div>
        ))}
      </td>
      <td>
        {stageName(room.stage)}
        {turn ? ` ${turn}` : ''}
      </td>
      <td>
        {phaseLeft === undefined ? '–' : clockText(phaseLeft)}
        {state === 'paused' && (
          <small>
            {' '}
            <Trans>paused</Trans>
          </small>
        )}
      </td>
      <td data-label={t`Waiting for`}>
        <Marks parties={room.awaited} view={view} />
      </td>
      {lives && tense && (
        <td data-label={t`Tension`}>
          <TensionCell life={room.life ?? undefined} />
        </td>
      )}
      {lives && (
        <td className={css.wide}>
          <RegimeCell life={room.life ?? undefined} />
        </td>
      )}
      <td className={css.act}>{room.lastAct ? time(room.lastAct) : '–'}</td>
      <td
        className={css.sheets}
        aria-label={t`${room.sheets} on the table, ${room.agreements} agreed`}
      >
        {room.sheets}
        {room.agreements > 0 && (
          <small>
            {' '}
            <Trans>+ {room.agreements} agreed</Trans>
          </small>
        )}
      </td>
    </tr>
  )
}

export function Marks({ parties, view }: { parties: string[]; view: ExerciseView }) {
  const all = view.scenario.parties
  if (parties.length === 0) {
    return (
      <span className={css.nobody}>
        <Trans>nobody</Trans>
      </span>
    )
  }
  return (
    <span className={css.marks}>
      {all.map(
        (party, index) =>
          parties.includes(party.party) && (
            <PartyMark
              key={party.party}
              monogram={party.monogram}
              name={party.name}
              index={index}
            />
          ),
      )}
    </span>
  )
}
