import type { Day } from '../core/types'

/**
 * The day of the calendar on the wall, not of Greenwich: at six in the morning in Hà Nội it is still yesterday in UTC.
 * @param now the moment, in the zone of this machine
 */
export function today(now = new Date()): Day {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
