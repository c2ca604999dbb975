import fc from 'fast-check'
import { PROGRAMME_STEPS } from '@/core/plan/programme'
import { rowOf } from '@/core/rollup/rowOf'
import type { RollupRow } from '@/core/rollup/row'
import { submit } from '@/core/seal/submit'
import type { Assessment } from '@/core/types'
import { verifySubmission } from '@/core/seal/verifySubmission'
import { anyAnswers } from '../../arbitraries'
import { anAssessment } from '../../builders'
import { tt13, tt46, tt54 } from '../../fixtures'

export const SETS = [tt54, tt46, tt13]
export const TODAY = '2026-11-25'

/** The row of an assessment as it lies in a file. */
export function aRow(assessment: Assessment, path = 'a.tt54.json'): RollupRow {
  return rowOf(assessment, verifySubmission(assessment, SETS), { path, sets: SETS, today: TODAY })
}

/** The row of a sealed one. */
export function aSealedRow(
  assessment: Assessment,
  path = 'a.tt54.json',
  sealedAt = '2026-11-20T02:00:00Z',
): RollupRow {
  return aRow(submit(assessment, SETS, { sealedAt, sealedBy: 'Lê Văn A' }), path)
}

const NAMES = ['Bệnh viện A', 'Bệnh viện Ă', 'Trung tâm B', '']
const PROVINCES = ['Tỉnh Bắc Ninh', 'bac ninh', 'Thành phố Huế', '']

const programme = fc.option(
  fc.dictionary(
    fc.constantFrom(...PROGRAMME_STEPS),
    fc.record(
      { due: fc.constantFrom('2026-11-24', '2026-12-24'), doneOn: fc.constant('2026-11-01') },
      { requiredKeys: [] },
    ),
  ),
  { nil: undefined },
)

/** Any assessment that may lie in a folder: sealed or not, changed, of an older set, of few facilities and years. */
export const anySubmission: fc.Arbitrary<Assessment> = fc
  .record({
    answers: anyAnswers([tt54, tt46], 60),
    name: fc.constantFrom(...NAMES),
    code: fc.constantFrom('01', '02', '', undefined),
    province: fc.constantFrom(...PROVINCES, undefined),
    class: fc.constantFrom('1' as const, '2' as const, 'special' as const, undefined),
    ownership: fc.constantFrom('provincial' as const, 'private' as const, undefined),
    year: fc.constantFrom(2025, 2026),
    version: fc.constantFrom('1.0.0', '1.0.0', '0.9.0'),
    programme,
    illustrative: fc.constantFrom(undefined, undefined, true),
    how: fc.constantFrom('sealed', 'sealed', 'open', 'changed'),
    sealedAt: fc.constantFrom('2026-11-20T02:00:00Z', '2026-11-21T02:00:00Z'),
  })
  .map(({ answers, name, year, version, illustrative, how, sealedAt, programme: steps, ...facts }) => {
    const facility = Object.fromEntries(
      Object.entries({ ...facts, name }).filter(([, value]) => value !== undefined),
    ) as unknown as Assessment['facility']
    const made = anAssessment()
      .on(`${year}-11-15`)
      .having({
        answers,
        facility,
        criteriaSets: [
          { id: 'tt54-2017', version },
          { id: 'tt46-2018', version: '1.0.0' },
        ],
        ...(steps ? { programme: steps } : {}),
        ...(illustrative ? { illustrative } : {}),
      })
      .build()
    if (how === 'open') return made
    const sealed = submit(made, SETS, { sealedAt })
    return how === 'sealed' ? sealed : { ...sealed, targetLevel: 7 }
  })

/** A submission and its row. */
export interface Pair {
  assessment: Assessment
  row: RollupRow
}

/** Such a folder; each file has a path of its own. */
export const anyFolder: fc.Arbitrary<Pair[]> = fc
  .array(anySubmission, { maxLength: 10 })
  .map((all) =>
    all.map((assessment, index) => ({ assessment, row: aRow(assessment, `f${index}.tt54.json`) })),
  )
