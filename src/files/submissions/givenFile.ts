import { JSON_BYTES } from '../limits'
import type { Read } from '../problems'

/** One of many files that were given at once. Nothing of it is read until its turn comes. */
export interface GivenFile {
  name: string
  /** Where it lay, for people: `so-y-te/bv-a.tt54.json` below the chosen folder; the name alone without a folder. */
  path: string
  /** null = the file is named by its folder and could not be reached. */
  file: Pick<Blob, 'size' | 'arrayBuffer'> | null
  /** Why it could not be reached, where that is known: a pipe, a device, a link that leads to no file. */
  trouble?: 'not-a-file'
  /** Chosen itself, not found in a folder: then it is read whatever its name is. */
  byHand: boolean
  /** Read whatever its name is, and if it is a ZIP, whatever the names in it are. */
  everything?: boolean
}

/** Files that come in together: found while they are asked for, so that a large folder keeps nobody waiting. */
export type GivenFiles = AsyncIterable<GivenFile>

/** What was dropped. */
export interface Dropped {
  files: GivenFiles
  /** Whether there was a folder among it. */
  hasFolder: boolean
}

/** One file whose turn has come: its bytes, why there are none, or `skipped` = by its name no submission. */
export type TakenFile = { name: string; path: string } & (
  { kind: 'file'; read: Read<Uint8Array<ArrayBuffer>> } | { kind: 'skipped' }
)

/**
 * Browsers and file managers put their `(1)` or ` - Copy` before the last ending; `.tt54-key.json`, `.tt54-backup.zip` and
 * the like are other kinds of files of ours.
 */
const OURS = /\.tt54(?:[ (_][^./\\]*)?\.(json|zip)$/i

/**
 * Whether a file in a folder or an archive is meant to be one of ours.
 * @param name its name or path
 */
export function isSubmissionName(name: string): boolean {
  return OURS.test(name)
}

/** What mail gateways and Windows make of our names: another ending, or none. */
const MAYBE = /(?:\.(?:json|txt|dat|bin)|(?:^|[/\\])[^./\\]+)$/i
const WORDS = ['tt54-assessment', 'tt54-review']

/**
 * Whether a file may be one of ours although its name does not say so: then its content is looked at.
 * @param name its name or path
 * @param size in bytes
 */
export function mayBeOurs(name: string, size: number): boolean {
  return size <= JSON_BYTES && MAYBE.test(name)
}

/**
 * Whether a file says somewhere that it is a submission or a review of ours, in UTF-8 or UTF-16.
 * @param bytes the whole file
 */
export function saysOurs(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes)
  return WORDS.some((word) => text.includes(word) || text.includes(Array.from(word).join('\0')))
}
