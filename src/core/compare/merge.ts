import { compareAssessments } from './compare'
import { own } from '../json/own'
import { joinAssignments } from './joinAssignments'
import { ownersByKey, ownersOf } from './ownerKey'
import type { Answer, Assessment } from '../types'

/** The two sides of a merge: what is on screen, and what was opened. */
export type Side = 'mine' | 'theirs'
type Choices = Readonly<Record<string, Side>>

/** Which side holds, place by place. */
export interface MergeChoices {
  /** Where nothing was chosen; a side that has nothing there gives way to the other, so nothing is lost. */
  otherwise: Side
  /** By set id, then by criterion id. */
  answers?: Readonly<Record<string, Choices>>
  /** By field. */
  facility?: Choices
  /** By field: see SETTINGS of compare.ts. */
  settings?: Choices
  /** By evidence id. */
  evidence?: Choices
  /** By action id. */
  actions?: Choices
  /** By step id. */
  programme?: Choices
  /** By `ownerKey`. */
  owners?: Choices
  /** Top-level fields we do not know, by name. */
  unknown?: Choices
}

/**
 * Merges two states of one assessment criterion by criterion. An explicit choice is kept to the letter (a side that has
 * no answer there removes the answer); the id and the times stay mine. Histories are joined. The seal stays only when
 * the result is what was sealed.
 * @param mine what is on screen; not changed
 * @param theirs what was opened; not changed
 * @param choices which side holds where
 */
export function mergeAssessments(mine: Assessment, theirs: Assessment, choices: MergeChoices): Assessment {
  const pick = <T>(
    chosen: Choices | undefined,
    key: string,
    left: T | undefined,
    right: T | undefined,
  ): T | undefined => {
    const choice = own(chosen, key)
    if (choice !== undefined) return choice === 'mine' ? left : right
    return choices.otherwise === 'mine' ? (left ?? right) : (right ?? left)
  }
  const mergeRecord = <T>(left: object, right: object, chosen: Choices | undefined): Record<string, T> => {
    const [was, is] = [left, right] as Record<string, T>[]
    const entries = [...new Set([...Object.keys(left), ...Object.keys(right)])].map(
      (key): [string, T | undefined] => [key, pick(chosen, key, own(was, key), own(is, key))],
    )
    return Object.fromEntries(entries.filter((entry): entry is [string, T] => entry[1] !== undefined))
  }
  const mergeRegister = <T extends { id: string }>(
    left: readonly T[] | undefined,
    right: readonly T[] | undefined,
    chosen: Choices | undefined,
  ): T[] | undefined =>
    left || right ? Object.values(mergeRecord<T>(byId(left), byId(right), chosen)) : undefined

  const topLevel: Choices = { ...choices.unknown, ...choices.settings, ...KEPT }
  const merged: Assessment = {
    ...(mergeRecord(mine, theirs, topLevel) as unknown as Assessment),
    facility: mergeRecord(
      mine.facility,
      theirs.facility,
      choices.facility,
    ) as unknown as Assessment['facility'],
    answers: mergeAnswers(mine, theirs, choices, mergeRecord),
    criteriaSets: mergeSets(mine, theirs, own(choices.settings, 'criteriaSets') ?? choices.otherwise),
    evidence: mergeRegister(mine.evidence, theirs.evidence, choices.evidence),
    actions: mergeRegister(mine.actions, theirs.actions, choices.actions),
    programme:
      mine.programme || theirs.programme
        ? mergeRecord(mine.programme ?? {}, theirs.programme ?? {}, choices.programme)
        : undefined,
    owners: ownersOf(mergeRecord<string>(ownersByKey(mine), ownersByKey(theirs), choices.owners)),
    assignments:
      (own(choices.unknown, 'assignments') ?? choices.otherwise) === 'mine'
        ? joinAssignments(mine, theirs)
        : joinAssignments(theirs, mine),
    indicators: mergeIndicators(mine, theirs, own(choices.unknown, 'indicators') ?? choices.otherwise),
    snapshot: mergeSnapshots(mine, theirs),
    history: mergeHistory(mine, theirs),
  }
  const present = Object.fromEntries(
    Object.entries(merged).filter(([, value]) => value !== undefined),
  ) as unknown as Assessment
  return keepSeal(present, mine)
}

/** Members that are not up for choice: the merged assessment is mine, with the other's content. */
const KEPT: Choices = Object.fromEntries(
  (
    [
      'id',
      'format',
      'formatVersion',
      'createdAt',
      'updatedAt',
      'seal',
    ] as const satisfies readonly (keyof Assessment)[]
  ).map((field) => [field, 'mine']),
)

type MergeRecord = <T>(left: object, right: object, chosen: Choices | undefined) => Record<string, T>

function mergeAnswers(mine: Assessment, theirs: Assessment, choices: MergeChoices, merge: MergeRecord) {
  const setIds = new Set([...Object.keys(mine.answers), ...Object.keys(theirs.answers)])
  return Object.fromEntries(
    [...setIds].map((set) => [
      set,
      merge<Answer>(own(mine.answers, set) ?? {}, own(theirs.answers, set) ?? {}, own(choices.answers, set)),
    ]),
  )
}

/** Every set of either side, so that no answer is left without its set; where versions differ, the chosen side's. */
function mergeSets(mine: Assessment, theirs: Assessment, side: Side): Assessment['criteriaSets'] {
  const [first, second] = side === 'mine' ? [mine, theirs] : [theirs, mine]
  const has = new Set(first.criteriaSets.map(({ id }) => id))
  return [...first.criteriaSets, ...second.criteriaSets.filter(({ id }) => !has.has(id))]
}

/** Words of all answered criteria of either side; where both have them, mine. */
function mergeSnapshots(mine: Assessment, theirs: Assessment): Assessment['snapshot'] {
  if (!mine.snapshot || !theirs.snapshot) return mine.snapshot ?? theirs.snapshot
  const setIds = new Set([...Object.keys(theirs.snapshot), ...Object.keys(mine.snapshot)])
  return Object.fromEntries(
    [...setIds].map((set) => [set, { ...own(theirs.snapshot, set), ...own(mine.snapshot, set) }]),
  )
}

/** The numbers of either side; where both have one of one indicator and day, the chosen side's. */
function mergeIndicators(mine: Assessment, theirs: Assessment, side: Side): Assessment['indicators'] {
  if (!mine.indicators || !theirs.indicators) return mine.indicators ?? theirs.indicators
  const [first, second] = side === 'mine' ? [theirs, mine] : [mine, theirs]
  const byKey = new Map(
    [...(first.indicators ?? []), ...(second.indicators ?? [])].map((one) => [
      `${one.indicator} ${one.day}`,
      one,
    ]),
  )
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

function mergeHistory(mine: Assessment, theirs: Assessment): Assessment['history'] {
  if (!mine.history && !theirs.history) return undefined
  const entries = new Map(
    [...(mine.history ?? []), ...(theirs.history ?? [])].map((entry) => [JSON.stringify(entry), entry]),
  )
  return [...entries.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

function byId<T extends { id: string }>(entries: readonly T[] | undefined): Record<string, T> {
  return Object.fromEntries((entries ?? []).map((entry) => [entry.id, entry]))
}

function keepSeal(merged: Assessment, mine: Assessment): Assessment {
  if (compareAssessments(merged, mine, []).same) return mine
  const { seal: _broken, submission: _said, ...open } = merged
  return open
}
