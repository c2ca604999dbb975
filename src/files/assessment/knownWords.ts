/**
 * Two thirds of a submission are the words of the rows that were answered (`snapshot`), and in nearly every file they are
 * those of a criteria set that is here, to the byte. A reader that only wants to know whether they differ need not take
 * them apart: they are recognised as they lie, and a stand-in is read in their place (docs/decisions/json-reading.md).
 */
import { snapshotWords } from '../../core/make/snapshot'
import { own } from '../../core/json/own'
import { entriesOf } from '../../core/sets/criteria'
import type { CriteriaSet } from '../../core/types'
import { canonicalBytes, type KnownPassage } from '../json/canonicalBytes'
import { stableJson } from '../json/stableJson'

/** Words of a row in a file, exactly as this tool writes them. */
interface Passage extends KnownPassage {
  view: DataView
  /** Length of the key, colon and space included. */
  keyLength: number
  /** Versions of the set that say the same. */
  versions: string[]
}

/** What is known of the sets at hand: by set id, then by row id. */
export type KnownWords = ReadonlyMap<string, ReadonlyMap<string, readonly Passage[]>>

const SNAPSHOT = 'snapshot'
/** What is read in the place of known words. */
const STAND_IN = '0'
const [QUOTE, STAND_IN_BYTE] = [0x22, STAND_IN.charCodeAt(0)]
/**
 * Larger files are read whole: below this no file can have more values, and no record more entries, than readers allow,
 * so that leaving something out never lets one through.
 */
const MOST_BYTES = 512 * 1024
const MOST_ENTRIES = 1_000
/** Longest key that is looked up. */
const LONGEST_KEY = 64

const madeOf = new WeakMap<readonly CriteriaSet[], { sets: readonly CriteriaSet[]; words: KnownWords }>()

/**
 * The words of all rows of criteria sets as they lie in files. Made once for a list of sets.
 * @param sets criteria sets with all texts
 */
export function knownWordsOf(sets: readonly CriteriaSet[]): KnownWords {
  const made = madeOf.get(sets)
  if (made?.sets.length === sets.length && made.sets.every((set, index) => set === sets[index]))
    return made.words
  const words = new Map<string, Map<string, Passage[]>>()
  for (const set of sets) {
    const rows = words.get(set.id) ?? new Map<string, Passage[]>()
    words.set(set.id, rows)
    for (const entry of entriesOf(set)) {
      const text = passageText(set.id, entry.id, snapshotWords(entry))
      const known = rows.get(entry.id) ?? []
      rows.set(entry.id, known)
      const same = known.find(({ length, view }) => length === text.length && isAt(viewOf(text), 0, view))
      if (same) same.versions.push(set.version)
      else known.push(passageOf(entry.id, text, set.version))
    }
  }
  madeOf.set(sets, { sets: [...sets], words })
  return words
}

/** Key and value at the place where the writer puts them. */
function passageText(setId: string, id: string, words: object): Uint8Array {
  const whole = stableJson({ [SNAPSHOT]: { [setId]: { [id]: words } } })
  const from = whole.indexOf(`"${id}": `, whole.indexOf(`"${setId}": `) + setId.length + 4)
  const to = whole.lastIndexOf('\n    }\n  }\n}')
  return new TextEncoder().encode(whole.slice(from, to))
}

function passageOf(id: string, bytes: Uint8Array, version: string): Passage {
  const inBraces = new TextEncoder().encode(`{${new TextDecoder().decode(bytes)}}`)
  return {
    view: viewOf(bytes),
    length: bytes.length,
    keyLength: new TextEncoder().encode(`"${id}": `).length,
    canonical: canonicalBytes(inBraces).slice(1, -1),
    versions: [version],
  }
}

/** A file whose known words were left out. */
export interface ShortFile {
  /** The file with a stand-in for each of them. */
  bytes: Uint8Array<ArrayBuffer>
  /** The canonical form of the whole file without its seal, as `canonicalBytes` makes it. */
  canonical: Uint8Array<ArrayBuffer>
  /**
   * Takes the stand-ins out of the value that was read of `bytes`, together with the words they stand for.
   * @returns whether every word that was left out was where it belongs and is what the set says that the file names; if
   * not, only the whole file says what is so
   */
  settle: (value: unknown) => boolean
}

interface LeftOut {
  setId: string
  id: string
  from: number
  passage: Passage
}

/**
 * A file without the words that are known; null where none are, or where only reading all of it is safe.
 * @param bytes the content of a `.tt54.json` file
 * @param known the words of the sets at hand
 */
export function withoutKnownWords(bytes: Uint8Array, known: KnownWords): ShortFile | null {
  if (bytes.length > MOST_BYTES) return null
  const view = viewOf(bytes)
  const left: LeftOut[] = []
  let isSnapshot = false
  let setId = ''
  const canonical = canonicalBytes(bytes, {
    textAt(at, depth) {
      if (depth === 1) isSnapshot = keyAt(bytes, at) === SNAPSHOT
      if (!isSnapshot || depth === 1) return null
      const key = keyAt(bytes, at)
      if (depth === 2) {
        setId = key
        return null
      }
      const passage = known
        .get(setId)
        ?.get(key)
        ?.find((one) => isAt(view, at, one.view))
      if (!passage) return null
      left.push({ setId, id: key, from: at, passage })
      return passage
    },
  })
  if (left.length === 0) return null
  return { bytes: shortened(bytes, left), canonical, settle: (value) => settle(value, left) }
}

function shortened(bytes: Uint8Array, left: readonly LeftOut[]): Uint8Array<ArrayBuffer> {
  const short = new Uint8Array(bytes.length)
  let size = 0
  let at = 0
  for (const { from, passage } of left) {
    const valueAt = from + passage.keyLength
    short.set(bytes.subarray(at, valueAt), size)
    size += valueAt - at
    short[size] = STAND_IN_BYTE
    size += 1
    at = from + passage.length
  }
  short.set(bytes.subarray(at), size)
  return short.subarray(0, size + bytes.length - at)
}

function settle(value: unknown, left: readonly LeftOut[]): boolean {
  if (!isRecord(value)) return false
  const { snapshot, criteriaSets } = value
  if (!isRecord(snapshot) || !Array.isArray(criteriaSets)) return false
  for (const setId of new Set(left.map((one) => one.setId))) {
    const words = own(snapshot, setId)
    if (!isRecord(words)) return false
    const here = left.filter((one) => one.setId === setId)
    if (!here.every(({ passage }) => isOf(criteriaSets, setId, passage))) return false
    const known = new Set(here.map(({ id }) => id))
    const rest: Record<string, unknown> = {}
    let found = 0
    for (const id of Object.keys(words)) {
      if (!known.has(id)) rest[id] = words[id]
      else if (words[id] === Number(STAND_IN)) found += 1
    }
    if (found !== here.length || Object.keys(words).length > MOST_ENTRIES) return false
    snapshot[setId] = rest
  }
  return Object.values(snapshot).every((one) => isRecord(one) && Object.keys(one).length <= MOST_ENTRIES)
}

/** Whether the version that the file names says these very words. */
function isOf(criteriaSets: readonly unknown[], setId: string, { versions }: Passage): boolean {
  const named = criteriaSets.filter((one) => isRecord(one) && one.id === setId)
  const [reference] = named
  return named.length === 1 && isRecord(reference) && versions.includes(String(reference.version))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** The text that begins at a quotation mark; empty where it is long or has anything but plain characters. */
function keyAt(bytes: Uint8Array, at: number): string {
  let key = ''
  for (let next = at + 1; next <= at + LONGEST_KEY; next += 1) {
    const byte = bytes[next] ?? 0
    if (byte === QUOTE) return key
    if (byte < 0x20 || byte > 0x7e || byte === 0x5c) return ''
    key += String.fromCharCode(byte)
  }
  return ''
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

/** Four bytes at a time. */
function isAt(bytes: DataView, at: number, wanted: DataView): boolean {
  const length = wanted.byteLength
  if (at + length > bytes.byteLength) return false
  let index = 0
  for (; index + 4 <= length; index += 4)
    if (bytes.getInt32(at + index) !== wanted.getInt32(index)) return false
  for (; index < length; index += 1) if (bytes.getUint8(at + index) !== wanted.getUint8(index)) return false
  return true
}
