import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'
import { Field } from '../../../parts/Field'
import css from './BulletinDialog.module.css'

interface Props {
  onPost: (headline: string, text: string) => Promise<unknown>
  onClose: () => void
}

/** The facilitator's own news. */
export function BulletinDialog({ onPost, onClose }: Props) {
  const { t } = useLingui()
  const [headline, setHeadline] = useState('')
  const [text, setText] = useState('')
  return (
    <Dialog
      title={t`Post a bulletin`}
      isOpen
      onClose={onClose}
      action={
        <Button
          look="primary"
          isDisabled={headline.trim() === ''}
          onPress={async () => {
            await onPost(headline.trim(), text.trim())
            onClose()
          }}
        >
          <Trans>Post</Trans>
        </Button>
      }
    >
      <div className={css.fields}>
        <Field
          label={<Trans>Headline</Trans>}
          value={headline}
          onChange={setHeadline}
          maxLength={120}
        />
        <Field
          label={<Trans>Text</Trans>}
          hint={<Trans>Everyone in the room reads it, and the projector shows the headline.</Trans>}
          lines={4}
          value={text}
          onChange={setText}
          maxLength={2000}
        />
      </div>
    </Dialog>
  )
}
