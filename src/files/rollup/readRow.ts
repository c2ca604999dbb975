import { rowOf } from '../../core/rollup/rowOf'
import type { RollupRow } from '../../core/rollup/row'
import type { CriteriaSet, Day } from '../../core/types'
import { verifySubmission } from '../../core/verifySubmission'
import { parseAssessment } from '../assessment/parseAssessment'
import { unpack } from '../openAssessmentFile'
import { accept, type FileProblem, type Read } from '../problems'
import type { TakenFile } from '../submissions/givenFile'

/** What all files of a roll-up are read with. */
export interface RowReader {
  /** Every criteria set at hand, with all texts. */
  sets: readonly CriteriaSet[]
  /** The day on which steps of the programme are late or not. */
  today: Day
}

/** What became of one file: a row, why there is none, or `skipped` = by its name no submission. */
export type RowRead =
  | { kind: 'row'; row: RollupRow }
  | { kind: 'failed'; path: string; problems: FileProblem[] }
  | { kind: 'skipped'; path: string }

/**
 * One submission to its row, by the same steps as everywhere: unpack → parse → verify. Nothing of the file is kept.
 * @param bytes a `.tt54.json` or `.tt54.zip`
 * @param path where it lay
 * @param reader criteria sets and day
 */
export async function readRow(
  bytes: Uint8Array,
  path: string,
  { sets, today }: RowReader,
): Promise<Read<RollupRow>> {
  const unpacked = await unpack(bytes)
  if (!unpacked.ok) return unpacked
  const parsed = parseAssessment(unpacked.value.json)
  if (!parsed.ok) return parsed
  const { assessment, seal } = parsed.value
  return accept(rowOf(assessment, verifySubmission(assessment, sets, seal), { path, sets, today }))
}

/**
 * A file whose turn has come.
 * @param taken the file with its bytes, or why there are none
 * @param reader criteria sets and day
 */
export async function readTaken(taken: TakenFile, reader: RowReader): Promise<RowRead> {
  const { path } = taken
  if (taken.kind === 'skipped') return { kind: 'skipped', path }
  const read = taken.read.ok ? await readRow(taken.read.value, path, reader) : taken.read
  return read.ok ? { kind: 'row', row: read.value } : { kind: 'failed', path, problems: read.problems }
}
