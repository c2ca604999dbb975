import { findingLine } from '../output/text/findingsText'
import { toJson } from '../output/toJson'
import { validateFile, type Validated } from '../input/validateFile'
import type { Call, Verb } from '../verb'

/** `tt54 validate FILE…`: whether criteria sets, catalogues, assessments and schemas are what they should be. */
export const verb: Verb = {
  name: 'validate',
  order: 1,
  files: 'many',
  options: {},
  async run(call) {
    const files: (Validated & { file: string; ok: boolean })[] = []
    for (const file of call.files) {
      const { kind, problems, notices } = await validateFile(file, call)
      files.push({ file, kind, ok: problems.length === 0, problems, notices })
    }
    const ok = files.every((file) => file.ok)
    return {
      text: call.values.json ? toJson({ ok, files }) : files.map((file) => fileText(file, call)).join(''),
      exit: ok ? 0 : 1,
    }
  },
}

function fileText({ file, kind, problems }: Validated & { file: string }, { t }: Call): string {
  const params = { file, kind: t(`cli.kind.${kind}`), count: problems.length }
  const head = t(problems.length === 0 ? 'cli.text.valid' : 'cli.text.invalid', params)
  return [head, ...problems.map(findingLine), ''].join('\n')
}
