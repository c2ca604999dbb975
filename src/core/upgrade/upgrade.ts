/** A whole assessment taken to later sets, and which way leads there. */
import { compareVersions } from '../sets/compareVersions'
import { setFingerprint } from '../sets/setFingerprint'
import type { Assessment, Catalogue, CriteriaSet, CriteriaSetReference, CriterionId } from '../types'
import { successionOf, upgradeSet, type UpgradedRow } from './upgradeSet'

/** From one set an assessment answers to the set it is to answer. */
export interface UpgradeStep {
  earlier: CriteriaSet
  later: CriteriaSet
}

/** The assessment as it would be, and what became of the rows that are not simply the same. */
export interface Upgrade {
  assessment: Assessment
  rows: UpgradedRow[]
}

/**
 * References of an assessment to which the catalogue has a newer version of the same set, each with the newest.
 * @param catalogue what exists
 */
export function newerVersions(
  assessment: Pick<Assessment, 'criteriaSets'>,
  catalogue: Catalogue,
): { from: CriteriaSetReference; to: CriteriaSetReference }[] {
  return assessment.criteriaSets.flatMap((from) => {
    const known = catalogue.sets.filter(({ id }) => id === from.id)
    if (!known.some(({ version }) => version === from.version)) return []
    const [newest] = [...known].sort((a, b) => compareVersions(b.version, a.version))
    if (!newest || compareVersions(newest.version, from.version) <= 0) return []
    return [{ from, to: { id: newest.id, version: newest.version, fingerprint: newest.fingerprint } }]
  })
}

/**
 * Whether a later set can take over the answers of an earlier one: a later version of it, or a set that says how.
 * @param earlier the set that is answered
 * @param later the set that is wanted
 */
export function canSucceed(earlier: CriteriaSet, later: CriteriaSet): boolean {
  return earlier.id === later.id
    ? compareVersions(later.version, earlier.version) > 0
    : successionOf(later, earlier) !== undefined
}

/**
 * The steps from one set to a later one. A version says how answers come from the version before it; who answered an
 * older one goes through all between, so that what changed there is asked again too.
 * @param earlier the set that is answered
 * @param later the set that is wanted
 * @param known sets at hand
 */
export function stepsThrough(
  earlier: CriteriaSet,
  later: CriteriaSet,
  known: readonly CriteriaSet[],
): UpgradeStep[] {
  if (earlier.id !== later.id || successionOf(later, earlier)) return [{ earlier, later }]
  const between = known
    .filter(
      ({ id, version }) =>
        id === later.id &&
        compareVersions(version, earlier.version) > 0 &&
        compareVersions(version, later.version) < 0,
    )
    .sort((a, b) => compareVersions(a.version, b.version))
  const way = [earlier, ...between, later]
  return way.slice(1).map((to, index) => ({ earlier: way[index] ?? earlier, later: to }))
}

/**
 * The sets of an assessment after steps.
 * @param sets the sets it answers
 * @param steps as they were taken
 */
export function setsAfter(sets: readonly CriteriaSet[], steps: readonly UpgradeStep[]): CriteriaSet[] {
  return sets.map((set) => steps.filter(({ earlier }) => earlier.id === set.id).at(-1)?.later ?? set)
}

/**
 * The assessment with its answers to the earlier sets taken to the later ones. Answers, notes and evidence move with
 * their rows; actions follow the rows they are about; answers to a set of another instrument stay in the file beside the
 * new ones. The earlier assessment is not changed.
 * @param assessment the assessment; must not be sealed (a seal speaks of what was sealed)
 * @param steps which sets to take where, each `canSucceed`
 */
export function upgrade(assessment: Assessment, steps: readonly UpgradeStep[]): Upgrade {
  let upgraded = assessment
  const rows: UpgradedRow[] = []
  for (const { earlier, later } of steps) {
    const made = upgradeSet(upgraded, earlier, later)
    rows.push(...made.rows)
    const reference = { id: later.id, version: later.version, fingerprint: setFingerprint(later) }
    upgraded = {
      ...upgraded,
      criteriaSets: replaced(upgraded.criteriaSets, earlier.id, reference),
      answers: {
        ...upgraded.answers,
        [later.id]: { ...strangers(upgraded, earlier, later), ...made.answers },
      },
      targetLevel: targetWithin(upgraded.targetLevel, later),
      ...(upgraded.actions ? { actions: moved(upgraded.actions, made.rows) } : {}),
    }
  }
  return { assessment: upgraded, rows }
}

/** No target above the highest level of the set; a set of more levels leaves it where it was. */
function targetWithin(target: number, { levels }: CriteriaSet): number {
  const top = levels.at(-1)?.level
  return top === undefined ? target : Math.min(target, top)
}

function replaced(
  references: readonly CriteriaSetReference[],
  id: string,
  by: CriteriaSetReference,
): CriteriaSetReference[] {
  const others = references.filter((reference) => reference.id === id || reference.id !== by.id)
  return others.map((reference) => (reference.id === id ? by : reference))
}

/** Answers that the file carries to rows the earlier set does not have are nobody's to drop. */
function strangers(
  assessment: Assessment,
  earlier: CriteriaSet,
  later: CriteriaSet,
): Record<CriterionId, object> {
  if (earlier.id !== later.id) return {}
  const known = new Set([
    ...earlier.groups.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    ...earlier.levels.flatMap(({ milestones }) => milestones.map(({ id }) => id)),
  ])
  return Object.fromEntries(
    Object.entries(assessment.answers[earlier.id] ?? {}).filter(([id]) => !known.has(id)),
  )
}

type Actions = NonNullable<Assessment['actions']>

function moved(actions: Actions, rows: readonly UpgradedRow[]): Actions {
  const next = new Map<CriterionId, CriterionId[]>()
  for (const { id, from, fate } of rows)
    if (fate !== 'gone') for (const old of from) next.set(old, [...(next.get(old) ?? []), id])
  return actions.map((action) => ({
    ...action,
    criteria: [...new Set(action.criteria.flatMap((id) => next.get(id) ?? [id]))],
  }))
}
