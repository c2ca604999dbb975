/** What must come of a hostile file; the same shape as in tests/fixtures/hostile/cases.json. */
export interface HostileExpectation {
  /** How the file is opened. */
  as: 'assessment' | 'table'
  ok: boolean
  /** Code of the first problem. */
  code?: string
  /** Where the problem is. */
  path?: string
  line?: number
  /** Code that is among the notices of the preview. */
  notice?: string
  /** Text that the opened content holds, exactly. */
  holds?: string
  /** Files of evidence that came along. */
  files?: number
  /** Ids of the criteria a table would change. */
  changes?: string[]
  /** Codes of wrong cells, in order. */
  errors?: string[]
  /** Addresses of wrong cells, in order. */
  cells?: string[]
}

/** Large files: made when they are tried, never kept. */
export declare const largeCases: readonly [
  file: string,
  make: () => string | Uint8Array,
  expected: HostileExpectation,
][]
