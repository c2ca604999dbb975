import type { Day } from '../core/types'

/**
 * The day on this machine's calendar.
 * @param now the moment; by default the present
 */
export function today(now = new Date()): Day {
  const part = (value: number): string => String(value).padStart(2, '0')
  return `${String(now.getFullYear())}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}
