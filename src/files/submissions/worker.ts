import type { GivenFile } from './givenFile'
import type { VerifyReply, VerifyRequest } from './messages'
import type { SubmissionContext } from './openSubmission'
import type { VerifiedFile } from './verifiedFile'
import { verifyFiles } from './verifyFiles'

/** The part of a worker's scope that is used; the compiler knows these files only as parts of a page. */
interface WorkerScope {
  addEventListener: (type: 'message', listener: (event: MessageEvent<VerifyRequest>) => void) => void
  postMessage: (reply: VerifyReply) => void
}

/** How long (ms) checked files are gathered before they are told: the page is not woken a thousand times. */
const GATHER = 80

const scope = self as unknown as WorkerScope
const waiting: GivenFile[] = []
let hasEnded = false
let wake = (): void => {}

/** The files in the order in which the page tells of them, until it says that there are no more. */
async function* given(): AsyncGenerator<GivenFile> {
  for (;;) {
    const next = waiting.shift()
    if (next) yield next
    else if (hasEnded) return
    else
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
}

async function verifyAll(context: SubmissionContext): Promise<void> {
  let gathered: VerifiedFile[] = []
  let since = performance.now()
  for await (const file of verifyFiles(given(), context)) {
    gathered.push(file)
    if (performance.now() - since < GATHER) continue
    scope.postMessage({ kind: 'files', files: gathered })
    gathered = []
    since = performance.now()
  }
  scope.postMessage({ kind: 'files', files: gathered })
  scope.postMessage({ kind: 'done' })
}

scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'context')
    verifyAll(data.context).catch((error: unknown) =>
      scope.postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
  else if (data.kind === 'files') waiting.push(...data.files)
  else hasEnded = true
  wake()
})
scope.postMessage({ kind: 'ready' })
