import type { ReactNode } from 'react'
import { useId } from 'react'
import css from './Estimate.module.css'

interface Props {
  label: ReactNode
  /** In percent. */
  value: number
  onChange: (value: number) => void
  /** What the two ends mean. */
  none: string
  sure: string
}

/** An own estimate in percent: by thumb on a line, or typed. */
export function Estimate({ label, value, onChange, none, sure }: Props) {
  const id = useId()
  const set = (text: string) => {
    const number = Math.round(Number(text))
    if (Number.isFinite(number)) onChange(Math.min(100, Math.max(0, number)))
  }
  return (
    <div className={css.estimate}>
      <label htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      <div className={css.line}>
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={5}
          value={value}
          aria-valuetext={`${value} %`}
          onChange={(event) => set(event.target.value)}
        />
        <span className={css.number}>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            value={value}
            aria-labelledby={`${id}-label`}
            onChange={(event) => set(event.target.value)}
          />
          <span aria-hidden="true">%</span>
        </span>
      </div>
      <p className={css.ends} aria-hidden="true">
        <span>{none}</span>
        <span>{sure}</span>
      </p>
    </div>
  )
}
