import { useCallback } from 'react'
import { type ConcessionData, drawConcessions } from './drawConcessions'
import css from './Plot.module.css'
import { useDrawing } from './useDrawing'

interface Props {
  data: ConcessionData
  /** The finding in words, for who cannot see the drawing. */
  alternative: string
}

/** One party's way from sheet to sheet. Loaded only where it is shown. */
export default function Concessions({ data, alternative }: Props) {
  const frame = useDrawing(useCallback((ink, width) => drawConcessions(data, ink, width), [data]))
  return <div ref={frame} className={css.small} role="img" aria-label={alternative} />
}
