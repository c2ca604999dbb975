import { addIndicator } from '../../core/indicators'
import { today } from '../../environment'
import type { Assessment, CriteriaSet } from '../../core/types'
import { writeAssessmentFile } from '../../files/assessmentFile'
import { readIndicatorTable, type IndicatorRow } from '../../files/table/indicatorTable'
import type { Sheet } from '../../files/table/sheet'
import { InputFailure } from '../failure'
import { nowToSecond } from '../now'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'

import type { Call, Outcome } from '../verb'

/** What numbers are read from and go to. */
interface Given {
  tableFile: string
  sheets: readonly Sheet[]
  assessment: Assessment
  sets: readonly CriteriaSet[]
  output: string | null
}

/**
 * The programme's numbers from a table; those that cannot be kept are named with the reason.
 * @throws InputFailure when no sheet has a head for them
 */
export function importIndicators(call: Call, given: Given): Outcome {
  const { tableFile, sheets, assessment, sets, output } = given
  const { t, values } = call
  const rows = readIndicatorTable(sheets, { sets, kept: assessment.indicators ?? [], today: today() })
  if (rows === null) throw new InputFailure('cli.error.indicatorsNoHead', { file: tableFile })
  const good = rows.flatMap(({ value }) => value ?? [])
  const left = rows.filter(({ problem }) => problem !== null && problem !== 'same')
  if (output !== null) {
    const after = { ...good.reduce(addIndicator, assessment), updatedAt: nowToSecond() }
    writeWhole(output, writeAssessmentFile(after, sets))
  }
  const exit = left.length > 0 ? 1 : 0
  if (values.json) return { text: toJson({ indicators: rows, output }), exit }
  const why = ({ problem }: IndicatorRow): string =>
    t(problem === 'unknown' ? 'indicator.table.unknown' : `indicator.problem.${problem}`)
  const lines = [
    t('cli.import.indicators', { count: good.length, total: rows.length }),
    ...left.map(
      (row) => `  ${t('cli.import.indicatorLeft', { row: row.row, text: row.text, problem: why(row) })}`,
    ),
    output === null ? t('cli.import.dry') : t('cli.import.done', { file: output }),
  ]
  return { text: `${lines.join('\n')}\n`, exit }
}
