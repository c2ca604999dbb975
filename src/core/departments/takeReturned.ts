/** What came back from a department, added to the answers: nothing that stands there is removed or replaced unasked. */
import type { AnswerDifference } from '../compare/compare'
import { editAnswer } from '../edit/answers'
import { assignmentOf, markReturned, setPerson } from '../edit/assignments'
import { sameJson } from '../json/sameJson'
import { at, type Place } from '../place'
import type { Answer, Assessment, Day, Evidence } from '../types'

/** What a department returned. */
export interface Returned {
  changes: readonly AnswerDifference[]
  /** New entries of the register that the changes name. */
  evidence: readonly Evidence[]
  answered: readonly Place[]
  people: readonly { place: Place; name: string }[]
}

/** A row that says something else than what stands there already. */
export interface Differing {
  set: string
  id: string
  fields: string[]
}

/** What a returned sheet brought; nothing that stood there is removed by it. */
export interface TakenReturn {
  assessment: Assessment
  /** Rows that got an answer they did not have, or one more text or piece of evidence. */
  added: number
  /** Rows where what stands there was kept, or replaced when told so. */
  differing: Differing[]
}

/**
 * Adds what a department returned. Where the assessment has an answer and the sheet another, the one that stands there is
 * kept unless `replacing`; an answer carried over from an earlier year is none, so the sheet answers it.
 * @param assessment the assessment; not changed
 * @param returned what the sheet says
 * @param options the day it came back, and whether differing answers are taken too
 */
export function takeReturned(
  assessment: Assessment,
  returned: Returned,
  { day, replacing }: { day: Day; replacing: boolean },
): TakenReturn {
  const differing: Differing[] = []
  let added = 0
  let current = withEvidence(assessment, returned)
  for (const { set, id, after } of returned.changes) {
    const before = at(current.answers, { setId: set, id }) ?? {}
    const joined = joinAnswer(before, after ?? {}, replacing)
    if (joined.differing.length > 0) differing.push({ set, id, fields: joined.differing })
    const next = editAnswer(current, set, id, () => joined.answer)
    if (next !== current && joined.adds) added += 1
    current = next
  }
  for (const { setId, id } of returned.answered)
    if (at(current.answers, { setId, id })?.unconfirmed === true)
      current = editAnswer(current, setId, id, ({ unconfirmed: _carried, ...answer }) => answer)
  for (const { place, name } of returned.people)
    if (assignmentOf(current, place).person === undefined || replacing)
      current = setPerson(current, [place], name)
  return { assessment: markReturned(current, returned.answered, day), added, differing }
}

function withEvidence(assessment: Assessment, { evidence }: Returned): Assessment {
  const register = assessment.evidence ?? []
  const known = new Set(register.map(({ id }) => id))
  const fresh = evidence.filter(({ id }) => !known.has(id))
  return fresh.length === 0 ? assessment : { ...assessment, evidence: [...register, ...fresh] }
}

/** `after` never lost anything of `before`; here nothing of `before` is replaced either. */
function joinAnswer(
  before: Answer,
  after: Answer,
  replacing: boolean,
): { answer: Answer; differing: string[]; adds: boolean } {
  const carried = before.unconfirmed === true
  const says = (answer: Answer): boolean =>
    (answer.verdict ?? 'unassessed') !== 'unassessed' || Object.keys(answer.items ?? {}).length > 0
  const differing: string[] = []
  const isOther = (one: unknown, other: unknown): boolean => one !== undefined && !sameJson(one, other)
  const verdictDiffers =
    !carried &&
    says(before) &&
    (isOther(given(before.verdict), given(after.verdict)) ||
      (given(before.verdict) !== undefined && !sameJson(before.items ?? {}, after.items ?? {})) ||
      Object.entries(before.items ?? {}).some(([id, value]) => after.items?.[id] !== value))
  if (verdictDiffers) differing.push('verdict')
  for (const field of ['reason', 'note'] as const)
    if ((before[field] ?? '') !== '' && before[field] !== after[field]) differing.push(field)
  if (replacing) return { answer: after, differing, adds: true }
  const answer: Answer = {
    ...after,
    ...(verdictDiffers ? { verdict: before.verdict, items: before.items } : {}),
    ...Object.fromEntries(
      (['reason', 'note'] as const)
        .filter((field) => differing.includes(field))
        .map((field) => [field, before[field]]),
    ),
  }
  return { answer, differing, adds: !sameJson(answer, before) }
}

function given(verdict: Answer['verdict']): Answer['verdict'] {
  return verdict === 'unassessed' ? undefined : verdict
}
