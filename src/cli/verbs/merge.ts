import {
  joinAssessments,
  joinWarnings,
  partOf,
  type JoinConflict,
  type JoinWarning,
} from '../../core/compare/join'
import { ownerOf } from '../../core/edit/owners'
import { findEntry } from '../../core/sets/criteria'
import type { Assessment, CriteriaSet, Verdict } from '../../core/types'
import { writeAssessmentFile } from '../../files/assessmentFile'
import { openAssessmentFile, type OpenedFile } from '../../files/openAssessmentFile'
import { writePackage } from '../../files/package/writePackage'
import type { Translate } from '../../locales/translator'
import { rowText } from '../../words/row'
import { itemVerdict, verdictText } from '../../words/verdict'
import { InputFailure } from '../failure'
import { CATALOGUE } from '../input/criteriaSets'
import { openAssessment } from '../input/openAssessment'
import { readBytes } from '../input/readBytes'
import { unreadable } from '../input/readJson'
import { nowToSecond } from '../now'
import { outputOf } from '../output/outputOf'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import type { Call, Verb } from '../verb'

/**
 * `tt54 merge A B… -o OUT`: assessments of one facility become one. What one file says and the others do not is taken;
 * where they differ the first file's answer stays and the difference is listed.
 */
export const verb: Verb = {
  name: 'merge',
  order: 11,
  files: 'many',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.tt54.json|FILE.tt54.zip' },
    group: { type: 'string', hint: 'I…VIII' },
    department: { type: 'string', hint: 'NAME' },
  },
  async run(call) {
    const { files, t, language } = call
    if (files.length < 2) throw new InputFailure('cli.error.joinFiles', { count: files.length })
    const output = outputOf(call, '.tt54.json', '.tt54.zip')
    const opened = []
    const attached: OpenedFile[] = []
    for (const file of files) {
      opened.push({ file, ...(await openAssessment(file)) })
      attached.push(...(await attachedTo(file)))
    }
    const sets = [...new Map(opened.flatMap((one) => one.sets).map((set) => [set.id, set])).values()]
    const [first, ...others] = opened
    if (!first) throw new InputFailure('cli.error.joinFiles', { count: 0 })
    const found: { file: string; conflicts: JoinConflict[]; warnings: JoinWarning[] }[] = []
    let assessment = first.assessment
    for (const { file, assessment: theirs } of others) {
      const keep = rowsAsked(call, sets, [assessment, theirs])
      const joined = joinAssessments(assessment, keep ? partOf(assessment, theirs, keep) : theirs, sets)
      assessment = { ...joined.assessment, updatedAt: nowToSecond() }
      found.push({ file, conflicts: joined.conflicts, warnings: joinWarnings(first.assessment, theirs) })
    }
    const isPackage = output.toLowerCase().endsWith('.zip')
    if (!isPackage && attached.length > 0)
      throw new InputFailure('cli.error.joinNeedsPackage', { count: attached.length })
    writeWhole(output, isPackage ? await packed() : writeAssessmentFile(assessment, sets))
    const exit = found.some(({ conflicts, warnings }) => conflicts.length + warnings.length > 0) ? 1 : 0
    if (call.values.json) return { text: toJson({ output, files: found }), exit }
    const nameOf = (id: string): string => {
      const entry = findEntry(sets, id)
      return entry ? rowText(language, entry) : id
    }
    const lines = found.flatMap(({ file, conflicts, warnings }) => [
      ...warnings.map((warning) => t(`cli.merge.warning.${warning}`, { file })),
      ...(conflicts.length > 0 ? [t('cli.merge.conflicts', { file, count: conflicts.length })] : []),
      ...conflicts.map(
        (conflict) => `  ${t('cli.merge.difference', { row: nameOf(conflict.id), ...said(conflict, t) })}`,
      ),
    ])
    return {
      text: [t('cli.merge.done', { file: output, count: files.length }), ...lines, ''].join('\n'),
      exit,
    }

    async function packed(): Promise<Uint8Array> {
      const made = await writePackage(assessment, sets, attached)
      if (!made.ok) throw unreadable(output, made.problems)
      return made.value
    }
  },
}

const FIELDS = ['verdict', 'reason', 'note', 'owner', 'unconfirmed']

/** A difference in words: what differs, what the first file says, what this one says. */
function said({ id, field, mine, theirs }: JoinConflict, t: Translate): Record<string, string> {
  const isItem = !FIELDS.includes(field) && [mine, theirs].every(isItemAnswer)
  const inWords = (value: unknown): string => {
    if (field === 'verdict') return verdictText(t, value as Verdict)
    if (isItem) return verdictText(t, itemVerdict(value as boolean | 'not-applicable'))
    return typeof value === 'string' ? value : JSON.stringify(value)
  }
  const name = FIELDS.includes(field) ? field : isItem ? 'item' : 'other'
  return {
    id,
    field: t(`cli.merge.field.${name}`, { id: field }),
    mine: inWords(mine),
    theirs: inWords(theirs),
  }
}

const isItemAnswer = (value: unknown): boolean => typeof value === 'boolean' || value === 'not-applicable'

/** Which rows are joined: one group, those of one department, or all (null). */
function rowsAsked(
  { values }: Call,
  sets: readonly CriteriaSet[],
  sides: readonly Assessment[],
): ((set: string, id: string) => boolean) | null {
  const { group, department } = values
  if (typeof department === 'string')
    return (set, id) => sides.some((side) => ownerOf(side, set, id) === department)
  if (typeof group !== 'string') return null
  const groups = sets.flatMap((set) => set.groups)
  const asked = groups.filter(({ id, ordinal }) => [id, ordinal].includes(group))
  if (asked.length === 0)
    throw new InputFailure('cli.error.joinGroup', {
      value: group,
      known: [...new Set(groups.map(({ ordinal }) => ordinal))].join(', '),
    })
  const ids = new Set(asked.flatMap(({ criteria }) => criteria.map(({ id }) => id)))
  return (_set, id) => ids.has(id)
}

async function attachedTo(file: string): Promise<OpenedFile[]> {
  const read = await openAssessmentFile(readBytes(file), { name: file, catalogue: CATALOGUE, sets: [] })
  return read.ok ? read.files : []
}
