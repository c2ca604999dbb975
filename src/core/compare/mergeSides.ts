/**
 * Choosing between two states of one assessment, place by place: which sides a comparison offers, and what is chosen
 * before anybody chose.
 */
import type { Comparison } from './compare'
import { own } from '../json/own'
import type { MergeChoices, Side } from './merge'

/** The parts of a comparison whose places are chosen one by one. */
export const MERGE_PARTS = [
  'settings',
  'facility',
  'evidence',
  'actions',
  'programme',
  'owners',
  'unknown',
] as const
export type MergePart = (typeof MERGE_PARTS)[number]

/** A choice for every place that differs: nothing is left to a rule nobody sees. */
export type FullChoices = Required<MergeChoices>

/**
 * What is chosen at first: what only one side has is kept, everything else stays mine.
 * @param comparison mine (`before`) and theirs (`after`)
 */
export function cautiousChoices(comparison: Comparison): FullChoices {
  return choices(comparison, ({ before, after }) =>
    isAbsent(before) && !isAbsent(after) ? 'theirs' : 'mine',
  )
}

/**
 * What is chosen at first when two works are joined: everything that only adds; where both say something else, mine.
 * @param comparison of the two sides of `supplemented`
 * @param conflicts where both say something else
 */
export function joiningChoices(
  comparison: Comparison,
  conflicts: readonly { set: string; id: string }[],
): FullChoices {
  const given = cautiousChoices(comparison)
  const isOpen = new Set(conflicts.map(({ set, id }) => JSON.stringify([set, id])))
  return comparison.answers
    .filter(({ set, id }) => !isOpen.has(JSON.stringify([set, id])))
    .reduce(
      (choices, { set, id, after }) =>
        after ? chooseAnswer(choices, comparison, { set, id }, 'theirs') : choices,
      given,
    )
}

/**
 * One side everywhere.
 * @param comparison mine (`before`) and theirs (`after`)
 * @param side the side; what it does not have goes
 */
export function oneSided(comparison: Comparison, side: Side): FullChoices {
  return choices(comparison, () => side)
}

/**
 * Chooses the side of one answer. Evidence that only the chosen side has in its register comes along, so that no
 * answer names evidence that is not there.
 * @param given the choices so far; not changed
 * @param comparison mine (`before`) and theirs (`after`)
 * @param place set and criterion
 */
export function chooseAnswer(
  given: FullChoices,
  comparison: Comparison,
  place: { set: string; id: string },
  side: Side,
): FullChoices {
  const row = comparison.answers.find(({ set, id }) => set === place.set && id === place.id)
  const named = (side === 'mine' ? row?.before : row?.after)?.evidence ?? []
  const coming = comparison.evidence.filter(
    ({ id, before, after }) => named.includes(id) && (side === 'mine' ? after : before) === null,
  )
  return {
    ...given,
    answers: { ...given.answers, [place.set]: { ...own(given.answers, place.set), [place.id]: side } },
    evidence: { ...given.evidence, ...Object.fromEntries(coming.map(({ id }) => [id, side])) },
  }
}

/**
 * Chooses the side of one place outside of the answers.
 * @param given the choices so far; not changed
 * @param key its field or id
 */
export function choosePlace(given: FullChoices, part: MergePart, key: string, side: Side): FullChoices {
  return { ...given, [part]: { ...given[part], [key]: side } }
}

type Pair = { before: unknown; after: unknown }

function choices(comparison: Comparison, choose: (pair: Pair) => Side): FullChoices {
  const { answers, facility, settings, evidence, actions, programme, owners, unknown } = comparison
  const byField = (list: readonly (Pair & { field: string })[]): Record<string, Side> =>
    Object.fromEntries(list.map((pair) => [pair.field, choose(pair)]))
  const byId = (list: readonly (Pair & { id: string })[]): Record<string, Side> =>
    Object.fromEntries(list.map((pair) => [pair.id, choose(pair)]))
  const setIds = [...new Set(answers.map(({ set }) => set))]
  return {
    otherwise: 'mine',
    answers: Object.fromEntries(setIds.map((id) => [id, byId(answers.filter(({ set }) => set === id))])),
    facility: byField(facility),
    settings: byField(settings),
    evidence: byId(evidence),
    actions: byId(actions),
    programme: byField(programme),
    owners: byField(owners),
    unknown: byField(unknown),
  }
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
