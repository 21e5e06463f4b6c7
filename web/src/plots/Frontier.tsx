import { Trans } from '@lingui/react/macro'
import { useCallback } from 'react'
import { drawFrontier, type FrontierData, mostForThird, radius } from './drawFrontier'
import css from './Plot.module.css'
import { useDrawing } from './useDrawing'

interface Props {
  data: FrontierData
  /** The finding in words, for who cannot see the drawing. */
  alternative: string
}

/** The picture that a class argues about. Loaded only where it is shown. */
export default function Frontier({ data, alternative }: Props) {
  const frame = useDrawing(useCallback((ink, width) => drawFrontier(data, ink, width), [data]))
  return (
    <>
      <div ref={frame} className={css.plot} role="img" aria-label={alternative} />
      {data.third && <Sizes third={data.third} most={mostForThird(data)} />}
    </>
  )
}

/** What the size of a point means. */
function Sizes({ third, most }: { third: string; most: number }) {
  return (
    <p className={css.legend}>
      <span>
        <Trans>Size: what {third} would have, in points above no deal.</Trans>
      </span>
      {[...new Set([0, Math.round(most / 2), most])].map((points) => (
        <span key={points} className={css.key}>
          <Dot r={radius(points, most)} />
          {points}
        </span>
      ))}
      <span className={css.key}>
        <Dot r={radius(0, most) + 1} hollow />
        <Trans>worse than no deal</Trans>
      </span>
    </p>
  )
}

function Dot({ r, hollow }: { r: number; hollow?: boolean }) {
  return (
    <svg width="26" height="26" aria-hidden="true" data-hollow={hollow || undefined}>
      <circle cx="13" cy="13" r={r} />
    </svg>
  )
}
