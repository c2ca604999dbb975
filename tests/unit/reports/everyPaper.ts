import { newReview } from '@/core/review/newReview'
import { scoreReview } from '@/core/review/assessorAnswers'
import { scoreOf } from '@/core/score/scoreOf'
import { submit } from '@/core/seal/submit'
import { entriesOf } from '@/core/sets/criteria'
import { checkTender } from '@/core/tender/checkTender'
import type { Assessment, CriteriaSet, Language, Opinion, Review } from '@/core/types'
import { softwareLevels } from '@/core/vendors/softwareLevel'
import { tenderRows } from '@/files/tender/readTender'
import { GAP_LENGTHS } from '@/reports/context'
import type { PaperDocument } from '@/reports/model'
import type { PaperOutcome } from '@/reports/refusal'
import { buildSoftwareSheet } from '@/reports/papers/software/paper'
import { buildSynthesis } from '@/reports/papers/synthesis/paper'
import { buildTenderPaper } from '@/reports/papers/tender/paper'
import { papersFrom } from '@/reports/registry'
import { catalogue, healthBook, newestSets, newestTt13, newestTt46, newestTt54, readJson } from '../fixtures'
import { aNastyCase } from './aNastyCase'
import { provinceSynthesis } from './aProvince'
import { strictWords } from './aReport'

const DAY = '2026-12-15'
const ALL: readonly CriteriaSet[] = [newestTt54, newestTt46, newestTt13, healthBook]

const provincial = readJson('src/examples/provincial-hospital.tt54.json') as Assessment
const district = readJson('src/examples/district-centre.tt54.json') as Assessment

/** With every open row of Circular 54 met, so that the level is one and the papers that state it are made. */
function completed(assessment: Assessment): Assessment {
  const { entries } = scoreOf(assessment, newestSets)
  const open = entriesOf(newestTt54).filter(({ id, asked }) => asked && entries[id]?.verdict === 'unassessed')
  const met = Object.fromEntries(open.map(({ id }) => [id, { verdict: 'met' as const }]))
  const { [newestTt54.id]: given, ...others } = assessment.answers
  return { ...assessment, answers: { ...others, [newestTt54.id]: { ...given, ...met } } }
}

/** The assessments that papers are looked at with, by name: both examples, one of them completed, and the worst case. */
export const CASES: Readonly<Record<string, Assessment>> = {
  provincial,
  'provincial-completed': completed(provincial),
  district,
  nasty: aNastyCase(),
}

const setsOf = (assessment: Assessment): readonly CriteriaSet[] =>
  ALL.filter(({ id }) => assessment.criteriaSets.some((set) => set.id === id))

function inputOf(assessment: Assessment, language: Language) {
  const sets = setsOf(assessment)
  return {
    assessment,
    sets,
    catalogue,
    result: scoreOf(assessment, sets),
    target: assessment.targetLevel,
    language,
    today: DAY,
    t: strictWords(language),
  }
}

/** A visit that ends in supplements, with an opinion on every sixth row and words of each length. */
function reviewOf(submission: Assessment, sets: readonly CriteriaSet[]): Review {
  const stamp = { by: 'Lê Thị Thẩm', at: '2026-12-18T03:00:00Z' }
  const comments = [
    'Chưa thấy chạy thật tại khoa',
    'Đề nghị bổ sung biên bản nghiệm thu, ảnh chụp màn hình và danh sách người dùng có họ tên, khoa, phòng',
    'Bổ sung hợp đồng còn hạn',
  ]
  const rows = entriesOf(sets[0]!).filter(({ asked }) => asked)
  const opinions = Object.fromEntries(
    rows.flatMap(({ id }, index): [string, Opinion][] => {
      if (index % 6 !== 0) return []
      const opinion = (['disagree', 'needs-more', 'agree'] as const)[(index / 6) % 3]!
      const comment = opinion === 'agree' ? {} : { comment: comments[(index / 6) % 3]! }
      return [[id, { opinion, ...comment, ...stamp }]]
    }),
  )
  return {
    ...newReview(submission, { id: 'review-1', now: stamp.at }),
    opinions: { [sets[0]!.id]: opinions },
    visit: {
      authority: 'Sở Y tế tỉnh Minh Họa',
      superior: 'UBND tỉnh Minh Họa',
      number: '12/BB-SYT',
      place: 'Phòng họp tầng 2',
      from: '2026-12-17',
      to: '2026-12-18',
      begins: '08:00',
      ends: '16:30',
      concludedOn: '2026-12-18',
      recorder: 'Vũ Thị Ghi',
      outcome: 'supplement',
      conclusion: 'Cơ sở cần bổ sung minh chứng trước khi Sở Y tế kết luận.',
      recommendations: 'Triển khai lại phân hệ dược.',
      deadline: '2027-01-31',
      copies: 3,
      attendees: [
        { name: 'Nguyễn Văn Minh Họa', title: 'Giám đốc', side: 'facility' },
        { name: 'Trần Thị Minh Họa', title: 'Trưởng phòng Công nghệ thông tin', side: 'facility' },
        { name: 'Lê Thị Thẩm', title: 'Trưởng đoàn', side: 'authority' },
        { name: 'Vũ Thị Ghi', title: 'Chuyên viên Phòng Nghiệp vụ Y', side: 'authority' },
      ],
    },
  }
}

type Papers = Record<string, PaperDocument>
const made = (name: string, outcome: PaperOutcome): Papers => (outcome.ok ? { [name]: outcome.document } : {})

/** Every paper that an assessment gives, the gap report in its three lengths. */
export function papersOfAssessment(assessment: Assessment, language: Language): Papers {
  const input = inputOf(assessment, language)
  return Object.assign(
    {},
    ...papersFrom('assessment').map((paper): Papers =>
      paper.kind === 'gap'
        ? Object.assign(
            {},
            ...GAP_LENGTHS.map((length) => made(`gap-${length}`, paper.build({ ...input, length }))),
          )
        : made(paper.kind, paper.build(input)),
    ),
    made('tender', tenderOf(input)),
  ) as Papers
}

function tenderOf(input: ReturnType<typeof inputOf>): PaperOutcome {
  const { assessment, sets, result, target } = input
  const titles = entriesOf(sets[0]!).map(({ row }) => [row.title.vi])
  const cells = [['Bảo hành 6 tháng'], ...titles.filter((_, index) => index % 3 === 0)]
  const check = checkTender(assessment, sets, result, tenderRows([{ name: '', rows: cells }], sets), target)
  return buildTenderPaper({ ...input, check, file: 'ho-so-moi-thau.xlsx' })
}

/** Every paper of an appraisal of an assessment. */
export function papersOfReview(assessment: Assessment, language: Language): Papers {
  const sets = setsOf(assessment)
  const submission = submit(assessment, sets, { sealedAt: '2026-12-15T03:04:05Z' })
  const review = reviewOf(submission, sets)
  const input = {
    review,
    submission,
    sets,
    catalogue,
    results: scoreReview(submission, review, sets),
    language,
    today: '2026-12-19',
    t: strictWords(language),
  }
  return Object.assign(
    {},
    ...papersFrom('review').map((paper) => made(paper.kind, paper.build(input))),
  ) as Papers
}

/** The papers that no assessment is needed for: of a province, of a software. */
export function otherPapers(language: Language): Papers {
  const rows = entriesOf(newestTt54).filter(
    ({ row }) => 'rank' in row && row.id.startsWith('his.') && Number(row.rank) <= 6,
  )
  const profile = {
    format: 'tt54-vendor-profile' as const,
    formatVersion: 1 as const,
    id: 'p',
    vendor: 'Công ty Cổ phần Phần mềm Y tế Minh Họa',
    product: 'HIS Minh Họa',
    version: '5.2',
    functions: rows.map(({ id }) => ({ set: newestTt54.id, id, answer: 'met' as const })),
  }
  const view = { asOf: DAY, regime: 'in-force' as const }
  const software = buildSoftwareSheet({
    profile,
    levels: softwareLevels(profile, [newestTt54], view),
    instrument: 'Thông tư 54/2017/TT-BYT',
    ...view,
    language,
    today: DAY,
    t: strictWords(language),
  })
  return { synthesis: buildSynthesis(provinceSynthesis(language)), ...made('software', software) }
}

/** Every paper of every case, by `case/paper`. */
export function everyPaper(language: Language, cases: readonly string[] = Object.keys(CASES)): Papers {
  const named = (prefix: string, papers: Papers): Papers =>
    Object.fromEntries(Object.entries(papers).map(([name, paper]) => [`${prefix}/${name}`, paper]))
  return Object.assign(
    {},
    ...cases.map((name) => ({
      ...named(name, papersOfAssessment(CASES[name]!, language)),
      ...named(name, papersOfReview(CASES[name]!, language)),
    })),
    named('other', otherPapers(language)),
  ) as Papers
}
