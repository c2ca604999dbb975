/**
 * A second scoring, written from files.md and architecture.md alone: flat, repetitive, without any code of src/core. It
 * says in the words of those pages what a level is; where it and `assess` differ, one of the two has misread them.
 */
import type { Answer, Assessment, CriteriaSet, Criterion, Item, Milestone, Regime } from '@/generated/formats'

type Row = Criterion | Milestone

export interface NaiveInput {
  sets: readonly CriteriaSet[]
  answers: Assessment['answers']
  asOf: string
  regime: Regime
  interpretations: NonNullable<Assessment['interpretations']>
}

/** A row that is asked, with all there is to know about it. */
interface Judged {
  set: CriteriaSet
  row: Row
  answer: Answer
  /** The position of a criterion in its group and of its rank on the scale; a milestone has its level. */
  group?: string
  rank?: number
  level?: number
  onPaper: boolean
  counts: boolean
  /** Met with everything open counted as not met, and as met. */
  low: boolean
  high: boolean
}

/** "Regime in-force leaves out criteria, items and milestones whose inForce does not cover asOf"; 'kept' rows stay in. */
function standsOnPaper(row: Row | Item, input: NaiveInput): boolean {
  if (row.inForce === undefined) return true
  const { from, to } = row.inForce
  const begun = input.asOf >= from
  const ended = to !== null && input.asOf > to
  if (begun && !ended) return true
  const kept = Object.entries(input.interpretations).some(
    ([id, how]) => id === row.interpretation && how === 'kept',
  )
  return begun && ended && kept
}

function isLookedAt(row: Row | Item, input: NaiveInput): boolean {
  return input.regime === 'as-issued' || standsOnPaper(row, input)
}

function hasReason(answer: Answer): boolean {
  return answer.reason !== undefined && /\S/.test(answer.reason)
}

/** "not-applicable without a reason, or where the set says never, counts as not met" */
type Worth = 'yes' | 'no' | 'open'

function worthOfVerdict(row: Row, answer: Answer): Worth {
  if (answer.verdict === 'met') return 'yes'
  if (answer.verdict === 'not-met') return 'no'
  if (answer.verdict === 'not-applicable')
    return row.notApplicable === 'with-reason' && hasReason(answer) ? 'yes' : 'no'
  return 'open'
}

/** "items win where both are present, an item not named is unassessed unless the verdict says otherwise" */
function worthOfItem(row: Row, item: Item, answer: Answer): Worth {
  const named = Object.entries(answer.items ?? {}).find(([id]) => id === item.id)
  if (named === undefined) return worthOfVerdict(row, answer)
  if (named[1] === true) return 'yes'
  if (named[1] === false) return 'no'
  return item.notApplicable === 'with-reason' && hasReason(answer) ? 'yes' : 'no'
}

function judge(
  set: CriteriaSet,
  row: Row,
  given: Answer,
  input: NaiveInput,
  place: Pick<Judged, 'group' | 'rank' | 'level'>,
): Judged {
  // Carried over and not confirmed: counted as unassessed.
  const answer = given.unconfirmed === true ? {} : given
  const items = (row.items ?? []).filter((item) => isLookedAt(item, input))
  const worths =
    items.length > 0 ? items.map((item) => worthOfItem(row, item, answer)) : [worthOfVerdict(row, answer)]
  return {
    set,
    row,
    answer,
    ...place,
    onPaper: standsOnPaper(row, input),
    counts: isLookedAt(row, input) && (row.items === undefined || items.length > 0),
    low: worths.every((worth) => worth === 'yes'),
    high: worths.every((worth) => worth !== 'no'),
  }
}

/** All asked rows in set order: the sets as given, in each the criteria by group, then the milestones. */
function judgeAll(input: NaiveInput): Judged[] {
  const list: Judged[] = []
  for (const set of input.sets) {
    // Maps, because ids of files may be called `constructor`.
    const answers = new Map(Object.entries(new Map(Object.entries(input.answers)).get(set.id) ?? {}))
    for (const { id: group, scale, criteria } of set.groups)
      for (const row of criteria)
        if (row.ask !== false)
          list.push(
            judge(set, row, answers.get(row.id) ?? {}, input, { group, rank: scale.indexOf(row.rank) }),
          )
    for (const { level, milestones } of set.levels)
      for (const row of milestones) list.push(judge(set, row, answers.get(row.id) ?? {}, input, { level }))
  }
  return list
}

function scaleOf(set: CriteriaSet, groupId: string): string[] {
  return set.groups.find(({ id }) => id === groupId)?.scale ?? []
}

/** "the highest rank r such that every criterion of g with rank ≤ r that is in force is met" */
function rankOf(set: CriteriaSet, groupId: string, table: Judged[], bound: 'low' | 'high'): string | null {
  const inForce = table.filter((one) => one.set === set && one.group === groupId && one.counts)
  if (inForce.length === 0) return null
  const scale = scaleOf(set, groupId)
  for (let r = scale.length - 1; r >= 0; r -= 1)
    if (inForce.every((one) => (one.rank ?? 0) > r || one[bound])) return scale[r] ?? null
  return null
}

function isVoid(set: CriteriaSet, groupId: string, table: Judged[]): boolean {
  return !table.some((one) => one.set === set && one.group === groupId && one.counts)
}

/** "for every l ≤ L each required rank is reached and each milestone is met" */
function levelOf(set: CriteriaSet, table: Judged[], bound: 'low' | 'high'): number {
  const holding = set.levels.filter((step) => {
    const ranks = step.requires.every(({ group, rank }) => {
      const scale = scaleOf(set, group)
      const reached = rankOf(set, group, table, bound)
      return isVoid(set, group, table) || (reached !== null && scale.indexOf(reached) >= scale.indexOf(rank))
    })
    return (
      ranks && table.every((one) => one.set !== set || one.level !== step.level || !one.counts || one[bound])
    )
  })
  let level = 0
  while (holding.some((step) => step.level === level + 1)) level += 1
  return level
}

/** "criteria in force of rank ≤ the required rank …, not repeated from lower levels' requirements …, plus milestones" */
function blockingOf(set: CriteriaSet, L: number, table: Judged[]): string[] {
  const isStatedAt = (one: Judged, level: number): boolean =>
    set.levels.some(
      (step) =>
        step.level === level &&
        step.requires.some(
          ({ group, rank }) => one.group === group && (one.rank ?? 0) <= scaleOf(set, group).indexOf(rank),
        ),
    )
  const isStatedBelow = (one: Judged): boolean =>
    set.levels.some((step) => step.level < L && isStatedAt(one, step.level))
  return table
    .filter((one) => one.set === set && one.counts && !one.low)
    .filter((one) => one.level === L || (isStatedAt(one, L) && !isStatedBelow(one)))
    .map(({ row }) => row.id)
}

function conclusionsOf(input: NaiveInput, table: Judged[]): Record<string, unknown> {
  const results: Record<string, unknown> = {}
  for (const conclusion of input.sets.flatMap((set) => set.conclusions ?? [])) {
    if (conclusion.requires.some(({ set }) => !input.sets.some(({ id }) => id === set))) continue
    const needed = table.filter((one) =>
      conclusion.requires.some(({ set, group, rank, criteria }) => {
        if (set !== one.set.id || !one.counts) return false
        const isRanked =
          group !== undefined &&
          rank !== undefined &&
          one.group === group &&
          (one.rank ?? 0) <= scaleOf(one.set, group).indexOf(rank)
        return isRanked || (criteria ?? []).includes(one.row.id)
      }),
    )
    const { from, to } = conclusion.inForce
    results[conclusion.id] = {
      lower: needed.every(({ low }) => low),
      upper: needed.every(({ high }) => high),
      blocking: needed.filter(({ low }) => !low).map(({ row }) => row.id),
      inForce: from <= input.asOf && (to === null || input.asOf <= to),
    }
  }
  return results
}

function problemsOf(input: NaiveInput, table: Judged[]): string[] {
  const found: string[] = []
  const refuse = (row: Row | Item, answer: Answer, path: string): void => {
    if (row.notApplicable === 'never') found.push(`not-applicable-not-allowed ${path}`)
    else if (!hasReason(answer)) found.push(`not-applicable-without-reason ${path}`)
  }
  for (const { set, row, answer } of table) {
    const path = `/answers/${set.id}/${row.id}`
    if (answer.verdict === 'not-applicable') refuse(row, answer, path)
    for (const [id, value] of Object.entries(answer.items ?? {})) {
      const item = row.items?.find((candidate) => candidate.id === id)
      if (!item) found.push(`unknown-item ${path}/items/${id}`)
      else if (value === 'not-applicable') refuse(item, answer, `${path}/items/${id}`)
    }
  }
  for (const [setId, given] of Object.entries(input.answers)) {
    const set = input.sets.find(({ id }) => id === setId)
    if (!set) {
      found.push(`unknown-set /answers/${setId}`)
      continue
    }
    const criteria = set.groups.flatMap((group) => group.criteria.map(({ id }) => id))
    const milestones = set.levels.flatMap((level) => level.milestones.map(({ id }) => id))
    for (const id of Object.keys(given))
      if (!criteria.includes(id) && !milestones.includes(id))
        found.push(`unknown-criterion /answers/${setId}/${id}`)
  }
  return found.sort()
}

/** The shape of `tt54 score --json` in files.md, as far as it depends on the answers. */
export function naiveScore(input: NaiveInput): Record<string, unknown> {
  const table = judgeAll(input)
  const levelled = input.sets.find((set) => set.levels.length > 0)
  const level = levelled
    ? { lower: levelOf(levelled, table, 'low'), upper: levelOf(levelled, table, 'high') }
    : null
  const steps = levelled?.levels ?? []
  const groups = input.sets.flatMap((set) =>
    set.groups.map(({ id }) => {
      const inForce = table.filter((one) => one.set === set && one.group === id && one.counts)
      const bounds = { lower: rankOf(set, id, table, 'low'), upper: rankOf(set, id, table, 'high') }
      return [id, { ...bounds, met: inForce.filter(({ low }) => low).length, total: inForce.length }] as const
    }),
  )
  const outside = table.filter(({ onPaper }) => !onPaper).map(({ row }) => row)
  return {
    level,
    groups: Object.fromEntries(groups),
    blocking: Object.fromEntries(
      steps.flatMap((step) =>
        levelled && step.level > (level?.lower ?? 0)
          ? [[String(step.level), blockingOf(levelled, step.level, table)]]
          : [],
      ),
    ),
    conclusions: conclusionsOf(input, table),
    withdrawn: outside.filter((row) => input.asOf >= row.inForce.from).map(({ id }) => id),
    notYetInForce: outside.filter((row) => input.asOf < row.inForce.from).map(({ id }) => id),
    void: steps.flatMap((step) =>
      step.requires
        .filter(({ group }) => levelled && isVoid(levelled, group, table))
        .map(({ group, rank }) => ({ level: step.level, group, rank })),
    ),
    problems: problemsOf(input, table),
  }
}
