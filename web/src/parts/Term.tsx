import { type ReactNode, useId } from 'react'
import css from './Term.module.css'

interface Props {
  /** The field's word, as it stands in the sentence. */
  children: ReactNode
  definition: ReactNode
}

/** A word of the field, explained where it stands when it is tapped. */
export function Term({ children, definition }: Props) {
  const id = useId()
  return (
    <>
      <button type="button" className={css.term} popoverTarget={id}>
        {children}
      </button>
      <span id={id} popover="auto" role="note" className={css.definition}>
        {definition}
      </span>
    </>
  )
}
