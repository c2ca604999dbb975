/**
 * The clock and the randomness of the app: everything above core takes the moment, the day and new ids from here, so
 * that tests can hold them still. Core is handed them.
 */
import type { Day } from './core/types'

/** Where the moment and random bytes come from. */
export interface Environment {
  moment: () => Date
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>
}

const environment: Environment = {
  moment: () => new Date(),
  random: (bytes) => crypto.getRandomValues(bytes),
}

/** This moment: ISO 8601 in UTC with milliseconds. */
export function now(): string {
  return environment.moment().toISOString()
}

/** The day of the calendar on the wall, not of Greenwich: at six in the morning in Hà Nội it is still yesterday in UTC. */
export function today(moment = environment.moment()): Day {
  const two = (value: number): string => String(value).padStart(2, '0')
  const year = String(moment.getFullYear()).padStart(4, '0')
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** A random UUID (version 4). `crypto.randomUUID` does not exist on plain http, where hospitals host the tool too. */
export function newId(): string {
  const bytes = environment.random(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
