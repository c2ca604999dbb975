import type { PaperDocument } from '../reports/model'
import type { RollupSheets } from '../files/rollup/writeRollupXlsx'
import type { RowRead, RowReader } from '../files/rollup/readRow'
import type { GivenFile } from '../files/submissions/givenFile'
import type { SubmissionContext } from '../files/submissions/openSubmission'
import type { VerifiedFile } from '../files/submissions/verifiedFile'
import { breathing } from '../platform/breathe'

type Bytes = Uint8Array<ArrayBuffer>

/** What each job takes, is handed over while it works, tells while it works, and gives back in the end. */
export interface JobTypes {
  pdf: { input: PaperDocument; item: never; part: never; result: Bytes }
  docx: { input: PaperDocument; item: never; part: never; result: Bytes }
  rollupXlsx: { input: RollupSheets; item: never; part: never; result: Bytes }
  readRows: { input: RowReader; item: GivenFile; part: RowRead; result: undefined }
  verify: { input: SubmissionContext; item: GivenFile; part: VerifiedFile; result: undefined }
}
/** Names of the jobs that run beside the page. */
export type JobName = keyof JobTypes

/** What a job sees of whoever asked for it, wherever it runs. */
export interface JobSurroundings<Name extends JobName> {
  /** Ends the work where it runs on the page; a worker is simply ended. */
  signal?: AbortSignal
  onProgress: (share: number) => void
  /** Things to work on, as they are found. */
  items: AsyncIterable<JobTypes[Name]['item']>
  onPart: (part: JobTypes[Name]['part']) => void
}

/** Everything that is done beside the page. Each loads what it needs when it is asked for. */
export const JOBS: {
  [Name in JobName]: (
    input: JobTypes[Name]['input'],
    surroundings: JobSurroundings<Name>,
  ) => Promise<JobTypes[Name]['result']>
} = {
  async pdf(document, work) {
    const [{ renderPdf }, { PAPER_FONTS }] = await Promise.all([
      import('../reports/pdf/renderPdf'),
      import('../reports/pdf/fonts'),
    ])
    return renderPdf(document, { fonts: PAPER_FONTS, ...work })
  },

  async docx(document, work) {
    const { renderDocx } = await import('../reports/docx/renderDocx')
    return renderDocx(document, work)
  },

  async rollupXlsx(sheets) {
    const { writeRollupXlsx } = await import('../files/rollup/writeRollupXlsx')
    return writeRollupXlsx(sheets)
  },

  async readRows(reader, { items, onPart, signal }) {
    const [{ readEach }, { readAhead }, { takeFiles }] = await Promise.all([
      import('../files/rollup/readRow'),
      import('../files/rollup/readAhead'),
      import('../files/submissions/takeFiles'),
    ])
    const breath = breathing()
    for await (const row of readEach(takeFiles(readAhead(items)), reader)) {
      signal?.throwIfAborted()
      onPart(row)
      await breath()
    }
    return undefined
  },

  async verify(context, { items, onPart, signal }) {
    const { verifyFiles } = await import('../files/submissions/verifyFiles')
    const breath = breathing()
    for await (const file of verifyFiles(items, context, signal)) {
      onPart(file)
      await breath()
    }
    signal?.throwIfAborted()
    return undefined
  },
}
