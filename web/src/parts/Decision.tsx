import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup, Text } from 'react-aria-components'
import css from './OptionList.module.css'

export interface Way {
  id: string
  label: ReactNode
  /** What follows from it. */
  then?: ReactNode
  /** Own points, or another number at the end of the line. */
  note?: ReactNode
  isDisabled?: boolean
}

interface Props {
  title: ReactNode
  /** Under the title: what it is about. */
  about?: ReactNode
  ways: Way[]
  value: string | undefined
  onChange: (value: string) => void
  /** Under the ways: what the choice means. */
  children?: ReactNode
}

/** One of a few ways to act, each with what follows from it. */
export function Decision({ title, about, ways, value, onChange, children }: Props) {
  return (
    <RadioGroup className={css.group ?? ''} value={value ?? null} onChange={onChange}>
      <Label className={css.title ?? ''}>{title}</Label>
      {about && (
        <Text slot="description" className={css.question ?? ''}>
          {about}
        </Text>
      )}
      <div className={css.options}>
        {ways.map((way) => (
          <Radio
            key={way.id}
            value={way.id}
            className={css.option ?? ''}
            isDisabled={way.isDisabled ?? false}
          >
            <span className={css.dot} aria-hidden="true" />
            <span className={css.label}>
              <span className={css.line}>
                <span>{way.label}</span>
                {way.note && <span className={css.note}>{way.note}</span>}
              </span>
              {way.then && <small className={css.then}>{way.then}</small>}
            </span>
          </Radio>
        ))}
      </div>
      {children}
    </RadioGroup>
  )
}
