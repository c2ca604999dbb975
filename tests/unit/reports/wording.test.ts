import { describe, expect, it } from 'vitest'
import { newReview } from '@/core/review/newReview'
import { scoreReview } from '@/core/review/assessorAnswers'
import { submit } from '@/core/seal/submit'
import { entriesOf } from '@/core/sets/criteria'
import { buildSet } from '@/core/sets/instrument/buildSet'
import type { Assessment, CriteriaSet, Language, Review } from '@/core/types'
import { readInstrumentTable } from '@/files/criteria/readInstrumentTable'
import { row } from '@/reports/build'
import type { PaperDocument } from '@/reports/model'
import { buildSynthesis } from '@/reports/papers/synthesis/paper'
import { papersFrom } from '@/reports/registry'
import { anAssessment, answers } from '../builders'
import { catalogue, newestSets, newestTt54 } from '../fixtures'
import { INVENTED_INSTRUMENT, inventedXlsx } from '../inventedCircular'
import { aPaper } from './aPaper'
import { provinceSynthesis } from './aProvince'
import { mixedAnswers, resultOf, strictWords } from './aReport'
import { expectWholeText, modelText, writtenText } from './paperText'

const LANGUAGES = ['vi', 'en'] as const
const KINDS = papersFrom('assessment').map(({ kind }) => kind)
const REVIEW_KINDS = papersFrom('review').map(({ kind }) => kind)
const DAY = '2027-11-20'

/** A circular nobody has issued, and no list beside it. */
async function invented(): Promise<CriteriaSet> {
  const read = await readInstrumentTable(await inventedXlsx(), newestTt54)
  if (!read.ok) throw new Error(read.problems[0]?.code)
  return buildSet(INVENTED_INSTRUMENT, read.value.rows, { set: newestTt54.id, version: newestTt54.version })
}

/** An assessment half answered, and one with everything of its first set met. */
function assessmentsOf(sets: readonly CriteriaSet[]): Assessment[] {
  const facility = {
    code: '01234',
    name: 'Bệnh viện Đa khoa Hương Sơn',
    superior: 'Sở Y tế tỉnh Hương Sơn',
    province: 'Hương Sơn',
    type: 'hospital' as const,
    director: 'Trần Văn Bửu',
    itHead: 'Lê Thị Mẫu',
  }
  const rows = entriesOf(sets[0]!).map(({ row: { id } }) => id)
  const actions = [
    { id: 'a1', title: 'Mua máy chủ', criteria: rows.slice(0, 3), due: '2028-03-31', cost: 1_500_000 },
  ]
  const begun = anAssessment()
    .sets(...sets)
    .on(DAY)
    .under('in-force')
  const half = { ...begun.having({ facility, actions }).build(), answers: mixedAnswers(sets, 7) }
  const all = begun.with(answers(sets[0]!.id).allMet(sets[0]!)).having({ facility, actions }).build()
  return [half, all]
}

/** The paper of either assessment; none when both are refused. */
function fromAssessment(kind: string, sets: readonly CriteriaSet[], language: Language): PaperDocument[] {
  const paper = papersFrom('assessment').find((each) => each.kind === kind)!
  return assessmentsOf(sets).flatMap((assessment) => {
    const made = paper.build({
      assessment,
      sets,
      catalogue,
      result: resultOf(assessment, sets),
      target: sets[0]!.levels?.at(-1)?.level ?? assessment.targetLevel,
      language,
      today: DAY,
      t: strictWords(language),
    })
    return made.ok ? [made.document] : []
  })
}

/** The paper of a review of either submission, with a conclusion of each kind and with nothing filled in. */
function fromReview(kind: string, sets: readonly CriteriaSet[], language: Language): PaperDocument[] {
  const paper = papersFrom('review').find((each) => each.kind === kind)!
  const setId = sets[0]!.id
  const [first, second] = entriesOf(sets[0]!).map(({ row: { id } }) => id)
  const stamp = { by: 'Lê Thị Thẩm', at: '2027-12-10T03:00:00Z' }
  const opinions: Review['opinions'] = {
    [setId]: {
      [first!]: { opinion: 'disagree', comment: 'Chưa thấy chạy thật', ...stamp },
      [second!]: { opinion: 'needs-more', comment: 'Bổ sung biên bản', ...stamp },
    },
  }
  const visits: Review['visit'][] = [
    {},
    ...(['confirmed', 'redetermine', 'supplement'] as const).map((outcome) => ({
      authority: 'Sở Y tế tỉnh Hương Sơn',
      outcome,
      concludedOn: '2027-12-15',
    })),
  ]
  return assessmentsOf(sets).flatMap((assessment) => {
    const submission = submit(assessment, sets, { sealedAt: '2027-12-02T03:04:05Z' })
    return visits.flatMap((visit) => {
      const begun = newReview(submission, { id: 'r-1', now: stamp.at })
      const review: Review = { ...begun, opinions, ...(visit === undefined ? {} : { visit }) }
      const made = paper.build({
        review,
        submission,
        sets,
        catalogue,
        results: scoreReview(submission, review, sets),
        language,
        today: '2027-12-16',
        t: strictWords(language),
      })
      return made.ok ? [made.document] : []
    })
  })
}

/** Every paper of its kind, by what it is made from. */
const PAPERS: Record<
  string,
  (kind: string, sets: readonly CriteriaSet[], language: Language) => PaperDocument[]
> = {
  ...Object.fromEntries(KINDS.map((kind) => [kind, fromAssessment])),
  ...Object.fromEntries(REVIEW_KINDS.map((kind) => [kind, fromReview])),
  synthesis: (_kind, sets, language) => [buildSynthesis(provinceSynthesis(language, sets))],
}
const anyOf = (kind: string, sets: readonly CriteriaSet[], language: Language): PaperDocument[] =>
  PAPERS[kind]!(kind, sets, language)

describe.each(LANGUAGES)('the words of every paper, %s', (language) => {
  it.each(Object.keys(PAPERS))('%s: no blank before a comma', (kind) => {
    for (const document of anyOf(kind, newestSets, language)) {
      expect(writtenText(document).match(/.{0,40}[ \u00a0],/gu)).toBeNull()
    }
  })

  it.each(Object.keys(PAPERS))(
    '%s: a paper under another circular does not speak of Circular 54',
    async (kind) => {
      for (const document of anyOf(kind, [await invented()], language)) {
        const said = `${writtenText(document)}\n${document.title}\n${document.footer.left}`
        expect(said.match(/.{0,60}(?:Thông tư (?:số )?54|Circular (?:No\. )?54|54\/2017)/gu)).toBeNull()
      }
    },
  )
})

it('most papers are made of one of the two assessments, so that the tests above look at something', async () => {
  const sets = [await invented()]
  const count = (of: readonly CriteriaSet[]) =>
    KINDS.filter((kind) => anyOf(kind, of, 'vi').length > 0).length
  expect(count(newestSets)).toBeGreaterThan(8)
  expect(count(sets)).toBeGreaterThan(6)
  for (const kind of [...REVIEW_KINDS, 'synthesis']) expect(anyOf(kind, sets, 'vi')).not.toEqual([])
})

it('a table without words in its head ends, as does the text that is compared with it', async () => {
  const document = aPaper([
    {
      kind: 'table',
      columns: [{ width: 1 }, { width: 1 }],
      head: [row('', '')],
      body: [row('một', 'hai')],
    },
  ] as never)
  const foot = modelText({ ...document, blocks: [] }) + 'mộthai' + 'tráiphải'
  await expectWholeText([foot], document)
  await expect(expectWholeText(['chữlạtráiphải'], document)).rejects.toThrow('text that the content has not')
})
