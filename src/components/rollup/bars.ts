/** A part that every bar of a chart has. */
export interface BarPart {
  name: string
  look: 'solid' | 'hatched' | 'empty' | 'dotted'
}

/** One bar: its name and a value per part. */
export interface Bar {
  name: string
  /** The name as far as it fits above the bar. */
  short?: string
  values: readonly number[]
}

/** Letters that fit above a bar on the narrowest screen. */
const SHORT = 44

/**
 * A name cut at a word where it is too long.
 * @param name the whole name, which the table shows
 */
export function shortFacilityName(name: string): string {
  if (name.length <= SHORT) return name
  const cut = name.slice(0, SHORT)
  return `${cut.slice(0, Math.max(20, cut.lastIndexOf(' ')))}…`
}
