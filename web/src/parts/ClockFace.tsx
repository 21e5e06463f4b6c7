import { useLingui } from '@lingui/react/macro'
import css from './ClockFace.module.css'

interface Props {
  /** Minutes and seconds; nothing where no phase runs against time. */
  time: string | undefined
  paused: boolean
  /** The phase is over; the room waits a little for those who still owe an answer. */
  inGrace: boolean
  /** Under a minute: worth a glance, not yet an alarm. */
  closing: boolean
  /** What is left of the floor, where someone holds it against time. */
  floor?: string | undefined
  size?: 'strip' | 'wall'
}

/** The room's clock, which the server owns. */
export function ClockFace({ time, paused, inGrace, closing, floor, size = 'strip' }: Props) {
  const { t } = useLingui()
  if (time === undefined) return null
  const word = paused ? t`Paused` : inGrace ? t`Last call` : t`Time left`
  return (
    <div
      className={css.clock}
      role="timer"
      aria-label={floor ? t`${word} ${time}, of the floor ${floor}` : `${word} ${time}`}
      data-size={size}
      data-state={paused ? 'paused' : inGrace ? 'grace' : closing ? 'closing' : 'running'}
    >
      <span aria-hidden="true">{time}</span>
      {(paused || inGrace || floor) && (
        <small className={css.word} aria-hidden="true">
          {paused || inGrace ? word : t`floor ${floor}`}
        </small>
      )}
    </div>
  )
}
