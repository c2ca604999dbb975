import { shareShapes, type Share } from './brick'
import { fromPixels, regionsFromPixels } from './pixels'
import { PIXEL, type Chart, type Region, type Shape } from './shapes'
import { wrapWords } from './wrapWords'

/** One bar: its name, its parts from left to right, what stands after it. */
export interface ShareBar {
  name: string
  shares: readonly Share[]
  /** "17/29 cơ sở" */
  after: string
  /** Where each part leads, in the order of `shares`; empty = nowhere. */
  to: readonly string[]
}

/** Words of the chart. */
export interface ShareBarsWords {
  head: string
  parts: readonly string[]
  count: (count: number) => string
  region: (bar: ShareBar, part: number) => string
  alt: string
  caption: string
}

const [LINE, BAR, AFTER, GAP] = [16, 14, 78, 10]
/** Wider than this, the name stands beside its bar. */
const WIDE = 560

/**
 * Bars of one unit, each with its name, in the look of bricks: met solid, not met hollow, unassessed hatched (see `shareShapes`).
 * @param bars from the top
 * @param words what is written
 * @param size width in pixels
 */
export function shareBarsChart(
  bars: readonly ShareBar[],
  words: ShareBarsWords,
  { width }: { width: number },
): Chart {
  const isWide = width >= WIDE
  const names = isWide ? Math.round(width * 0.5) : width
  const left = isWide ? names + 8 : 0
  const room = Math.max(40, width - left - AFTER)
  const most = Math.max(1, ...bars.map(totalOf))
  const regions: Region[] = []
  let y = 0
  const shapes = bars.flatMap((bar): Shape[] => {
    const lines = wrapWords(bar.name, Math.max(12, Math.floor((names - 8) / 6.6)))
    const top = isWide ? y + 4 : y + lines.length * LINE + 2
    const length = (room * totalOf(bar)) / most
    const box = { x: left, y: top, width: Math.max(2, length), height: BAR }
    let x = box.x
    for (const [part, { count }] of bar.shares.entries()) {
      const own = totalOf(bar) === 0 ? 0 : (box.width * count) / totalOf(bar)
      const to = bar.to[part] ?? ''
      if (count > 0 && to !== '')
        regions.push({
          x: x - 1,
          y: top - 5,
          width: Math.max(24, own + 2),
          height: BAR + 10,
          to,
          label: words.region(bar, part),
        })
      x += own
    }
    const drawn: Shape[] = [
      ...lines.map((text, index): Shape => ({
        kind: 'text',
        x: 0,
        y: y + 14 + index * LINE,
        text,
        size: 12.5,
      })),
      ...shareShapes(bar.shares, box),
      { kind: 'text', x: width, y: top + 11.5, text: bar.after, size: 12.5, role: 'soft', anchor: 'end' },
    ]
    y = Math.max(top + BAR, y + lines.length * LINE) + GAP
    if (isWide) drawn.push({ kind: 'line', x1: 0, y1: y - 4, x2: width, y2: y - 4, width: 0.6, role: 'rule' })
    return drawn
  })
  return {
    drawing: {
      width: width * PIXEL,
      height: Math.max(1, y) * PIXEL,
      shapes: fromPixels(shapes),
      regions: regionsFromPixels(regions),
    },
    alt: words.alt,
    table: {
      caption: words.caption,
      columns: [{ title: words.head }, ...words.parts.map((title) => ({ title, align: 'right' as const }))],
      rows: bars.map(({ name, shares }) => [name, ...shares.map(({ count }) => words.count(count))]),
    },
  }
}

const totalOf = ({ shares }: ShareBar): number => shares.reduce((sum, { count }) => sum + count, 0)
