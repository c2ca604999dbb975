import { entriesOf, rankIndex, type Entry } from '../../src/core/sets/criteria.ts'
import type { Answer, Answers, CriteriaSet } from '../../src/core/types.ts'
import type { Random } from './random.ts'

const NOTES = [
  'Đã triển khai tại tất cả các khoa, phòng.',
  'Phần mềm đang dùng có chức năng này, đã kiểm tra cùng khoa sử dụng.',
  'Theo biên bản kiểm tra nội bộ quý gần nhất.',
  'Mới triển khai tại một số khoa lâm sàng, tiếp tục mở rộng trong năm.',
  'Nhà cung cấp đã bàn giao tài liệu hướng dẫn sử dụng.',
]

/** How one facility answers. */
export interface Manner {
  /** Everything of this level and below is met (but for what is open). */
  reached: number
  /** Probability that a row is left open. */
  open: number
  /** How many entries the register of evidence has. */
  evidence: number
}

const levelsOf = new WeakMap<CriteriaSet, Map<string, number>>()

/** The first level that needs a row; rows no level needs come after the last one. */
function levelOf(entry: Entry): number {
  let levels = levelsOf.get(entry.set)
  if (!levels) {
    levels = new Map()
    for (const { level, requires, milestones } of [...entry.set.levels].reverse()) {
      for (const { id } of milestones) levels.set(id, level)
      for (const { group: id, rank } of requires) {
        const group = entry.set.groups.find((one) => one.id === id)
        if (!group) continue
        for (const row of group.criteria)
          if (rankIndex(group, row.rank) <= rankIndex(group, rank)) levels.set(row.id, level)
      }
    }
    levelsOf.set(entry.set, levels)
  }
  return levels.get(entry.id) ?? entry.set.levels.length + 1
}

/**
 * Answers that come mostly to one level: what is below it is met, what is just above it partly, the rest seldom.
 * @param sets the criteria sets
 * @param manner how the facility answers
 * @param random where the luck comes from
 */
export function answersOf(sets: readonly CriteriaSet[], manner: Manner, random: Random): Answers {
  return Object.fromEntries(
    sets.map((set) => [
      set.id,
      Object.fromEntries(
        entriesOf(set).flatMap((entry) => {
          const answer = entry.asked ? answerTo(entry, manner, random) : null
          return answer ? [[entry.id, answer] as const] : []
        }),
      ),
    ]),
  )
}

function answerTo(entry: Entry, { reached, open, evidence }: Manner, random: Random): Answer | null {
  const { row } = entry
  if (random.chance(open)) return null
  const above = entry.set.levels.length > 0 ? levelOf(entry) - reached : 3.5 - reached / 2
  const isMet = above <= 0 || random.chance(0.92 / (1 + above))
  const answer: Answer = {}
  if (!isMet && row.notApplicable === 'with-reason' && random.chance(0.15)) {
    answer.verdict = 'not-applicable'
    answer.reason = 'Cơ sở không có hoạt động này theo danh mục kỹ thuật được phê duyệt.'
  } else if (row.items) {
    const last = row.items.length - 1
    const missing = random.between(0, last)
    answer.items = Object.fromEntries(row.items.map(({ id }, index) => [id, isMet || index !== missing]))
  } else answer.verdict = isMet ? 'met' : 'not-met'
  if (random.chance(0.35)) answer.note = random.pick(NOTES)
  if (isMet && random.chance(0.7))
    answer.evidence = Array.from({ length: random.between(1, 2) }, () =>
      evidenceId(random.between(1, evidence)),
    )
  if (answer.evidence) answer.evidence = [...new Set(answer.evidence)]
  return answer
}

/** Id of an entry of the register. */
export const evidenceId = (number: number): string => `ev-${String(number).padStart(3, '0')}`
