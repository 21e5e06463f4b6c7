import type { ReactNode } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components'
import css from './Field.module.css'

interface Props extends Omit<TextFieldProps, 'className' | 'children'> {
  label: ReactNode
  /** Under the field: what it is for. */
  hint?: ReactNode
  /** What is wrong, why, and what now. */
  problem?: string | undefined
  /** Lines of text; one makes an input. */
  lines?: number
  /** For a short code: large, spaced letters. */
  code?: boolean
  placeholder?: string
}

/** A labelled text field with its hint and its problem. */
export function Field({ label, hint, problem, lines = 1, code, placeholder, ...rest }: Props) {
  const look = {
    className: css.input ?? '',
    'data-code': code || undefined,
    ...(code && { autoCapitalize: 'characters' }),
    ...(placeholder !== undefined && { placeholder }),
  }
  return (
    <TextField {...rest} className={css.field ?? ''} isInvalid={problem !== undefined}>
      <Label className={css.label ?? ''}>{label}</Label>
      {lines === 1 ? <Input {...look} /> : <TextArea {...look} rows={lines} />}
      {hint && (
        <Text slot="description" className={css.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={css.problem ?? ''}>{problem}</FieldError>
    </TextField>
  )
}
