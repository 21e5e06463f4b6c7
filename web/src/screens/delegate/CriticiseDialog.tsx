import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../parts/Button'
import { CheckList } from '../../parts/CheckList'
import { Dialog } from '../../parts/Dialog'
import { Field } from '../../parts/Field'
import type { SheetFace } from '../../protocol'
import { useCase } from '../../store/caseBook'
import { useSend } from '../../store/roomContext'
import css from './AdoptDialog.module.css'

interface Props {
  sheet: SheetFace
  isOpen: boolean
  onClose: () => void
}

/** Says what stands in the way of one's consent, without tabling a text of one's own. */
export function CriticiseDialog({ sheet, isOpen, onClose }: Props) {
  const { t } = useLingui()
  const { view } = useCase()
  const send = useSend()
  const [issues, setIssues] = useState<string[]>([])
  const [remark, setRemark] = useState('')
  const criticise = async () => {
    const said = { issues, remark: remark.trim() }
    if (await send({ type: 'criticise-sheet', sheet: sheet.sheet, ...said })) onClose()
  }
  return (
    <Dialog
      title={t`Criticise sheet ${sheet.sheet}`}
      isOpen={isOpen}
      onClose={onClose}
      action={
        <Button
          look="primary"
          onPress={criticise}
          isDisabled={issues.length === 0 && remark.trim() === ''}
        >
          <Trans>Criticise</Trans>
        </Button>
      }
    >
      <div className={css.text}>
        <CheckList
          label={<Trans>Which terms trouble you?</Trans>}
          items={view.issues
            .filter(({ issue }) => sheet.terms[issue] !== undefined)
            .map(({ issue, title }) => ({ id: issue, label: title }))}
          value={issues}
          onChange={setIssues}
        />
        <Field
          label={<Trans>Why, and what would help?</Trans>}
          hint={<Trans>Everyone in the room reads it.</Trans>}
          lines={3}
          maxLength={500}
          value={remark}
          onChange={setRemark}
        />
      </div>
    </Dialog>
  )
}
