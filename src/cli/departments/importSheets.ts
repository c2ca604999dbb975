/** Sheets that departments sent back, taken by `tt54 import`. */
import { takeReturned, type Differing } from '../../core/departments/takeReturned'
import type { Assessment, CriteriaSet } from '../../core/types'
import { writeAssessmentFile } from '../../files/assessmentFile'
import { departmentOf, returnedSheet, type ReturnedSheet } from '../../files/departments/readDepartmentSheet'
import { readSheets } from '../../files/table/readAnswersTable'
import type { Sheet } from '../../files/table/sheet'
import { fileFindings, type FileFinding } from '../input/problems'
import { readBytes } from '../input/readBytes'
import { unreadable } from '../input/readJson'
import { nowToSecond } from '../now'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import { today } from '../../environment'
import type { Call, Outcome } from '../verb'

/** A file whose sheets say which department it was made for. */
export interface DepartmentFile {
  file: string
  sheets: Sheet[]
}

/**
 * The files, when every one of them is the sheet of a department.
 * @param files paths of tables
 * @returns null when one is another table
 * @throws InputFailure when one cannot be read
 */
export async function departmentFiles(files: readonly string[]): Promise<DepartmentFile[] | null> {
  const found: DepartmentFile[] = []
  for (const file of files) {
    const sheets = await readSheets(readBytes(file), () => true)
    if (!sheets.ok) throw unreadable(file, sheets.problems)
    if (departmentOf(sheets.value) === '') return null
    found.push({ file, sheets: sheets.value })
  }
  return found
}

interface Taken {
  file: string
  department: string
  returned: number
  open: number
  added: number
  differing: Differing[]
  errors: FileFinding[]
  other: string | null
}

/**
 * Takes returned sheets one after the other: they add, mark their rows as returned, and remove nothing. Where an answer
 * stands that differs, it stays unless `--replace`.
 * @param call `--replace`, `--json`
 * @param given the assessment, its sets, the sheets, and where the result goes (null = say what would be done)
 */
export function importSheets(
  call: Call,
  given: {
    assessment: Assessment
    sets: CriteriaSet[]
    files: readonly DepartmentFile[]
    output: string | null
  },
): Outcome {
  const { sets, files, output } = given
  let current = given.assessment
  const taken: Taken[] = []
  for (const { file, sheets } of files) {
    const returned = returnedSheet(sheets, { assessment: current, sets })
    if (!returned) throw unreadable(file, [{ code: 'table-no-head', path: '' }])
    const made = takeReturned(current, contentOf(returned), {
      day: today(),
      replacing: call.values.replace === true,
    })
    current = made.assessment
    taken.push({
      file,
      department: returned.department,
      returned: returned.answered.length,
      open: returned.open,
      added: made.added,
      differing: made.differing,
      errors: fileFindings(returned.table.errors, call.t),
      other: returned.other?.facility ?? null,
    })
  }
  if (output !== null) writeWhole(output, writeAssessmentFile({ ...current, updatedAt: nowToSecond() }, sets))
  const isClean = ({ differing, errors, other }: Taken): boolean =>
    (differing.length === 0 || call.values.replace === true) && errors.length === 0 && other === null
  const exit = taken.every(isClean) ? 0 : 1
  if (call.values.json) return { text: toJson({ sheets: taken, output }), exit }
  return { text: `${linesOf(call, taken, output).join('\n')}\n`, exit }
}

function contentOf({ table, answered, people }: ReturnedSheet): Parameters<typeof takeReturned>[1] {
  return { changes: table.changes, evidence: table.evidence, answered, people }
}

function linesOf({ t, values }: Call, taken: readonly Taken[], output: string | null): string[] {
  return [
    ...taken.flatMap((one) => [
      t('cli.sheets.returned', {
        file: one.file,
        department: one.department,
        returned: one.returned,
        open: one.open,
        added: one.added,
      }),
      ...(one.other === null ? [] : [`  ${t('cli.import.other', { facility: one.other })}`]),
      ...one.differing.map(
        ({ id, fields }) =>
          `  ${t(values.replace ? 'cli.sheets.replaced' : 'cli.sheets.differing', { id, fields: fields.join(', ') })}`,
      ),
      ...one.errors.map(({ message }) => `  ${message}`),
    ]),
    output === null ? t('cli.import.dry') : t('cli.import.done', { file: output }),
  ]
}
