import { ClockFace } from '../../parts/ClockFace'
import { clockText, useClock } from '../../store/clock'
import { useBoard, useRoom } from '../../store/roomContext'

/** The room's clock as the server has it. */
export function RoomClock({ size = 'strip' }: { size?: 'strip' | 'wall' }) {
  const { clock } = useBoard()
  const reading = useClock(
    clock,
    useRoom((state) => state.clockOffset),
  )
  const left = reading.phaseLeft
  return (
    <ClockFace
      time={left === undefined ? undefined : clockText(left)}
      paused={reading.state === 'paused'}
      inGrace={reading.inGrace}
      closing={left !== undefined && left <= 60_000}
      floor={reading.floorLeft === undefined ? undefined : clockText(reading.floorLeft)}
      size={size}
    />
  )
}
