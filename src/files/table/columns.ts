import texts from 'virtual:texts/table'
import words from 'virtual:texts/words'
import { createTranslator, type Translate } from '../../locales/translator'
import { fold } from '../../core/text/search'
import { VERDICTS, type Language, type Verdict } from '../../core/types'

/** The columns of a table of answers, in order. */
export const COLUMNS = [
  'set',
  'id',
  'item',
  'number',
  'group',
  'rank',
  'title',
  'verdict',
  'reason',
  'note',
  'evidence',
  'actions',
  'unconfirmed',
] as const
export type AnswerColumn = (typeof COLUMNS)[number]

/** The columns that are read back. */
export const ANSWER_COLUMNS = [
  'verdict',
  'reason',
  'note',
  'evidence',
  'unconfirmed',
] as const satisfies readonly AnswerColumn[]

/** One row of a table: a text per column, as people read it (not yet neutralised). */
export type TableRow = Record<AnswerColumn, string>

/**
 * The words of tables in one language.
 * @param language Vietnamese or English
 */
export function tableWords(language: Language): Translate {
  return createTranslator(language, { ...words[language], ...texts[language] })
}

/** What a key says in every language there is, for reading tables of any of them. */
export function inEveryLanguage(key: string): string[] {
  return (Object.keys(texts) as Language[]).map((language) => tableWords(language)(key))
}

const HEADS = new Map(
  COLUMNS.flatMap((column) =>
    inEveryLanguage(`table.column.${column}`).map((head): [string, AnswerColumn] => [fold(head), column]),
  ),
)
const VERDICT_WORDS = new Map(
  VERDICTS.flatMap((verdict) =>
    [...inEveryLanguage(`verdict.${verdict}`), verdict].map((word): [string, Verdict] => [
      fold(word),
      verdict,
    ]),
  ),
)
const YES = new Set([...inEveryLanguage('table.yes'), 'x'].map(fold))
const NO = new Set(inEveryLanguage('table.no').map(fold))
const REMOVALS = new Set(inEveryLanguage('table.remove').map(fold))

/**
 * The column with a head, in either language, without regard to case, accents and spaces around it.
 * @param head text of a head cell
 */
export function columnOf(head: string): AnswerColumn | undefined {
  return HEADS.get(fold(head.trim()))
}

/**
 * The verdict a cell says, in either language or by its code.
 * @param cell text of the cell
 * @returns undefined for any other text
 */
export function verdictOf(cell: string): Verdict | undefined {
  return VERDICT_WORDS.get(fold(cell.trim()))
}

/**
 * Whether a cell says yes.
 * @param cell text of the cell
 */
export function isYes(cell: string): boolean {
  return YES.has(fold(cell.trim()))
}

/** Whether a cell says no. */
export function isNo(cell: string): boolean {
  return NO.has(fold(cell.trim()))
}

/** Whether a cell is the word that takes away what was there: “(xóa)”. An empty cell never does. */
export function isRemoval(cell: string): boolean {
  return REMOVALS.has(fold(cell.trim()))
}
