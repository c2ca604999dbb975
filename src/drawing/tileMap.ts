import { shareShapes } from './brick'
import { fromPixels, regionsFromPixels } from './pixels'
import { PIXEL, type Drawing, type Region, type Shape } from './shapes'
import { wrapWords } from './wrapWords'

/** One area on the map. */
export interface MapTile {
  name: string
  /** Both from 0. */
  column: number
  row: number
  /** Facilities certainly there, perhaps there, not there. */
  lower: number
  open: number
  below: number
  /** "3/5" */
  count: string
  to: string
  label: string
}

const [HEIGHT, LEAST, MOST, GAP, LINE] = [66, 58, 132, 4, 13]
/** Width of a letter at the size of names. */
const LETTER = 6

/**
 * A map of tiles: every area a square of the same size, about where it lies. What is reached is solid, what depends on
 * unassessed rows hatched, the rest hollow, and both numbers stand above.
 * @param tiles the areas
 * @param size width in pixels
 */
export function tileMapDrawing(tiles: readonly MapTile[], { width }: { width: number }): Drawing {
  const [left, top] = [Math.min(...tiles.map((one) => one.column)), Math.min(...tiles.map((one) => one.row))]
  const columns = Math.max(...tiles.map((one) => one.column)) - left + 1
  const rows = Math.max(...tiles.map((one) => one.row)) - top + 1
  const pitch = Math.max(LEAST, Math.min(MOST, width / columns))
  const regions: Region[] = []
  const shapes = tiles.flatMap((tile): Shape[] => {
    const box = {
      x: (tile.column - left) * pitch,
      y: (tile.row - top) * HEIGHT,
      width: pitch - GAP,
      height: HEIGHT - GAP,
    }
    const lines = wrapWords(tile.name, Math.max(6, Math.floor((box.width - 10) / LETTER)))
    const shown = lines.length > 2 ? [lines[0] ?? '', `${lines[1] ?? ''}…`] : lines
    regions.push({ ...box, to: tile.to, label: tile.label })
    return [
      { kind: 'rect', ...box, round: 3, fill: 'paper', stroke: 1, line: 'edge' },
      ...shown.map((text, index): Shape => ({
        kind: 'text',
        x: box.x + 5,
        y: box.y + 14 + index * LINE,
        text,
        size: 11,
      })),
      { kind: 'text', x: box.x + 5, y: box.y + 43, text: tile.count, size: 12.5, style: 'bold' },
      ...shareShapes(
        [
          { state: 'met', count: tile.lower },
          { state: 'unassessed', count: tile.open },
          { state: 'not-met', count: tile.below },
        ],
        { x: box.x + 5, y: box.y + 48, width: box.width - 10, height: 9 },
      ),
    ]
  })
  return {
    width: columns * pitch * PIXEL,
    height: rows * HEIGHT * PIXEL,
    shapes: fromPixels(shapes),
    regions: regionsFromPixels(regions),
  }
}
