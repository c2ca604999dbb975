/**
 * How the answers to an earlier set become answers to a later one (a new version of our encoding, or a new instrument):
 * what means the same carries over; what asks for less carries where it was met, what asks for more where it was not;
 * everything else is kept but must be confirmed again, so that nobody is met by a question nobody asked.
 */
import { own } from '../json/own'
import { resolve } from '../score/verdict'
import { entriesOf, type Entry } from '../sets/criteria'
import type {
  Answer,
  Assessment,
  CriteriaSet,
  CriterionId,
  ItemId,
  RowSuccession,
  SetAnswers,
  Succession,
  Text,
  Verdict,
} from '../types'

/** What became of one row: carried as it was, to be confirmed again, without an answer so far, or gone. */
export type RowFate = 'carried' | 'ask-again' | 'unanswered' | 'gone'

/** One row of the later set, or one of the earlier set that has no successor. */
export interface UpgradedRow {
  /** Set id of the later set. */
  set: string
  /** The later row; for a row that is gone the earlier one. */
  id: CriterionId
  /** The earlier rows its answer comes from; empty for a new row. */
  from: CriterionId[]
  fate: RowFate
  change: RowSuccession['change'] | 'new'
  /** Why the row changed, where the set says so. */
  reason?: Text
  /** Items of the later row that no earlier item became. */
  addedItems: ItemId[]
  /** Items that were answered and that the later row does not have. */
  lostItems: ItemId[]
}

/** Answers to the later set, and what became of every row that is new, changed or gone. */
export interface UpgradedSet {
  answers: SetAnswers
  rows: UpgradedRow[]
}

/**
 * What a later set says of an earlier one, if it says anything. A later version of the same set that says nothing of an
 * earlier version carries rows of the same id.
 */
export function successionOf(
  later: CriteriaSet,
  earlier: Pick<CriteriaSet, 'id' | 'version'>,
): Succession | undefined {
  return (later.succeeds ?? []).find(({ set, version }) => set === earlier.id && version === earlier.version)
}

/**
 * The answers to the earlier set as answers to the later one.
 * @param assessment holds the answers; not changed
 * @param earlier the set they answer, with its rows
 * @param later the set they are to answer
 * @returns answers and the fate of the rows; rows carried without any change are in the answers only
 */
export function upgradeSet(assessment: Assessment, earlier: CriteriaSet, later: CriteriaSet): UpgradedSet {
  const succession = successionOf(later, earlier)
  const listed = (succession?.rows ?? []).filter(({ to, from }) => [...to, ...from].length > 0)
  const sameIds = succession ? succession.unlisted === 'same' : earlier.id === later.id
  const before = new Map(entriesOf(earlier).map((entry) => [entry.id, entry]))
  const given = own(assessment.answers, earlier.id) ?? {}
  const rowLines = listed.filter(({ from, to }) =>
    [...from, ...to].some((id) => before.has(id) || isRow(later, id)),
  )
  const itemLines = listed.filter((line) => !rowLines.includes(line))
  const used = new Set<CriterionId>()
  const answers: SetAnswers = {}
  const rows: UpgradedRow[] = []
  for (const entry of entriesOf(later)) {
    const line = rowLines.find(({ to }) => to.includes(entry.id))
    const from = line ? line.from : sameIds && before.has(entry.id) ? [entry.id] : []
    for (const id of from) used.add(id)
    const sources = from.flatMap((id) => before.get(id) ?? [])
    const made = fromSources(entry, sources, line, { assessment, given, itemLines })
    if (Object.keys(made.answer).length > 0) answers[entry.id] = made.answer
    const isSilent = made.row.change === 'same' && made.row.addedItems.length === 0
    if (!isSilent || made.row.lostItems.length > 0) rows.push(made.row)
  }
  for (const id of before.keys())
    if (!used.has(id) && own(given, id) !== undefined)
      rows.push({
        set: later.id,
        id,
        from: [id],
        fate: 'gone',
        change: 'changed',
        addedItems: [],
        lostItems: [],
      })
  return { answers, rows }
}

function isRow(set: CriteriaSet, id: string): boolean {
  return entriesOf(set).some((entry) => entry.id === id)
}

interface Given {
  assessment: Assessment
  given: Readonly<SetAnswers>
  itemLines: readonly RowSuccession[]
}

function fromSources(
  { id, row, set }: Entry,
  sources: readonly Entry[],
  line: RowSuccession | undefined,
  { assessment, given, itemLines }: Given,
): { answer: Answer; row: UpgradedRow } {
  const items = mappedItems(row.items ?? [], sources, itemLines)
  const told = sources.flatMap((source) => {
    const answer = own(given, source.id)
    return answer ? [{ source, answer }] : []
  })
  const change = sources.length === 0 ? 'new' : changeOf(line, sources)
  const result: UpgradedRow = {
    set: set.id,
    id,
    from: sources.map((source) => source.id),
    fate: 'unanswered',
    change,
    ...(line?.reason ? { reason: line.reason } : {}),
    addedItems: sources.length === 0 ? [] : items.added,
    lostItems: [],
  }
  const [first] = told
  if (first === undefined) return { answer: {}, row: result }
  const verdicts = told.map(({ source, answer }) => said(source, answer, assessment))
  // A row without items is answered as a whole: what the items of the earlier row came to.
  const isWhole = told.length === 1 && (row.items ?? []).length === 0 && verdicts[0] !== 'unassessed'
  const ticked: NonNullable<Answer['items']> = {}
  for (const { answer } of told)
    for (const [item, value] of Object.entries(answer.items ?? {})) {
      const target = items.target.get(item)
      if (target !== undefined) ticked[target] = value
      else if (!isWhole) result.lostItems.push(item)
    }
  const isCarried =
    sources.length === 1 && carries(change, verdicts[0] ?? 'unassessed', items.added.length > 0)
  const { items: _items, unconfirmed: _unconfirmed, verdict, ...rest } = first.answer
  const whole = told.length === 1 ? (verdict ?? (isWhole ? verdicts[0] : undefined)) : joined(verdicts)
  const notes = told.flatMap(({ answer }) => answer.note ?? [])
  const evidence = [...new Set(told.flatMap(({ answer }) => answer.evidence ?? []))]
  const states = whole !== undefined || Object.keys(ticked).length > 0
  const isOpen = states && (!isCarried || told.some(({ answer }) => answer.unconfirmed === true))
  const answer: Answer = {
    ...(whole === undefined ? {} : { verdict: whole }),
    ...(Object.keys(ticked).length > 0 ? { items: ticked } : {}),
    ...rest,
    ...(notes.length > 0 ? { note: notes.join('\n') } : {}),
    ...(evidence.length > 0 ? { evidence } : {}),
    ...(isOpen ? { unconfirmed: true } : {}),
  }
  return { answer, row: { ...result, fate: isCarried ? 'carried' : 'ask-again' } }
}

/** A split or joined row never says the same as one row did. */
function changeOf(line: RowSuccession | undefined, sources: readonly Entry[]): RowSuccession['change'] {
  if (line === undefined) return 'same'
  return line.change === 'same' && (sources.length > 1 || line.to.length > 1) ? 'changed' : line.change
}

/** Where each earlier item goes, and which items nothing became. */
function mappedItems(
  items: readonly { id: ItemId }[],
  sources: readonly Entry[],
  lines: readonly RowSuccession[],
): { target: Map<ItemId, ItemId>; added: ItemId[] } {
  const target = new Map<ItemId, ItemId>()
  const earlier = new Set(sources.flatMap(({ row }) => (row.items ?? []).map(({ id }) => id)))
  const added: ItemId[] = []
  for (const { id } of items) {
    const from = lines.find(({ to }) => to.includes(id))?.from ?? (earlier.has(id) ? [id] : [])
    if (from.length === 0) added.push(id)
    for (const old of from) target.set(old, id)
  }
  return { target, added }
}

function said({ row }: Entry, answer: Answer, { assessedOn, interpretations }: Assessment): Verdict {
  const moment = { asOf: assessedOn, regime: 'as-issued' as const, interpretations: interpretations ?? {} }
  return resolve(row, { ...answer, unconfirmed: false }, moment, () => '').status.verdict
}

/** Less is still met by who met more; more is still missed by who missed less. A new item was never answered. */
function carries(change: UpgradedRow['change'], verdict: Verdict, hasNewItems: boolean): boolean {
  if (verdict === 'not-met') return change === 'same' || change === 'heavier'
  if (hasNewItems) return false
  return change === 'same' || (change === 'lighter' && verdict === 'met')
}

function joined(verdicts: readonly Verdict[]): Verdict | undefined {
  if (verdicts.includes('not-met')) return 'not-met'
  return verdicts.every((verdict) => verdict === 'met') ? 'met' : undefined
}
