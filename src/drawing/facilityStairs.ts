import { brickShapes, type Box } from './brick'
import { fromPixels, regionsFromPixels } from './pixels'
import { PIXEL, type Chart, type Region, type Shape } from './shapes'

/** Facilities on one step: by the assessors' word, by their own, and those whose level is a range from here. */
export interface FacilityStep {
  level: number
  appraised: number
  self: number
  open: number
}

/** Words on the stairs; the drawing itself knows none. */
export interface FacilityStairsWords {
  step: (level: number) => string
  count: (count: number) => string
  /** What the link of a step says. */
  region: (step: FacilityStep) => string
  heads: readonly [level: string, appraised: string, self: string, open: string]
  alt: string
  caption: string
}

const [BASE, RISE, LABEL, PITCH] = [10, 7, 20, 12]
/** Rows of bricks that are drawn one by one; more facilities are a block of the same heights. */
const MOST_ROWS = 6

/**
 * The stairs of many: every brick is a facility standing on its step. Appraised solid, by its own word hollow, a range
 * hatched on its lower step; told apart without colour. Where there are too many for bricks, blocks in proportion.
 * @param steps from the lowest level
 * @param words what is written
 * @param size in pixels
 */
export function facilityStairsChart(
  steps: readonly FacilityStep[],
  words: FacilityStairsWords,
  { width }: { width: number },
): Chart {
  const pitch = width / Math.max(1, steps.length)
  const perRow = Math.max(1, Math.floor((pitch - 6) / PITCH))
  const most = Math.max(1, ...steps.map(totalOf))
  const isBricks = Math.ceil(most / perRow) <= MOST_ROWS
  const room = (isBricks ? Math.ceil(most / perRow) : MOST_ROWS) * PITCH
  const top = 18
  const bottom = top + room + BASE + RISE * Math.max(0, steps.length - 1)
  const regions: Region[] = []
  const shapes = steps.flatMap((step, index): Shape[] => {
    const x = index * pitch
    const floor = bottom - BASE - RISE * index
    const total = totalOf(step)
    const height = isBricks ? Math.ceil(total / perRow) * PITCH : (room * total) / most
    const place = { x: x + 3, y: floor - height, width: pitch - 6, height }
    if (total > 0)
      regions.push({
        x,
        y: place.y - 16,
        width: pitch,
        height: height + 16 + bottom - floor + LABEL,
        to: `step:${step.level}`,
        label: words.region(step),
      })
    return [
      { kind: 'rect', x: x + 1, y: floor, width: pitch - 2, height: bottom - floor, fill: 'shade' },
      { kind: 'line', x1: x, y1: bottom, x2: x + pitch, y2: bottom, width: 1.2, role: 'ink' },
      ...(isBricks ? bricks(step, place, perRow) : blocks(step, place)),
      {
        kind: 'text',
        x: x + pitch / 2,
        y: place.y - 4,
        text: words.count(total),
        size: 13,
        style: 'bold',
        anchor: 'middle',
      },
      {
        kind: 'text',
        x: x + pitch / 2,
        y: bottom + 15,
        text: words.step(step.level),
        size: 12,
        role: 'soft',
        anchor: 'middle',
      },
    ]
  })
  return {
    drawing: {
      width: width * PIXEL,
      height: (bottom + LABEL) * PIXEL,
      shapes: fromPixels(shapes),
      regions: regionsFromPixels(regions),
    },
    alt: words.alt,
    table: {
      caption: words.caption,
      columns: words.heads.map((title, index) =>
        index === 0 ? { title } : { title, align: 'right' as const },
      ),
      rows: steps.map(({ level, appraised, self, open }) => [
        words.step(level),
        ...[appraised, self, open].map(words.count),
      ]),
    },
  }
}

const totalOf = ({ appraised, self, open }: FacilityStep): number => appraised + self + open

/** The kinds of a step in the order in which they stand on it. */
const kindsOf = ({ appraised, self, open }: FacilityStep) =>
  [
    ['met', appraised],
    ['self', self],
    ['unassessed', open],
  ] as const

function bricks(step: FacilityStep, box: Box, perRow: number): Shape[] {
  const kinds = kindsOf(step).flatMap(([kind, count]) => Array.from({ length: count }, () => kind))
  const left = box.x + (box.width - (Math.min(kinds.length, perRow) * PITCH - 3)) / 2
  return kinds.flatMap((kind, index) => {
    const row = Math.floor(index / perRow)
    return one(kind, {
      x: left + (index % perRow) * PITCH,
      y: box.y + box.height - (row + 1) * PITCH + 1,
      width: PITCH - 3,
      height: PITCH - 3,
    })
  })
}

function blocks(step: FacilityStep, box: Box): Shape[] {
  const total = totalOf(step)
  let bottom = box.y + box.height
  return kindsOf(step).flatMap(([kind, count]) => {
    if (count === 0) return []
    const height = Math.max(3, (box.height * count) / total)
    bottom -= height
    return one(kind, { ...box, y: bottom, height })
  })
}

function one(kind: 'met' | 'self' | 'unassessed', box: Box): Shape[] {
  if (kind !== 'self') return brickShapes(kind, box)
  const { x, y, width, height } = box
  return [
    {
      kind: 'rect',
      x: x + 0.6,
      y: y + 0.6,
      width: width - 1.2,
      height: height - 1.2,
      round: 1,
      fill: 'paper',
      stroke: 1.2,
      line: 'edge',
    },
  ]
}
