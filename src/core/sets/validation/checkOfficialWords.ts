import type { Criterion, CriteriaSet } from '../../types'
import { placedRows, type PlacedRow } from './rows'
import type { SetProblem } from './setProblem'

/**
 * The instrument's own words: where a set says of one criterion on what its text rests, it says so of every criterion,
 * with the name word for word; a row of which the instrument gives only the name has no sentences of it.
 */
export function checkOfficialWords(set: CriteriaSet): SetProblem[] {
  const rows = placedRows(set)
  const isStated = rows.some(({ row }) => row.textBasis !== undefined)
  if (!isStated) return []
  return rows.flatMap((placed) => [...missing(placed), ...surplus(placed)])
}

function missing({ row, path, group }: PlacedRow): SetProblem[] {
  const isCriterion = group !== null
  const problems: SetProblem[] = []
  const add = (field: string): void => {
    problems.push({ code: 'official-words-missing', path: `${path}/${field}`, subject: row.id })
  }
  if (row.textBasis === undefined) add('textBasis')
  if (isCriterion && (row as Criterion).officialName === undefined) add('officialName')
  if (!isCriterion && row.officialText === undefined) add('officialText')
  return problems
}

function surplus({ row, path }: PlacedRow): SetProblem[] {
  return row.textBasis === 'name-only' && row.officialText !== undefined
    ? [{ code: 'official-words-surplus', path: `${path}/officialText`, subject: row.id }]
    : []
}
