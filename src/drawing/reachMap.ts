import { legendShapes, MAP_CELL, MAP_NAMES, MAP_ROW, toneShapes, type Tone } from './heatMap'
import type { Chart, Shape } from './shapes'

/** One line of the map: by level how many facilities reach it; null = nothing is asked. */
export interface ReachRow {
  name: string
  /** The requirements of the levels themselves, set apart from the groups. */
  isApart: boolean
  reached: readonly (number | null)[]
}

/** Words on the map. */
export interface ReachMapWords {
  level: (level: number) => string
  /** What a tone means, by its first and last number of facilities. */
  range: (from: number, to: number) => string
  none: string
  alt: string
  caption: string
  tableGroup: string
}

const HEAD = 6.6
const TEXT = 11

/**
 * From how many facilities on a cell is white (four fifths), and from how many it is hatched (a half).
 * @param facilities all of them
 */
export function toneBounds(facilities: number): { many: number; some: number } {
  return { many: Math.ceil((facilities * 4) / 5), some: Math.ceil(facilities / 2) }
}

/**
 * Groups by levels: a cell says how many facilities reach what the level asks of the group. White = most, hatched = half
 * and more, black = fewer, a dot = nothing is asked. Safe in black and white.
 * @param rows from the top
 * @param data levels, number of facilities, width in mm
 * @param words what is written on it
 */
export function reachMapChart(
  rows: readonly ReachRow[],
  { levels, facilities, width }: { levels: readonly number[]; facilities: number; width: number },
  words: ReachMapWords,
): Chart {
  const pitch = (width - MAP_NAMES) / Math.max(1, levels.length)
  const x = (column: number): number => MAP_NAMES + column * pitch
  const bottom = HEAD + rows.length * MAP_ROW + 1.2
  const shapes: Shape[] = [
    ...levels.map((level, column): Shape => ({
      kind: 'text',
      x: x(column) + pitch / 2,
      y: 4.6,
      text: words.level(level),
      size: TEXT,
      style: 'bold',
      anchor: 'middle',
    })),
    ...rows.flatMap((row, index) => rowShapes(row, index, facilities, { x, pitch })),
    ...legend(facilities, words, bottom + 5.6),
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
      rows: rows.map(({ name, reached }) => [
        name,
        ...reached.map((one) => (one === null ? '·' : String(one))),
      ]),
    },
  }
}

function rowShapes(
  { name, isApart, reached }: ReachRow,
  index: number,
  facilities: number,
  { x, pitch }: { x: (column: number) => number; pitch: number },
): Shape[] {
  const top = HEAD + index * MAP_ROW + (isApart ? 1.2 : 0)
  const baseline = top + MAP_ROW / 2 + 1.35
  return [
    {
      kind: 'text',
      x: 0,
      y: baseline,
      text: name,
      size: TEXT,
      ...(isApart ? { style: 'italic' } : {}),
    },
    ...reached.flatMap((count, column): Shape[] => {
      if (count === null)
        return [
          { kind: 'text', x: x(column) + pitch / 2, y: baseline, text: '·', size: TEXT, anchor: 'middle' },
        ]
      const box = {
        x: x(column) + MAP_CELL.inset,
        y: top + (MAP_ROW - MAP_CELL.height) / 2,
        width: pitch - 2 * MAP_CELL.inset,
        height: MAP_CELL.height,
      }
      return toneShapes(toneOf(count, facilities), String(count), box, baseline)
    }),
  ]
}

/**
 * How dark a cell is.
 * @param count facilities that reach it
 * @param facilities all of them
 */
export function toneOf(count: number, facilities: number): Tone {
  const { many, some } = toneBounds(facilities)
  if (count >= many) return 'light'
  return count >= some ? 'hatched' : 'dark'
}

/** The three tones in whole facilities; a tone that no number of facilities has is left out. */
function legend(facilities: number, words: ReachMapWords, y: number): Shape[] {
  const { many, some } = toneBounds(facilities)
  const tones: { tone: Tone; from: number; to: number }[] = [
    { tone: 'light', from: many, to: facilities },
    { tone: 'hatched', from: some, to: many - 1 },
    { tone: 'dark', from: 0, to: some - 1 },
  ]
  return legendShapes(
    [
      ...tones.flatMap(({ tone, from, to }) => (from <= to ? [{ tone, text: words.range(from, to) }] : [])),
      { tone: null, text: words.none },
    ],
    y,
  )
}
