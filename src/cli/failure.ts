/**
 * Bad input: a text of the locales by key, with its parameters. Thrown by what reads arguments and files, caught in one
 * place, which says it on standard error and ends with 2.
 */
export class InputFailure extends Error {
  readonly key: string
  readonly params: Record<string, string | number>

  /**
   * @param key key of the message; it names the thing, the reason and the next step
   * @param params its named parameters
   */
  constructor(key: string, params: Record<string, string | number> = {}) {
    super(key)
    this.name = 'InputFailure'
    this.key = key
    this.params = params
  }
}
