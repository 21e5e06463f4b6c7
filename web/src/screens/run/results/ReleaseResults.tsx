import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'

interface Props {
  /** Rooms that still play. */
  playing: number
  onRelease: () => Promise<unknown>
}

/** Shows the class what its facilitator saw so far, after a question. */
export function ReleaseResults({ playing, onRelease }: Props) {
  const { t } = useLingui()
  const [asking, ask] = useState(false)
  const release = async () => {
    await onRelease()
    ask(false)
  }
  return (
    <>
      <Button look={playing > 0 ? 'plain' : 'primary'} onPress={() => ask(true)}>
        <Trans>Release the results</Trans>
      </Button>
      <Dialog
        title={t`Release the results?`}
        isOpen={asking}
        onClose={() => ask(false)}
        action={
          <Button look="primary" onPress={release}>
            <Trans>Release</Trans>
          </Button>
        }
      >
        <p>
          <Trans>
            Every delegate sees the result of the own room, with what each outcome was worth to all
            delegations; the projector shows it too. It cannot be taken back.
          </Trans>
        </p>
        {playing > 0 && (
          <p>
            <Trans>Rooms that still play get theirs when you release again after their end.</Trans>
          </p>
        )}
      </Dialog>
    </>
  )
}
