/** A mark in a drawing that wants a label beside it, in pixels. */
export interface Spot {
  x: number
  y: number
  /** How far the mark itself reaches from its middle. */
  reach: number
  text: string
}

/** A label where it can be read: its middle, and whether a line must lead to it from its mark. */
export interface Label extends Spot {
  labelX: number
  labelY: number
  led: boolean
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const GAP = 4
const STEPS = 6

/** How wide a text is, about; a label is not laid out before it has its place. */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.56
}

/**
 * Finds a place for each label, the first first: beside its mark, and further away where others are
 * there already. Never over another label while there is room, and never outside the frame.
 */
export function placeLabels(spots: Spot[], size: number, frame: Box): Label[] {
  const marks = spots.map(({ x, y, reach }) => around(x, y, 2 * reach, 2 * reach))
  const placed: Label[] = []
  for (const spot of spots) {
    const taken = placed.map((label) => boxOf(label, size))
    const [best] = candidates(spot, size)
      .map((label, preference) => {
        const box = boxOf(label, size)
        const over = (boxes: Box[]) => boxes.reduce((sum, other) => sum + shared(box, other), 0)
        const outside = area(box) - shared(box, frame)
        return { label, cost: 20 * (over(taken) + outside) + 4 * over(marks) + 10 * preference }
      })
      .sort((one, other) => one.cost - other.cost)
    if (best) placed.push(best.label)
  }
  return placed
}

/** Right, left, below and above, then further and further away. */
function candidates(spot: Spot, size: number): Label[] {
  const line = 1.25 * size
  const away = spot.reach + GAP
  const across = away + widthOf(spot.text, size) / 2
  const at = (dx: number, dy: number, led: boolean): Label => ({
    ...spot,
    labelX: spot.x + dx,
    labelY: spot.y + dy,
    led,
  })
  const near = [
    at(across, 0, false),
    at(-across, 0, false),
    at(0, away + line / 2, false),
    at(0, -away - line / 2, false),
  ]
  const far = Array.from({ length: STEPS }, (_, step) => (step + 1) * line).flatMap((dy) => [
    at(across, dy, true),
    at(across, -dy, true),
    at(-across, dy, true),
    at(-across, -dy, true),
  ])
  return [...near, ...far]
}

export function boxOf({ labelX, labelY, text }: Label, size: number): Box {
  return around(labelX, labelY, widthOf(text, size), 1.25 * size)
}

function around(x: number, y: number, width: number, height: number): Box {
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - height / 2,
    bottom: y + height / 2,
  }
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top)
}

/** The area that two boxes have in common. */
export function shared(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return width > 0 && height > 0 ? width * height : 0
}
