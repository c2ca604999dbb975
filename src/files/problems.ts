/**
 * What can be wrong with a file. Each code has a text `fileProblem.<code>` in both languages that names the thing, the
 * reason and the next step; `path` says where.
 */
export const FILE_PROBLEM_CODES = [
  // Bytes and text
  'unreadable',
  'not-a-file',
  'empty-file',
  'too-large',
  'wrong-type',
  'is-email',
  'unsupported-encoding',
  'invalid-encoding',
  // JSON
  'json-syntax',
  'json-truncated',
  'json-too-deep',
  'json-too-many-values',
  'json-control-character',
  'duplicate-key',
  'forbidden-key',
  'unpaired-surrogate',
  'number-too-large',
  'number-not-exact',
  // Format and schema
  'not-an-object',
  'unknown-format',
  'other-format',
  'inner-file',
  'file-no-assessment',
  'not-a-review',
  'bad-format-version',
  'newer-format',
  'no-migration',
  'missing-field',
  'wrong-value-type',
  'value-not-allowed',
  'text-too-long',
  'too-many-entries',
  'too-few-entries',
  'number-out-of-range',
  'malformed-text',
  'does-not-fit',
  'more-problems',
  'date-not-real',
  'duplicate-set',
  // Archives
  'archive-broken',
  'archive-unsupported',
  'archive-too-many-entries',
  'archive-entry-too-large',
  'archive-too-large',
  'archive-ratio',
  'archive-path',
  'archive-link',
  'archive-duplicate-name',
  'archive-encrypted',
  'archive-method',
  'archive-overlap',
  'archive-entry-damaged',
  'archive-checksum',
  // Packages
  'package-no-assessment',
  'package-no-manifest',
  'package-bad-manifest',
  'package-entry-missing',
  'package-entry-not-listed',
  'package-hash',
  // Backups
  'backup-not-one',
  'backup-newer',
  'backup-wrong-value',
  'backup-duplicate',
  'backup-state-damaged',
  'backup-file-damaged',
  // Tables
  'table-no-assessment',
  'register-no-head',
  'register-empty',
  'register-not-one',
  'table-no-head',
  'table-old-xls',
  'table-too-many-rows',
  'table-too-many-columns',
  'csv-quotes',
  'xlsx-broken',
  'ods-broken',
  'xlsx-too-many-sheets',
  'xlsx-macros',
  'xlsx-external-links',
  'xlsx-embedded-objects',
  'xlsx-doctype',
  // Cells of a table
  'cell-unknown-set',
  'cell-unknown-criterion',
  'cell-unknown-item',
  'cell-duplicate-row',
  'cell-other-title',
  'cell-verdict',
  'cell-not-applicable',
  'cell-reason-missing',
  'cell-confirm',
  'cell-text-too-long',
  'cell-evidence-too-long',
  'cell-excel-error',
  'cell-formula-without-value',
  'cell-merged',
  'cell-read-only',
  // A vendor's reply
  'not-vendor-profile',
  'not-vendor-reply',
  'cell-declared',
  'cell-day',
  // Criteria sets
  'not-a-set',
  'set-empty',
  'set-too-many-rows',
  'set-seal-broken',
  'set-unsound',
  'set-other-content',
  'set-ids-taken',
  'set-id-meaning',
  'set-circle',
  // A table of criteria
  'instrument-no-head',
  'instrument-empty',
  'instrument-cell-unreliable',
  'instrument-group-missing',
  'instrument-rank',
  'instrument-number',
  'instrument-number-twice',
  'instrument-from',
  'instrument-change',
  // Confirmations of rows
  'not-confirmations',
  'confirmations-no-set',
  // Signing keys
  'not-key',
  'not-public-key',
  // Notices: the file opens, and the preview says so
  'migrated',
  'text-normalised',
  'unknown-fields',
  'unknown-set',
  'other-set-version',
  'set-fingerprint-differs',
  'set-fingerprint-missing',
  'words-differ',
  'outside-answers',
  'seal-broken',
  'seal-facts-changed',
  'signature-invalid',
  'mixed-scripts',
  'date-implausible',
  'text-cleaned',
  'id-repaired',
  'id-repeated',
  'names-repeated',
  'evidence-file-missing',
  'evidence-file-unused',
] as const
export type FileProblemCode = (typeof FILE_PROBLEM_CODES)[number]

/** One problem of a file. */
export interface FileProblem {
  code: FileProblemCode
  /** JSON pointer, name of an archive entry, or `sheet!cell`; empty = the whole file. */
  path: string
  /** What the text needs: line, column, limit, … */
  params?: Record<string, string | number>
}

/** What a step of reading gives: a value, or why there is none. Nothing is thrown for bad input. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: FileProblem[] }

/**
 * A step that went well.
 * @param value what it gives
 */
export function accept<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

/**
 * A step that found one problem.
 * @param code what
 * @param path where
 * @param params what the text needs
 */
export function refuse(
  code: FileProblemCode,
  path = '',
  params?: Record<string, string | number>,
): { ok: false; problems: FileProblem[] } {
  return { ok: false, problems: [params ? { code, path, params } : { code, path }] }
}

/**
 * A problem in words.
 * @param translate the texts of the screens in one language
 * @param problem what the reader gave
 */
export function problemText(
  translate: (key: string, params: Record<string, string | number>) => string,
  problem: FileProblem,
): string {
  return translate(`fileProblem.${problem.code}`, { path: problem.path, ...problem.params })
}
