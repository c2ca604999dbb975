import { rollIndicators } from '@/core/rollup/indicators'
import { rollUp } from '@/core/rollup/rollUp'
import { rowOf } from '@/core/rollup/rowOf'
import { verifySubmission } from '@/core/seal/verifySubmission'
import type { CriteriaSet, Language } from '@/core/types'
import { synthesisRows, type SynthesisInput } from '@/reports/papers/synthesis/input'
import { makeProvince } from '../../../scripts/submissions/makeProvince'
import { healthBook, newestTt13, newestTt54 } from '../fixtures'
import { strictWords } from './aReport'

const TODAY = '2026-12-20'
const PROVINCE_SETS = [newestTt54, newestTt13, healthBook]

/** Ten facilities of one made-up province as they handed in. */
export const PROVINCE = makeProvince({ seed: 54, sets: PROVINCE_SETS, count: 10 })

/**
 * The synthesis of that province: ten of twelve reported; its officer entered the article's own number. Else of a province
 * that is measured by other sets, the one with levels first.
 */
export function provinceSynthesis(
  language: Language = 'vi',
  sets: readonly CriteriaSet[] = PROVINCE_SETS,
): SynthesisInput {
  const levelled = sets[0]!
  const province = sets === PROVINCE_SETS ? PROVINCE : makeProvince({ seed: 54, sets, count: 10 })
  const rows = province.map(({ assessment, path }) =>
    rowOf(assessment, verifySubmission(assessment, sets), { path, sets, today: TODAY }),
  )
  const rolled = rollUp(rows, {
    sets,
    set: levelled,
    regime: 'in-force',
    target: levelled.levels.at(-2)!.level,
    year: 2026,
    today: TODAY,
    waived: new Set(),
    choices: new Map(),
  })
  const looked = synthesisRows(rows, rolled)
  const names = [
    ...province.map(({ assessment }) => assessment.facility.name),
    'Bệnh viện Phác Họa',
    'Trung tâm Phác Thảo',
  ]
  return {
    rows: looked,
    result: rolled.result(),
    set: levelled,
    sets,
    regime: 'in-force',
    target: levelled.levels.at(-2)!.level,
    year: 2026,
    expected: names.map((name, index) => ({
      name,
      code: '',
      class: '',
      tier: ['Chuyên sâu', 'Cơ bản', 'Ban đầu'][index % 3] ?? '',
    })),
    indicators: {
      rolls: rollIndicators(
        looked.flatMap(({ row, obstacle }) => (obstacle === null ? [row] : [])),
        sets,
      ),
      province: [
        {
          indicator: 'residents-with-book',
          day: '2025-03-31',
          part: 90_846,
          whole: 352_209,
          source: 'Báo cáo của tỉnh',
          target: 60,
          targetDay: '2025-12-31',
        },
      ],
    },
    form: {
      office: 'Sở Y tế tỉnh Minh Họa',
      superior: 'UBND tỉnh Minh Họa',
      remarksGroups: 'HIS và hạ tầng mức 1, mức 2 đã phổ cập; nút thắt ở mức 3 là các nhóm còn lại.',
    },
    language,
    today: TODAY,
    t: strictWords(language),
  }
}
