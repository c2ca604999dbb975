import type { GivenFile } from '../submissions/givenFile'
import type { RowRead, RowReader } from './readRow'

/** What the page posts: once what to read with, then files, a few at a time. */
export type RowRequest = { kind: 'begin'; reader: RowReader } | { kind: 'read'; files: GivenFile[] }

/** What a worker answers: rows as they come, and `done` after the last of each request. */
export type RowReply =
  { kind: 'rows'; rows: RowRead[] } | { kind: 'done' } | { kind: 'failed'; message: string }
