import { REGIMES } from '../../../core/types'
import { bold, cell, columns, para, paragraph, row } from '../../build'
import { regimeName } from '../../context'
import { levelWords, rowsWords } from '../../words'
import type { Block } from '../../model'
import { lapsedStatement } from '../../regime'
import type { Minutes } from './input'

/** Both levels under both regimes, what decides the difference, what nobody looked at, and which parts had lapsed. */
export function minutesLevels(minutes: Minutes): Block[] {
  const { t, report, results, submission, differences, sets } = minutes
  if (!report.levelled) return [paragraph(t('minutes.levels.none'))]
  const { regime } = submission
  const deciding = differences.rows
    .filter(({ decides }) => decides.includes(regime))
    .map(({ entry }) => entry)
  const pending = differences.pending[regime].length
  return [
    {
      kind: 'table',
      columns: columns([7, 4.5, 4.5], ['left', 'center', 'center']),
      head: [row(t('minutes.levels.regime'), t('minutes.levels.self'), t('minutes.levels.assessor'))],
      body: REGIMES.map((one) => {
        const name = regimeName(report, one)
        return row(
          one === regime ? cell(para([bold(t('minutes.levels.used', { regime: name }))])) : name,
          ...[results.self, results.assessor].map(({ regimes }) => {
            const { level } = regimes[one]
            return cell(para([bold(level ? levelWords(t, level) : '–')]))
          }),
        )
      }),
    },
    ...(deciding.length > 0
      ? [paragraph(t('minutes.levels.deciding', { rows: rowsWords(report, deciding) }))]
      : []),
    ...(pending > 0 ? [paragraph(t('minutes.levels.pending', { count: pending }))] : []),
    ...lapsedStatement({ ...report, sets }),
  ]
}
