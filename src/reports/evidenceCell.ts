import { cell, italic, para, text } from './build'
import type { Entry } from '../core/sets/criteria'
import type { PaperContext } from './context'
import { formatDay } from './format'
import type { Cell, Para, Run } from './model'
import { answerTo } from './words'

/**
 * The evidence that an answer names: number, date, place, holder, and what is no longer valid; and its note where the row
 * stands nowhere else. An assessor lays the paper beside the document.
 * @param entry the row
 */
export function evidenceCell(report: PaperContext, entry: Entry): Cell {
  const { t, assessment, result, gap } = report
  const answer = answerTo(report, entry)
  const register = new Map((assessment.evidence ?? []).map((one) => [one.id, one]))
  const shown = (answer?.evidence ?? []).map((id): Para => {
    const found = register.get(id)
    if (!found) return para(t('gapReport.evidence.unknown', { id }), { bullet: '–' })
    const { title, number, date, place, holder, validUntil } = found
    const dated = [number, date && formatDay(date)].filter(Boolean).join(', ')
    const words = [title, dated, place, holder].filter((part) => part !== undefined && part !== '').join('; ')
    const runs: Run[] = [text(words)]
    if (validUntil !== undefined && validUntil < result.asOf)
      runs.push(italic(` (${t('gapReport.evidence.ended', { day: formatDay(validUntil) })})`))
    return { runs, bullet: '–' }
  })
  // Notes of rows that are missing stand with them; here those of all others.
  const isMissing = gap.levels.some(({ rows }) => rows.some((row) => row.entry === entry))
  const note = isMissing
    ? ''
    : [answer?.reason, answer?.note].flatMap((part) => part?.trim() || []).join('\n')
  const paras = [...shown, ...(note === '' ? [] : [para([italic(note)])])]
  return paras.length > 0 ? cell(paras) : cell('–')
}
