import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'

interface Props {
  agreement: number
  /** By how much tension rises. */
  tension: number
  onDeclare: () => Promise<unknown>
}

/** Ends an agreement for everyone, after a question. */
export function DeclareBreach({ agreement, tension, onDeclare }: Props) {
  const { t } = useLingui()
  const [asking, ask] = useState(false)
  const declare = async () => {
    ask(false)
    await onDeclare()
  }
  return (
    <>
      <Button look="danger" onPress={() => ask(true)}>
        <Trans>Declare a material breach</Trans>
      </Button>
      <Dialog
        title={t`Declare a material breach of agreement ${agreement}?`}
        isOpen={asking}
        onClose={() => ask(false)}
        action={
          <Button look="danger" onPress={declare}>
            <Trans>Declare it</Trans>
          </Button>
        }
      >
        <p>
          <Trans>
            Agreement {agreement} ends at once, for everyone: nobody owes anything under it, and
            nothing in it is inspected any more. Tension rises by {tension}. It cannot be taken
            back.
          </Trans>
        </p>
      </Dialog>
    </>
  )
}
