/**
 * This moment as ISO 8601 in UTC, to the second: what a seal states.
 * @param moment the moment; by default the present
 */
export function nowToSecond(moment = new Date()): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}
