/**
 * Two assessments side by side, criterion by criterion: the file opened beside the one on screen, this year beside
 * last year, the assessment before and after a table was read.
 */
import { scoreOf } from '../score/scoreOf'
import { ownersByKey } from './ownerKey'
import { entriesOf } from '../sets/criteria'
import { own } from '../json/own'
import { sameJson } from '../json/sameJson'
import type { Action, Answer, Assessment, CriteriaSet, CriterionId, Evidence, Verdict } from '../types'

/** The parts of an answer in the order in which they are shown; `other` = fields we do not know. */
export const ANSWER_FIELDS = [
  'verdict',
  'items',
  'reason',
  'note',
  'evidence',
  'unconfirmed',
  'other',
] as const
export type AnswerField = (typeof ANSWER_FIELDS)[number]

/** What differs at one criterion. */
export interface AnswerDifference {
  set: string
  id: CriterionId
  before: Answer | null
  after: Answer | null
  fields: AnswerField[]
}

/** A difference with what the answers come to (items included); null = none of the sets has the criterion. */
export interface ScoredDifference extends AnswerDifference {
  verdicts: { before: Verdict; after: Verdict } | null
}

/** A member that differs; undefined = absent. */
export interface FieldDifference {
  field: string
  before: unknown
  after: unknown
}

/** An entry of a register (evidence, actions) that differs; null = not there. */
export interface EntryDifference<T> {
  id: string
  before: T | null
  after: T | null
}

/** Everything that differs, part by part. Seal, snapshot, history and times of saving are no content. */
export interface Comparison {
  answers: ScoredDifference[]
  facility: FieldDifference[]
  /** Date, regime, target, readings, sets. */
  settings: FieldDifference[]
  evidence: EntryDifference<Evidence>[]
  actions: EntryDifference<Action>[]
  programme: FieldDifference[]
  /** Who answers for which row; the field is `ownerKey` of its place. */
  owners: FieldDifference[]
  /** Top-level fields we do not know. */
  unknown: FieldDifference[]
  same: boolean
}

/** Members of an assessment that are compared as settings. */
export const SETTINGS = [
  'assessedOn',
  'regime',
  'targetLevel',
  'targetDate',
  'planApproval',
  'interpretations',
  'criteriaSets',
  'illustrative',
  'startedFrom',
  'redetermines',
] as const satisfies readonly (keyof Assessment)[]

/** Members of an assessment that are compared in a way of their own, or not at all. */
const APART = [
  'format',
  'formatVersion',
  'id',
  'createdAt',
  'updatedAt',
  'facility',
  'answers',
  'evidence',
  'actions',
  'programme',
  'owners',
  'snapshot',
  'history',
  'submission',
  'seal',
] as const satisfies readonly (keyof Assessment)[]

/**
 * Compares two assessments; every verdict is what its own assessment makes of the answer at its own date.
 * @param after the other
 * @param sets criteria sets of both; criteria come in their order, unknown ones after them
 */
export function compareAssessments(
  before: Assessment,
  after: Assessment,
  sets: readonly CriteriaSet[],
): Comparison {
  const verdicts = [before, after].map((side) => scoreOf(side, sets).entries)
  const parts = {
    answers: compareAnswers(before, after, sets).map((difference): ScoredDifference => {
      const [was, is] = verdicts.map((entries) => own(entries, difference.id)?.verdict)
      return { ...difference, verdicts: was && is ? { before: was, after: is } : null }
    }),
    facility: compareFields(before.facility, after.facility),
    settings: compareFields(withSetVersions(before), withSetVersions(after)).filter(({ field }) =>
      isIn(SETTINGS, field),
    ),
    evidence: compareEntries(before.evidence, after.evidence),
    actions: compareEntries(before.actions, after.actions),
    programme: compareFields(before.programme ?? {}, after.programme ?? {}),
    owners: compareFields(ownersByKey(before), ownersByKey(after)),
    unknown: compareFields(before, after).filter(
      ({ field }) => !isIn(SETTINGS, field) && !isIn(APART, field),
    ),
  }
  return { ...parts, same: Object.values(parts).every((part) => part.length === 0) }
}

/**
 * The answers that differ, in the order of the sets, then by id. Absent, empty and `unassessed` are the same.
 * @param after the other
 * @param sets criteria sets that give the order
 */
export function compareAnswers(
  before: Pick<Assessment, 'answers'>,
  after: Pick<Assessment, 'answers'>,
  sets: readonly CriteriaSet[],
): AnswerDifference[] {
  const setIds = new Set([...sets.map(({ id }) => id), ...keysOf(before.answers, after.answers)])
  return [...setIds].flatMap((set) => {
    const was = own(before.answers, set) ?? {}
    const is = own(after.answers, set) ?? {}
    const known = sets.find(({ id }) => id === set)
    const ids = new Set([...(known ? entriesOf(known).map(({ id }) => id) : []), ...keysOf(was, is)])
    return [...ids].flatMap((id): AnswerDifference[] => {
      const fields = differingFields(own(was, id), own(is, id))
      return fields.length > 0
        ? [{ set, id, before: own(was, id) ?? null, after: own(is, id) ?? null, fields }]
        : []
    })
  })
}

/**
 * The parts in which two answers differ.
 * @param before an answer, if any
 * @param after the other, if any
 */
export function differingFields(before: Answer | undefined, after: Answer | undefined): AnswerField[] {
  const left = essence(before)
  const right = essence(after)
  return ANSWER_FIELDS.filter((field) => !sameJson(left[field], right[field]))
}

function essence(answer: Answer = {}): Record<AnswerField, unknown> {
  const { verdict, items, reason, note, evidence, unconfirmed, ...other } = answer
  return {
    verdict: verdict === 'unassessed' ? undefined : verdict,
    items: items ?? {},
    reason: reason ?? '',
    note: note ?? '',
    evidence: [...(evidence ?? [])].sort(),
    unconfirmed: unconfirmed === true,
    other,
  }
}

function compareFields(before: object, after: object): FieldDifference[] {
  const was = before as Record<string, unknown>
  const is = after as Record<string, unknown>
  return keysOf(was, is)
    .map((field) => ({ field, before: own(was, field), after: own(is, field) }))
    .filter((difference) => !sameJson(difference.before, difference.after))
}

function compareEntries<T extends { id: string }>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
): EntryDifference<T>[] {
  const was = new Map((before ?? []).map((entry) => [entry.id, entry]))
  const is = new Map((after ?? []).map((entry) => [entry.id, entry]))
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((id) => ({ id, before: was.get(id) ?? null, after: is.get(id) ?? null }))
    .filter((difference) => !sameJson(difference.before, difference.after))
}

/** The fingerprint of a set is written into every file and is no choice of anybody. */
function withSetVersions(assessment: Assessment): object {
  return { ...assessment, criteriaSets: assessment.criteriaSets.map(({ id, version }) => ({ id, version })) }
}

function keysOf(before: object, after: object): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
}

function isIn(names: readonly string[], name: string): boolean {
  return names.includes(name)
}
