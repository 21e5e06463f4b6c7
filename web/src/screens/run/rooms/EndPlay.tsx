import { Trans, useLingui } from '@lingui/react/macro'
import { OctagonX } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'
import { useBoard, useSend } from '../../../store/roomContext'

/** Ends one room's play before its time, after a question. */
export function EndPlay() {
  const { t } = useLingui()
  const { name, agreements } = useBoard()
  const send = useSend()
  const [asking, ask] = useState(false)
  const end = async () => {
    if (await send({ type: 'close-room' })) ask(false)
  }
  const icon = <OctagonX aria-hidden="true" />
  return (
    <>
      <Button look="danger" icon={icon} onPress={() => ask(true)}>
        <Trans>End the play here</Trans>
      </Button>
      <Dialog
        title={t`End the play of ${name}?`}
        isOpen={asking}
        onClose={() => ask(false)}
        action={
          <Button look="danger" icon={icon} onPress={end}>
            <Trans>End the play</Trans>
          </Button>
        }
      >
        <p>
          <Trans>
            The play of this room is over for everyone in it, whatever phase it is in. It cannot be
            begun again.
          </Trans>
        </p>
        <p>
          {agreements.some(({ sinceTurn }) => sinceTurn != null) ? (
            <Trans>What is ratified stands; all else falls away.</Trans>
          ) : (
            <Trans>Nothing is ratified yet: it ends without a deal.</Trans>
          )}
        </p>
      </Dialog>
    </>
  )
}
