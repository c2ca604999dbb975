import type { Entry } from '../core/sets/criteria'

/**
 * The place of a row in its instrument, without the instrument's own name, which stands above the table.
 * @param entry the row
 */
export function placeIn({ row, set }: Entry): string {
  const { number } = set.instrument
  const title = set.title.vi
  const end = title.indexOf(number)
  const name = end < 0 ? number : title.slice(0, end + number.length)
  const place = row.legalReference.replace(name, '').trim()
  return place === '' ? row.legalReference : place
}
