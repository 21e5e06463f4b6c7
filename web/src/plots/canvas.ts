import * as Plot from '@observablehq/plot'
import type { FrontierData } from './drawFrontier'
import type { Ink } from './ink'
import { type Box, widthOf } from './placeLabels'

/** Where a drawing has its margins and its scales. */
export interface Canvas {
  width: number
  height: number
  /** Inside the axes. */
  frame: Box
  x: Axis
  y: Axis
}

/** Between points and pixels. */
interface Axis {
  domain: number[]
  apply: (points: number) => number
  invert: (pixels: number) => number
}

/** Room for ticks and for the labels of both axes, which take more lines where it is narrow. */
export function canvasOf(data: FrontierData, ink: Ink, width: number): Canvas {
  const lines = (label: string) => Math.ceil(widthOf(label, ink.size) / (width - 8))
  const line = 1.25 * ink.size
  const height = Math.round(Math.min(560, Math.max(340, width * 0.62)))
  const frame = {
    left: 3.2 * ink.size,
    right: width - 1.5 * ink.size,
    top: (lines(data.yLabel) + 0.9) * line,
    bottom: height - (lines(data.xLabel) + 1.7) * line,
  }
  const all = [...data.cloud, ...data.frontier, ...data.solutions, ...data.path, data.outcome]
  const scale = (axis: 'x' | 'y', range: [number, number]) => {
    const values = [0, ...all.map((mark) => mark[axis])]
    const domain = [Math.min(...values), Math.max(...values)]
    return Plot.scale({ [axis]: { type: 'linear', domain, range, nice: true } }) as unknown as Axis
  }
  return {
    width,
    height,
    frame,
    x: scale('x', [frame.left, frame.right]),
    y: scale('y', [frame.bottom, frame.top]),
  }
}
