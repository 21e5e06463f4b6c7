import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'
import type { ExerciseView, RoomFace } from '../../../protocol'
import { unsealed } from './missing'

interface Props {
  view: ExerciseView
  /** The rooms whose phase it ends. */
  rooms: Pick<RoomFace, 'name' | 'stage' | 'awaited'>[]
  look?: 'primary'
  isDisabled?: boolean
  onNext: () => void
  /** What it does, as on the button. */
  children: ReactNode
}

/** Ends a phase; after a question where orders would be resolved before all are sealed. */
export function NextPhase({ view, rooms, look, isDisabled = false, onNext, children }: Props) {
  const { t } = useLingui()
  const [asking, ask] = useState(false)
  const writing = unsealed(rooms, view)
  const go = () => {
    ask(false)
    onNext()
  }
  return (
    <>
      <Button
        look={look ?? 'plain'}
        isDisabled={isDisabled}
        onPress={() => (writing.length > 0 ? ask(true) : go())}
      >
        {children}
      </Button>
      <Dialog
        title={t`Resolve the orders now?`}
        isOpen={asking}
        onClose={() => ask(false)}
        action={
          <Button look="primary" onPress={go}>
            {children}
          </Button>
        }
      >
        <p>
          <Trans>
            Not everyone has sealed. Who has not keeps every duty, tells the truth and inspects
            nothing in this turn.
          </Trans>
        </p>
        <ul>
          {writing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}
