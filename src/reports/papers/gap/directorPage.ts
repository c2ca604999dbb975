import { heading, paragraph } from '../../build'
import { clip, formatDay, formatNumber } from '../../format'
import type { Block } from '../../model'
import { headline, leadingDuty, verdictLines } from './directorHeadline'
import { deadlineTable } from '../../deadlineTable'
import { blockingTable, stepsTable } from './directorTables'
import { nationalHeading } from '../../letterhead'
import { instrumentName, type PaperContext } from '../../context'

/**
 * The one page a director reads: level, ladder, both verdicts, what blocks the target, the five next steps, the
 * deadlines. Numbers are those of the result.
 * @param report the report
 */
export function directorPage(report: PaperContext): Block {
  const { t } = report
  return {
    kind: 'onePage',
    blocks: [
      nationalHeading(report),
      { kind: 'title', type: t('gapReport.type'), subject: subjectOf(report) },
      heading(1, '', t('gapReport.director.heading'), 'director'),
      paragraph(factsOf(report), { size: 'table', align: 'left' }),
      ...headline(report),
      ...verdictLines(report),
      ...leadingDuty(report),
      ...blockingTable(report),
      ...stepsTable(report),
      ...deadlineTable(report),
    ],
  }
}

function subjectOf({ t, levelled, target, language }: PaperContext): string {
  if (!levelled) return t('gapReport.subjectList')
  return t('gapReport.subject', { target, instrument: instrumentName(levelled, language) })
}

function factsOf({ t, assessment, result, language }: PaperContext): string {
  const { code } = assessment.facility
  const { answered, total } = result.progress
  const number = (value: number): string => formatNumber(value, language)
  return [
    t('gapReport.director.facts', { day: formatDay(result.asOf) }),
    ...(code ? [t('gapReport.director.code', { code: clip(code, 40) })] : []),
    t('gapReport.director.progress', { answered: number(answered), total: number(total) }),
  ].join(' · ')
}
