import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import css from './Term.module.css'

interface Props {
  /** The field's word, as it stands in the sentence. */
  children: ReactNode
  definition: ReactNode
}

/** A word of the field, explained where it stands when it is tapped. */
export function Term({ children, definition }: Props) {
  return (
    <DialogTrigger>
      <Button className={css.term ?? ''}>{children}</Button>
      <Popover className={css.popover ?? ''} placement="top" offset={4}>
        <Dialog className={css.definition ?? ''} aria-label={String(children)}>
          {definition}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
