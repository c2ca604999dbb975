import { JOBS, type JobName, type JobTypes } from './jobs'
import { AT_ONCE, type Reply, type Request } from './messages'

/** The part of a worker's scope that is used; the compiler knows these files only as parts of a page. */
export interface WorkerScope {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Request>) => void) => void
  postMessage: (reply: Reply, transfer?: Transferable[]) => void
}

/** How long (ms) parts are gathered before they are told, and how many at most: the page is not woken a thousand times. */
const GATHER = 80
const GATHER_MOST = 32

/** The worker's end: says that it lives, then does the one job it is asked for. */
export function serve(scope: WorkerScope): void {
  const inbox = new Inbox(() => scope.postMessage({ kind: 'more' }))
  scope.addEventListener('message', ({ data }) => {
    if (data.kind === 'items') inbox.put(data.items)
    else if (data.kind === 'end') inbox.end()
    else
      work(scope, data.job, data.input, inbox).catch((error: unknown) => {
        scope.postMessage({
          kind: 'failed',
          message: error instanceof Error ? error.message : String(error),
        })
      })
  })
  scope.postMessage({ kind: 'alive' })
}

async function work<Name extends JobName>(
  scope: WorkerScope,
  job: Name,
  input: JobTypes[Name]['input'],
  inbox: Inbox,
): Promise<void> {
  let parts: unknown[] = []
  let since = performance.now()
  const tellParts = (): void => {
    if (parts.length > 0) scope.postMessage({ kind: 'parts', parts })
    parts = []
    since = performance.now()
  }
  const result = await JOBS[job](input, {
    items: inbox as AsyncIterable<JobTypes[Name]['item']>,
    onProgress: (share) => scope.postMessage({ kind: 'progress', share }),
    onPart: (part) => {
      parts.push(part)
      if (parts.length >= GATHER_MOST || performance.now() - since >= GATHER) tellParts()
    },
  })
  tellParts()
  scope.postMessage({ kind: 'done', result }, result === undefined ? [] : [result.buffer])
}

/** Things to work on in the order in which the page hands them over; asks for more while there are still some. */
class Inbox implements AsyncIterable<unknown> {
  private readonly waiting: unknown[] = []
  private asked = 0
  private hasEnded = false
  private wake: () => void = () => {}

  constructor(private readonly askForMore: () => void) {}

  put(items: unknown[]): void {
    this.asked -= 1
    this.waiting.push(...items)
    this.wake()
  }

  end(): void {
    this.hasEnded = true
    this.wake()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator {
    for (;;) {
      while (!this.hasEnded && this.waiting.length + this.asked * AT_ONCE <= AT_ONCE) {
        this.asked += 1
        this.askForMore()
      }
      if (this.waiting.length > 0) yield this.waiting.shift()
      else if (this.hasEnded) return
      else
        await new Promise<void>((resolve) => {
          this.wake = resolve
        })
    }
  }
}
