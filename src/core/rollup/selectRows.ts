/**
 * Which submissions are counted. Only those that can be counted compete: the same content counts once, what names the
 * earlier one stands for it, else the newest seal does; where nobody can say which is the later, a person chooses.
 */
import { dayInVietnam } from '../time/instant'
import type { Candidate } from './candidates'
import type { Choices } from './duplicates'
import { firstObstacle, type Obstacle, type Scope } from './scope'

/** What became of a row. */
export interface Standing {
  /** null = counted. */
  obstacle:
    | Extract<Obstacle, 'other-year' | 'copy' | 'replaced' | 'duplicate'>
    | Candidate['obstacles'][number]
    | null
  /** Path of the file that stands for it; empty = none does. */
  by: string
  /**
   * Why it is the one counted of several: `redetermines` = it determines the earlier one again, `replaces` = it names the
   * seal before it, `newest` = by its seal, `choice` = by a person; null = it is the only one, or not counted.
   */
  chosen: Chosen | null
}
/** By what one of several files of a facility and year was chosen, the strongest first: what a file says of itself goes before any clock. */
export const CHOSEN = ['redetermines', 'replaces', 'newest', 'choice'] as const
export type Chosen = (typeof CHOSEN)[number]

/** Several of one facility and year of which a person says which one counts. */
export interface Contest {
  key: string
  paths: readonly string[]
  decided: boolean
}

/** Which file stands for each facility in each year. */
export interface Selection {
  /** By path. */
  standings: ReadonlyMap<string, Standing>
  contests: readonly Contest[]
  /** The years in the files, the newest first. */
  years: readonly number[]
}

/**
 * Chooses among all rows; what is looked at does not matter.
 * @param candidates all of them, in any order
 * @param scope year, waived obstacles, day of reading
 * @param choices what a person decided
 */
export function selectRows(
  candidates: readonly Candidate[],
  scope: Pick<Scope, 'waived' | 'year' | 'today'>,
  choices: Choices,
): Selection {
  const standings = new Map<string, Standing>()
  const contests: Contest[] = []
  for (const [key, same] of grouped(candidates, ({ key }) => key)) {
    const able = same.filter(({ path, obstacles }) => {
      const obstacle = firstObstacle(obstacles, scope.waived)
      if (obstacle !== null) standings.set(path, { obstacle, by: '', chosen: null })
      return obstacle === null
    })
    const contest = decide(able, scope.today, choices.get(key), standings)
    if (contest) contests.push({ key, paths: contest, decided: choices.has(key) })
  }
  keepToYear(candidates, scope.year, standings)
  return {
    standings,
    contests: contests.sort((a, b) => (a.key < b.key ? -1 : 1)),
    years: [...new Set(candidates.map(({ year }) => year))].sort((a, b) => b - a),
  }
}

/**
 * Decides among those of one facility and year that can be counted.
 * @returns the paths among which a person chooses; null = there is nothing to choose
 */
function decide(
  able: readonly Candidate[],
  today: string,
  choice: string | null | undefined,
  standings: Map<string, Standing>,
): string[] | null {
  const ordered = [...able].sort((a, b) => compare(a.path, b.path))
  const single = foldCopies(ordered, standings)
  const replacing = new Map<Candidate, Candidate>()
  for (const earlier of single) {
    const later = single.find((one) => one !== earlier && names(one, earlier))
    if (later) replacing.set(earlier, later)
  }
  const last = single.filter((one) => !replacing.has(one))
  // Files that name each other in a circle name nothing.
  const left = last.length > 0 ? last : single
  const newest = left.length > 1 ? newestOf(left, today) : (left[0] ?? null)
  const isChoice = left.length > 1 && (newest === null || hasFuture(left, today))
  const winner = choice === undefined ? newest : (single.find(({ path }) => path === choice) ?? null)
  for (const one of single) {
    if (one === winner) {
      standings.set(one.path, { obstacle: null, by: '', chosen: reasonOf(one, single, choice) })
      continue
    }
    const isReplaced = choice === undefined && winner !== null && !(isChoice && isFuture(one, today))
    standings.set(one.path, {
      obstacle: isReplaced ? 'replaced' : 'duplicate',
      by: winner?.path ?? '',
      chosen: null,
    })
  }
  return isChoice || (choice !== undefined && single.length > 1) ? single.map(({ path }) => path) : null
}

/** The same content is one submission, however often it was copied. */
function foldCopies(ordered: readonly Candidate[], standings: Map<string, Standing>): Candidate[] {
  const first = new Map<string, Candidate>()
  return ordered.filter((one) => {
    const known = first.get(one.content)
    if (known) standings.set(one.path, { obstacle: 'copy', by: known.path, chosen: null })
    else first.set(one.content, one)
    return known === undefined
  })
}

const names = (later: Candidate, earlier: Candidate): boolean =>
  later.replaces === earlier.content || later.redetermines === earlier.content

function reasonOf(
  winner: Candidate,
  all: readonly Candidate[],
  choice: string | null | undefined,
): Chosen | null {
  if (all.length < 2) return null
  if (choice !== undefined) return 'choice'
  if (all.some((one) => winner.redetermines === one.content)) return 'redetermines'
  return all.some((one) => winner.replaces === one.content) ? 'replaces' : 'newest'
}

/**
 * The newest seal, never one of the future. Files without a code are taken for one facility by name only, so the clock
 * decides between them only when they are states of one assessment. null = nobody can say.
 */
function newestOf(all: readonly Candidate[], today: string): Candidate | null {
  const isOne = all.every(
    ({ by, assessmentId }) => by === 'code' || (assessmentId !== '' && assessmentId === all[0]?.assessmentId),
  )
  const present = all.filter((one) => one.sealedAt !== '' && !isFuture(one, today))
  const [first, second] = present.sort((a, b) => compare(b.sealedAt, a.sealedAt))
  return isOne && first && first.sealedAt !== second?.sealedAt ? first : null
}

function isFuture({ sealedAt }: Candidate, today: string): boolean {
  return sealedAt !== '' && dayInVietnam(sealedAt) > today
}
const hasFuture = (all: readonly Candidate[], today: string): boolean =>
  all.some((one) => isFuture(one, today))

/** What is not of the year reported on is not counted, whatever else it is. */
function keepToYear(
  candidates: readonly Candidate[],
  year: Scope['year'],
  standings: Map<string, Standing>,
): void {
  if (year === 'all') return
  const newest = new Map<string, number>()
  if (year === 'each')
    for (const one of candidates)
      if (standings.get(one.path)?.obstacle === null)
        newest.set(one.facility, Math.max(newest.get(one.facility) ?? 0, one.year))
  for (const one of candidates) {
    const own = year === 'each' ? newest.get(one.facility) : year
    const isOther = year === 'each' ? own !== undefined && one.year < own : one.year !== own
    if (isOther) standings.set(one.path, { obstacle: 'other-year', by: '', chosen: null })
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const same = groups.get(key)
    if (same) same.push(item)
    else groups.set(key, [item])
  }
  return groups
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
