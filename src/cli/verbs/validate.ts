import { findingLine } from '../output/text/findingsText'
import { toJson } from '../output/toJson'
import { besideFindings, validateFile, type Validated } from '../input/validateFile'
import type { Call, Verb } from '../verb'

/** One file with all that was found. */
type Checked = Omit<Validated, 'set'> & { file: string; ok: boolean }

/** `tt54 validate FILE…`: whether criteria sets, catalogues, assessments and schemas are what they should be. */
export const verb: Verb = {
  name: 'validate',
  order: 1,
  files: 'many',
  options: {},
  async run(call) {
    const read: (Validated & { file: string })[] = []
    for (const file of call.files) read.push({ file, ...(await validateFile(file, call)) })
    const files = read.map(({ set, ...one }): Checked => {
      const others = read.flatMap((other) => (other.set && other.set !== set ? [other.set] : []))
      const problems = [...one.problems, ...(set ? besideFindings(set, others, call) : [])]
      return { file: one.file, kind: one.kind, ok: problems.length === 0, problems, notices: one.notices }
    })
    const ok = files.every((file) => file.ok)
    return {
      text: call.values.json ? toJson({ ok, files }) : files.map((file) => fileText(file, call)).join(''),
      exit: ok ? 0 : 1,
    }
  },
}

function fileText({ file, kind, problems }: Checked, { t }: Call): string {
  const params = { file, kind: t(`cli.kind.${kind}`), count: problems.length }
  const head = t(problems.length === 0 ? 'cli.text.valid' : 'cli.text.invalid', params)
  return [head, ...problems.map(findingLine), ''].join('\n')
}
