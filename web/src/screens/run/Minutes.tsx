import { useLingui } from '@lingui/react/macro'
import { Choice } from '../../parts/Choice'

interface Props {
  label: string
  seconds: number
  onChange: (seconds: number) => void
}

const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 15, 18, 20, 25, 30, 40, 45, 60]

/** The length of a phase. */
export function Minutes({ label, seconds, onChange }: Props) {
  const { t } = useLingui()
  const own = seconds / 60
  const lengths = LENGTHS.includes(own) ? LENGTHS : [...LENGTHS, own].sort((a, b) => a - b)
  return (
    <Choice
      label={label}
      value={String(own)}
      onChange={(minutes) => onChange(Number(minutes) * 60)}
      options={lengths.map((minutes) => ({ id: String(minutes), label: t`${minutes} min` }))}
    />
  )
}
