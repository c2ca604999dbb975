import { conclusionStanding } from '../score/conclusionStanding'
import type { GroupResult, RegimeResult } from '../score/assess'
import { askedEntriesOf, levelledSet } from '../sets/criteria'
import { PROGRAMME_STEPS, programmeView } from '../plan/programme'
import type { Assessment, CriteriaSet, Day, Group, Regime } from '../types'
import { at } from '../place'
import { submissionFingerprint } from '../review/newReview'
import type { VerifiedSet, Verification } from '../seal/verifySubmission'
import { VERDICT_MARKS, OUT, type RollupRow, type RowProgramme, type RowSet, type RowView } from './row'

/** What surrounds a submission. */
export interface RowContext {
  /** Where its file lay. */
  path: string
  /** The criteria sets at hand that it was verified with. */
  sets: readonly CriteriaSet[]
  /** ISO 8601 day on which steps of the programme are late or not, from outside. */
  today: Day
  /** Fingerprint of the content, where the reader of the file knows it already. */
  content?: string | undefined
}

/**
 * The row of a verified submission. Nothing is scored here: everything comes from the verification.
 * @param submission the assessment as it was read
 * @param verification what `verifySubmission` gave for it
 * @param context path, sets, day
 */
export function rowOf(submission: Assessment, verification: Verification, context: RowContext): RollupRow {
  const { facility, assessedOn, seal, submission: handedIn } = submission
  const used = verification.sets.map((set) => usedSet(set, context.sets))
  const { regimes, withdrawn, problems } = verification.result
  return {
    path: context.path,
    id: submission.id,
    facility: facility.name.trim(),
    code: facility.code?.trim() ?? '',
    province: facility.province?.trim() ?? '',
    class: facility.class ?? '',
    ownership: facility.ownership ?? '',
    type: facility.type ?? '',
    assessedOn,
    year: Number(assessedOn.slice(0, 4)),
    regime: submission.regime,
    views: {
      'as-issued': viewOf(regimes['as-issued'], used, 'as-issued'),
      'in-force': viewOf(regimes['in-force'], used, 'in-force'),
    },
    sets: setsOf(verification.sets),
    seal: verification.seal.state,
    changedFacts: verification.changedFacts.length > 0,
    sealedAt: seal?.sealedAt ?? '',
    sealedBy: seal?.sealedBy ?? '',
    fingerprint: seal?.fingerprint ?? '',
    content: context.content ?? submissionFingerprint(submission, verification.seal),
    replaces: seal?.replaces ?? '',
    redetermines: submission.redetermines?.submission ?? '',
    signed: seal?.signature !== undefined,
    claim: handedIn?.claim.levels ?? null,
    differs: verification.differences.length > 0,
    words: verification.words.length,
    withdrawn: withdrawn.length,
    problems: problems.length,
    illustrative: submission.illustrative === true,
    programme: programmeOf(submission.programme, context.today),
    ...(submission.interpretations ? { interpretations: submission.interpretations } : {}),
    evidence: used.map((set) => (set ? evidenceOf(set, submission) : '')),
    indicators: submission.indicators ?? [],
  }
}

/** The most that one character says. */
const MOST = 35

function evidenceOf(set: CriteriaSet, { answers }: Assessment): string {
  return askedEntriesOf(set)
    .map(({ id }) => Math.min(MOST, at(answers, { setId: set.id, id })?.evidence?.length ?? 0).toString(36))
    .join('')
}

function usedSet({ reference, scoredWith }: VerifiedSet, sets: readonly CriteriaSet[]): CriteriaSet | null {
  return sets.find(({ id, version }) => id === reference.id && version === scoredWith) ?? null
}

/**
 * The view of a row under one regime.
 * @param result what scoring gave
 * @param used the criteria sets of the row, null where one is not here
 * @param regime the regime of the result
 */
export function viewOf(result: RegimeResult, used: readonly (CriteriaSet | null)[], regime: Regime): RowView {
  const levelled = levelledSet(used.filter((set) => set !== null))
  const marks = used.map((set) => (set ? marksOf(set, result) : ''))
  const own = levelled ? (marks[used.indexOf(levelled)] ?? '') : ''
  const groups = levelled?.groups ?? []
  return {
    level: result.level,
    lower: groups.map((group) => reached(group, result.groups[group.id], 'lower')).join(''),
    upper: groups.map((group) => reached(group, result.groups[group.id], 'upper')).join(''),
    marks,
    met: countOf(own, VERDICT_MARKS.met),
    notMet: countOf(own, VERDICT_MARKS['not-met']),
    notApplicable: countOf(own, VERDICT_MARKS['not-applicable']),
    unassessed: countOf(own, VERDICT_MARKS.unassessed),
    conclusions: Object.fromEntries(
      Object.entries(result.conclusions).map(([id, one]) => [id, conclusionStanding(one, regime)]),
    ),
  }
}

function marksOf(set: CriteriaSet, { entries }: RegimeResult): string {
  let marks = ''
  for (const { id } of askedEntriesOf(set)) {
    const status = entries[id]
    marks += status?.counts ? VERDICT_MARKS[status.verdict] : OUT
  }
  return marks
}

function reached(group: Group, result: GroupResult | undefined, bound: 'lower' | 'upper'): string {
  if (result === undefined || result.total === 0) return OUT
  const rank = result[bound]
  return (rank === null ? 0 : group.scale.indexOf(rank) + 1).toString(36)
}

function countOf(marks: string, letter: string): number {
  let count = 0
  for (let at = marks.indexOf(letter); at >= 0; at = marks.indexOf(letter, at + 1)) count += 1
  return count
}

const known = new Map<string, readonly RowSet[]>()
/** Different lists that are kept; folders have a handful. */
const KEPT = 1_000

/** One list for all submissions that name the same sets. */
function setsOf(verified: readonly VerifiedSet[]): readonly RowSet[] {
  const sets = verified.map(({ reference: { id, version }, state, scoredWith }): RowSet => ({
    id,
    version,
    state,
    scoredWith,
  }))
  const key = JSON.stringify(sets)
  const same = known.get(key)
  if (same) return same
  if (known.size < KEPT) known.set(key, sets)
  return sets
}

/**
 * A row as it is on another day: only steps of the programme that are late or not depend on it.
 * @param today ISO 8601 day
 */
export function onDay(row: RollupRow, today: Day): RollupRow {
  const { started, due, doneOn } = row.programme
  const programme = Object.fromEntries(
    PROGRAMME_STEPS.map((id, index) => [
      id,
      {
        ...(due[index] ? { due: due[index] } : {}),
        ...(doneOn[index] ? { doneOn: doneOn[index] } : {}),
      },
    ]),
  )
  return { ...row, programme: { ...programmeOf(programme, today), started } }
}

function programmeOf(programme: Assessment['programme'], today: Day): RowProgramme {
  const { started, steps } = programmeView(programme, today)
  return {
    started,
    states: steps.map(({ state }) => state),
    due: PROGRAMME_STEPS.map((_, index) => steps[index]?.due ?? ''),
    doneOn: PROGRAMME_STEPS.map((_, index) => steps[index]?.doneOn ?? ''),
  }
}

/**
 * How far a group has come, from the characters of a row.
 * @param character of `RowView.lower` or `upper`
 * @returns the rank; null = none; undefined = nothing of the group counts
 */
export function rankOfCharacter(group: Group, character: string | undefined): string | null | undefined {
  if (character === undefined || character === OUT || character === '') return undefined
  const ranks = parseInt(character, 36)
  return ranks === 0 ? null : (group.scale[ranks - 1] ?? null)
}
