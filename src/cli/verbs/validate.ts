import { told, type ToldFinding } from '../problems'
import { toJson } from '../toJson'
import { validateFile } from '../validateFile'
import type { Call, Verb } from '../verb'

/** `tt54 validate FILE…`: whether criteria sets, catalogues, assessments and schemas are what they should be. */
export const verb: Verb = {
  name: 'validate',
  order: 1,
  files: 'many',
  options: {},
  run(call) {
    const files = call.files.map(validateFile).map(({ file, kind, findings }) => ({
      file,
      kind,
      ok: findings.length === 0,
      problems: told(findings, call.t),
    }))
    const ok = files.every((file) => file.ok)
    return {
      text: call.values.json ? toJson({ ok, files }) : files.map((file) => fileText(file, call)).join(''),
      exit: ok ? 0 : 1,
    }
  },
}

function fileText(
  { file, kind, problems }: { file: string; kind: string; problems: ToldFinding[] },
  { t }: Call,
): string {
  const params = { file, kind: t(`cli.kind.${kind}`), count: problems.length }
  const head = t(problems.length === 0 ? 'cli.text.valid' : 'cli.text.invalid', params)
  return [head, ...problems.map(({ path, message }) => `  ${path || '/'}: ${message}`), ''].join('\n')
}
