import * as Plot from '@observablehq/plot'
import type { Ink } from './ink'

/** One sheet, and what it would have been worth to the party. */
export interface Place {
  sheet: number
  surplus: number
}

export interface ConcessionData {
  xLabel: string
  yLabel: string
  asked: Place[]
  offered: Place[]
  askedLabel: string
  offeredLabel: string
  /** How many sheets the room tabled. */
  sheets: number
}

/** What one party asked for, sheet by sheet, and what the others offered it meanwhile. */
export function drawConcessions(data: ConcessionData, ink: Ink, width: number): SVGSVGElement {
  const at = { x: 'sheet', y: 'surplus' } as const
  const halo = { stroke: ink.sheet, strokeWidth: 4, paintOrder: 'stroke' } as const
  const label = { ...at, dx: 9, textAnchor: 'start', ...halo } as const
  return Plot.plot({
    width,
    height: 200,
    marginLeft: 44,
    marginRight: 84,
    marginTop: 26,
    marginBottom: 38,
    style: {
      fontFamily: 'inherit',
      fontSize: `${ink.size}px`,
      background: 'transparent',
      color: ink.ink,
    },
    x: {
      label: data.xLabel,
      labelAnchor: 'center',
      labelArrow: 'none',
      domain: [1, Math.max(2, data.sheets)],
      ticks: ticks(data.sheets),
      tickFormat: 'd',
    },
    y: { label: data.yLabel, labelAnchor: 'top', labelArrow: 'none', nice: true, ticks: 4 },
    marks: [
      Plot.ruleY([0], { stroke: ink.soft, strokeDasharray: '2 4' }),
      Plot.line(data.offered, { ...at, stroke: ink.soft, strokeDasharray: '5 4' }),
      Plot.dot(data.offered, { ...at, r: 4, symbol: 'diamond', fill: ink.soft }),
      Plot.text(data.offered.slice(-1), {
        ...label,
        text: () => data.offeredLabel,
        fill: ink.soft,
      }),
      Plot.line(data.asked, { ...at, stroke: ink.accent, strokeWidth: 2 }),
      Plot.dot(data.asked, { ...at, r: 4.5, fill: ink.accent }),
      Plot.text(data.asked.slice(-1), {
        ...label,
        text: () => data.askedLabel,
        fontWeight: 600,
        fill: ink.accent,
      }),
    ],
  }) as SVGSVGElement
}

/** Whole sheets, not more than are legible beside one another. */
function ticks(sheets: number): number[] {
  const step = Math.max(1, Math.ceil(sheets / 8))
  return Array.from({ length: Math.floor((sheets - 1) / step) + 1 }, (_, at) => 1 + at * step)
}
