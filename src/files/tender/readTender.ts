/** A table of functions and service levels (tender, contract, offer) as rows about criteria; nothing is decided here. */
import type { TenderRow } from '../../core/tender/checkTender'
import { normaliseText } from '../../core/text/normalise'
import { entriesOf, type Entry } from '../../core/sets/criteria'
import type { CriteriaSet } from '../../core/types'
import { recogniser } from '../table/foreign/recogniser'
import { plainWord } from '../table/foreign/plainWord'
import { restore } from '../table/neutralise'
import { readSheets } from '../table/readAnswersTable'
import type { Sheet } from '../table/sheet'
import { accept, type Read } from '../problems'

/** A title of fewer words says too little to be looked for inside other words. */
const LEAST_WORDS = 3

/**
 * Reads every row of every sheet with text in it.
 * @param bytes XLSX, ODS or CSV
 * @param sets criteria sets; the one with levels is what a tender is checked against
 */
export async function readTender(
  bytes: Uint8Array,
  sets: readonly CriteriaSet[],
): Promise<Read<TenderRow[]>> {
  const sheets = await readSheets(bytes, () => true)
  return sheets.ok ? accept(tenderRows(sheets.value, sets)) : sheets
}

/**
 * The same for sheets that were read already.
 * @param sheets all sheets of a file
 */
export function tenderRows(sheets: readonly Sheet[], sets: readonly CriteriaSet[]): TenderRow[] {
  const find = finder(sets)
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, index): TenderRow[] => {
      const texts = cells.map((cell) => normaliseText(restore(cell)).trim()).filter((text) => text !== '')
      if (!texts.some((text) => /\p{L}{2}/u.test(text))) return []
      // The running number of a row is no part of what it says.
      const said = /^\d{1,4}\.?$/.test(texts[0] ?? '') ? texts.slice(1) : texts
      return [{ sheet: name, row: index + 1, text: said.join(' · '), ...find(said) }]
    }),
  )
}

function finder(
  sets: readonly CriteriaSet[],
): (texts: readonly string[]) => Pick<TenderRow, 'entries' | 'by'> {
  const levelled = sets.filter(({ levels }) => levels.length > 0)
  const { find } = recogniser(levelled)
  const entries = levelled.flatMap((set) => entriesOf(set)).filter(({ asked }) => asked)
  const byNumber = new Map(
    entries.flatMap((entry): [number, Entry][] =>
      entry.kind === 'criterion' && entry.row.number !== null ? [[entry.row.number, entry]] : [],
    ),
  )
  const titles = entries.map((entry) => ({ entry, words: ` ${bare(entry.row.title.vi)} ` }))
  const counts = new Map<string, number>()
  for (const { words } of titles) counts.set(words, (counts.get(words) ?? 0) + 1)

  return (texts) => {
    const exact = texts.flatMap((title) => {
      const found = find({ id: '', item: '', number: '', title, itemTitle: '', group: '' })
      return found?.by === 'title' ? [found.entry] : []
    })
    const named = texts.flatMap((text) =>
      [...text.matchAll(/ti[eê]u ch[ií]\s*(?:s[oố]\s*)?(\d{1,3})/giu)].flatMap(
        ([, number]) => byNumber.get(Number(number)) ?? [],
      ),
    )
    const sure = [...new Set([...exact, ...named])]
    if (sure.length > 0) return { entries: sure, by: 'title' }
    const whole = ` ${bare(texts.join(' '))} `
    const likely = titles.filter(
      ({ words }) =>
        words.trim().split(' ').length >= LEAST_WORDS && counts.get(words) === 1 && whole.includes(words),
    )
    return likely.length > 0
      ? { entries: likely.map(({ entry }) => entry), by: 'words' }
      : { entries: [], by: null }
  }
}

/** A title without brackets, case, accents and signs. */
function bare(title: string): string {
  return plainWord(title.replace(/\([^()]*\)/g, ' '))
}
