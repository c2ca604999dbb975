import type { FieldCell, FieldRow } from '../core/score/field'
import type { Group } from '../core/types'
import type { Chart, Shape } from './shapes'

/** What the heat map shows. */
export interface HeatMapData {
  field: readonly FieldRow[]
  /** The levels, one a column. */
  levels: readonly number[]
  /** Bounds of the level: a solid line after the certain one, a dashed one after the possible one. */
  lower: number
  upper: number
  /** Highest level that matters here; later ones stand under a word of their own. */
  target: number
  width: number
  /** A year ago, cell by cell, if it is known: what has become full since carries a mark. */
  before?: readonly FieldRow[]
}

/** Words on the map. */
export interface HeatMapWords {
  group: (group: Group | null) => string
  level: (level: number) => string
  reached: string
  possible: string
  missing: string
  later: string
  legend: { full: string; unassessed: string; notMet: string; none: string; gained: string }
  alt: string
  caption: string
  tableGroup: string
}

/** Measures in mm: room for names, height of a row, size of a cell. */
const NAMES = 54
const ROW = 5.5
const CELL = { inset: 0.7, height: 4.9 }
const HEAD = 10.4
const TEXT = 11

/**
 * Groups by levels: a cell says how many of the rows that the level asks of the group are met. White = all, hatched =
 * only unassessed ones are left, black = at least one is not met, a dot = nothing is asked. Safe in black and white.
 * @param data what is drawn
 * @param words what is written on it
 */
export function heatMapChart(data: HeatMapData, words: HeatMapWords): Chart {
  const { field, levels, width } = data
  const shown = field.filter(({ isVoid }) => !isVoid)
  const pitch = (width - NAMES) / Math.max(1, levels.length)
  const bottom = HEAD + shown.length * ROW + 1.2
  const x = (column: number): number => NAMES + column * pitch
  const shapes: Shape[] = [
    ...heads(data, words, x, pitch),
    ...shown.flatMap((row, index) => rowShapes(row, index, data, words, { x, pitch })),
    ...bounds(data, x, bottom),
    ...legend(words, bottom + 5.6, data.before !== undefined),
  ]
  return {
    drawing: { width, height: bottom + 7.4, shapes },
    alt: words.alt,
    table: {
      caption: words.caption,
      columns: [
        { title: words.tableGroup },
        ...levels.map((level) => ({ title: words.level(level), align: 'center' as const })),
      ],
      rows: shown.map(({ group, cells }) => [
        words.group(group),
        ...cells.map((cell) => (cell && cell.total > 0 ? `${cell.met}/${cell.total}` : '–')),
      ]),
    },
  }
}

/** Column heads, under brackets for what is reached, possible, missing and later. */
function heads(
  { levels, lower, upper, target }: HeatMapData,
  words: HeatMapWords,
  x: (column: number) => number,
  pitch: number,
): Shape[] {
  const bands: [string, number[]][] = [
    [words.reached, levels.filter((level) => level <= lower)],
    [words.possible, levels.filter((level) => level > lower && level <= upper)],
    [words.missing, levels.filter((level) => level > upper && level <= target)],
    [words.later, levels.filter((level) => level > Math.max(upper, target))],
  ]
  return [
    ...bands.flatMap(([word, own]): Shape[] => {
      const first = levels.indexOf(own[0] ?? Number.NaN)
      const last = levels.indexOf(own.at(-1) ?? Number.NaN)
      if (first < 0) return []
      const [left, right] = [x(first) + CELL.inset, x(last) + pitch - CELL.inset]
      return [
        {
          kind: 'text',
          x: (left + right) / 2,
          y: 3.6,
          text: word,
          size: TEXT,
          style: 'italic',
          anchor: 'middle',
        },
        { kind: 'line', x1: left, y1: 4.8, x2: right, y2: 4.8, width: 0.25 },
      ]
    }),
    ...levels.map((level, column): Shape => ({
      kind: 'text',
      x: x(column) + pitch / 2,
      y: 9.2,
      text: words.level(level),
      size: TEXT,
      style: 'bold',
      anchor: 'middle',
    })),
  ]
}

function rowShapes(
  row: FieldRow,
  index: number,
  data: HeatMapData,
  words: HeatMapWords,
  { x, pitch }: { x: (column: number) => number; pitch: number },
): Shape[] {
  const top = HEAD + index * ROW + (row.group === null ? 1.2 : 0)
  const baseline = top + ROW / 2 + 1.35
  const before = data.before?.find(({ group }) => group?.id === row.group?.id)
  return [
    {
      kind: 'text',
      x: 0,
      y: baseline,
      text: words.group(row.group),
      size: TEXT,
      ...(row.group === null ? { style: 'italic' } : {}),
    },
    ...row.cells.flatMap((cell, column): Shape[] => {
      const middle = x(column) + pitch / 2
      if (!cell || cell.total === 0)
        return [{ kind: 'text', x: middle, y: baseline, text: '·', size: TEXT, anchor: 'middle' }]
      const box = {
        x: x(column) + CELL.inset,
        y: top + (ROW - CELL.height) / 2,
        width: pitch - 2 * CELL.inset,
        height: CELL.height,
      }
      const old = before?.cells[column]
      const isGained = old !== undefined && old !== null && old.met < old.total && cell.met === cell.total
      return [...cellShapes(cell, box, baseline), ...(isGained ? gainedMark(box) : [])]
    }),
  ]
}

/** A cell in one of three tones, by the worst state in it. */
export function cellShapes(
  cell: Pick<FieldCell, 'met' | 'total' | 'notMet' | 'unassessed'>,
  box: { x: number; y: number; width: number; height: number },
  baseline: number,
): Shape[] {
  const text = `${cell.met}/${cell.total}`
  const at = {
    kind: 'text',
    x: box.x + box.width / 2,
    y: baseline,
    text,
    size: TEXT,
    anchor: 'middle',
  } as const
  if (cell.notMet > 0)
    return [
      { kind: 'rect', ...box, fill: 'met' },
      { ...at, style: 'bold', role: 'on-met' },
    ]
  if (cell.unassessed > 0)
    return [
      { kind: 'hatch', ...box, gap: 1.1, stroke: 0.22 },
      { kind: 'rect', ...box, stroke: 0.25 },
      { kind: 'rect', x: at.x - 4.2, y: box.y + 0.5, width: 8.4, height: box.height - 1, fill: 'paper' },
      { ...at, style: 'bold' },
    ]
  return [{ kind: 'rect', ...box, stroke: 0.25, line: 'rule' }, at]
}

/** A filled corner: full now, not a year ago. */
function gainedMark({ x, y, width }: { x: number; y: number; width: number }): Shape[] {
  const points = [
    [x + width - 2, y],
    [x + width, y],
    [x + width, y + 2],
  ] as const
  return [{ kind: 'path', closed: true, fill: 'ink', points }]
}

function bounds(
  { levels, lower, upper }: HeatMapData,
  x: (column: number) => number,
  bottom: number,
): Shape[] {
  const after = (level: number): number => levels.filter((one) => one <= level).length
  const line = (level: number, width: number, dash?: readonly [number, number]): Shape => ({
    kind: 'line',
    x1: x(after(level)),
    y1: 6,
    x2: x(after(level)),
    y2: bottom,
    width,
    ...(dash ? { dash } : {}),
  })
  return [
    ...(lower > 0 && after(lower) < levels.length ? [line(lower, 0.7)] : []),
    ...(upper > lower && after(upper) < levels.length ? [line(upper, 0.4, [1.2, 0.8])] : []),
  ]
}

function legend({ legend }: HeatMapWords, y: number, withGained: boolean): Shape[] {
  const box = { y: y - 3.1, width: 6.4, height: 3.8 }
  const shapes: Shape[] = []
  let x = 0
  const entry = (sample: (left: number) => Shape[], text: string, width = box.width): void => {
    shapes.push(...sample(x), { kind: 'text', x: x + width + 1.6, y, text, size: TEXT })
    // About two millimetres a letter of this size.
    x += width + 1.6 + text.length * 1.86 + 4
  }
  entry((left) => [{ kind: 'rect', x: left, ...box, stroke: 0.25, line: 'rule' }], legend.full)
  entry(
    (left) => [
      { kind: 'hatch', x: left, ...box, gap: 1.1, stroke: 0.22 },
      { kind: 'rect', x: left, ...box, stroke: 0.25 },
    ],
    legend.unassessed,
  )
  entry((left) => [{ kind: 'rect', x: left, ...box, fill: 'met' }], legend.notMet)
  entry((left) => [{ kind: 'text', x: left + 1, y, text: '·', size: TEXT }], legend.none, 2)
  if (withGained) entry((left) => gainedMark({ x: left, y: y - 2, width: 2 }), legend.gained, 2)
  return shapes
}
