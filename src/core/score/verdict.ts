import { counts, type Moment } from './inForce'
import { own } from '../json/own'
import type { Answer, Answerable, Item, ItemId, Verdict } from '../types'

/** Codes of what can be wrong with an answer. The words for them live in the locales. */
export const PROBLEM_CODES = [
  'unknown-set',
  'unknown-criterion',
  'unknown-item',
  'not-applicable-without-reason',
  'not-applicable-not-allowed',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** Something about the answers that the reader must know; the score stands all the same. */
export interface Problem {
  code: ProblemCode
  /** JSON pointer into the assessment file. */
  path: string
  /** The set, criterion or item concerned. */
  subject: string
}

/** What an answer is worth. */
export interface EntryStatus {
  /** Met, with everything unassessed counted as not met. */
  lower: boolean
  /** Met, with everything unassessed counted as met. */
  upper: boolean
  /** The verdict the answer comes to, items included. */
  verdict: Verdict
  /** Whether the row counts under the regime at the date. */
  counts: boolean
  /** The verdict of each item that counts. */
  items: Record<ItemId, Verdict>
  /** Items that are not met in the lower bound, in order. */
  missingItems: ItemId[]
}

const NO_ITEMS: readonly Item[] = []

/**
 * What one answer is worth (Article 4(3): a criterion is met as a whole or not).
 *
 * - Absent, or carried over and unconfirmed = unassessed.
 * - With items: an item's own answer wins; an item not named follows the verdict; met when all items are met.
 * - "Không áp dụng" counts as met only where the set allows it and a reason is given; otherwise it counts as not met
 *   and is reported.
 * @param row the criterion or milestone
 * @param answer its answer, if any
 * @param moment date, regime and readings; items outside it do not count
 * @param path JSON pointer of the answer, asked for where there is a problem
 */
export function resolve(
  row: Answerable,
  answer: Answer | undefined,
  moment: Moment,
  path: () => string,
): { status: EntryStatus; problems: Problem[] } {
  const plain = plainVerdict(row, answer)
  if (plain !== null) return { status: statusOf(plain, counts(row, moment)), problems: [] }
  const problems: Problem[] = []
  const given: Answer = answer === undefined || answer.unconfirmed === true ? {} : answer
  const hasReason = (given.reason ?? '').trim() !== ''
  const whole = wholeVerdict(row, given, hasReason, path, problems)
  const itemsInPlay = row.items?.filter((item) => counts(item, moment)) ?? NO_ITEMS

  // Sorted: the same answers in another order of keys must give the same result.
  for (const id of given.items === undefined ? [] : Object.keys(given.items).sort()) {
    if (!(row.items ?? []).some((item) => item.id === id))
      problems.push({ code: 'unknown-item', path: `${path()}/items/${pointer(id)}`, subject: id })
  }

  const items: Record<ItemId, Verdict> = {}
  for (const item of itemsInPlay) items[item.id] = itemVerdict(item, given, whole, hasReason, path, problems)

  const verdict = itemsInPlay.length === 0 ? whole : combine(Object.values(items))
  return {
    status: {
      verdict,
      lower: isSatisfied(verdict),
      upper: isSatisfied(verdict) || verdict === 'unassessed',
      counts: counts(row, moment) && (row.items === undefined || itemsInPlay.length > 0),
      items,
      missingItems: itemsInPlay.flatMap(({ id }) => (isSatisfied(items[id] ?? 'unassessed') ? [] : [id])),
    },
    problems,
  }
}

/** The verdict of a row without items, where it says for itself what it is worth; null = it has to be looked at. */
function plainVerdict({ items }: Answerable, answer: Answer | undefined): Verdict | null {
  if (items !== undefined) return null
  if (answer === undefined) return 'unassessed'
  if (answer.items !== undefined || answer.unconfirmed === true) return null
  const verdict = answer.verdict ?? 'unassessed'
  return verdict === 'not-applicable' ? null : verdict
}

const statusOf = (verdict: Verdict, counts: boolean): EntryStatus => ({
  lower: verdict === 'met',
  upper: verdict === 'met' || verdict === 'unassessed',
  verdict,
  counts,
  items: {},
  missingItems: [],
})

/** Met or validly not applicable. */
function isSatisfied(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'not-applicable'
}

function wholeVerdict(
  row: Answerable,
  given: Answer,
  hasReason: boolean,
  path: () => string,
  problems: Problem[],
): Verdict {
  const verdict = given.verdict ?? 'unassessed'
  if (verdict !== 'not-applicable') return verdict
  const code = refusal(row.notApplicable, hasReason)
  if (code === null) return 'not-applicable'
  problems.push({ code, path: path(), subject: row.id })
  return 'not-met'
}

function itemVerdict(
  item: Item,
  given: Answer,
  whole: Verdict,
  hasReason: boolean,
  path: () => string,
  problems: Problem[],
): Verdict {
  const value = own(given.items, item.id)
  if (value === undefined) return whole
  if (value !== 'not-applicable') return value ? 'met' : 'not-met'
  const code = refusal(item.notApplicable, hasReason)
  if (code === null) return 'not-applicable'
  problems.push({ code, path: `${path()}/items/${pointer(item.id)}`, subject: item.id })
  return 'not-met'
}

function refusal(allowed: Answerable['notApplicable'], hasReason: boolean): ProblemCode | null {
  if (allowed === 'never') return 'not-applicable-not-allowed'
  return hasReason ? null : 'not-applicable-without-reason'
}

/** One item not met decides; then one unassessed; all not applicable = not applicable; else met. */
function combine(verdicts: Verdict[]): Verdict {
  if (verdicts.includes('not-met')) return 'not-met'
  if (verdicts.includes('unassessed')) return 'unassessed'
  return verdicts.includes('met') ? 'met' : 'not-applicable'
}

const SPECIAL = /[~/]/

/**
 * Escapes a key for a JSON pointer (RFC 6901).
 * @param key an object key
 */
export function pointer(key: string): string {
  return SPECIAL.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}
