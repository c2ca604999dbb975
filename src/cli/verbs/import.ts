import { isNewAnswer } from '../../files/table/applyTable'
import { applyForeign } from '../../files/table/foreign/applyForeign'
import { firstReading, readAnySheets } from '../../files/table/foreign/readAny'
import { readForeign, type ForeignRow, type ForeignTable } from '../../files/table/foreign/readForeign'
import { emptyMap, guessMap, isUsable, readMap } from '../../files/table/foreign/tableMap'
import { otherAssessment } from '../../files/table/otherAssessment'
import type { Sheet } from '../../files/table/sheet'
import { writeAssessmentFile } from '../../files/assessmentFile'
import type { TableMap } from '../../generated/formats'
import { rowText } from '../../words/row'
import { departmentFiles, importSheets } from '../departments/importSheets'
import { InputFailure } from '../failure'
import { openAssessment } from '../input/openAssessment'
import { fileFindings } from '../input/problems'
import { readBytes } from '../input/readBytes'
import { importIndicators } from '../input/importIndicators'
import { readJson, unreadable } from '../input/readJson'
import { nowToSecond } from '../now'
import { outputOf } from '../output/outputOf'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import type { Call, Outcome, Verb } from '../verb'

/**
 * `tt54 import ASSESSMENT TABLE [-o OUT]`: a table in any layout as answers. Without `-o` it says what it would do;
 * what a word means is asked, never guessed, and nothing is taken away or overwritten unless told. Several tables only
 * where all are sheets that departments sent back (`tt54 sheets`).
 */
export const verb: Verb = {
  name: 'import',
  order: 10,
  files: 'many',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.tt54.json' },
    map: { type: 'string', hint: 'MAP.json' },
    'write-map': { type: 'string', hint: 'MAP.json' },
    sheet: { type: 'string', hint: 'NAME' },
    remove: { type: 'boolean' },
    'replace-owners': { type: 'boolean' },
    indicators: { type: 'boolean' },
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
    const sheets = await readAnySheets(readBytes(tableFile))
    if (!sheets.ok) throw unreadable(tableFile, sheets.problems)
    if (call.values.indicators)
      return importIndicators(call, { tableFile, sheets: sheets.value, assessment, sets, output })
    const { sheet, map } = layoutOf(sheets.value, tableFile, call)
    if (typeof call.values['write-map'] === 'string')
      writeWhole(call.values['write-map'], new TextEncoder().encode(toJson(map)))
    const read = readForeign(sheet, map, { assessment, sets })
    const other = otherAssessment(sheets.value, assessment)?.facility ?? null
    const taking = {
      removing: call.values.remove === true,
      replacingOwners: call.values['replace-owners'] === true,
    }
    const question = questionOf(map)
    if (question !== null || read.open.length > 0) {
      if (call.values.json)
        return { text: toJson({ ...report(read, call, taking.removing), question, output: null }), exit: 2 }
      throw question === null
        ? openWords(tableFile, read)
        : new InputFailure('cli.error.importNoHead', {
            file: tableFile,
            sheet: sheet.name || '1',
            sheets: namesOf(sheets.value),
            question: call.t(`cli.import.question.${question}`),
          })
    }
    const applied = applyForeign(assessment, read, taking)
    if (applied.ok && output !== null)
      writeWhole(output, writeAssessmentFile({ ...applied.assessment, updatedAt: nowToSecond() }, sets))
    return answer(read, call, { ...taking, output, other })
  },
}

function namesOf(sheets: readonly Sheet[]): string {
  return sheets.map(({ name }) => name || '1').join(', ')
}

/** The sheet and how it is read: as told, else by the guess. */
function layoutOf(sheets: Sheet[], file: string, { values }: Call): { sheet: Sheet; map: TableMap } {
  const kept = typeof values.map === 'string' ? readMap(readJson(values.map)) : undefined
  if (kept === null) throw new InputFailure('cli.error.importMap', { file: String(values.map) })
  const name = typeof values.sheet === 'string' ? values.sheet : kept?.sheet
  const named = sheets.find((sheet) => sheet.name === name)
  if (typeof values.sheet === 'string' && !named)
    throw new InputFailure('cli.error.importSheet', { file, sheet: values.sheet, sheets: namesOf(sheets) })
  const first = firstReading(sheets)
  if (!first.ok) throw unreadable(file, first.problems)
  // A layout serves next month's table too, whose sheet has another name.
  const sheet = named ?? first.value.sheet
  if (kept) return { sheet, map: kept }
  return named ? { sheet, map: guessMap(named) ?? emptyMap(named) } : first.value
}

/** What a person must say before anything can be read. */
function questionOf(map: TableMap): 'names' | 'verdict' | null {
  if (isUsable(map)) return null
  const { id, number, title } = map.columns
  return (id ?? number ?? title) === undefined ? 'names' : 'verdict'
}

function openWords(file: string, { open, map }: ForeignTable): InputFailure {
  return new InputFailure('cli.error.importOpen', {
    file,
    words: open.map(({ word, count, rows }) => `“${word}” × ${count} (${rows.join(', ')})`).join('; '),
    example: JSON.stringify({
      ...map,
      // No meaning is suggested: an example is copied as it stands, and this one is refused until it is filled in.
      words: { ...map.words, ...Object.fromEntries(open.map(({ key }) => [key, '?'])) },
    }),
  })
}

const isUnclear = ({ found, isHeading, isSkipped }: ForeignRow): boolean => !found && !isHeading && !isSkipped

function countsOf({ table, rows, owners }: ForeignTable, removing: boolean): Record<string, number> {
  const fresh = table.changes.filter(isNewAnswer).length
  const ownersNew = owners.filter(({ before }) => before === null).length
  return {
    rows: rows.length,
    recognised: rows.filter(({ found }) => found !== null).length,
    unrecognised: rows.filter(isUnclear).length,
    new: fresh,
    changed: table.changes.length - fresh,
    removed: removing ? table.removals.length : 0,
    removable: table.removals.length,
    evidence: table.evidence.length,
    ownersNew,
    ownersDiffering: owners.length - ownersNew,
  }
}

function report(read: ForeignTable, { t }: Call, removing: boolean): Record<string, unknown> {
  return {
    map: read.map,
    words: read.words,
    open: read.open,
    counts: countsOf(read, removing),
    rows: read.rows.map(({ row, text, key, found, near, isHeading, isSkipped, word, meaning }) => ({
      row,
      text,
      key,
      criterion: found?.entry.id ?? null,
      item: found?.item || null,
      by: found?.by ?? null,
      near: near.map(({ id }) => id),
      heading: isHeading,
      skipped: isSkipped,
      word,
      meaning,
    })),
    changes: read.table.changes,
    removals: read.table.removals,
    evidence: read.table.evidence,
    owners: read.owners,
    errors: fileFindings(read.table.errors, t),
  }
}

function answer(
  read: ForeignTable,
  call: Call,
  given: { removing: boolean; replacingOwners: boolean; output: string | null; other: string | null },
): Outcome {
  const { t, language } = call
  const { removing, replacingOwners, output, other } = given
  const counts = countsOf(read, removing)
  const left = read.rows.filter(isUnclear)
  const exit = left.length + read.table.errors.length > 0 || other !== null ? 1 : 0
  if (call.values.json) return { text: toJson({ ...report(read, call, removing), other, output }), exit }
  const { ownersNew = 0, ownersDiffering = 0 } = counts
  const said = (row: ForeignRow): string => {
    const near = row.near.map((entry) => rowText(language, entry)).join('; ')
    const params = { row: row.row, text: row.text.slice(0, 120), near }
    return t(near === '' ? 'cli.import.unknown' : 'cli.import.near', params)
  }
  const lines = [
    t('cli.import.recognised', counts),
    t('cli.import.counts', counts),
    ...(read.owners.length === 0
      ? []
      : [
          t('cli.import.owners', {
            ...counts,
            ownersNew,
            ownersChanged: replacingOwners ? ownersDiffering : 0,
          }),
        ]),
    ...(ownersDiffering > 0 && !replacingOwners ? [t('cli.import.ownersKept', counts)] : []),
    ...(counts.removable !== counts.removed ? [t('cli.import.kept', counts)] : []),
    ...(other === null ? [] : [t('cli.import.other', { facility: other })]),
    ...left.map((row) => `  ${said(row)}`),
    ...fileFindings(read.table.errors, t).map(({ message }) => `  ${message}`),
    ...(typeof call.values['write-map'] === 'string'
      ? [t('cli.import.mapDone', { file: call.values['write-map'] })]
      : []),
    output === null ? t('cli.import.dry') : t('cli.import.done', { file: output }),
  ]
  return { text: `${lines.join('\n')}\n`, exit }
}
