/** The file a failure is about: its name, and how many more problems it has. */
export interface FailedWrite {
  file: string
  more: number
}

/**
 * Bad input: a text of the locales by key, with its parameters. Thrown by what reads arguments and files, caught in one
 * place, which says it on standard error and ends with 2.
 */
export class InputFailure extends Error {
  readonly key: string
  readonly params: Record<string, string | number>
  readonly failed: FailedWrite | undefined

  /**
   * @param key key of the message; it names the thing, the reason and the next step
   * @param params its named parameters
   * @param failed the file, when the message itself does not name it
   */
  constructor(key: string, params: Record<string, string | number> = {}, failed?: FailedWrite) {
    super(key)
    this.name = 'InputFailure'
    this.key = key
    this.params = params
    this.failed = failed
  }
}
