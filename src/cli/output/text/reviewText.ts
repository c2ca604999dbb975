import { verdictText } from '../../../words/verdict'
import { replies } from '../../../core/review/replies'
import { REGIMES } from '../../../core/types'
import type { Reviewed } from '../../input/reviewed'
import type { Call } from '../../verb'
import { textColumns } from './columns'
import { findingsText } from './findingsText'
import { levelWithin } from '../../../words/level'

/**
 * A review for a person at a terminal: whose, both levels under both regimes, the rows that come out otherwise, and
 * what puts it in doubt.
 * @param reviewed what was opened
 * @param call language and words
 */
export function reviewText(reviewed: Reviewed, call: Call): string {
  const { t, language } = call
  const { verified, differences, submission } = reviewed
  const { self, assessor } = verified.results
  const name = submission.assessment.facility.name || t('assessment.unnamed')
  const levels = [
    [t('cli.review.regime'), t('review.self'), t('review.assessor')],
    ...REGIMES.map((regime) => [
      t(`regime.${regime}`),
      ...[self, assessor].map(({ regimes }) => levelWithin(t, regimes[regime].level)),
    ]),
  ]
  const rows = differences.map(({ entry, self: was, assessor: is, decides, opinion }) => [
    decides.length > 0 ? '*' : ' ',
    entry.id,
    `${verdictText(t, was)} → ${verdictText(t, is)}`,
    [entry.row.title[language], opinion?.comment].filter(Boolean).join(' – ').replace(/\s+/g, ' '),
  ])
  const replied = replies(submission.assessment).map(({ place, reply }) => [
    ' ',
    place.id,
    reply.text.replace(/\s+/g, ' '),
  ])
  return [
    name,
    textColumns(levels),
    t('cli.review.differences', { count: differences.length }) +
      (rows.length > 0 ? `\n${textColumns(rows)}\n  ${t('cli.review.star')}` : ''),
    ...(replied.length > 0
      ? [`${t('cli.review.replies', { count: replied.length })}\n${textColumns(replied)}`]
      : []),
    ...findingsText(reviewed, call),
  ]
    .join('\n\n')
    .concat('\n')
}
