import * as Plot from '@observablehq/plot'
import { type Canvas, canvasOf } from './canvas'
import type { Ink } from './ink'
import { type Label, placeLabels, widthOf } from './placeLabels'
import { together } from './together'

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
const PATH = 5
const SOLUTION = 6
const OUTCOME = 9

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
  const canvas = canvasOf(data, ink, width)
  const { frame, height } = canvas
  return Plot.plot({
    width,
    height,
    marginLeft: frame.left,
    marginRight: width - frame.right,
    marginTop: frame.top,
    marginBottom: height - frame.bottom,
    style: {
      fontFamily: 'inherit',
      fontSize: `${ink.size}px`,
      background: 'transparent',
      color: ink.ink,
    },
    r: { type: 'identity' },
    x: { label: null, domain: canvas.x.domain, ticks: Math.min(6, width / (5 * ink.size)) },
    y: { label: null, domain: canvas.y.domain, ticks: 6 },
    marks: [
      ...axisNames(data, canvas, ink),
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
      Plot.dot(data.path, { x: 'x', y: 'y', r: PATH, fill: ink.sheet, stroke: ink.accent }),
      Plot.dot(data.solutions, { x: 'x', y: 'y', symbol: 'diamond', r: SOLUTION, fill: ink.ink }),
      Plot.dot([data.outcome], {
        x: 'x',
        y: 'y',
        r: OUTCOME,
        fill: ink.accent,
        stroke: ink.sheet,
        strokeWidth: 2,
      }),
      ...labelled(data, canvas, ink),
      Plot.tip(
        [...data.frontier, ...data.solutions, ...data.path, data.outcome],
        Plot.pointer({ x: 'x', y: 'y', title: 'label', fill: ink.sheet, stroke: ink.soft }),
      ),
    ],
  }) as SVGSVGElement
}

/** What each axis measures, above and below the drawing, in as many lines as it takes. */
function axisNames(data: FrontierData, canvas: Canvas, ink: Ink): Plot.Markish[] {
  const { width, height, frame } = canvas
  const name = { lineWidth: (width - 8) / ink.size, fill: ink.ink, x: null, y: null } as const
  const at = (label: string, options: Plot.TextOptions) =>
    Plot.text([label], { ...name, text: (it: string) => it, ...options })
  return [
    at(data.yLabel, {
      frameAnchor: 'top-left',
      textAnchor: 'start',
      lineAnchor: 'top',
      dx: -frame.left,
      dy: -frame.top,
    }),
    at(data.xLabel, {
      frameAnchor: 'bottom-right',
      textAnchor: 'end',
      lineAnchor: 'bottom',
      dx: width - frame.right,
      dy: height - frame.bottom - 2,
    }),
  ]
}

/** Outcome, solutions and sheets by name; the outcome finds its place first. */
function labelled(data: FrontierData, { frame, x, y }: Canvas, ink: Ink): Plot.Markish[] {
  const spot = (reach: number) => (mark: Mark) => ({
    x: x.apply(mark.x),
    y: y.apply(mark.y),
    reach,
    text: mark.label,
  })
  const spots = {
    outcome: [data.outcome].map(spot(OUTCOME)),
    solutions: data.solutions.map(spot(SOLUTION + 1)),
    path: together(data.path).map(spot(PATH)),
  }
  const labels = placeLabels([...spots.outcome, ...spots.solutions, ...spots.path], ink.size, frame)
  const named = (some: Label[], style: Plot.TextOptions) =>
    Plot.text(some, {
      x: ({ labelX }: Label) => x.invert(labelX),
      y: ({ labelY }: Label) => y.invert(labelY),
      text: 'text',
      stroke: ink.sheet,
      strokeWidth: 4,
      paintOrder: 'stroke',
      ...style,
    })
  const solutionsEnd = 1 + spots.solutions.length
  return [
    Plot.link(
      labels.filter(({ led }) => led),
      {
        x1: (label: Label) => x.invert(label.x),
        y1: (label: Label) => y.invert(label.y),
        x2: (label: Label) => x.invert(nearEdge(label, ink.size)),
        y2: ({ labelY }: Label) => y.invert(labelY),
        stroke: ink.soft,
      },
    ),
    named(labels.slice(solutionsEnd), { fill: ink.accent }),
    named(labels.slice(1, solutionsEnd), { fill: ink.ink }),
    named(labels.slice(0, 1), { fill: ink.accent, fontWeight: 600 }),
  ]
}

/** The side of a label that looks towards its mark. */
function nearEdge({ x, labelX, text }: Label, size: number): number {
  const half = widthOf(text, size) / 2
  return labelX > x ? labelX - half : labelX + half
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
