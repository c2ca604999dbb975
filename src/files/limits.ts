/**
 * Every limit on what is read, in one place. They are generous for honest files (a whole assessment with three sets is
 * about 0.5 MB) and stop a hostile one before it costs time or memory. All sizes in bytes.
 */

const MB = 1024 * 1024

/** A `.tt54.json` file. */
export const JSON_BYTES = 50 * MB
/** Levels of nesting of a JSON file; our own formats need 8. */
export const JSON_DEPTH = 100
/** Values in a JSON file; a full assessment has about 10,000, one with every list full 250,000. */
export const JSON_VALUES = 300_000
/** Members of one JSON object; the longest of ours, the answers to one set, has at most 5,000. */
export const JSON_MEMBERS = 20_000

/** A `.tt54.zip` package as it lies on disk. */
export const PACKAGE_BYTES = 300 * MB
/** Entries of a package. */
export const PACKAGE_ENTRIES = 5_002
/** One file of evidence. */
export const EVIDENCE_FILE_BYTES = 50 * MB
/** Everything in a package, unpacked. */
export const PACKAGE_UNPACKED_BYTES = 500 * MB

/** Entries of a ZIP of submissions; a country has fewer facilities. Packed it may be as large as a package. */
export const COLLECTION_ENTRIES = 20_000
/** Everything in a ZIP of submissions, unpacked; one entry after another, so this bounds time and not memory. */
export const COLLECTION_UNPACKED_BYTES = 8_000 * MB

/** A CSV or XLSX table of answers as it lies on disk. */
export const TABLE_BYTES = 20 * MB
/** Everything in an XLSX file, unpacked. */
export const XLSX_UNPACKED_BYTES = 25 * MB
/** Entries of an XLSX file. */
export const XLSX_ENTRIES = 500
/** Sheets of an XLSX file. */
export const XLSX_SHEETS = 50
/** Relationships of one part of an XLSX file: a sheet has one per hyperlink. */
export const XLSX_LINKS = 20_000
/** Rows of a table that may carry a value. */
export const TABLE_ROWS = 20_000
/** Columns of a table that may carry a value. */
export const TABLE_COLUMNS = 200
/** Characters of one cell; the limit of Excel. */
export const CELL_CHARACTERS = 32_767

/** Rows of one criteria set: an assessment names them all, several sets together up to 5,000. */
export const SET_ROWS = 2_000

/** A backup of everything as it lies on disk. */
export const BACKUP_BYTES = 1_500 * MB
/** Entries of a backup: one per assessment, per state of a history and per file; plain ZIP has room for 65,535. */
export const BACKUP_ENTRIES = 60_000
/** Everything in a backup, unpacked. */
export const BACKUP_UNPACKED_BYTES = 4_000 * MB

/** How much larger unpacked data may be than packed… */
export const ARCHIVE_RATIO = 200
/** …once an archive has given this much. */
export const ARCHIVE_RATIO_FROM = 16 * MB
/** Length of a name in an archive, in characters. */
export const ENTRY_NAME_CHARACTERS = 400

/** Problems of one file that are listed; the rest is counted. */
export const LISTED_PROBLEMS = 50
/** Unknown fields that are listed. */
export const LISTED_FIELDS = 500

/** First and last day that is not remarked on: nothing in an assessment is older or further ahead. */
export const PLAUSIBLE_DAYS = { from: '1900-01-01', to: '2199-12-31' } as const

/**
 * A size for people.
 * @returns megabytes with at most one decimal
 */
export function megabytes(bytes: number): number {
  return Math.round((bytes / MB) * 10) / 10
}
