import { carriedWarnings, checkAssessment } from '../../../core/check/checkAssessment'
import { shortFingerprint } from '../../../core/seal/canonical'
import { findEntry, type Entry } from '../../../core/sets/criteria'
import { sealState } from '../../../core/seal/seal'
import { changedSealFacts } from '../../../core/seal/submit'
import type { Assessment, CarriedWarning } from '../../../core/types'
import { columns, paragraph, row } from '../../build'
import { carriedMessage } from '../../checkWords'
import { formatDay, formatRanges } from '../../format'
import { NO_BREAK_SPACE } from '../../layout/printable'
import type { Block } from '../../model'
import { instrumentName, rowName, type PaperContext } from '../../context'
import type { SectionContent } from './sections'

/** Rows without a number that are named one by one; more are only counted. */
const MOST_NAMED = 3

/** The warnings of the check: of a sealed assessment those it carries, of any other those of today. */
export function warningsOf({ assessment, sets, result, today }: PaperContext): readonly CarriedWarning[] {
  if (isIntact(assessment) && assessment.submission) return assessment.submission.warnings ?? []
  return carriedWarnings(checkAssessment({ assessment, sets, result, today }))
}

/** What was sealed, and by whom and when, is as it was. */
function isIntact(assessment: Assessment): boolean {
  return sealState(assessment).state === 'valid' && changedSealFacts(assessment).length === 0
}

/** What the check warns of, with the criteria concerned, so that whoever signs and whoever assesses sees it. */
export function checkSection(report: PaperContext): SectionContent {
  const { t, assessment, today } = report
  const warnings = warningsOf(report)
  const { seal } = assessment
  const intro =
    seal && isIntact(assessment) && assessment.submission
      ? t('gapReport.check.sealed', { fingerprint: shortFingerprint(seal.fingerprint) })
      : t('gapReport.check.live', { day: formatDay(today) })
  return {
    title: t('gapReport.check.heading'),
    blocks: [
      paragraph(intro, { keepWithNext: warnings.length > 0 }),
      ...(warnings.length > 0 ? [warningTable(report, warnings)] : [paragraph(t('gapReport.check.none'))]),
    ],
  }
}

function warningTable(report: PaperContext, warnings: readonly CarriedWarning[]): Block {
  const { t } = report
  return {
    kind: 'table',
    columns: columns([7, 5]),
    head: [row(t('check.severity.warning'), t('gapReport.check.criteria'))],
    body: warnings.map((warning) =>
      row(carriedMessage(t, warning), rowsText(report, warning.criteria ?? []) || '–'),
    ),
  }
}

/** "Thông tư 54/2017/TT-BYT: tiêu chí 1–19, 34; PACS thay thế tất cả phim": short, however many there are. */
function rowsText(report: PaperContext, ids: readonly string[]): string {
  const { t, sets, language } = report
  const entries = ids.flatMap((id) => findEntry(sets, id) ?? [])
  const perSet = sets.flatMap((set) => {
    const own = entries.filter((entry) => entry.set === set)
    if (own.length === 0) return []
    const numbers = own.flatMap((entry) => numberOf(entry) ?? [])
    const others = own.filter((entry) => numberOf(entry) === null)
    const parts = [
      ...(numbers.length > 0 ? [t('paper.criterionShort', { numbers: formatRanges(numbers) })] : []),
      ...(others.length > MOST_NAMED
        ? [t('gapReport.check.others', { count: others.length })]
        : others.map((entry) => rowName(entry, language))),
    ]
    // In a narrow column even the name of an instrument may have to break.
    const name = instrumentName(set, language).replaceAll(NO_BREAK_SPACE, ' ')
    return [`${name}: ${parts.join('; ')}`]
  })
  return [...perSet, ...ids.filter((id) => findEntry(sets, id) === undefined)].join('. ')
}

function numberOf(entry: Entry): number | null {
  return entry.kind === 'criterion' ? entry.row.number : null
}
