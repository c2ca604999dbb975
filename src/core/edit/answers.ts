/**
 * Changes of answers as pure functions: each returns a new assessment (or the same object when nothing changes), so
 * that undo is simply the object before.
 */
import { at, withAt } from '../place'
import type { Answer, Answerable, Assessment, CriterionId, ItemId, Verdict } from '../types'

/** What an item can be answered with; undefined clears it. */
export type ItemAnswer = NonNullable<Answer['items']>[string]

/**
 * Replaces one answer by what the edit makes of it. Empty members are dropped; an answer with nothing left is removed.
 * @param id criterion or milestone id
 * @param edit makes the new answer of the old one; must not change its argument
 */
export function editAnswer(
  assessment: Assessment,
  setId: string,
  id: CriterionId,
  edit: (answer: Answer) => Answer,
): Assessment {
  const before = at(assessment.answers, { setId, id })
  const after = compact(edit(before ?? {}))
  if (JSON.stringify(before ?? {}) === JSON.stringify(after)) return assessment
  const answer = Object.keys(after).length === 0 ? undefined : after
  return { ...assessment, answers: withAt(assessment.answers, { setId, id }, answer) }
}

/**
 * Gives a criterion a verdict that stands for all its items; `unassessed` clears verdict and items. Note, reason and
 * evidence stay.
 * @param id criterion or milestone id
 */
export function setVerdict(
  assessment: Assessment,
  setId: string,
  id: CriterionId,
  verdict: Verdict,
): Assessment {
  return editAnswer(assessment, setId, id, ({ items: _items, unconfirmed: _unconfirmed, ...answer }) => ({
    ...answer,
    verdict: verdict === 'unassessed' ? undefined : verdict,
  }))
}

/**
 * Answers one item. A verdict that stood for all items is first written out item by item, so the others keep it.
 * @param row the criterion or milestone
 * @param value true, false, 'not-applicable'; undefined = unassessed
 */
export function setItem(
  assessment: Assessment,
  setId: string,
  row: Answerable,
  itemId: ItemId,
  value: ItemAnswer | undefined,
): Assessment {
  return editAnswer(assessment, setId, row.id, ({ verdict, unconfirmed: _unconfirmed, ...answer }) => ({
    ...answer,
    items: { ...spread(row, verdict), ...answer.items, [itemId]: value },
  }))
}

/**
 * Changes one of the texts beside a verdict.
 * @param id criterion or milestone id
 * @param text the new text; blank removes it
 */
export function setText(
  assessment: Assessment,
  setId: string,
  id: CriterionId,
  field: 'note' | 'reason',
  text: string,
): Assessment {
  return editAnswer(assessment, setId, id, (answer) => ({
    ...answer,
    [field]: text === '' ? undefined : text,
  }))
}

/**
 * Confirms an answer carried over from an earlier assessment.
 * @param id criterion or milestone id
 */
export function confirmAnswer(assessment: Assessment, setId: string, id: CriterionId): Assessment {
  return editAnswer(assessment, setId, id, ({ unconfirmed: _unconfirmed, ...answer }) => answer)
}

/** Confirms many answers carried over from an earlier assessment (a whole group at once). */
export function confirmAnswers(
  assessment: Assessment,
  setId: string,
  ids: readonly CriterionId[],
): Assessment {
  return ids.reduce((current, id) => confirmAnswer(current, setId, id), assessment)
}

/**
 * Gives many criteria one verdict (a whole group at once).
 * @param verdict the verdict; `unassessed` clears them
 */
export function setVerdicts(
  assessment: Assessment,
  setId: string,
  ids: readonly CriterionId[],
  verdict: Verdict,
): Assessment {
  return ids.reduce((current, id) => setVerdict(current, setId, id, verdict), assessment)
}

function spread(row: Answerable, verdict: Verdict | undefined): Record<ItemId, ItemAnswer> {
  const items: Record<ItemId, ItemAnswer> = {}
  for (const item of row.items ?? []) {
    if (verdict === 'met' || verdict === 'not-met') items[item.id] = verdict === 'met'
    else if (verdict === 'not-applicable' && item.notApplicable === 'with-reason')
      items[item.id] = 'not-applicable'
  }
  return items
}

/** Without undefined members and empty collections; other members, known or not, stay as they are. */
function compact(answer: Answer): Answer {
  const items = Object.fromEntries(
    Object.entries(answer.items ?? {}).filter(([, value]) => value !== undefined),
  )
  const kept = Object.entries({ ...answer, items: Object.keys(items).length > 0 ? items : undefined }).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(kept)
}
