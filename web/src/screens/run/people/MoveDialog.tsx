import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Choice } from '../../../parts/Choice'
import { Dialog } from '../../../parts/Dialog'
import type { ExerciseView, Person, RoomName, SeatRole } from '../../../protocol'
import { roleName } from '../../room/words'
import css from './MoveDialog.module.css'
import { RemoveDialog } from './RemoveDialog'
import { useMove } from './useMove'

interface Props {
  view: ExerciseView
  rooms: RoomName[]
  delegates: Person[]
  person: Person
  onClose: () => void
}

/** Everything that can be done with one person. */
export function MoveDialog({ view, rooms, delegates, person, onClose }: Props) {
  const { t } = useLingui()
  const move = useMove(view)
  const parties = view.scenario.parties
  const [room, setRoom] = useState(person.place?.room ?? rooms[0]?.room ?? '')
  const [party, setParty] = useState(person.place?.party ?? parties[0]?.party ?? '')
  const seats = parties.find((one) => one.party === party)?.seats ?? []
  const [wished, setRole] = useState<SeatRole>(person.place?.role ?? 'head')
  const [removing, remove] = useState(false)
  const role = seats.includes(wished) ? wished : (seats[0] ?? 'head')
  const after = (done: unknown) => {
    if (done) onClose()
  }
  if (removing) return <RemoveDialog view={view} person={person} onClose={onClose} />
  return (
    <Dialog
      title={person.name}
      isOpen
      onClose={onClose}
      action={
        <Button
          look="primary"
          onPress={async () => after(await move(person, { room, party, role, delegates }))}
        >
          <Trans>Seat here</Trans>
        </Button>
      }
    >
      <div className={css.choices}>
        <Choice
          label={t`Room`}
          value={room}
          onChange={setRoom}
          options={rooms.map((one) => ({ id: one.room, label: one.name }))}
        />
        <Choice
          label={t`Delegation`}
          value={party}
          onChange={setParty}
          options={parties.map((one) => ({ id: one.party, label: one.name }))}
        />
        <Choice
          label={t`Seat`}
          value={role}
          onChange={(chosen) => setRole(chosen as SeatRole)}
          options={seats.map((one) => ({ id: one, label: roleName(one) }))}
        />
      </div>
      <div className={css.away}>
        {person.place && (
          <Button look="quiet" onPress={async () => after(await move(person))}>
            <Trans>Back to the lobby</Trans>
          </Button>
        )}
        <Button look="quiet" onPress={() => remove(true)}>
          {' '}
          <Trans>Remove from the class</Trans>
        </Button>
      </div>
    </Dialog>
  )
}
