import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PartyFace, RoomFace, Stage } from '../../../protocol'
import { list } from '../../room/words'
import { awaitedIn } from './awaited'
import css from './HeldUp.module.css'

interface Props {
  rooms: RoomFace[]
  parties: Pick<PartyFace, 'party' | 'name'>[]
}

/** Who is missing before the phase is ended, by name, and what ending it makes of that. */
export function HeldUp(props: Props) {
  return (
    <>
      <Missing {...props} phase="ordering">
        <Trans>Not sealed yet. Resolved now, they keep every duty and inspect nothing:</Trans>
      </Missing>
      <Missing {...props} phase="ratification">
        <Trans>Not confirmed yet:</Trans>
      </Missing>
    </>
  )
}

function Missing({
  rooms,
  parties,
  phase,
  children,
}: Props & { phase: Stage['type']; children: ReactNode }) {
  const missing = awaitedIn(rooms, parties, phase)
  if (missing.length === 0) return null
  return (
    <p className={css.missing}>
      {children}{' '}
      {missing.map(({ room, names }) => (
        <span key={room}>
          <b>{room}</b> {list(names)}
        </span>
      ))}
    </p>
  )
}
