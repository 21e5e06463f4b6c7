import { expect, test } from 'vitest'
import { boxOf, placeLabels, type Spot, shared } from './placeLabels'

const frame = { left: 40, top: 20, right: 340, bottom: 320 }
const spot = (x: number, y: number, text: string): Spot => ({ x, y, reach: 7, text })
const placed = (spots: Spot[], size = 14) =>
  placeLabels(spots, size, frame).map((label) => ({ ...label, box: boxOf(label, size) }))

test('a label alone stands to the right of its mark', () => {
  const [label] = placed([spot(100, 100, 'Nash')])
  expect(label?.box.left).toBeGreaterThan(107)
  expect(label?.labelY).toBe(100)
  expect(label?.led).toBe(false)
})

test('at the right edge it stands on the other side', () => {
  const [label] = placed([spot(320, 100, 'Kalai-Smorodinsky')])
  expect(label?.box.right).toBeLessThan(320)
  expect(label?.box.left).toBeGreaterThanOrEqual(frame.left)
})

test('labels of marks on almost one point do not touch, and a line leads to the far ones', () => {
  const labels = placed([
    spot(200, 150, 'outcome'),
    spot(203, 148, 'Nash'),
    spot(205, 151, 'Kalai-Smorodinsky'),
    spot(207, 153, 'egalitarian'),
    spot(201, 152, 'utilitarian'),
    spot(199, 149, '1'),
    spot(204, 150, '2, 3'),
  ])
  for (const one of labels) {
    for (const other of labels) if (one !== other) expect(shared(one.box, other.box)).toBe(0)
    expect(one.box.left).toBeGreaterThanOrEqual(frame.left)
    expect(one.box.right).toBeLessThanOrEqual(frame.right)
  }
  expect(labels.some(({ led }) => led)).toBe(true)
})
