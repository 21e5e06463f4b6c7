/** Colours and type of the page, which a drawing takes over. */
export interface Ink {
  ink: string
  soft: string
  rule: string
  accent: string
  loss: string
  sheet: string
  /** Of the letters, in pixels. */
  size: number
}

/** The colours at this place, light or dark. */
export function inkOf(place: HTMLElement): Ink {
  const style = getComputedStyle(place)
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    ink: token('ink'),
    soft: token('soft'),
    rule: token('rule'),
    accent: token('accent'),
    loss: token('loss'),
    sheet: token('sheet'),
    size: Number.parseFloat(style.fontSize),
  }
}
