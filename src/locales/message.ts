/**
 * The messages as the build compiles them (scripts/vite-texts.ts, format of vue-i18n): a text without anything to fill in
 * is a string; any other one is this small tree. It is read here instead of by the library's runtime, which would be an
 * eighth of the first screen; a test holds it against that runtime over all texts.
 */
export interface CompiledMessage {
  /** The body. */
  b: Sentence | Choices
}
interface Choices {
  t: 1
  /** Singular and plural. */
  c: Sentence[]
}
interface Sentence {
  t: 2
  i: Piece[]
  /** The whole, where nothing is filled in. */
  s?: string
}
/** Words (`v`) or the name of a parameter (`k`). */
interface Piece {
  v?: string
  k?: string
}

/** What is filled in, by name. */
export type Params = Record<string, unknown>

/**
 * The words of a message.
 * @param message as the build left it
 * @param params what is filled in; `count` or `n` also chooses between singular and plural
 * @param plural how many, where no parameter says it
 */
export function sayMessage(message: string | CompiledMessage, params: Params = {}, plural?: number): string {
  if (typeof message === 'string') return message
  const given = plural === undefined ? params : { count: plural, n: plural, ...params }
  const { b: body } = message
  const { i: pieces, s: whole } = body.t === 1 ? chosen(body.c, given) : body
  return whole ?? pieces.map(({ v, k }) => v ?? shown(given[k ?? ''])).join('')
}

/** One is singular; none and many are plural; without a number it is singular. */
function chosen(choices: readonly Sentence[], { count, n }: Params): Sentence {
  const number = typeof count === 'number' ? count : typeof n === 'number' ? n : 1
  const [one, many] = choices as [Sentence, Sentence]
  return Math.abs(number) === 1 ? one : many
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
