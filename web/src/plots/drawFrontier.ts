import * as Plot from '@observablehq/plot'

export interface Dot {
  x: number
  y: number
  packages: number
}

export interface Mark {
  x: number
  y: number
  label: string
}

export interface FrontierData {
  xLabel: string
  yLabel: string
  cloud: Dot[]
  /** From left to right. */
  frontier: Mark[]
  solutions: Mark[]
  /** In the order of tabling. */
  path: Mark[]
  outcome: Mark
}

/** Colours and type of the page, which the drawing takes over. */
export interface Ink {
  ink: string
  soft: string
  rule: string
  accent: string
  loss: string
  sheet: string
}

/** All feasible packages as a quiet density, the frontier as a firm line, solutions and path named. */
export function drawFrontier(data: FrontierData, ink: Ink, width: number): SVGSVGElement {
  const halo = { stroke: ink.sheet, strokeWidth: 4, paintOrder: 'stroke' } as const
  const drawing = Plot.plot({
    width,
    height: Math.round(Math.min(560, Math.max(340, width * 0.62))),
    marginLeft: 56,
    marginBottom: 48,
    marginTop: 24,
    marginRight: 72,
    style: { fontFamily: 'inherit', fontSize: '14px', background: 'transparent', color: ink.ink },
    x: { label: data.xLabel, labelAnchor: 'center', nice: true, ticks: 6 },
    y: { label: data.yLabel, labelAnchor: 'top', nice: true, ticks: 6 },
    marks: [
      Plot.dot(data.cloud, {
        x: 'x',
        y: 'y',
        r: 2,
        fill: ink.soft,
        fillOpacity: (dot: Dot) => Math.min(0.6, 0.14 + Math.log10(dot.packages) * 0.12),
      }),
      Plot.ruleX([0], { stroke: ink.soft, strokeDasharray: '2 4' }),
      Plot.ruleY([0], { stroke: ink.soft, strokeDasharray: '2 4' }),
      Plot.line(data.frontier, {
        x: 'x',
        y: 'y',
        stroke: ink.ink,
        strokeWidth: 2,
        curve: 'linear',
      }),
      Plot.dot(data.frontier, { x: 'x', y: 'y', r: 2.5, fill: ink.ink }),
      Plot.line(data.path, { x: 'x', y: 'y', stroke: ink.accent, strokeDasharray: '5 4' }),
      Plot.dot(data.path, { x: 'x', y: 'y', r: 5, fill: ink.sheet, stroke: ink.accent }),
      Plot.text(data.path, { x: 'x', y: 'y', text: 'label', dy: -13, fill: ink.accent, ...halo }),
      Plot.dot(data.solutions, { x: 'x', y: 'y', symbol: 'diamond', r: 6, fill: ink.ink }),
      Plot.text(data.solutions, {
        x: 'x',
        y: 'y',
        text: 'label',
        dx: 11,
        textAnchor: 'start',
        fill: ink.ink,
        ...halo,
      }),
      Plot.dot([data.outcome], {
        x: 'x',
        y: 'y',
        r: 9,
        fill: ink.accent,
        stroke: ink.sheet,
        strokeWidth: 2,
      }),
      Plot.text([data.outcome], {
        x: 'x',
        y: 'y',
        text: 'label',
        dy: 20,
        fontWeight: 600,
        fill: ink.accent,
        ...halo,
      }),
      Plot.tip(
        [...data.frontier, ...data.solutions, ...data.path, data.outcome],
        Plot.pointer({ x: 'x', y: 'y', title: 'label', fill: ink.sheet, stroke: ink.soft }),
      ),
    ],
  }) as SVGSVGElement
  // A strict content security policy takes no style element; its few rules are in Frontier.module.css.
  for (const style of drawing.querySelectorAll('style')) style.remove()
  for (const group of drawing.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  return drawing
}
