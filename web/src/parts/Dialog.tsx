import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
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

/** A question or a document above the page: a sheet from below on a phone, a card on a laptop. */
export function Dialog({ title, isOpen, onClose, action, children }: Props) {
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
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
