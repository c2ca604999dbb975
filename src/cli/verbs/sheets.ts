import { existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import ownersFile from '../../../criteria/owners/1.0.0.json'
import { departmentBoard, type Department } from '../../core/departments/board'
import { proposedOwners } from '../../core/departments/proposed'
import { assignRows, markSent } from '../../core/edit/assignments'
import { placeOf } from '../../core/place'
import { entriesOf } from '../../core/sets/criteria'
import type { Assessment, CriteriaSet } from '../../core/types'
import type { Owners } from '../../generated/formats'
import { writeAssessmentFile } from '../../files/assessmentFile'
import { sheetName } from '../../files/departments/sheetName'
import { writeDepartmentSheet } from '../../files/departments/writeDepartmentSheet'
import { zipFiles, type NamedBytes } from '../../files/archive/zipFiles'
import { buildDepartmentForms } from '../../reports/papers/department/paper'
import { InputFailure } from '../failure'
import { CATALOGUE } from '../input/criteriaSets'
import { openScored, type ScoredFile } from '../input/scored'
import { dayOption } from '../input/view'
import { wordsOf } from '../language'
import { nowToSecond } from '../now'
import { outputOf } from '../output/outputOf'
import { renderPaper } from '../output/renderPaper'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import { today } from '../../environment'
import { VIEW_OPTIONS, type Call, type Verb } from '../verb'

const FORMS = ['xlsx', 'paper', 'both'] as const
type Form = (typeof FORMS)[number]

/**
 * `tt54 sheets ASSESSMENT -o FOLDER|ZIP`: a sheet for every department with its rows alone, as XLSX, as a printed form, or
 * both. `--record` writes the assessment in which they count as sent; the assessment itself is never changed.
 */
export const verb: Verb = {
  name: 'sheets',
  order: 9,
  files: 'one',
  options: {
    output: { type: 'string', short: 'o', hint: 'FOLDER|FILE.zip' },
    form: { type: 'string', hint: 'xlsx|paper|both' },
    department: { type: 'string', hint: 'TEXT' },
    due: { type: 'string', hint: 'YYYY-MM-DD' },
    propose: { type: 'boolean' },
    record: { type: 'string', hint: 'FILE.tt54.json' },
    ...VIEW_OPTIONS,
  },
  async run(call) {
    const form = formOf(call)
    const target = targetOf(call)
    const record =
      call.values.record === undefined
        ? null
        : outputOf({ ...call, values: { output: call.values.record } }, '.tt54.json')
    const due = dayOption(call.values, 'due') ?? undefined
    const scored = await openScored(call)
    const assessment = call.values.propose ? proposed(call, scored) : scored.assessment
    const given = { ...scored, assessment }
    const departments = chosen(call, given)
    const sent = departments.reduce(
      (current, { entries }) =>
        markSent(current, entries.map(placeOf), {
          on: today(),
          form: form === 'paper' ? 'paper' : 'xlsx',
          ...(due === undefined ? {} : { due }),
        }),
      assessment,
    )
    const files = await sheetsOf(call, { ...given, assessment: sent }, departments, { form, due })
    if (target.isZip) writeWhole(target.path, await zipFiles(files))
    else {
      if (!existsSync(target.path)) mkdirSync(target.path)
      for (const { name, bytes } of files) writeWhole(path.join(target.path, name), bytes)
    }
    if (record !== null)
      writeWhole(record, writeAssessmentFile({ ...sent, updatedAt: nowToSecond() }, scored.sets))
    return { text: answer(call, { files, departments, record, output: target.path }), exit: 0 }
  },
}

function formOf({ values }: Call): Form {
  const form = FORMS.find((known) => known === (values.form ?? 'xlsx'))
  if (!form)
    throw new InputFailure('cli.error.sheetForm', { value: String(values.form), forms: FORMS.join(', ') })
  return form
}

/** A ZIP by its ending, else a folder; a new folder is made in one that is there. */
function targetOf(call: Call): { path: string; isZip: boolean } {
  const { output } = call.values
  if (typeof output !== 'string') throw new InputFailure('cli.error.noOutput', { ending: '.zip' })
  if (output.toLowerCase().endsWith('.zip')) return { path: outputOf(call, '.zip'), isZip: true }
  const folder = existsSync(output) ? output : path.dirname(output)
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new InputFailure('cli.error.noFolder', { file: output, folder })
  return { path: output, isZip: false }
}

/** Rows on which hospitals differ are proposed to nobody. */
function proposed({ language }: Call, { assessment, sets }: ScoredFile): Assessment {
  const entries = sets.flatMap((set) => entriesOf(set))
  return proposedOwners(assessment, entries, ownersFile as unknown as Owners, language)
    .filter(({ varies }) => !varies)
    .reduce((current, { entry, name }) => assignRows(current, [placeOf(entry)], name), assessment)
}

function chosen({ values, files }: Call, { assessment, sets, result }: ScoredFile): Department[] {
  const board = departmentBoard(assessment, sets, result, today()).filter(({ name }) => name !== null)
  if (board.length === 0) throw new InputFailure('cli.error.noDepartments', { file: files[0] ?? '' })
  if (values.department === undefined) return board
  const wanted = String(values.department).normalize('NFC').trim()
  const found = board.filter(({ name }) => name === wanted)
  if (found.length > 0) return found
  const names = board.map(({ name }) => name).join(', ')
  throw new InputFailure('cli.error.department', { value: wanted, departments: names })
}

async function sheetsOf(
  { language }: Call,
  { assessment, sets, result }: { assessment: Assessment; sets: CriteriaSet[]; result: ScoredFile['result'] },
  departments: readonly Department[],
  { form, due }: { form: Form; due: string | undefined },
): Promise<NamedBytes[]> {
  const taken = new Set<string>()
  const files: NamedBytes[] = []
  for (const { name, entries } of departments) {
    const department = name ?? ''
    const base = sheetName(department, taken)
    if (form !== 'paper') {
      const sheet = { department, entries, sentOn: today(), ...(due === undefined ? {} : { dueOn: due }) }
      files.push({
        name: `${base}.xlsx`,
        bytes: await writeDepartmentSheet(assessment, sets, sheet, { language }),
      })
    }
    if (form === 'xlsx') continue
    const made = buildDepartmentForms({
      assessment,
      sets,
      result,
      catalogue: CATALOGUE,
      target: assessment.targetLevel,
      language,
      today: today(),
      t: wordsOf(language),
      department,
    })
    if (made.ok) files.push({ name: `${base}.pdf`, bytes: await renderPaper(made.document, `${base}.pdf`) })
  }
  return files
}

function answer(
  { t, values }: Call,
  made: { files: NamedBytes[]; departments: Department[]; record: string | null; output: string },
): string {
  const { files, departments, record, output } = made
  if (values.json)
    return toJson({
      output,
      record,
      files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
      departments: departments.map(({ name, entries, left, state }) => ({
        department: name,
        rows: entries.length,
        unassessed: left.length,
        state,
      })),
    })
  const lines = [
    ...departments.map(({ name, entries, left }) =>
      t('cli.sheets.department', { name: name ?? '', rows: entries.length, left: left.length }),
    ),
    t('cli.sheets.written', { count: files.length, file: output }),
    record === null ? t('cli.sheets.notRecorded') : t('cli.sheets.recorded', { file: record }),
  ]
  return `${lines.join('\n')}\n`
}
