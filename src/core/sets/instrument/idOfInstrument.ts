import { fold } from '../../text/search'

/**
 * The id of a set from the number of its instrument: `99/2027/TT-BYT` becomes `tt99-2027`, short, and nobody needs to
 * think of it.
 * @param number official number as typed
 * @returns empty when nothing of it can stand in an id
 */
export function idOfInstrument(number: string): string {
  const [, own, year, kind] = /^(\d+)\/(\d{4})\/(.+)$/.exec(number.trim()) ?? []
  if (own !== undefined && year !== undefined && kind !== undefined)
    return `${fold(kind).split('-')[0] ?? 'vb'}${own}-${year}`
  return fold(number)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
