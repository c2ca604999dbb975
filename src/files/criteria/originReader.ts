import type { Entry } from '../../core/sets/criteria'
import type { RowOrigin } from '../../core/sets/instrument/instrumentTable'
import type { RowSuccession } from '../../core/types'
import { plainWord } from '../table/foreign/plainWord'

/** Words of the column "thay đổi", folded. */
const CHANGES: Readonly<Record<string, RowSuccession['change']>> = {
  'giu nguyen': 'same',
  'nhu cu': 'same',
  'khong doi': 'same',
  same: 'same',
  'nhe hon': 'lighter',
  lighter: 'lighter',
  'nang hon': 'heavier',
  heavier: 'heavier',
  'sua doi': 'changed',
  'thay doi': 'changed',
  'tach': 'changed',
  'gop': 'changed',
  changed: 'changed',
}
const NEW = new Set(['', 'moi', 'new'])

/**
 * Reads where a row comes from: numbers or ids of the earlier set between commas, and how it changed. A change that is
 * not said is not guessed: then the answer is asked again.
 * @param entries rows of the earlier set
 */
export function originReader(
  entries: readonly Entry[],
): (from: string, change: string) => RowOrigin | null | 'unknown-row' | 'unknown-change' {
  const byName = new Map<string, string>()
  for (const entry of entries) {
    byName.set(entry.id, entry.id)
    if (entry.kind === 'criterion' && entry.row.number !== null)
      byName.set(String(entry.row.number), entry.id)
  }
  return (from, change) => {
    const names = NEW.has(plainWord(from)) ? [] : from.split(/[,;+\s]+/).filter((name) => name !== '')
    if (names.length === 0) return null
    const ids = names.map((name) => byName.get(name.replace(/\.0*$/, '')) ?? byName.get(name))
    if (ids.some((id) => id === undefined)) return 'unknown-row'
    const told = plainWord(change)
    const known = told === '' ? 'changed' : CHANGES[told]
    return known === undefined
      ? 'unknown-change'
      : { from: ids.filter((id) => id !== undefined), change: known }
  }
}
