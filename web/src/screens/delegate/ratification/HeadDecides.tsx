import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'
import { useSend } from '../../../store/roomContext'
import css from './Ratification.module.css'

/** The acting head has the delegation's only word. */
export function HeadDecides({ sheet }: { sheet: number }) {
  const { t } = useLingui()
  const send = useSend()
  const [declining, decline] = useState(false)
  return (
    <>
      <p>
        <Trans>Read every article. Is this what you agreed to?</Trans>
      </p>
      <div className={css.acts}>
        <Button look="primary" onPress={() => send({ type: 'ratify-agreement', sheet })}>
          <Trans>Ratify</Trans>
        </Button>
        <Button onPress={() => decline(true)}>
          <Trans>Decline</Trans>
        </Button>
      </div>
      <Dialog
        title={t`Decline agreement ${sheet}?`}
        isOpen={declining}
        onClose={() => decline(false)}
        action={
          <Button
            look="primary"
            onPress={async () => {
              decline(false)
              await send({ type: 'decline-agreement', sheet })
            }}
          >
            <Trans>Decline</Trans>
          </Button>
        }
      >
        <p>
          <Trans>
            If your consent is needed, the agreement fails for everyone. This cannot be taken back.
          </Trans>
        </p>
      </Dialog>
    </>
  )
}
