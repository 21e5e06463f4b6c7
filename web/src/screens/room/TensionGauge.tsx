import { Trans } from '@lingui/react/macro'
import { Gauge } from '../../parts/Gauge'
import { useBoard } from '../../store/roomContext'
import { mood } from './livedWords'

/** Where tension stands, and where it stood before the newest resolution. */
export function TensionGauge({ size = 'page' }: { size?: 'page' | 'wall' }) {
  const { lived } = useBoard()
  if (!lived) return null
  const { tension, tensions } = lived
  const before = tensions.at(tension === tensions.at(-1) ? -2 : -1)
  const moved = before !== undefined && before !== tension
  return (
    <Gauge
      size={size}
      label={<Trans>Tension</Trans>}
      value={tension}
      before={before}
      tone={tension > 66 ? 'alarm' : 'plain'}
      reading={
        moved ? (
          <Trans>
            {mood(tension)}, was {before}
          </Trans>
        ) : (
          mood(tension)
        )
      }
    />
  )
}
