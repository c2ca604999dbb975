import type { Chart, Shape } from './shapes'

/** One line: a level, or the levels already full. */
export interface LevelBar {
  /** "4", "1–3" */
  label: string
  state: 'reached' | 'possible' | 'not-reached'
  /** A word beside the level: the next one, the target. */
  remark: string
  met: number
  unassessed: number
  total: number
  /** Cells after the bar, as many as there are heads. */
  cells: readonly string[]
  /** Whether the last cell is set off. */
  strong: boolean
}

/** Words and columns. */
export interface LevelBarsWords {
  level: string
  bar: string
  heads: readonly string[]
  /** Share of the width of each cell after the bar. */
  shares: readonly number[]
  alt: string
  caption: string
}

const TEXT = 11
const ROW = 5.6
const HEAD = 10.6
const LEVEL = 30
const BAR = 42

/**
 * The levels from the highest to the lowest as a small table with bars: what each adds, how much of it is met, unassessed
 * (hatched) or not met (white), and what the plan says.
 * @param bars from the top
 * @param words heads
 * @param width in mm
 */
export function levelBarsChart(bars: readonly LevelBar[], words: LevelBarsWords, width: number): Chart {
  const rest = width - LEVEL - BAR
  const total = words.shares.reduce((sum, share) => sum + share, 0)
  let at = LEVEL + BAR
  const rights = words.shares.map((share) => (at += (rest * share) / total))
  const last = rights.length - 1
  const left = (index: number): number => (rights[index - 1] ?? LEVEL + BAR) + 2.5
  const place = (index: number): { x: number; anchor?: 'end' } =>
    index === last ? { x: left(index) } : { x: rights[index] ?? width, anchor: 'end' }
  const head = (text: string, index: number): Shape[] =>
    text.split('\n').map((line, row, lines): Shape => ({
      kind: 'text',
      ...place(index),
      y: HEAD - 1.6 - (lines.length - 1 - row) * 4.4,
      text: line,
      size: TEXT,
      style: 'bold',
    }))
  const bottom = HEAD + bars.length * ROW
  const shapes: Shape[] = [
    { kind: 'text', x: 0, y: HEAD - 1.6, text: words.level, size: TEXT, style: 'bold' },
    { kind: 'text', x: LEVEL, y: HEAD - 1.6, text: words.bar, size: TEXT, style: 'bold' },
    ...words.heads.flatMap(head),
    { kind: 'line', x1: 0, y1: HEAD, x2: width, y2: HEAD, width: 0.2 },
    ...bars.flatMap((bar, row) => {
      const top = HEAD + row * ROW
      const baseline = top + ROW / 2 + 1.35
      return [
        ...levelShapes(bar, top, baseline),
        ...barShapes(bar, LEVEL, top + 1.3),
        ...bar.cells.map((text, index): Shape => ({
          kind: 'text',
          ...place(index),
          y: baseline,
          text,
          size: TEXT,
          ...(bar.strong && index === last ? { style: 'bold' } : {}),
        })),
        ...(row < bars.length - 1
          ? [
              {
                kind: 'line',
                x1: 0,
                y1: top + ROW,
                x2: width,
                y2: top + ROW,
                width: 0.1,
                role: 'rule',
              } as const,
            ]
          : []),
      ]
    }),
    { kind: 'line', x1: 0, y1: bottom, x2: width, y2: bottom, width: 0.35 },
  ]
  return {
    drawing: { width, height: bottom + 0.4, shapes },
    alt: words.alt,
    table: {
      caption: words.caption,
      columns: [
        { title: words.level },
        ...words.heads.map((title) => ({ title: title.replace('\n', ' '), align: 'center' as const })),
      ],
      rows: bars.map(({ label, remark, cells }) => [[label, remark].filter(Boolean).join(', '), ...cells]),
    },
  }
}

function levelShapes({ label, state, remark }: LevelBar, top: number, y: number): Shape[] {
  const width = Math.max(9, label.length * 2.4 + 6)
  const box = { x: 0, y: top + 0.8, width, height: ROW - 1.6 }
  const number: Shape = {
    kind: 'text',
    x: width / 2,
    y,
    text: label,
    size: 12,
    style: 'bold',
    anchor: 'middle',
    role: state === 'reached' ? 'on-met' : 'ink',
  }
  const beside: Shape[] =
    remark === ''
      ? []
      : [{ kind: 'text', x: width + 2, y: y - 0.2, text: remark, size: TEXT, style: 'italic' }]
  if (state === 'reached') return [{ kind: 'rect', ...box, fill: 'met' }, number, ...beside]
  const frame: Shape = { kind: 'rect', ...box, stroke: 0.25 }
  if (state === 'not-reached') return [frame, number, ...beside]
  const plate: Shape = {
    kind: 'rect',
    x: width / 2 - 2,
    y: box.y + 0.4,
    width: 4,
    height: box.height - 0.8,
    fill: 'paper',
  }
  return [{ kind: 'hatch', ...box, gap: 1.1, stroke: 0.22 }, frame, plate, number, ...beside]
}

function barShapes({ met, unassessed, total }: LevelBar, x: number, y: number): Shape[] {
  const box = { y, height: 3.5 }
  const width = BAR - 1
  const part = (count: number): number => (total === 0 ? 0 : (width * count) / total)
  return [
    ...(met > 0 ? [{ kind: 'rect', x, width: part(met), ...box, fill: 'met' } as const] : []),
    ...(unassessed > 0
      ? [
          { kind: 'hatch', x: x + part(met), width: part(unassessed), ...box, gap: 1, stroke: 0.22 } as const,
          { kind: 'rect', x: x + part(met), width: part(unassessed), ...box, stroke: 0.2 } as const,
        ]
      : []),
    { kind: 'rect', x, width, ...box, stroke: 0.25 },
  ]
}
