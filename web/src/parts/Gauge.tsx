import type { ReactNode } from 'react'
import css from './Gauge.module.css'

interface Props {
  label: ReactNode
  /** From 0 to {@code most}. */
  value: number
  /** Where it stood before, to show how it moved. */
  before?: number | undefined
  most?: number
  /** In words, beside the number. */
  reading: ReactNode
  tone?: 'plain' | 'alarm'
  size?: 'page' | 'tile' | 'wall'
}

/** A number on its scale, with the place that it came from. */
export function Gauge({ label, value, before, most = 100, reading, tone, size = 'page' }: Props) {
  const place = (number: number) => `${(Math.min(most, Math.max(0, number)) / most) * 100}%`
  const moved = before !== undefined && before !== value
  return (
    <div className={css.gauge} data-size={size} data-tone={tone}>
      <p className={css.words}>
        <span>
          {label} <b>{value}</b>
        </span>
        <span className={css.reading}>{reading}</span>
      </p>
      <div className={css.scale} aria-hidden="true">
        <i style={{ width: place(value) }} />
        {moved && <u style={{ left: place(before) }} />}
      </div>
    </div>
  )
}
