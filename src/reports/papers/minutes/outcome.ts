import { clockWords } from './visit'
import { bold, paragraph, text } from '../../build'
import { formatDay, formatNumber, longDay } from '../../format'
import type { Block, Run } from '../../model'
import type { Minutes } from './input'

/** The evidence that the assessors noted as looked at, as the submission names it. */
export function evidenceBlocks({ t, review, submission }: Minutes): Block[] {
  const seen = new Set(review.seen)
  const entries = (submission.evidence ?? []).filter(({ id }) => seen.has(id))
  if (entries.length === 0) return [paragraph(t('minutes.evidence.none'))]
  const items = entries.map(({ title, number, date, place }): Run[] => {
    const about = [number, date && formatDay(date), place].filter(Boolean).join(', ')
    return [text(about === '' ? title : `${title} (${about})`)]
  })
  return [{ kind: 'list', items, size: 'table' }]
}

/** Outcome, conclusion, recommendations, deadline, and in how many copies the minutes are made when that is stated. */
export function conclusionBlocks({ t, visit, language }: Minutes): Block[] {
  const outcome = t(`minutes.outcome.${visit.outcome ?? 'none'}`)
  return [
    paragraph([bold(outcome)]),
    ...textBlocks(visit.conclusion),
    ...(visit.recommendations?.trim()
      ? [
          paragraph([bold(t('minutes.recommendations'))], { keepWithNext: true }),
          ...textBlocks(visit.recommendations),
        ]
      : []),
    ...(visit.deadline ? [paragraph(t('minutes.deadline', { day: formatDay(visit.deadline) }))] : []),
    paragraph(
      t('minutes.end', {
        time: clockWords(t, visit.ends),
        day: visit.concludedOn ? longDay(t, visit.concludedOn) : t('minutes.dots'),
      }),
    ),
    paragraph(
      visit.copies === undefined
        ? t('minutes.closing')
        : t('minutes.closingCopies', { count: formatNumber(visit.copies, language) }),
    ),
  ]
}

/** A text as it was written: its paragraphs. */
function textBlocks(words: string | undefined): Block[] {
  return (words ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(line))
}
