import { useEffect, useRef } from 'react'
import { drawFrontier, type FrontierData, type Ink } from './drawFrontier'
import css from './Frontier.module.css'

interface Props {
  data: FrontierData
  /** The finding in words, for who cannot see the drawing. */
  alternative: string
}

/** The picture that a class argues about. Loaded only where it is shown. */
export default function Frontier({ data, alternative }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = frame.current
    if (!place) return
    const draw = () => place.replaceChildren(drawFrontier(data, inkOf(place), place.clientWidth))
    const resized = new ResizeObserver(draw)
    resized.observe(place)
    const scheme = matchMedia('(prefers-color-scheme: dark)')
    scheme.addEventListener('change', draw)
    return () => {
      resized.disconnect()
      scheme.removeEventListener('change', draw)
    }
  }, [data])
  return <div ref={frame} className={css.plot} role="img" aria-label={alternative} />
}

function inkOf(place: HTMLElement): Ink {
  const style = getComputedStyle(place)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    ink: token('ink'),
    soft: token('soft'),
    rule: token('rule'),
    accent: token('accent'),
    loss: token('loss'),
    sheet: token('sheet'),
  }
}
