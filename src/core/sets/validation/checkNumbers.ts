import type { CriteriaSet } from '../../types'
import { placedRows } from './rows'
import type { SetProblem } from './setProblem'

/** How many missing numbers are named one by one; the rest follows once these are repaired. */
const NAMED = 20

/** Official numbers: no number twice and, where the instrument numbers its criteria, exactly 1 to their count. */
export function checkNumbers(set: CriteriaSet): SetProblem[] {
  const { official } = set.coverage
  const seen = new Set<number>()
  const problems = placedRows(set).flatMap(({ number, path }): SetProblem[] => {
    if (number === null) return []
    const place = { path: `${path}/number`, subject: String(number) }
    if (seen.has(number)) return [{ code: 'duplicate-number', ...place }]
    seen.add(number)
    return official !== null && number > official ? [{ code: 'number-out-of-range', ...place }] : []
  })
  return official === null ? problems : [...problems, ...missing(official, seen)]
}

/** Stops early: a file may claim a count of a thousand million. */
function missing(official: number, seen: ReadonlySet<number>): SetProblem[] {
  const problems: SetProblem[] = []
  for (let number = 1; number <= official && problems.length < NAMED; number += 1) {
    if (!seen.has(number))
      problems.push({ code: 'number-missing', path: '/coverage/official', subject: String(number) })
  }
  return problems
}
