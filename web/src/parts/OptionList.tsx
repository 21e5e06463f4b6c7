import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Label, Radio, RadioGroup, Text } from 'react-aria-components'
import css from './OptionList.module.css'

export interface OptionChoice {
  id: string
  label: string
  /** Own points or rank. */
  note?: ReactNode
  /** The sheet that is being answered, where it says this. */
  before?: number | undefined
  /** Holds today. */
  today?: boolean
}

interface Props {
  title: string
  question?: string
  options: OptionChoice[]
  /** Nothing while the issue is left open. */
  value: string | undefined
  onChange: (value: string | undefined) => void
  /** Under the options: what stands against the choice. */
  problem?: ReactNode
}

const OPEN = ''

/** One issue and its ordered settings, of which one is chosen, or none on purpose. */
export function OptionList({ title, question, options, value, onChange, problem }: Props) {
  return (
    <RadioGroup
      className={css.group ?? ''}
      value={value ?? OPEN}
      onChange={(chosen) => onChange(chosen === OPEN ? undefined : chosen)}
    >
      <Label className={css.title ?? ''}>{title}</Label>
      {question && (
        <Text slot="description" className={css.question ?? ''}>
          {question}
        </Text>
      )}
      <div className={css.options}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={css.option ?? ''}>
            <span className={css.dot} aria-hidden="true" />
            <span className={css.label}>
              {option.label}
              {option.today && (
                <span className={css.tag}>
                  <Trans>today</Trans>
                </span>
              )}
              {option.before && (
                <span className={css.tag}>
                  <Trans>sheet {option.before}</Trans>
                </span>
              )}
            </span>
            {option.note !== undefined && <span className={css.note}>{option.note}</span>}
          </Radio>
        ))}
        <Radio value={OPEN} className={css.option ?? ''} data-open>
          <span className={css.dot} aria-hidden="true" />
          <span className={css.label}>
            <Trans>Leave open</Trans>
          </span>
        </Radio>
      </div>
      {problem && <p className={css.problem}>{problem}</p>}
    </RadioGroup>
  )
}
