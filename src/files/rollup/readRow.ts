import { ASSESSMENT_CHAIN } from '../../core/make/migrate'
import { reviewRowOf, type RollupReview } from '../../core/rollup/reviewRow'
import { rowOf } from '../../core/rollup/rowOf'
import type { RollupRow } from '../../core/rollup/row'
import type { CriteriaSet, Day } from '../../core/types'
import { verifySubmission } from '../../core/seal/verifySubmission'
import { isNfc } from '../../core/text/normalise'
import { knownWordsOf, withoutKnownWords, type ShortFile } from '../assessment/knownWords'
import { assessmentOf, parseAssessment, type ParsedAssessment } from '../assessment/parseAssessment'
import { canonicalBytes } from '../json/canonicalBytes'
import { unpack } from '../openAssessmentFile'
import { parseReview } from '../review/parseReview'
import { sha256Hex } from '../sha256'
import { accept, type FileProblem, type Read } from '../problems'
import type { TakenFile } from '../submissions/givenFile'
import { isReviewFile } from '../submissions/isReviewFile'

/** What all files of a roll-up are read with. */
export interface RowReader {
  /** Every criteria set at hand, with all texts. */
  sets: readonly CriteriaSet[]
  /** The day on which steps of the programme are late or not. */
  today: Day
  /** SHA-256 of files whose rows are known already: they are not read. Absent = files are not hashed as they lie. */
  known?: ReadonlySet<string>
  /** Hashing by the platform, where there is a shorter way than `crypto.subtle`. */
  platform?: Parameters<typeof sha256Hex>[1]
}

/**
 * What became of one file: a row, a review's row, why there is none, `skipped` = no submission, `known` = its row is known
 * already. `hash` is there when the reader asked for it.
 */
export type RowRead =
  | { kind: 'row'; row: RollupRow; hash?: string }
  | { kind: 'review'; review: RollupReview; hash?: string }
  | { kind: 'failed'; path: string; problems: FileProblem[]; hash?: string }
  | { kind: 'skipped'; path: string }
  | { kind: 'known'; path: string; hash: string }

/**
 * One submission to its row, by the same steps as everywhere: unpack → parse → verify. Nothing of the file is kept.
 * @param bytes a `.tt54.json` or `.tt54.zip`
 * @param path where it lay
 * @param reader criteria sets and day
 */
export async function readRow(
  bytes: Uint8Array,
  path: string,
  { sets, today, platform }: RowReader,
): Promise<Read<RollupRow>> {
  const unpacked = await unpack(bytes)
  if (!unpacked.ok) return unpacked
  const { json } = unpacked.value
  const hashOf: HashOf = (whole) => sha256Hex(whole, platform)
  const parsed = (await readShort(json, sets, hashOf)) ?? (await readWhole(json, hashOf))
  if (!parsed.ok) return parsed
  const { assessment, seal, content } = parsed.value
  return accept(rowOf(assessment, verifySubmission(assessment, sets, seal), { path, sets, today, content }))
}

type HashOf = (whole: Uint8Array<ArrayBuffer>) => Promise<string>

/** `content` = the fingerprint of its content, where it is known already. */
type ReadAssessment = Pick<ParsedAssessment, 'assessment' | 'seal'> & { content: string | undefined }

async function readWhole(json: Uint8Array, hashOf: HashOf): Promise<Read<ReadAssessment>> {
  // Nearly all files are written canonically; for the others this hash is not asked for.
  const hash = await hashOf(canonicalBytes(json))
  const parsed = parseAssessment(json, ASSESSMENT_CHAIN, () => hash)
  return parsed.ok ? accept(withContent(parsed.value, hash)) : parsed
}

const withContent = ({ assessment, seal, isAsWritten }: ParsedAssessment, hash: string): ReadAssessment => ({
  assessment,
  seal,
  content: isAsWritten ? hash : undefined,
})

/**
 * The shorter way, which nearly all files of ours can go: without the words that are those of the sets, and gone through
 * once. Whatever is remarkable about a file (not canonical, refused, texts to be cleaned) is told by the long way alone,
 * so there is one answer.
 */
async function readShort(
  json: Uint8Array,
  sets: readonly CriteriaSet[],
  hashOf: HashOf,
): Promise<Read<ReadAssessment> | null> {
  const short = withoutKnownWords(json, knownWordsOf(sets))
  const value = short && valueOf(short)
  if (!short || !value || !short.settle(value)) return null
  const hash = await hashOf(short.canonical)
  const parsed = assessmentOf({ value, isCanonical: true }, () => hash)
  // Of what was cleaned the content has a fingerprint of its own, and for that all of it is needed.
  return parsed.ok && parsed.value.isAsWritten ? accept(withContent(parsed.value, hash)) : null
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Null = no JSON, no UTF-8 or not NFC. */
function valueOf({ bytes, isPlain }: ShortFile): unknown {
  try {
    const text = UTF8.decode(bytes)
    return isPlain || isNfc(text) ? (JSON.parse(text) as unknown) : null
  } catch {
    return null
  }
}

/**
 * Rows of files in their order, two at a time: while the platform hashes one, the other is read.
 * @param files files whose turn comes one after another
 * @param reader criteria sets and day
 */
export async function* readEach(files: AsyncIterable<TakenFile>, reader: RowReader): AsyncGenerator<RowRead> {
  let earlier: Promise<RowRead> | null = null
  for await (const taken of files) {
    const now = readTaken(taken, reader)
    if (earlier) yield await earlier
    earlier = now
  }
  if (earlier) yield await earlier
}

/**
 * A file whose turn has come.
 * @param taken the file with its bytes, or why there are none
 * @param reader criteria sets and day
 */
async function readTaken(taken: TakenFile, reader: RowReader): Promise<RowRead> {
  const { path } = taken
  if (taken.kind === 'skipped') return { kind: 'skipped', path }
  if (!taken.read.ok) return { kind: 'failed', path, problems: taken.read.problems }
  const bytes = taken.read.value
  if (!reader.known) return readOne(bytes, path, reader)
  const hash = await sha256Hex(bytes, reader.platform)
  if (reader.known.has(hash)) return { kind: 'known', path, hash }
  return { ...(await readOne(bytes, path, reader)), hash }
}

async function readOne(
  bytes: Uint8Array<ArrayBuffer>,
  path: string,
  reader: RowReader,
): Promise<Extract<RowRead, { kind: 'row' | 'review' | 'failed' }>> {
  const read = await readRow(bytes, path, reader)
  if (read.ok) return { kind: 'row', row: read.value }
  if (!isReviewFile(read.problems)) return { kind: 'failed', path, problems: read.problems }
  const review = parseReview(bytes)
  return review.ok
    ? { kind: 'review', review: reviewRowOf(review.value.review, review.value.seal, { ...reader, path }) }
    : { kind: 'failed', path, problems: review.problems }
}
