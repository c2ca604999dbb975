import { takeFiles } from '../submissions/takeFiles'
import type { RowReply, RowRequest } from './messages'
import { readAhead } from './readAhead'
import { readEach, type RowRead, type RowReader } from './readRow'

/** The part of a worker's scope that is used; the compiler knows these files only as parts of a page. */
interface WorkerScope {
  addEventListener: (type: 'message', listener: (event: MessageEvent<RowRequest>) => void) => void
  postMessage: (reply: RowReply) => void
}

/** Rows that are posted together: few enough for the page to stay smooth, many enough to be worth a message. */
const TOGETHER = 32

const scope = self as unknown as WorkerScope
let reader: RowReader = { sets: [], today: '' }
let work = Promise.resolve()

async function read(files: Extract<RowRequest, { kind: 'read' }>['files']): Promise<void> {
  let rows: RowRead[] = []
  for await (const row of readEach(takeFiles(readAhead(files)), reader)) {
    rows.push(row)
    if (rows.length < TOGETHER) continue
    scope.postMessage({ kind: 'rows', rows })
    rows = []
  }
  if (rows.length > 0) scope.postMessage({ kind: 'rows', rows })
  scope.postMessage({ kind: 'done' })
}

scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'begin') reader = data.reader
  else
    work = work
      .then(() => read(data.files))
      .catch((error: unknown) =>
        scope.postMessage({
          kind: 'failed',
          message: error instanceof Error ? error.message : String(error),
        }),
      )
})
