import type { Language } from '../core/types'
import type { Translate } from '../locales/translator'

/** One option of a verb: with a value, or a switch. `hint` stands for the value in the help text. */
export interface OptionSpec {
  type: 'string' | 'boolean'
  short?: string
  hint?: string
  /** Key of its words under `cli.option` where the verb means something of its own; absent = its name. */
  words?: string
}

/** What was typed after a verb, checked against its options. */
export interface Call {
  files: string[]
  values: Readonly<Record<string, string | boolean | undefined>>
  language: Language
  t: Translate
  /** All verbs, for what speaks of them. */
  verbs: readonly Verb[]
  /** Writes to standard output before the end, and waits until there is room again: for answers larger than memory. */
  write: (text: string) => Promise<void>
}

/** What a verb answers: the text for standard output, and 0 = fine, 1 = there are findings, 2 = nothing was done. */
export interface Outcome {
  text: string
  exit: 0 | 1 | 2
  /** What a person should know when standard output carries data: goes to standard error. */
  remarks?: string
}

/**
 * One verb of `tt54`. A file in `src/cli/verbs` that exports `verb` is all it takes; its words are `cli.verb.<name>` and
 * `cli.option.<option>` in the locales.
 */
export interface Verb {
  name: string
  /** Place in the overview. */
  order: number
  /** How many files it takes. */
  files: 'one' | 'many'
  /** What is said when nothing follows its name, where a file is not what is missing. */
  whenAlone?: string
  /** What it takes instead of files, as the help shows it: words with `|` between them, then what follows. */
  usage?: string
  options: Readonly<Record<string, OptionSpec>>
  /** @throws InputFailure on bad input; nothing has been written then */
  run: (call: Call) => Outcome | Promise<Outcome>
}

/** Options that every verb understands. */
export const COMMON_OPTIONS = {
  json: { type: 'boolean' },
  criteria: { type: 'string', hint: 'SET.json' },
  lang: { type: 'string', hint: 'vi|en' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** Options of the verbs that score an assessment. */
export const VIEW_OPTIONS = {
  regime: { type: 'string', hint: 'as-issued|in-force' },
  'as-of': { type: 'string', hint: 'YYYY-MM-DD' },
} as const satisfies Readonly<Record<string, OptionSpec>>
