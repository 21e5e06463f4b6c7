import { Trans } from '@lingui/react/macro'
import { type ReactNode, useEffect, useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './Button'
import css from './Dialog.module.css'

interface Props {
  title: string
  isOpen: boolean
  onClose: () => void
  /** The act that the dialog is for, with the same verb as the button that opened it. */
  action?: ReactNode
  children: ReactNode
}

/** In milliseconds; the second press of a double click comes sooner. */
const OPENS = 400

/** Whether the dialog has been open for long enough that a press beside it is meant. */
function useSettled(isOpen: boolean): boolean {
  const [settled, settle] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const timer = setTimeout(() => settle(true), OPENS)
    return () => {
      clearTimeout(timer)
      settle(false)
    }
  }, [isOpen])
  return settled
}

/** A question or a document above the page: a sheet from below on a phone, a card on a laptop. */
export function Dialog({ title, isOpen, onClose, action, children }: Props) {
  const settled = useSettled(isOpen)
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={settled}
    >
      <Modal className={css.modal ?? ''}>
        <AriaDialog className={css.dialog ?? ''}>
          <Heading slot="title" className={css.title ?? ''}>
            {title}
          </Heading>
          <div className={css.body}>{children}</div>
          <div className={css.acts}>
            {action}
            <Button onPress={onClose}>
              <Trans>Close</Trans>
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
