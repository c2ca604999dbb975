import { assess, type Result } from '@/core/score/assess'
import { entriesOf } from '@/core/sets/criteria'
import type { Answer, Answers, Assessment, CriteriaSet, Language } from '@/core/types'
import type { Translate } from '@/locales/translator'
import type { PaperInput } from '@/reports/context'
import { buildGapReport } from '@/reports/papers/gap/paper'
import type { Block, Cell, PaperDocument, Row, Run, TableBlock } from '@/reports/model'
import { anAssessment, type AssessmentBuilder } from '../builders'
import { allSets, catalogue } from '../fixtures'
import { wordsIn } from '../locales/words'

/** Words of the papers; an unknown key or a parameter that was not filled fails the test. */
export function strictWords(language: Language): Translate {
  const t = wordsIn(language)
  return (key, params) => {
    const words = t(key, params)
    if (words === key) throw new Error(`No ${language} text for ${key}`)
    if (/\{\w+\}/.test(words)) throw new Error(`Unfilled parameter in ${key}: ${words}`)
    return words
  }
}

/** Numbers that look random and are the same every time. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

/** Answers as of a hospital somewhere in the middle: some rows met, some not, some open, with notes. */
export function mixedAnswers(sets: readonly CriteriaSet[], seed: number): Answers {
  const random = seeded(seed)
  const answer = (items: readonly { id: string }[] | undefined): Answer | null => {
    const dice = random()
    if (dice < 0.1) return null
    if (dice < 0.7) return { verdict: 'met' }
    const note = dice > 0.9 ? { note: 'Đã ký hợp đồng, nghiệm thu quý I năm 2027.' } : {}
    if (!items) return { verdict: 'not-met', ...note }
    return { items: Object.fromEntries(items.map(({ id }) => [id, random() < 0.5])), ...note }
  }
  return Object.fromEntries(
    sets.map((set) => [
      set.id,
      Object.fromEntries(
        entriesOf(set)
          .filter((entry) => entry.asked)
          .flatMap((entry) => {
            const given = answer(entry.row.items)
            return given ? [[entry.id, given] as const] : []
          }),
      ),
    ]),
  )
}

/** An assessment of all three sets at a date when all three regimes differ. */
export function aMixedAssessment(seed = 54): AssessmentBuilder {
  return anAssessment()
    .sets(...allSets)
    .on('2026-11-20')
    .under('in-force')
    .having({
      answers: mixedAnswers(allSets, seed),
      facility: {
        name: 'Bệnh viện Đa khoa tỉnh Hương Sơn',
        superior: 'Sở Y tế tỉnh Hương Sơn',
        province: 'Hương Sơn',
        type: 'hospital',
        director: 'Trần Văn Bửu',
        itHead: 'Lê Quốc Ấn',
        preparer: 'Nguyễn Thị Diễm',
      },
    })
}

/** Result of an assessment. */
export function resultOf(assessment: Assessment, sets: readonly CriteriaSet[] = allSets): Result {
  const { assessedOn: asOf, regime, interpretations } = assessment
  return assess(sets, assessment.answers, { asOf, regime, ...(interpretations ? { interpretations } : {}) })
}

/** The gap report of an assessment, and the result it was made from. */
export function gapReportOf(
  assessment: Assessment,
  options: Partial<PaperInput> = {},
): { document: PaperDocument; result: Result } {
  const language = options.language ?? 'vi'
  const sets = options.sets ?? allSets
  const result = resultOf(assessment, sets)
  const document = buildGapReport({
    assessment,
    sets,
    catalogue,
    result,
    target: assessment.targetLevel,
    language,
    today: '2026-11-23',
    t: strictWords(language),
    ...options,
  })
  return { document, result }
}

/** All blocks, those of the director's page too. */
export function blocksOf(document: PaperDocument): Block[] {
  return document.blocks.flatMap((block) => (block.kind === 'onePage' ? block.blocks : [block]))
}

/** The blocks under a heading, up to the next heading of the same or a higher level. */
export function section(document: PaperDocument, anchor: string): Block[] {
  const blocks = blocksOf(document)
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.anchor === anchor)
  const head = blocks[start]
  if (head?.kind !== 'heading') throw new Error(`No heading ${anchor}`)
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= head.level)
  return end < 0 ? rest : rest.slice(0, end)
}

/** The tables among blocks. */
export function tablesIn(blocks: readonly Block[]): TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === 'table')
}

/** Text of runs; marks have none. */
export function runsText(runs: readonly Run[]): string {
  return runs.map((run) => ('mark' in run ? '' : run.text)).join('')
}

/** Text of a cell, paragraphs on lines of their own. */
export function cellText(cell: Cell | undefined): string {
  return (cell?.content ?? []).map((para) => runsText(para.runs).trim()).join('\n')
}

/** Texts of the cells of a row. */
export function rowTexts(row: Row | undefined): string[] {
  return (row?.cells ?? []).map(cellText)
}
