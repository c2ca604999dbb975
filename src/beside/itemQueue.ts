import { breathe } from '../platform/breathe'

/** Items that are found between two breaths. */
const FOUND_AT_ONCE = 200

/** Things as they are found, handed out to whoever asks. Finding goes on by itself, so that their number is known early. */
export class ItemQueue<Item> {
  private readonly items: Item[] = []
  private readonly asking: (() => void)[] = []
  private end: { error: unknown } | null = null

  /**
   * @param given the things, at hand or still being found
   * @param onItem hears of each as it is found
   */
  constructor(given: AsyncIterable<Item>, onItem: (item: Item) => void = () => {}) {
    let found = 0
    const find = async (): Promise<void> => {
      for await (const item of given) {
        if (this.end) return
        this.items.push(item)
        found += 1
        onItem(item)
        this.asking.shift()?.()
        // What is at hand already comes without a break otherwise.
        if (found % FOUND_AT_ONCE === 0) await breathe()
      }
    }
    find().then(
      () => this.finish(null),
      (error: unknown) => this.finish(error),
    )
  }

  /**
   * The next few; empty = there are no more.
   * @throws what went wrong while finding them
   */
  async take(count: number): Promise<Item[]> {
    while (this.items.length === 0) {
      if (this.end?.error) throw this.end.error as Error
      if (this.end) return []
      await new Promise<void>((resolve) => this.asking.push(resolve))
    }
    return this.items.splice(0, count)
  }

  /** One after the other. */
  async *each(): AsyncGenerator<Item> {
    for (;;) {
      const items = await this.take(1)
      if (items.length === 0) return
      yield* items
    }
  }

  /** Nobody asks any more. */
  close(): void {
    this.finish(null)
  }

  private finish(error: unknown): void {
    this.end ??= { error }
    for (const resolve of this.asking.splice(0)) resolve()
  }
}
