import css from './PartyMark.module.css'

interface Props {
  monogram: string
  name: string
  /** The party's place in the floor order, from 0: gives colour and pattern. */
  index: number
  size?: 'small' | 'large' | 'wall'
  /** An outline: it has not yet done what the row is about. */
  hollow?: boolean
  /** The name is already beside it. */
  decorative?: boolean
}

const COLOURS = 8

/** A party's sign: monogram, colour and pattern together, so that none has to be seen alone. */
export function PartyMark({ monogram, name, index, size = 'small', hollow, decorative }: Props) {
  const label = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name }
  return (
    <span
      className={css.mark}
      data-party={(index % COLOURS) + 1}
      data-size={size}
      data-hollow={hollow || undefined}
      title={decorative ? undefined : name}
      {...label}
    >
      {monogram}
    </span>
  )
}
