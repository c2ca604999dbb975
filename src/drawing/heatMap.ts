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
  /** A year ago, cell by cell, if it is known: what has become full since, or is no longer, carries a mark. */
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
  /** In the row of a group of which nothing counts any more. */
  isVoid: string
  /** What the tones mean; `brief` beside the marks, so that all stand in one line. */
  legend: Record<'full' | 'none' | 'gained' | 'lost', string> & Record<'whole' | 'brief', OpenTones>
  alt: string
  caption: string
  tableGroup: string
}

/** Words for the tones of what is not full. */
type OpenTones = Record<'unassessed' | 'notMet', string>

/** Room for names at the left of a map, in mm. */
export const MAP_NAMES = 58
/** Height of a line of a map, in mm. */
export const MAP_ROW = 5
/** How far a cell stands in from its column, and its height, in mm. */
export const MAP_CELL = { inset: 0.7, height: 4.6 }
const HEAD = 10.4
const TEXT = 11
/** Of a text below the top of its line, in mm. */
const BASELINE = MAP_ROW / 2 + 1.35
/** About as wide as a letter of this size is, in mm. */
const LETTER = 1.86

/**
 * Groups by levels: a cell says how many of the rows that the level asks of the group are met. White = all, hatched =
 * only unassessed ones are left, black = at least one is not met, a dot = nothing is asked. Safe in black and white.
 * @param data what is drawn
 * @param words what is written on it
 */
export function heatMapChart(data: HeatMapData, words: HeatMapWords): Chart {
  const { field, levels, width } = data
  // Milestones of which none counts are no group that a reader misses.
  const shown = field.filter(({ isVoid, group }) => !isVoid || group !== null)
  const pitch = (width - MAP_NAMES) / Math.max(1, levels.length)
  const bottom = HEAD + shown.length * MAP_ROW + 1.2
  const x = (column: number): number => MAP_NAMES + column * pitch
  const shapes: Shape[] = [
    ...heads(data, words, x, pitch),
    ...shown.flatMap((row, index) => rowShapes(row, index, data, words, { x, pitch })),
    ...bounds(data, x, bottom),
    ...shown.flatMap((row, index) => (row.isVoid ? voidShapes(words.isVoid, index, x(0)) : [])),
    ...legend(words, bottom + 5.6, new Set(shown.flatMap((row) => changesIn(row, data)))),
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
      rows: shown.map(({ group, cells, isVoid }) => [
        isVoid ? `${words.group(group)}: ${words.isVoid}` : words.group(group),
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
      const [left, right] = [x(first) + MAP_CELL.inset, x(last) + pitch - MAP_CELL.inset]
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
  const top = HEAD + index * MAP_ROW + (row.group === null ? 1.2 : 0)
  const baseline = top + BASELINE
  const changes = changesIn(row, data)
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
      if (row.isVoid) return []
      const middle = x(column) + pitch / 2
      if (!cell || cell.total === 0)
        return [{ kind: 'text', x: middle, y: baseline, text: '·', size: TEXT, anchor: 'middle' }]
      const box = {
        x: x(column) + MAP_CELL.inset,
        y: top + (MAP_ROW - MAP_CELL.height) / 2,
        width: pitch - 2 * MAP_CELL.inset,
        height: MAP_CELL.height,
      }
      const change = changes[column]
      return [...cellShapes(cell, box, baseline), ...(change ? changeMark(change, box) : [])]
    }),
  ]
}

/** Instead of cells a word, which the lines of the levels do not cross. */
function voidShapes(text: string, index: number, x: number): Shape[] {
  const top = HEAD + index * MAP_ROW
  const left = x + MAP_CELL.inset
  return [
    { kind: 'rect', x: left, y: top, width: text.length * LETTER, height: MAP_ROW, fill: 'paper' },
    { kind: 'text', x: left, y: top + BASELINE, text, size: TEXT, style: 'italic' },
  ]
}

type Change = 'gained' | 'lost'

/** What the earlier year marks, cell by cell: full now and not then, or then and not now. */
function changesIn({ group, cells }: FieldRow, { before }: HeatMapData): (Change | undefined)[] {
  const earlier = before?.find((row) => row.group?.id === group?.id)
  const isFull = ({ met, total }: FieldCell): boolean => met === total
  return cells.map((cell, column): Change | undefined => {
    const old = earlier?.cells[column]
    if (!old?.total || !cell?.total || isFull(old) === isFull(cell)) return undefined
    return isFull(cell) ? 'gained' : 'lost'
  })
}

/** White in a grey frame, hatched, or black: safe in black and white. */
export type Tone = 'light' | 'hatched' | 'dark'

/** Where a cell of a map lies, in mm. */
export interface ToneBox {
  x: number
  y: number
  width: number
  height: number
}

/** A cell in one of three tones, by the worst state in it. */
export function cellShapes(
  cell: Pick<FieldCell, 'met' | 'total' | 'notMet' | 'unassessed'>,
  box: ToneBox,
  baseline: number,
): Shape[] {
  const tone = cell.notMet > 0 ? 'dark' : cell.unassessed > 0 ? 'hatched' : 'light'
  return toneShapes(tone, `${cell.met}/${cell.total}`, box, baseline)
}

/**
 * A cell of a map with its figures.
 * @param tone how dark it is
 * @param text what stands in it
 * @param box in mm
 * @param baseline of the text
 */
export function toneShapes(tone: Tone, text: string, box: ToneBox, baseline: number): Shape[] {
  const at = {
    kind: 'text',
    x: box.x + box.width / 2,
    y: baseline,
    text,
    size: TEXT,
    anchor: 'middle',
  } as const
  if (tone === 'light') return [...toneSample(tone, box), at]
  if (tone === 'dark') return [...toneSample(tone, box), { ...at, style: 'bold', role: 'on-met' }]
  return [
    ...toneSample(tone, box),
    { kind: 'rect', x: at.x - 4.2, y: box.y + 0.5, width: 8.4, height: box.height - 1, fill: 'paper' },
    { ...at, style: 'bold' },
  ]
}

/**
 * A tone without figures, for a legend or a bar.
 * @param tone how dark it is
 * @param box in mm
 */
export function toneSample(tone: Tone, box: ToneBox): Shape[] {
  switch (tone) {
    case 'light':
      return [{ kind: 'rect', ...box, stroke: 0.25, line: 'rule' }]
    case 'hatched':
      return [
        { kind: 'hatch', ...box, gap: 1.1, stroke: 0.22 },
        { kind: 'rect', ...box, stroke: 0.25 },
      ]
    case 'dark':
      return [{ kind: 'rect', ...box, fill: 'met' }]
  }
}

/** A corner, filled where a cell has become full; cut off, which shows on black too, where it no longer is. */
function changeMark(change: Change, { x, y, width }: { x: number; y: number; width: number }): Shape[] {
  const points = [
    [x + width - 2, y],
    [x + width, y],
    [x + width, y + 2],
  ] as const
  const look = change === 'gained' ? ({ fill: 'ink' } as const) : ({ fill: 'paper', stroke: 0.2 } as const)
  return [{ kind: 'path', closed: true, points, ...look }]
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

function legend({ legend }: HeatMapWords, y: number, changes: ReadonlySet<Change | undefined>): Shape[] {
  const marks = (['gained', 'lost'] as const).filter((change) => changes.has(change))
  const open = marks.length > 0 ? legend.brief : legend.whole
  return legendShapes(
    [
      { tone: 'light', text: legend.full },
      { tone: 'hatched', text: open.unassessed },
      { tone: 'dark', text: open.notMet },
      { tone: null, text: legend.none },
      ...marks.map((tone) => ({ tone, text: legend[tone] })),
    ],
    y,
  )
}

/**
 * What the tones of a map mean, in one line.
 * @param entries from the left; without a tone it is the dot of a cell that is not asked
 * @param y baseline in mm
 */
export function legendShapes(
  entries: readonly { tone: Tone | Change | null; text: string }[],
  y: number,
): Shape[] {
  const shapes: Shape[] = []
  let x = 0
  for (const { tone, text } of entries) {
    const isMark = tone === 'gained' || tone === 'lost'
    const width = tone === null || isMark ? 2 : 6.4
    if (tone === null) shapes.push({ kind: 'text', x: x + 1, y, text: '·', size: TEXT })
    else if (isMark) shapes.push(...changeMark(tone, { x, y: y - 2.6, width }))
    else shapes.push(...toneSample(tone, { x, y: y - 3.1, width, height: 3.8 }))
    shapes.push({ kind: 'text', x: x + width + 1.6, y, text, size: TEXT })
    x += width + 1.6 + text.length * LETTER + 4
  }
  return shapes
}
