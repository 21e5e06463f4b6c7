import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../parts/Button'
import { Dialog } from '../../parts/Dialog'
import { Field } from '../../parts/Field'
import { useCase } from '../../store/caseBook'
import { useSend } from '../../store/roomContext'
import { opensChannels } from '../room/words'

/** A party's public words. Where the class talks in person, writing them down is a courtesy. */
export function StatementDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const talks = opensChannels(useCase().view.talk)
  const send = useSend()
  const speak = async () => {
    if (await send({ type: 'make-statement', text: text.trim() })) {
      setText('')
      onClose()
    }
  }
  return (
    <Dialog
      title={t`Your statement`}
      isOpen={isOpen}
      onClose={onClose}
      action={
        <Button look="primary" onPress={speak} isDisabled={text.trim() === ''}>
          <Trans>Make your statement</Trans>
        </Button>
      }
    >
      <Field
        label={<Trans>What your delegation says in public</Trans>}
        hint={
          talks ? (
            <Trans>Everyone in the room reads it.</Trans>
          ) : (
            <Trans>Speak aloud, and leave a sentence or two for the record.</Trans>
          )
        }
        lines={6}
        maxLength={2000}
        value={text}
        onChange={setText}
      />
    </Dialog>
  )
}
