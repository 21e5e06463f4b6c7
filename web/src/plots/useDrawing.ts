import { type RefObject, useEffect, useRef } from 'react'
import { type Ink, inkOf } from './ink'

/** Keeps a drawing in its frame as wide as the frame and in the colours of the page. */
export function useDrawing(
  drawing: (ink: Ink, width: number) => SVGSVGElement,
): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = frame.current
    if (!place) return
    const draw = () => place.replaceChildren(bare(drawing(inkOf(place), place.clientWidth)))
    const resized = new ResizeObserver(draw)
    resized.observe(place)
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', draw)
    return () => {
      resized.disconnect()
      scheme.removeEventListener('change', draw)
    }
  }, [drawing])
  return frame
}

/** A strict content security policy takes no style element; its few rules are in Plot.module.css. */
function bare(drawing: SVGSVGElement): SVGSVGElement {
  for (const style of drawing.querySelectorAll('style')) style.remove()
  for (const group of drawing.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  return drawing
}
