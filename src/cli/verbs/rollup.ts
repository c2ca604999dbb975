import { compareYears, type YearComparison } from '../../core/rollup/years'
import { rollIndicators, type IndicatorRoll } from '../../core/rollup/indicators'
import { judge, type Judge } from '../../core/rollup/judge'
import { rolledTarget } from '../../core/rollup/rolledSet'
import type { RollupRow } from '../../core/rollup/row'
import { createSums, type Sums } from '../../core/rollup/rollUp'
import type { ScopeYear } from '../../core/rollup/scope'
import { levelledSet } from '../../core/sets/criteria'
import { setFingerprint } from '../../core/sets/setFingerprint'
import type { CriteriaSet } from '../../core/types'
import { exportRow, type ExportContext } from '../../files/rollup/exportRow'
import type { Expected } from '../../core/round/round'
import { SETS, setsOfCall } from '../input/criteriaSets'
import { InputFailure } from '../failure'
import { rollupText, type RollupTold } from '../output/text/rollupText'
import { gather, type Gathered } from '../rollup/gather'
import { createGroups, type GroupSums } from '../rollup/groups'
import { FAIL_ON, rollupPlan, ROLLUP_TABLES, type FailOn, type RollupPlan } from '../rollup/plan'
import { openRowCache } from '../rollup/rowCache'
import { writeTables } from '../rollup/writeTables'
import { today } from '../../environment'
import type { Call, Outcome, Verb } from '../verb'

/** `tt54 rollup DIR|FILE|ZIP…`: many submissions side by side, from any number of files. */
export const verb: Verb = {
  name: 'rollup',
  order: 9,
  files: 'many',
  options: {
    ndjson: { type: 'boolean' },
    csv: { type: 'boolean' },
    xlsx: { type: 'boolean' },
    parquet: { type: 'boolean' },
    output: { type: 'string', short: 'o', hint: 'FILE|FOLDER', words: 'rollup-output' },
    table: { type: 'string', hint: ROLLUP_TABLES.join('|') },
    long: { type: 'boolean' },
    regime: { type: 'string', hint: 'as-issued|in-force' },
    basis: { type: 'string', hint: 'self|appraised|decided' },
    year: { type: 'string', hint: 'YYYY|each', words: 'rollup-year' },
    duplicates: { type: 'string', hint: 'list|newest' },
    by: { type: 'string', hint: 'FIELD', words: 'group-by' },
    where: { type: 'string', hint: '"FIELD OP VALUE and …"' },
    'fail-on': { type: 'string', hint: `none|${FAIL_ON.join(',')}` },
    register: { type: 'string', hint: 'FILE.csv|FILE.xlsx', words: 'rollup-register' },
    cache: { type: 'string', hint: 'FILE' },
    everything: { type: 'boolean' },
  },
  async run(call) {
    const plan = await rollupPlan(call)
    // A set given with --criteria is what the call is about; otherwise the newest one that came with this tool.
    const set = levelledSet(setsOfCall()) ?? levelledSet([...SETS].reverse())
    if (!set) throw new InputFailure('cli.error.noLevels')
    const cache = plan.cache === null ? null : openRowCache(plan.cache, cacheKey())
    try {
      const gathered = await gather(call, {
        set,
        today: today(),
        everything: plan.everything,
        ...(cache ? { cache } : {}),
      })
      try {
        return await rolled(call, plan, set, gathered)
      } finally {
        gathered.store.close()
      }
    } finally {
      cache?.close()
    }
  },
}

/** Everything that a format needs. */
export interface Rolled {
  plan: RollupPlan
  set: CriteriaSet
  year: ScopeYear
  target: number
  gathered: Gathered
  judged: Judge
  context: ExportContext
  sums: Sums
  years: YearComparison
  groups: { field: string; sums: GroupSums[] } | null
  indicators: IndicatorRoll[]
  /** Facilities of the register that handed in nothing; null = there is no register. */
  missing: Expected[] | null
  /** Rows that are looked at: of the year, and what `--where` leaves. */
  isLookedAt: (row: RollupRow) => boolean
}

async function rolled(call: Call, plan: RollupPlan, set: CriteriaSet, gathered: Gathered): Promise<Outcome> {
  const { store, candidates, reviews } = gathered
  const scope = { waived: new Set<never>(), today: today(), choices: new Map(), sets: SETS, reviews }
  const year = plan.year ?? Math.max(...candidates.map((one) => one.year))
  const options = { ...scope, year, basis: plan.basis }
  const first = judge(candidates, options)
  const judged = plan.newest ? judge(candidates, { ...options, choices: proposedOf(first, gathered) }) : first
  const target = rolledTarget(set)
  const context: ExportContext = {
    ...judged,
    sets: SETS,
    regime: plan.regime,
    basis: plan.basis,
    target,
    year,
    areaOf: plan.register?.areaOf ?? (() => ''),
  }
  const isOfYear = (row: RollupRow): boolean => year === 'each' || row.year === year
  const isLookedAt = (row: RollupRow): boolean =>
    isOfYear(row) && (!plan.hasWhere || plan.where(exportRow(row, context)))

  const acrossYears = judge(candidates, { ...options, year: 'all' })
  const sums = createSums(judged, { sets: SETS, set, regime: plan.regime, target })
  const highest = Math.max(...set.levels.map(({ level }) => level))
  const groups = plan.by === null ? null : createGroups(plan.by, { target, highest })
  const compared: RollupRow[] = []
  const present: RollupRow[] = []
  const telling: RollupRow[] = []
  const claims: string[] = []
  for (const row of store.each()) {
    if (acrossYears.obstacleOf(row) === null) compared.push(slim(acrossYears.under(row)))
    if (plan.register && isOfYear(row)) present.push(slim(row))
    if (!isLookedAt(row)) continue
    sums.add(row)
    if (row.differs && judged.obstacleOf(row) === null) claims.push(row.path)
    if (row.indicators.length > 0 && judged.obstacleOf(row) === null)
      telling.push({ ...slim(row), indicators: row.indicators })
    groups?.add(exportRow(row, context))
  }
  const made: Rolled = {
    plan,
    set,
    year,
    target,
    gathered,
    judged,
    context,
    sums: sums.result(),
    years: compareYears(compared, plan.regime),
    groups: groups && plan.by !== null ? { field: plan.by, sums: groups.result() } : null,
    missing: plan.register?.missing(present) ?? null,
    indicators: rollIndicators(telling, SETS),
    isLookedAt,
  }
  const told = { ...toldOf(made), claims }
  const exit = hasFindings(made, told) ? 1 : 0
  const isData = await writeTables(call, made, told)
  if (plan.format === 'text') return { text: isData ? '' : rollupText(call, made, told, true), exit }
  const isWhole = plan.format === 'xlsx' || plan.format === 'parquet'
  const text = rollupText(call, made, told, isWhole)
  return isWhole ? { text, exit } : { text: '', exit, remarks: text }
}

/** A row without what only counting needs: those of all years are held to be compared. */
function slim(row: RollupRow): RollupRow {
  const bare = (regime: 'as-issued' | 'in-force'): RollupRow['views'][typeof regime] => ({
    ...row.views[regime],
    marks: [],
    conclusions: {},
  })
  return {
    ...row,
    views: { 'as-issued': bare('as-issued'), 'in-force': bare('in-force') },
    evidence: [],
    indicators: [],
  }
}

function proposedOf({ selection }: Judge, { candidates }: Gathered): Map<string, string> {
  const sealedAt = new Map(candidates.map((one) => [one.path, one.sealedAt]))
  return new Map(
    selection.contests.flatMap(({ key, paths }) => {
      const [newest] = [...paths].sort((a, b) => ((sealedAt.get(a) ?? '') < (sealedAt.get(b) ?? '') ? 1 : -1))
      return newest === undefined ? [] : [[key, newest]]
    }),
  )
}

function toldOf({ judged, gathered, year }: Rolled): Omit<RollupTold, 'claims'> {
  const { failed, skipped, candidates, known } = gathered
  const replaced: RollupTold['replaced'] = []
  for (const { path, year: own } of candidates) {
    const { obstacle, by } = judged.standingOf({ path })
    if (by !== '' && (obstacle === 'copy' || obstacle === 'replaced') && (year === 'each' || own === year))
      replaced.push({ path, by, reason: obstacle })
  }
  const duplicates = judged.selection.contests
    .filter(({ decided, key }) => !decided && (year === 'each' || key.startsWith(`${year} `)))
    .map(({ key, paths }) => ({ key, paths: [...paths] }))
  const loose = judged.loose.map(({ review, reason }) => ({
    path: review.path,
    facility: review.facility,
    reason,
  }))
  return { failed, skipped, replaced, duplicates, loose, known }
}

function hasFindings({ plan, sums, missing }: Rolled, told: RollupTold): boolean {
  // What a later file stands for is in order; only what nobody counts is a finding.
  const left = sums.rows - sums.counted - sums.left.copy - sums.left.replaced - sums.left['other-year']
  const found: Record<FailOn, boolean> = {
    failed: told.failed.length > 0,
    duplicates: told.duplicates.length > 0,
    left: left > 0,
    loose: told.loose.length > 0,
    skipped: told.skipped.length > 0,
    missing: (missing?.length ?? 0) > 0,
    claims: told.claims.length > 0,
    rows: sums.rows > 0,
  }
  return FAIL_ON.some((one) => plan.failOn.has(one) && found[one])
}

/** Rows are the same only for the same words of the law and the same way of reading. */
function cacheKey(): string {
  return `1 ${SETS.map((set) => `${set.id}@${set.version}:${setFingerprint(set).slice(0, 16)}`)
    .sort()
    .join(' ')}`
}
