import * as Plot from '@observablehq/plot'
import type { Ink } from './ink'

export interface Dot {
  x: number
  y: number
  packages: number
}

export interface Mark {
  x: number
  y: number
  /** What a third party has there, if one is looked at. */
  z?: number | undefined
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
  /** Who the third party is; its surplus gives efficient points their size. */
  third?: string | undefined
}

const SMALLEST = 2.5
const LARGEST = 11

/** The radius of an efficient point: its area grows with what the third party gains there. */
export function radius(surplus: number | undefined, most: number): number {
  const share = Math.max(0, surplus ?? 0) / Math.max(1, most)
  return Math.sqrt(SMALLEST ** 2 + share * (LARGEST ** 2 - SMALLEST ** 2))
}

/** The most that the third party gains on the frontier. */
export function mostForThird(data: FrontierData): number {
  return Math.max(0, ...data.frontier.map(({ z }) => z ?? 0))
}

/** All feasible packages as a quiet density, the frontier as a firm line, solutions and path named. */
export function drawFrontier(data: FrontierData, ink: Ink, width: number): SVGSVGElement {
  const halo = { stroke: ink.sheet, strokeWidth: 4, paintOrder: 'stroke' } as const
  return Plot.plot({
    width,
    height: heightOf(width),
    marginLeft: 56,
    marginBottom: 48,
    marginTop: 24,
    marginRight: 72,
    style: { fontFamily: 'inherit', fontSize: '14px', background: 'transparent', color: ink.ink },
    r: { type: 'identity' },
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
      ...(data.third ? sized(data, ink) : lined(data, ink)),
      Plot.line(data.path, { x: 'x', y: 'y', stroke: ink.accent, strokeDasharray: '5 4' }),
      Plot.dot(data.path, { x: 'x', y: 'y', r: 5, fill: ink.sheet, stroke: ink.accent }),
      Plot.text(data.path, { x: 'x', y: 'y', text: 'label', dy: -13, fill: ink.accent, ...halo }),
      Plot.dot(data.solutions, { x: 'x', y: 'y', symbol: 'diamond', r: 6, fill: ink.ink }),
      ...apart(data, width).map(({ mark, dy }) =>
        Plot.text([mark], {
          x: 'x',
          y: 'y',
          text: 'label',
          dx: 11,
          dy,
          textAnchor: 'start',
          fill: ink.ink,
          ...halo,
        }),
      ),
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
}

/** Between two parties the frontier is a line. */
function lined({ frontier }: FrontierData, ink: Ink): Plot.Markish[] {
  return [
    Plot.line(frontier, { x: 'x', y: 'y', stroke: ink.ink, strokeWidth: 2, curve: 'linear' }),
    Plot.dot(frontier, { x: 'x', y: 'y', r: SMALLEST, fill: ink.ink }),
  ]
}

/** Between three it is a surface, seen from above: larger is more for the third, hollow is a loss. */
function sized(data: FrontierData, ink: Ink): Plot.Markish[] {
  const most = mostForThird(data)
  const at = { x: 'x', y: 'y', r: (mark: Mark) => radius(mark.z, most) } as const
  return [
    Plot.dot(
      data.frontier.filter(({ z }) => (z ?? 0) >= 0),
      { ...at, fill: ink.ink, fillOpacity: 0.35, stroke: ink.ink, strokeWidth: 1 },
    ),
    Plot.dot(
      data.frontier.filter(({ z }) => (z ?? 0) < 0),
      { ...at, fill: ink.sheet, stroke: ink.loss, strokeWidth: 1.5 },
    ),
  ]
}

function heightOf(width: number): number {
  return Math.round(Math.min(560, Math.max(340, width * 0.62)))
}

/** The line height of labels where they are largest, on the wall. */
const LINE = 26

/** Solutions often lie close together: their labels are moved down until each can be read. */
function apart(data: FrontierData, width: number): { mark: Mark; dy: number }[] {
  const all = [...data.cloud, ...data.frontier, ...data.path, data.outcome]
  const span = (axis: 'x' | 'y') => {
    const values = all.map((mark) => mark[axis])
    return Math.max(1, Math.max(...values) - Math.min(...values))
  }
  const down = (mark: Mark) => (-mark.y * heightOf(width) * 0.8) / span('y')
  const across = (mark: Mark) => (mark.x * width * 0.8) / span('x')
  // The outcome's own label stands under it.
  const taken = [{ x: across(data.outcome) - 40, y: down(data.outcome) + 20, length: 90 }]
  return [...data.solutions]
    .sort((one, other) => down(one) - down(other))
    .map((mark) => {
      const label = { x: across(mark), y: down(mark), length: 12 * mark.label.length }
      const start = label.y
      for (const other of taken.sort((one, two) => one.y - two.y)) {
        const beside = label.x < other.x + other.length && other.x < label.x + label.length
        if (beside && Math.abs(label.y - other.y) < LINE) label.y = other.y + LINE
      }
      taken.push(label)
      return { mark, dy: label.y - start }
    })
}
