import { parseArgs } from 'node:util'
import { InputFailure } from '../failure'
import { STANDARD } from './standardInput'
import { COMMON_OPTIONS, type OptionSpec, type Verb } from '../verb'

/** What was typed after the verb. */
export interface Parsed {
  files: string[]
  values: Record<string, string | boolean | undefined>
}

/**
 * Reads the arguments of a verb.
 * @param verb the verb that was named
 * @param argv the arguments after it
 * @throws InputFailure naming the option or the count of files that does not fit
 */
export function parse(verb: Verb, argv: readonly string[]): Parsed {
  const options: Record<string, OptionSpec> = { ...COMMON_OPTIONS, ...verb.options }
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, short }]) => [
        name,
        short === undefined ? { type } : { type, short },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Parsed['values'] = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const spec = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (!spec) throw new InputFailure('cli.error.unknownOption', { option: token.rawName, verb: verb.name })
    // `--as-of --json`: the next option is not a value; `-` alone is standard output.
    const isOption = token.value?.startsWith('-') === true && token.value !== STANDARD && !token.inlineValue
    if (spec.type === 'string' && (!token.value || isOption))
      throw new InputFailure('cli.error.optionNeedsValue', { option: token.rawName, hint: spec.hint ?? '' })
    if (spec.type === 'boolean' && token.value !== undefined)
      throw new InputFailure('cli.error.optionTakesNoValue', { option: token.rawName, value: token.value })
    values[token.name] = token.value ?? true
  }
  if (values.help === true) return { files: positionals, values }
  if (values.lang !== undefined && values.lang !== 'vi' && values.lang !== 'en')
    throw new InputFailure('cli.error.language', { value: String(values.lang) })
  if (positionals.length === 0)
    throw new InputFailure(verb.whenAlone ?? 'cli.error.noFile', { verb: verb.name })
  if (verb.files === 'one' && positionals.length > 1)
    throw new InputFailure('cli.error.tooManyFiles', { verb: verb.name, count: positionals.length })
  return { files: positionals, values }
}
