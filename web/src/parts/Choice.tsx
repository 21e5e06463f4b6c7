import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import css from './Choice.module.css'

interface Props {
  label: ReactNode
  value: string
  onChange: (value: string) => void
  options: { id: string; label: string }[]
}

/** One of a list, by the device's own picker: the quickest way with a thumb. */
export function Choice({ label, value, onChange, options }: Props) {
  const id = useId()
  return (
    <div className={css.choice}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      <span className={css.frame}>
        <select
          id={id}
          className={css.select}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown aria-hidden="true" />
      </span>
    </div>
  )
}
