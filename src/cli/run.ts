import type { Translate } from '../locales/translator'
import { InputFailure } from './failure'
import { overview, verbHelp } from './help'
import { languageOf, shownText, terminalWords, wordsOf } from './language'
import { takeGivenSets } from './input/givenSets'
import { parse } from './input/parse'
import { takeStandardOutput } from './output/standardBytes'
import type { Call, Verb } from './verb'

/** How a command ended: what to write where, and the exit code. */
export interface Ended {
  stdout: string
  stderr: string
  exit: 0 | 1 | 2
  /** A file for standard output (`-o -`); its words go to standard error then. */
  bytes?: Uint8Array[]
}

const found = import.meta.glob<Verb>('./verbs/*.ts', { eager: true, import: 'verb' })
const VERBS: readonly Verb[] = Object.values(found).sort((a, b) => a.order - b.order)

/**
 * Runs one command line.
 * @param argv the arguments after the program's name
 * @param write writes to standard output before the end, for answers that are written as they come
 * @returns exit 0 = fine, 1 = findings, 2 = bad input: one message on standard error, nothing on standard output and
 *   nothing written; never throws
 */
export async function runCommandLine(argv: readonly string[], write: Call['write']): Promise<Ended> {
  const language = languageOf(argv, process.env)
  const t = terminalWords(wordsOf(language))
  try {
    const [name, ...rest] = withoutLanguage(argv)
    if (name === '--version' || name === '-V' || name === 'version')
      return { stdout: `${__APP_VERSION__}\n`, stderr: '', exit: 0 }
    if (name === 'help' && rest[0] !== undefined)
      return { stdout: verbHelp(verbNamed(rest[0]), t), stderr: '', exit: 0 }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help')
      return { stdout: overview(VERBS, t), stderr: '', exit: 0 }
    const verb = verbNamed(name)
    const { files, values } = parse(verb, rest)
    if (values.help === true) return { stdout: verbHelp(verb, t), stderr: '', exit: 0 }
    takeGivenSets(values.criteria)
    const {
      text,
      exit,
      remarks = '',
    } = await verb.run({
      files,
      values,
      language,
      t,
      verbs: VERBS,
      write,
    })
    const bytes = takeStandardOutput()
    if (bytes.length > 0) return { stdout: '', stderr: safe(text + remarks), exit, bytes }
    return { stdout: safe(text), stderr: safe(remarks), exit }
  } catch (error) {
    return { stdout: '', stderr: `tt54: ${messageOf(error, t)}\n`, exit: 2 }
  }
}

function verbNamed(name: string): Verb {
  const verb = VERBS.find((candidate) => candidate.name === name)
  if (verb) return verb
  throw new InputFailure('cli.error.unknownVerb', {
    name,
    verbs: VERBS.map((known) => known.name).join(', '),
  })
}

/** The language may stand before the verb, too. */
function withoutLanguage(argv: readonly string[]): readonly string[] {
  const [first, ...rest] = argv
  if (first === '--lang') return rest.slice(1)
  return first?.startsWith('--lang=') ? rest : argv
}

/** A stack trace helps nobody at a hospital's desk; the reason does. */
function messageOf(error: unknown, t: Translate): string {
  if (error instanceof InputFailure) {
    const { failed } = error
    const message = t(error.key, error.params)
    if (!failed) return message
    return t(failed.more > 0 ? 'cli.error.fileAndMore' : 'cli.error.file', { ...failed, message })
  }
  return t('cli.error.unexpected', { reason: error instanceof Error ? error.message : String(error) })
}

/** Lines are ours, and columns; anything else that would steer a terminal came from a file. */
function safe(text: string): string {
  return text.replace(/[^\n\t]+/g, shownText)
}

/** Why standard output could not be written, in one sentence. */
export function outputFailed(argv: readonly string[], reason: string): string {
  const t = wordsOf(languageOf(argv, process.env))
  return `tt54: ${t('cli.error.notWritten', { reason })}\n`
}
