/** What stands below the rows of the plan in time: the legend, and the cost of each quarter. */
import type { GanttData, GanttFrame, GanttWords } from './gantt'
import type { Shape } from './shapes'

/** Size of the text in points, and height of the columns of money in mm. */
export const GANTT_TEXT = 11
/** Height in mm of the row of costs below the bars. */
export const GANTT_COSTS = 24
/** What a quarter's name takes, in full and short, in mm. */
const LONG = 21
const SHORT = 11

/**
 * What the marks of the chart mean, as far as there is room.
 * @param words of the chart
 * @param data of the chart
 * @param y baseline in mm
 */
export function ganttLegend(words: GanttWords, { deadlines, width }: GanttData, y: number): Shape[] {
  const shapes: Shape[] = []
  let x = 0
  const entry = (sample: (left: number) => Shape[], text: string, room: number): void => {
    const most = Math.floor((width - x - room - 1.5) / 1.86)
    if (most < 8) return
    const shown = text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
    shapes.push(...sample(x), { kind: 'text', x: x + room + 1.5, y, text: shown, size: GANTT_TEXT })
    x += room + 1.5 + shown.length * 1.86 + 5
  }
  const box = { y: y - 3.2, width: 7, height: 3.8 }
  entry((left) => [{ kind: 'rect', x: left, ...box, fill: 'met' }], words.by.vendor, 7)
  entry(
    (left) => [
      { kind: 'hatch', x: left, ...box, gap: 1.1, stroke: 0.22 },
      { kind: 'rect', x: left, ...box, stroke: 0.25 },
    ],
    words.by.both,
    7,
  )
  entry((left) => [{ kind: 'rect', x: left, ...box, stroke: 0.25 }], words.by.hospital, 7)
  entry(
    (left) => [
      { kind: 'line', x1: left, y1: y - 1.3, x2: left + 6, y2: y - 1.3, width: 0.3 },
      {
        kind: 'path',
        closed: true,
        fill: 'ink',
        points: [
          [left + 5.2, y - 2.1],
          [left + 7, y - 1.3],
          [left + 5.2, y - 0.5],
        ],
      },
    ],
    words.after,
    7,
  )
  entry(
    (left) => [
      {
        kind: 'path',
        closed: true,
        fill: 'ink',
        points: [
          [left, y - 1.4],
          [left + 1.8, y - 3.2],
          [left + 3.6, y - 1.4],
          [left + 1.8, y + 0.4],
        ],
      },
    ],
    words.reached,
    3.6,
  )
  const [first] = deadlines
  if (first)
    entry(
      (left) => [
        { kind: 'line', x1: left + 1, y1: y - 3.6, x2: left + 1, y2: y + 0.6, width: 0.7, dash: [0.7, 0.9] },
      ],
      first.label,
      2,
    )
  return shapes
}

/**
 * Columns of money under the months of their quarter: dark = funded, light = no source entered.
 * @param data of the chart
 * @param words of the chart
 * @param frame where the axis stands
 * @param top in mm
 */
export function quarterShapes(
  { quarters, axis }: GanttData,
  words: GanttWords,
  { left, x, width }: GanttFrame,
  top: number,
): Shape[] {
  const ground = top + GANTT_COSTS
  const most = Math.max(1, ...quarters.map(({ funded, open }) => funded + open))
  const box = { y: top + 4, width: 7, height: 3.8 }
  const labels: Shape[] = [
    { kind: 'text', x: 0, y: top + 1, text: words.costs, size: 12, style: 'bold' },
    { kind: 'rect', x: 0, ...box, fill: 'met' },
    { kind: 'text', x: 9, y: top + 7.2, text: words.funded, size: GANTT_TEXT },
    { kind: 'rect', x: 0, ...box, y: top + 10, fill: 'shade', stroke: 0.2 },
    { kind: 'text', x: 9, y: top + 13.2, text: words.unfunded, size: GANTT_TEXT },
    { kind: 'text', x: 0, y: top + 19.2, text: words.note, size: GANTT_TEXT, style: 'italic' },
  ]
  const columns = quarters.flatMap(({ year, quarter, funded, open }): Shape[] => {
    const month = String((quarter - 1) * 3 + 1).padStart(2, '0')
    const start = `${String(year).padStart(4, '0')}-${month}-01`
    const next =
      quarter === 4
        ? `${String(year + 1).padStart(4, '0')}-01-01`
        : `${String(year).padStart(4, '0')}-${String(quarter * 3 + 1).padStart(2, '0')}-01`
    if (start > axis.last || next <= axis.first) return []
    const [from, to] = [x(start), x(next)]
    const middle = (from + to) / 2
    const wide = Math.max(2, Math.min(18, (to - from) * 0.7))
    const height = (amount: number): number => ((GANTT_COSTS - 7) * amount) / most
    // The quarter that has begun may be a sliver of the axis: its name must not run into the next.
    if (funded + open === 0 && to - from < SHORT) return []
    const label: Shape = {
      kind: 'text',
      x: middle,
      y: ground + 4.6,
      text: to - from < LONG ? words.quarterShort(year, quarter) : words.quarter(year, quarter),
      size: 9.5,
      anchor: 'middle',
    }
    if (funded + open === 0)
      return [
        label,
        { kind: 'text', x: middle, y: ground - 1, text: '–', size: GANTT_TEXT, anchor: 'middle' },
      ]
    return [
      label,
      ...(funded > 0
        ? [
            {
              kind: 'rect',
              x: middle - wide / 2,
              y: ground - height(funded),
              width: wide,
              height: height(funded),
              fill: 'met',
            } as const,
          ]
        : []),
      ...(open > 0
        ? [
            {
              kind: 'rect',
              x: middle - wide / 2,
              y: ground - height(funded + open),
              width: wide,
              height: height(open),
              fill: 'shade',
              stroke: 0.2,
            } as const,
          ]
        : []),
      {
        kind: 'text',
        x: middle,
        y: ground - height(funded + open) - 1.2,
        text: words.money(funded + open),
        size: GANTT_TEXT,
        style: 'bold',
        anchor: 'middle',
      },
    ]
  })
  return [...labels, ...columns, { kind: 'line', x1: left, y1: ground, x2: width, y2: ground, width: 0.3 }]
}
