import css from './Spark.module.css'

interface Props {
  /** From oldest to newest. */
  values: number[]
  /** The highest value that there can be; the lowest is 0. */
  most: number
  size?: 'strip' | 'page' | 'wall'
}

const WIDTH = 100
const HEIGHT = 28
const EDGE = 4

/** How a number has moved, as a line beside the number itself; says nothing that words do not. */
export function Spark({ values, most, size = 'strip' }: Props) {
  if (values.length < 2) return null
  const step = (WIDTH - 2 * EDGE) / (values.length - 1)
  const points = values.map((value, at) => ({
    x: EDGE + at * step,
    y: HEIGHT - EDGE - (value / most) * (HEIGHT - 2 * EDGE),
  }))
  const last = points.at(-1)
  return (
    <svg
      className={css.spark}
      data-size={size}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {last && <circle cx={last.x} cy={last.y} r={EDGE - 0.5} />}
    </svg>
  )
}
