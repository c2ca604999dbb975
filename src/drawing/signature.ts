import type { FieldCell, FieldRow } from '../core/score/field'
import { leadBrick } from '../core/score/field'
import type { Group } from '../core/types'
import { bricksIn, shareShapes, type Box } from './brick'
import { fromPixels, regionsFromPixels } from './pixels'
import { PIXEL, type Chart, type ChartTable, type Region, type Shape } from './shapes'
import { MEASURES, type SignatureMeasures, type SignatureSize } from './signatureSizes'
import { stairShapes } from './stairs'
import type { Step } from './step'

/** What the picture shows. */
export interface SignatureData {
  /** From the lowest level. */
  steps: readonly Step[]
  /** Level by level as many cells as there are steps. */
  field: readonly FieldRow[]
  /** The level reached for certain; 0 = none. */
  lower: number
  /** The highest level that may be reached. */
  upper: number
}

/** Words on the picture; the drawing itself knows none. */
export interface SignatureWords {
  now: string
  target: string
  /** "còn 4" */
  missing: (count: number) => string
  /** "cộng dồn 10" */
  missingInAll: (count: number) => string
  level: (level: number) => string
  lapsed: string
  /** Name of a group, or of the milestones (null), short enough for the size. */
  group: (group: Group | null, size: SignatureSize) => string
  /** What a cell says to those who hear it: group, level, counts. */
  cell: (row: FieldRow, cell: FieldCell) => string
  /** The picture in one sentence. */
  sentence: (data: SignatureData) => string
  tableCaption: string
  tableGroup: string
  /** "3/4" and what is open. */
  tableCell: (cell: FieldCell) => string
}

/**
 * The signature picture: stairs of levels over the field of groups. A column is a level, a row a group, a brick a
 * criterion; a step stands only when its whole column is full (Circular 54/2017/TT-BYT, Article 4(3)).
 * @param data steps and field
 * @param words what is written on it
 * @param size how much of it
 * @param width in pixels; columns share what the names leave
 * @returns the picture; each cell is a region that leads to its first row that is not met
 */
export function signatureChart(
  data: SignatureData,
  words: SignatureWords,
  size: SignatureSize,
  width: number,
): Chart {
  const measures = MEASURES[size]
  const { steps, field } = data
  const pitch = (width - measures.names) / Math.max(1, steps.length)
  const floor = measures.above + measures.base + measures.rise * Math.max(0, steps.length - 1)
  const height = floor + 4 + field.length * measures.row
  const frame: Frame = { measures, pitch, floor, width, height, size }
  const shapes: Shape[] = [
    ...lane(data, frame),
    ...stairShapes(data, words, frame),
    { kind: 'line', x1: 0, y1: floor, x2: width, y2: floor, width: 1.5 },
    ...field.flatMap((row, index) => rowShapes(row, index, words, frame)),
  ]
  const regions = field.flatMap((row, index) => rowRegions(row, index, words, frame))
  return {
    drawing: {
      width: width * PIXEL,
      height: height * PIXEL,
      shapes: fromPixels(shapes),
      regions: regionsFromPixels(regions),
    },
    alt: words.sentence(data),
    table: tableOf(data, words),
  }
}

/** Where everything stands, in pixels. */
export interface Frame {
  measures: SignatureMeasures
  /** Width of a column. */
  pitch: number
  /** The ground of the stairs. */
  floor: number
  width: number
  height: number
  size: SignatureSize
}

/** The column that decides next is marked down the whole field. */
function lane({ steps, lower }: SignatureData, { measures, pitch, floor, height }: Frame): Shape[] {
  const index = steps.findIndex(({ level }) => level === lower + 1)
  if (index < 0) return []
  const x = measures.names + index * pitch
  return [{ kind: 'rect', x, y: floor, width: pitch, height: height - floor, fill: 'lane' }]
}

function rowShapes(row: FieldRow, index: number, words: SignatureWords, frame: Frame): Shape[] {
  const { measures, floor, width } = frame
  const top = floor + 3 + index * measures.row
  const baseline = top + measures.row / 2 + measures.nameSize * 0.34
  const name = words.group(row.group, frame.size)
  return [
    ...(index > 0
      ? [{ kind: 'line', x1: 0, y1: top - 0.5, x2: width, y2: top - 0.5, width: 1, role: 'rule' } as const]
      : []),
    ...ordinal(row, baseline, measures),
    {
      kind: 'text',
      x: measures.nameAt,
      y: baseline,
      text: name,
      size: measures.nameSize,
      ...(row.isVoid ? { role: 'void' } : {}),
    },
    ...row.cells.flatMap((cell, column) =>
      cell ? cellShapes(cell, cellBox(column, top, frame), words, frame) : [],
    ),
  ]
}

function ordinal({ group }: FieldRow, y: number, { nameAt }: SignatureMeasures): Shape[] {
  if (nameAt === 0) return []
  if (group) return [{ kind: 'text', x: 2, y, text: group.ordinal, size: 12, role: 'soft' }]
  const middle = y - 4.4
  const points = [
    [5, middle],
    [10, middle - 5],
    [15, middle],
    [10, middle + 5],
  ] as const
  return [{ kind: 'path', closed: true, fill: 'ink', points }]
}

function cellBox(column: number, top: number, { measures, pitch }: Frame): Box {
  return {
    x: measures.names + column * pitch + 2,
    y: top + (measures.row - measures.cell) / 2,
    width: pitch - 4,
    height: measures.cell,
  }
}

function cellShapes(cell: FieldCell, box: Box, words: SignatureWords, { measures }: Frame): Shape[] {
  if (cell.total === 0) return lapsedShapes(box, words, measures)
  const ground: Shape = {
    kind: 'rect',
    ...box,
    round: 3,
    fill: cell.notMet > 0 ? 'gap-soft' : cell.unassessed > 0 ? 'open-soft' : 'met-soft',
  }
  if (measures.content === 'signs') return signShapes(cell, box, ground)
  const bricks =
    measures.content === 'bricks'
      ? bricksIn(
          cell.bricks.map(({ state }) => state),
          box,
        )
      : null
  if (bricks) return [ground, ...bricks]
  const { met, unassessed, notMet } = cell
  const bar = { x: box.x + 3, y: box.y + box.height / 2 - 4.5, width: box.width - 6, height: 9 }
  const shares = [
    { state: 'met', count: met },
    { state: 'unassessed', count: unassessed },
    { state: 'not-met', count: notMet },
  ] as const
  return [...(notMet > 0 || unassessed > 0 ? [ground] : []), ...shareShapes(shares, bar)]
}

/** On a phone: solid when full, else a sign and a number. */
function signShapes({ notMet, unassessed }: FieldCell, box: Box, ground: Shape): Shape[] {
  const missing = notMet + unassessed
  if (missing === 0)
    return [
      {
        kind: 'rect',
        x: box.x + 1,
        y: box.y + 4,
        width: box.width - 2,
        height: box.height - 8,
        round: 2,
        fill: 'met',
      },
    ]
  const role = notMet > 0 ? 'gap' : 'open'
  const text = `${notMet > 0 ? '×' : '?'}${missing}`
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4.6 }
  return [ground, { kind: 'text', ...at, text, size: 13, style: 'bold', anchor: 'middle', role }]
}

function lapsedShapes(box: Box, { lapsed }: SignatureWords, { content, spoken }: SignatureMeasures): Shape[] {
  const inner = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 }
  const hatch: Shape = { kind: 'hatch', ...inner, gap: 7, stroke: 1, role: 'void-line', falling: true }
  // Words only where they have room: about six pixels a letter.
  if (content === 'signs' || !spoken || lapsed.length * 5.7 > box.width - 8) return [hatch]
  const middle = box.x + box.width / 2
  const plate = lapsed.length * 5.7 + 6
  return [
    hatch,
    {
      kind: 'rect',
      x: middle - plate / 2,
      y: box.y + box.height / 2 - 8,
      width: plate,
      height: 16,
      fill: 'paper',
    },
    {
      kind: 'text',
      x: middle,
      y: box.y + box.height / 2 + 4,
      text: lapsed,
      size: 12,
      anchor: 'middle',
      role: 'void',
    },
  ]
}

function rowRegions(row: FieldRow, index: number, words: SignatureWords, frame: Frame): Region[] {
  const { measures, floor, pitch } = frame
  const y = floor + 3 + index * measures.row
  return row.cells.flatMap((cell, column): Region[] => {
    const lead = cell && leadBrick(cell)
    if (!cell || !lead) return []
    const x = measures.names + column * pitch
    return [{ x, y, width: pitch, height: measures.row, to: lead.entry.id, label: words.cell(row, cell) }]
  })
}

function tableOf({ steps, field }: SignatureData, words: SignatureWords): ChartTable {
  return {
    caption: words.tableCaption,
    columns: [
      { title: words.tableGroup },
      ...steps.map(({ level }) => ({ title: words.level(level), align: 'center' as const })),
    ],
    rows: field.map((row) => [
      [row.group?.ordinal, words.group(row.group, 'large')].filter(Boolean).join('. '),
      ...row.cells.map((cell) => (cell ? words.tableCell(cell) : '–')),
    ]),
  }
}
