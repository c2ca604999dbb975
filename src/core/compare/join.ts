/** Joining two assessments of the same work, as colleagues' files are: nothing of either side is lost unsaid. */
import { at, withAt, type Place } from '../place'
import { own } from '../json/own'
import { sameJson } from '../json/sameJson'
import { fold } from '../text/search'
import type { Answer, Assessment, CriteriaSet, CriterionId, SetId } from '../types'
import { compareAnswers, compareAssessments, type Comparison } from './compare'
import { mergeAssessments } from './merge'
import { joiningChoices } from './mergeSides'

/** A field of an answer in which the two differ; mine stays. */
export interface JoinConflict {
  set: SetId
  id: CriterionId
  /** `verdict`, `reason`, `note` …, or the id of an item. */
  field: string
  mine: unknown
  theirs: unknown
}

/** What to see before two assessments become one. */
export type JoinWarning = 'other-facility' | 'other-name' | 'other-year' | 'other-set'

/** Two assessments joined. */
export interface Joined {
  assessment: Assessment
  conflicts: JoinConflict[]
  warnings: JoinWarning[]
}

/** In what the two are not of one facility (by code; by name where one has none), one year, one version of a set. */
export function joinWarnings(mine: Assessment, theirs: Assessment): JoinWarning[] {
  const version = new Map(mine.criteriaSets.map(({ id, version: number }) => [id, number]))
  const differs = (a = '', b = ''): boolean => a !== '' && b !== '' && fold(a) !== fold(b)
  const haveCodes = Boolean(mine.facility.code && theirs.facility.code)
  const isOtherName = differs(mine.facility.name.trim(), theirs.facility.name.trim())
  const isOther = haveCodes ? differs(mine.facility.code, theirs.facility.code) : isOtherName
  const warnings: [JoinWarning, boolean][] = [
    ['other-facility', isOther],
    // One code under two names: renamed, or the wrong code in one of them.
    ['other-name', haveCodes && !isOther && isOtherName],
    ['other-year', mine.assessedOn.slice(0, 4) !== theirs.assessedOn.slice(0, 4)],
    [
      'other-set',
      theirs.criteriaSets.some(({ id, version: number }) => (version.get(id) ?? number) !== number),
    ],
  ]
  return warnings.filter(([, isSo]) => isSo).map(([warning]) => warning)
}

/**
 * Theirs with evidence and actions under ids that mine does not use for something else: two files that were never one
 * number their entries independently. Copies of one assessment keep theirs, there an id means the same.
 */
export function apartFrom(mine: Assessment, theirs: Assessment): Assessment {
  if (mine.id === theirs.id) return theirs
  const evidence = renamed(mine.evidence ?? [], theirs.evidence ?? [])
  const actions = renamed(mine.actions ?? [], theirs.actions ?? [])
  if (evidence.size === 0 && actions.size === 0) return theirs
  const named = (map: ReadonlyMap<string, string>, ids: readonly string[]): string[] =>
    ids.map((id) => map.get(id) ?? id)
  return {
    ...theirs,
    answers: Object.fromEntries(
      Object.entries(theirs.answers).map(([set, answers]) => [
        set,
        Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [
            id,
            answer.evidence ? { ...answer, evidence: named(evidence, answer.evidence) } : answer,
          ]),
        ),
      ]),
    ),
    ...(theirs.evidence && {
      evidence: theirs.evidence.map((entry) => ({ ...entry, id: evidence.get(entry.id) ?? entry.id })),
    }),
    ...(theirs.actions && {
      actions: theirs.actions.map((action) => ({
        ...action,
        id: actions.get(action.id) ?? action.id,
        ...(action.dependsOn && { dependsOn: named(actions, action.dependsOn) }),
      })),
    }),
  }
}

/** New ids for those of theirs that mine uses for something else. */
function renamed<T extends { id: string }>(mine: readonly T[], theirs: readonly T[]): Map<string, string> {
  const used = new Map(mine.map((entry) => [entry.id, entry]))
  const taken = new Set([...mine, ...theirs].map(({ id }) => id))
  const names = new Map<string, string>()
  for (const entry of theirs) {
    const other = used.get(entry.id)
    if (other === undefined || sameJson(other, entry)) continue
    let count = 2
    while (taken.has(`${entry.id.slice(0, 56)}-${count}`)) count += 1
    const id = `${entry.id.slice(0, 56)}-${count}`
    taken.add(id)
    names.set(entry.id, id)
  }
  return names
}

/** Two works side by side, each with what the other alone says. */
export interface Supplemented {
  mine: Assessment
  theirs: Assessment
  conflicts: JoinConflict[]
}

/**
 * Gives the side that holds at first what the other alone says, field by field: theirs where the two do not clash, so that
 * what is added shows as a difference; mine where they do. Theirs stays to the letter there, for who chooses it.
 */
export function supplemented(
  mine: Assessment,
  given: Assessment,
  sets: readonly CriteriaSet[],
): Supplemented {
  const theirs = apartFrom(mine, given)
  const conflicts: JoinConflict[] = []
  const sides = { mine, theirs }
  for (const { set, id, before, after } of compareAnswers(mine, theirs, sets)) {
    if (!before || !after) continue
    const place = { setId: set as SetId, id }
    let clashes = 0
    const joined = joinAnswers(before, after, (field, left, right) => {
      clashes += 1
      conflicts.push({ set: place.setId, id, field, mine: left, theirs: right })
    })
    if (clashes > 0) sides.mine = unsealed(withAnswer(sides.mine, place, joined), sides.mine)
    else sides.theirs = withAnswer(sides.theirs, place, joined)
  }
  // Evidence that an answer of mine now names stands in theirs; merging brings it along.
  return { ...sides, conflicts }
}

/** What was sealed is sealed no longer once it says more. */
function unsealed(after: Assessment, before: Assessment): Assessment {
  if (after === before) return before
  const { seal: _broken, submission: _said, ...open } = after
  return open
}

function withAnswer(assessment: Assessment, place: Place, answer: Answer): Assessment {
  return sameJson(answer, at(assessment.answers, place))
    ? assessment
    : { ...assessment, answers: withAt(assessment.answers, place, answer) }
}

/**
 * Joins two assessments field by field: what only one side says is taken, lists of evidence are united, where both say
 * something else mine stays and the conflict is listed.
 */
export function joinAssessments(mine: Assessment, given: Assessment, sets: readonly CriteriaSet[]): Joined {
  const sides = supplemented(mine, given, sets)
  const comparison = compareAssessments(sides.mine, sides.theirs, sets)
  const choices = joiningChoices(comparison, sides.conflicts)
  return {
    assessment: mergeAssessments(sides.mine, sides.theirs, choices),
    conflicts: [...sides.conflicts, ...ownerConflicts(comparison)],
    warnings: joinWarnings(mine, given),
  }
}

/** Rows for which the two name different departments. */
function ownerConflicts({ owners }: Comparison): JoinConflict[] {
  return owners
    .filter(({ before, after }) => before !== undefined && after !== undefined)
    .map(({ field, before, after }) => {
      const [set = '', ...id] = field.split('/')
      return { set, id: id.join('/'), field: 'owner', mine: before, theirs: after }
    })
}

/**
 * Of theirs only some rows, with the evidence they name, the actions about them and who answers for them; everything
 * else as mine has it. So a group or a department alone is joined.
 * @param keep whether a row is among them
 */
export function partOf(
  mine: Assessment,
  theirs: Assessment,
  keep: (set: string, id: CriterionId) => boolean,
): Assessment {
  const rowsOf = <T>(byPlace: Readonly<Record<string, Readonly<Record<string, T>>>>) =>
    Object.fromEntries(
      Object.entries(byPlace).map(([set, rows]) => [
        set,
        Object.fromEntries(Object.entries(rows).filter(([id]) => keep(set, id))),
      ]),
    )
  const answers = rowsOf(theirs.answers)
  const ids = new Set(Object.values(answers).flatMap((rows) => Object.keys(rows)))
  const named = new Set(
    Object.values(answers).flatMap((rows) => Object.values(rows).flatMap(({ evidence = [] }) => evidence)),
  )
  const owners = rowsOf(theirs.owners ?? {})
  const { evidence: _evidence, actions: _actions, ...rest } = mine
  return {
    ...rest,
    id: theirs.id,
    answers,
    owners,
    assignments: rowsOf(theirs.assignments ?? {}),
    evidence: (theirs.evidence ?? []).filter(({ id }) => named.has(id)),
    actions: (theirs.actions ?? []).filter(({ criteria }) => criteria.some((id) => ids.has(id))),
  }
}

function joinAnswers(
  mine: Answer,
  theirs: Answer,
  clash: (field: string, mine: unknown, theirs: unknown) => void,
): Answer {
  const says = (field: string, value: unknown): boolean =>
    value !== undefined && value !== '' && !(field === 'verdict' && value === 'unassessed')
  const joined: Record<string, unknown> = { ...theirs, ...mine }
  for (const [field, right] of Object.entries(theirs)) {
    const left: unknown = own(mine as Readonly<Record<string, unknown>>, field)
    if (field === 'items') {
      const items = { ...theirs.items, ...mine.items }
      for (const [id, value] of Object.entries(theirs.items ?? {})) {
        const was = own(mine.items, id)
        if (was !== undefined && was !== value) clash(id, was, value)
      }
      joined.items = items
    } else if (field === 'evidence')
      joined.evidence = [...new Set([...(mine.evidence ?? []), ...(theirs.evidence ?? [])])]
    else if (!says(field, left)) joined[field] = right
    else if (says(field, right) && !sameJson(left, right)) clash(field, left, right)
  }
  return joined
}
