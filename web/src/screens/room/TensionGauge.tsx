import { Trans } from '@lingui/react/macro'
import { Gauge } from '../../parts/Gauge'
import { useBoard } from '../../store/roomContext'
import { type Course, DANGEROUS, tensionBefore, tensionMoved } from '../../store/tension'
import { mood, trend } from './livedWords'

interface Props {
  size?: 'page' | 'tile' | 'wall'
}

/** Where tension stands in the room, and where it stood before it last moved. */
export function TensionGauge({ size = 'page' }: Props) {
  const { lived } = useBoard()
  return lived ? <TensionOn course={lived} size={size} /> : null
}

/** The same of a room that is seen from outside. */
export function TensionOn({ course, size = 'page' }: Props & { course: Course }) {
  const { tension } = course
  return (
    <Gauge
      size={size}
      label={<Trans>Tension</Trans>}
      value={tension}
      before={tensionBefore(course)}
      tone={tension >= DANGEROUS ? 'alarm' : 'plain'}
      reading={
        <>
          {mood(tension)}, {trend(tensionMoved(course))}
        </>
      }
    />
  )
}
