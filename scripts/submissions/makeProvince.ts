/** A made-up province of a few facilities, each with the health book and the numbers of the programme. */
import { submit } from '../../src/core/seal/submit.ts'
import type { Assessment, CriteriaSet } from '../../src/core/types.ts'
import { stableJson } from '../../src/files/json/stableJson.ts'
import { answersOf } from './answers.ts'
import { facilityAt } from './facilities.ts'
import { randomOf } from './random.ts'
import { evidenceOf, programmeOf } from './register.ts'

/** The province; nobody can take it for a real one. */
export const MADE_PROVINCE = 'Tỉnh Minh Họa'
/** The day most numbers are of; the last facility gives one of a later day, which is never added to the others. */
const DAY = '2026-11-30'
const LATER = '2026-12-05'

/** A submission of the province and its numbers. */
export interface ProvinceFile {
  path: string
  assessment: Assessment
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * Submissions of one province in one year.
 * @param options seed; criteria sets with all texts, the health book among them; how many
 */
export function makeProvince({
  seed,
  sets,
  count,
}: {
  seed: number
  sets: readonly CriteriaSet[]
  count: number
}): ProvinceFile[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomOf(seed, 7, index)
    const { facility, maturity } = facilityAt(seed, index)
    const reached = Math.max(1, Math.min(6, Math.round(maturity)))
    const visits = 1_000 * random.between(4, 90)
    const sent = Math.round((visits * random.between(35, 99)) / 100)
    const checks = 100 * random.between(2, 40)
    const answers = answersOf(sets, { reached, open: index % 4 === 3 ? 0.02 : 0, evidence: 20 }, random)
    const unsealed: Assessment = {
      format: 'tt54-assessment',
      formatVersion: 1,
      id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`,
      createdAt: '2026-10-01T01:30:00Z',
      updatedAt: '2026-12-06T08:45:00Z',
      criteriaSets: sets.map(({ id, version }) => ({ id, version })),
      facility: { ...facility, province: MADE_PROVINCE, superior: 'Sở Y tế tỉnh Minh Họa' },
      assessedOn: '2026-12-06',
      regime: 'in-force',
      targetLevel: 6,
      answers,
      evidence: evidenceOf(20, 2026, random),
      actions: [],
      programme: programmeOf(Math.min(5, reached), 2026, random),
      history: [],
      indicators: [
        {
          indicator: 'visits-sent',
          day: index === count - 1 ? LATER : DAY,
          part: sent,
          whole: visits,
          source: 'Báo cáo của phần mềm HIS',
        },
        {
          indicator: 'checks-in-24h',
          day: DAY,
          part: Math.round(checks * 0.8),
          whole: checks,
          source: 'Sổ theo dõi gửi phiếu',
        },
      ],
    }
    const sealed = submit(unsealed, sets, {
      sealedAt: '2026-12-07T02:15:00Z',
      ...(facility.preparer ? { sealedBy: facility.preparer } : {}),
    })
    return {
      path: `tinh-minh-hoa/co-so-${String(index + 1).padStart(2, '0')}.tt54.json`,
      assessment: sealed,
      bytes: new TextEncoder().encode(stableJson(sealed)),
    }
  })
}
