import { oneForm } from '../text/lookAlike'
import { fold } from '../text/search'
import type { RollupRow } from './row'

/** What a facility is known by from file to file. */
export interface FacilityKey {
  key: string
  /** `code` = by its code; `name` = the file has none, so by name and province, which may be wrong. */
  by: 'code' | 'name'
}

/** "Tỉnh Bắc Ninh", "tinh Bac Ninh" and "Bắc Ninh" are one place; "TP." and "Thành phố" too. */
const PLACE = /^(tinh|thanh pho|tp)\s+/

/**
 * By what two files are taken to be of the same facility: its code where it has one, else its name and province without
 * case, accents and punctuation. A facility that gives its code only in one of two files is not recognised.
 * @param row a row, of which only these facts are read
 */
export function facilityKey(row: Pick<RollupRow, 'code' | 'facility' | 'province'>): FacilityKey {
  const known = keys.get(row)
  if (known) return known
  const key = makeKey(row)
  keys.set(row, key)
  return key
}

/** Rows are frozen data and asked again and again. */
const keys = new WeakMap<object, FacilityKey>()

function makeKey(row: Pick<RollupRow, 'code' | 'facility' | 'province'>): FacilityKey {
  const code = plain(row.code).replaceAll(' ', '')
  if (code !== '') return { key: `code:${code}`, by: 'code' }
  return { key: `name:${plain(row.facility)}|${plain(row.province).replace(PLACE, '')}`, by: 'name' }
}

/** Facility and year: two files with the same key are two submissions of one facility for one year. */
export function submissionKey(row: Pick<RollupRow, 'code' | 'facility' | 'province' | 'year'>): string {
  return `${row.year} ${facilityKey(row).key}`
}

function plain(text: string): string {
  return fold(oneForm(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
