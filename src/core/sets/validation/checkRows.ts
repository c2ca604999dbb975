import type { Answerable, CriteriaSet, Item } from '../../types'
import { checkFilled } from './checkTexts'
import { placedItems, placedRows, type PlacedRow } from './rows'
import type { SetProblem } from './setProblem'

/** An assessor asks to see two to four things; fewer is vague, more is not read. */
const EVIDENCE = { least: 2, most: 4 }
const INTERPRETATION_ID = /^[a-z0-9-]{1,64}$/

/** Rows one by one: evidence, provenance, and what they say about applicability and our reading of the law. */
export function checkRows(set: CriteriaSet): SetProblem[] {
  return placedRows(set).flatMap((placed) => [
    ...checkEvidence(placed),
    ...checkSource(placed),
    ...checkConditions(placed.row, placed.path),
    ...placedItems(placed).flatMap(({ item, path }) => checkConditions(item, path)),
  ])
}

function checkEvidence({ row, path, asked }: PlacedRow): SetProblem[] {
  const count = row.evidence.vi.length
  return !asked || (count >= EVIDENCE.least && count <= EVIDENCE.most)
    ? []
    : [{ code: 'evidence-count', path: `${path}/evidence`, subject: row.id }]
}

function checkSource({ row, path, number }: PlacedRow): SetProblem[] {
  const { provenance, legalReference } = row
  return [
    ...checkFilled(legalReference, `${path}/legalReference`, row.id),
    ...checkFilled(provenance.source, `${path}/provenance/source`, row.id),
    ...checkFilled(provenance.sourceEn, `${path}/provenance/sourceEn`, row.id),
    ...(number !== null && provenance.number === undefined
      ? [{ code: 'provenance-number-missing' as const, path: `${path}/provenance`, subject: row.id }]
      : []),
  ]
}

function checkConditions(row: Answerable | Item, path: string): SetProblem[] {
  const problems: SetProblem[] = []
  const add = (code: SetProblem['code'], field: string): void => {
    problems.push({ code, path: `${path}/${field}`, subject: row.id })
  }
  const { applicability, interpretation } = row
  if (applicability !== undefined) {
    if (row.notApplicable === 'never') add('applicability-not-allowed', 'applicability')
    // The only fact that is a list; without its entry nothing could ever contradict "không áp dụng".
    if ((applicability.fact === 'imagingDevices') !== (applicability.value !== undefined))
      add('applicability-value', 'applicability')
  }
  if (interpretation !== undefined) {
    if (!INTERPRETATION_ID.test(interpretation)) add('interpretation-not-id', 'interpretation')
    // A reading can only be switched where it ended something.
    if ((row.inForce?.to ?? null) === null) add('interpretation-without-end', 'interpretation')
  }
  return problems
}
