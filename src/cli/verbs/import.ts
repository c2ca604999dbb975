import { applyTable, isNewAnswer } from '../../files/table/applyTable'
import { guessForeign, readForeign, type ForeignTable } from '../../files/table/foreign/readForeign'
import { guessMap, readMap, type TableMap } from '../../files/table/foreign/tableMap'
import { otherAssessment } from '../../files/table/otherAssessment'
import { readSheets } from '../../files/table/readAnswersTable'
import { writeAssessmentFile } from '../../files/assessmentFile'
import { departmentFiles, importSheets } from '../departments/importSheets'
import { InputFailure } from '../failure'
import { openAssessment } from '../input/openAssessment'
import { fileFindings } from '../input/problems'
import { readBytes } from '../input/readBytes'
import { readJson, unreadable } from '../input/readJson'
import { nowToSecond } from '../now'
import { outputOf } from '../output/outputOf'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import type { Call, Outcome, Verb } from '../verb'

/**
 * `tt54 import ASSESSMENT TABLE [-o OUT]`: a table in any layout as answers. Without `-o` it says what it would do;
 * what a word means is asked, never guessed, and nothing is taken away unless told. Several tables only where all are sheets
 * that departments sent back (`tt54 sheets`).
 */
export const verb: Verb = {
  name: 'import',
  order: 10,
  files: 'many',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.tt54.json' },
    map: { type: 'string', hint: 'MAP.json' },
    sheet: { type: 'string', hint: 'NAME' },
    remove: { type: 'boolean' },
    replace: { type: 'boolean' },
  },
  async run(call) {
    const [file = '', tableFile = '', ...more] = call.files
    if (tableFile === '') throw new InputFailure('cli.error.importFiles', { count: call.files.length })
    const output = call.values.output === undefined ? null : outputOf(call, '.tt54.json')
    const { assessment, sets } = await openAssessment(file)
    const returned = await departmentFiles(call.files.slice(1))
    if (returned) return importSheets(call, { assessment, sets, files: returned, output })
    if (more.length > 0) throw new InputFailure('cli.error.importFiles', { count: call.files.length })
    const sheets = await readSheets(readBytes(tableFile), (sheet) => guessMap(sheet) !== null)
    if (!sheets.ok) throw unreadable(tableFile, sheets.problems)
    const kept = keptMap(call)
    const sheetName = typeof call.values.sheet === 'string' ? call.values.sheet : kept?.sheet
    const guess = guessForeign(sheets.value, sheetName)
    const sheet = guess?.sheet ?? sheets.value.find(({ name }) => name === sheetName)
    const map = kept ?? guess?.map
    if (!sheet || !map)
      throw new InputFailure('cli.error.importNoHead', {
        file: tableFile,
        sheets: sheets.value.map(({ name }) => name || '1').join(', '),
      })
    const read = readForeign(sheet, map, { assessment, sets })
    const other = otherAssessment(sheets.value, assessment)
    const removing = call.values.remove === true
    if (read.open.length > 0) {
      if (call.values.json)
        return { text: toJson({ ...report(read, call, removing), output: null }), exit: 2 }
      throw new InputFailure('cli.error.importOpen', {
        file: tableFile,
        words: read.open
          .map(({ word, count, rows }) => `“${word}” × ${count} (${rows.join(', ')})`)
          .join('; '),
        example: JSON.stringify({
          ...map,
          words: Object.fromEntries(read.open.map(({ word }) => [word, 'met'])),
        }),
      })
    }
    const applied = applyTable(assessment, read.table, { removing })
    if (applied.ok && output !== null)
      writeWhole(output, writeAssessmentFile({ ...applied.assessment, updatedAt: nowToSecond() }, sets))
    return answer(read, call, { removing, output, other: other?.facility ?? null })
  },
}

function keptMap({ values }: Call): TableMap | null {
  if (typeof values.map !== 'string') return null
  const map = readMap(readJson(values.map))
  if (!map) throw new InputFailure('cli.error.importMap', { file: values.map })
  return map
}

function countsOf({ table, rows }: ForeignTable, removing: boolean): Record<string, number> {
  const fresh = table.changes.filter(isNewAnswer).length
  return {
    rows: rows.length,
    recognised: rows.filter(({ found }) => found !== null).length,
    unrecognised: rows.filter(({ found, isHeading }) => found === null && !isHeading).length,
    new: fresh,
    changed: table.changes.length - fresh,
    removed: removing ? table.removals.length : 0,
    removable: table.removals.length,
    evidence: table.evidence.length,
  }
}

function report(read: ForeignTable, { t }: Call, removing: boolean): Record<string, unknown> {
  return {
    map: read.map,
    open: read.open,
    counts: countsOf(read, removing),
    rows: read.rows.map(({ row, text, found, isHeading, word, meaning }) => ({
      row,
      text,
      criterion: found?.entry.id ?? null,
      item: found?.item || null,
      by: found?.by ?? null,
      heading: isHeading,
      word,
      meaning,
    })),
    changes: read.table.changes,
    removals: read.table.removals,
    evidence: read.table.evidence,
    errors: fileFindings(read.table.errors, t),
  }
}

function answer(
  read: ForeignTable,
  call: Call,
  { removing, output, other }: { removing: boolean; output: string | null; other: string | null },
): Outcome {
  const { t } = call
  const counts = countsOf(read, removing)
  const left = read.rows.filter(({ found, isHeading }) => found === null && !isHeading)
  const exit = left.length + read.table.errors.length > 0 || other !== null ? 1 : 0
  if (call.values.json) return { text: toJson({ ...report(read, call, removing), other, output }), exit }
  const lines = [
    t('cli.import.recognised', counts),
    t('cli.import.counts', counts),
    ...(counts.removable !== counts.removed ? [t('cli.import.kept', counts)] : []),
    ...(other === null ? [] : [t('cli.import.other', { facility: other })]),
    ...left.map(({ row, text }) => `  ${t('cli.import.unknown', { row, text: text.slice(0, 120) })}`),
    ...fileFindings(read.table.errors, t).map(({ message }) => `  ${message}`),
    output === null ? t('cli.import.dry') : t('cli.import.done', { file: output }),
  ]
  return { text: `${lines.join('\n')}\n`, exit }
}
