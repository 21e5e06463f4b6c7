import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox, CheckboxGroup, Label, Text } from 'react-aria-components'
import css from './CheckList.module.css'

export interface CheckItem {
  id: string
  label: ReactNode
  /** Under the label: what it means, or why it cannot be chosen. */
  detail?: ReactNode
  /** At the end of the line. */
  note?: ReactNode
  isDisabled?: boolean
}

interface Props {
  label: ReactNode
  /** Under the label: how many are left, for example. */
  hint?: ReactNode
  items: CheckItem[]
  value: string[]
  onChange: (value: string[]) => void
}

/** Any number of a few things. */
export function CheckList({ label, hint, items, value, onChange }: Props) {
  return (
    <CheckboxGroup className={css.group ?? ''} value={value} onChange={onChange}>
      <Label className={css.label ?? ''}>{label}</Label>
      {hint && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      {items.map((item) => (
        <Checkbox
          key={item.id}
          value={item.id}
          className={css.item ?? ''}
          isDisabled={item.isDisabled ?? false}
        >
          <span className={css.box} aria-hidden="true">
            <Check />
          </span>
          <span className={css.text}>
            {item.label}
            {item.detail && <small>{item.detail}</small>}
          </span>
          {item.note && <span className={css.note}>{item.note}</span>}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
