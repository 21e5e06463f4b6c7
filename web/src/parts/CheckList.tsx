import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import css from './CheckList.module.css'

interface Props {
  label: ReactNode
  items: { id: string; label: ReactNode }[]
  value: string[]
  onChange: (value: string[]) => void
}

/** Any number of a few things. */
export function CheckList({ label, items, value, onChange }: Props) {
  return (
    <CheckboxGroup className={css.group ?? ''} value={value} onChange={onChange}>
      <Label className={css.label ?? ''}>{label}</Label>
      {items.map((item) => (
        <Checkbox key={item.id} value={item.id} className={css.item ?? ''}>
          <span className={css.box} aria-hidden="true">
            <Check />
          </span>
          {item.label}
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}
