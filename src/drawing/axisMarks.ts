/** Marks on a chart that must not cover each other: their row is chosen so that neighbours keep their distance. */
export interface PlacedMark<Mark> {
  mark: Mark
  x: number
  /** 0 = nearest to the chart. */
  row: number
}

/**
 * Gives each mark a row.
 * @param marks marks with their position
 * @param distance the least distance within a row, in the unit of the positions
 */
export function placeMarks<Mark>(
  marks: readonly { mark: Mark; x: number }[],
  distance: number,
): PlacedMark<Mark>[] {
  const ends: number[] = []
  return [...marks]
    .sort((a, b) => a.x - b.x)
    .map(({ mark, x }) => {
      const free = ends.findIndex((end) => x - end >= distance)
      const row = free < 0 ? ends.length : free
      ends[row] = x
      return { mark, x, row }
    })
}

/**
 * Ticks that have room for their label.
 * @param ticks ticks with their position, in order
 * @param distance the least distance, in the unit of the positions
 */
export function labelledTicks<Tick extends { x: number }>(ticks: readonly Tick[], distance: number): Tick[] {
  let last = Number.NEGATIVE_INFINITY
  return ticks.filter(({ x }) => {
    if (x - last < distance) return false
    last = x
    return true
  })
}
