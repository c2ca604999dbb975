/**
 * Two thirds of a submission are the words of the rows that were answered (`snapshot`), and in nearly every file they are
 * those of a criteria set that is here, to the byte. A reader that only wants to know whether they differ need not take
 * them apart: they are recognised as they lie, and a stand-in is read in their place (docs/decisions/json-reading.md).
 */
import { snapshotWords } from '../../core/make/snapshot'
import { own } from '../../core/json/own'
import { entriesOf } from '../../core/sets/criteria'
import type { CriteriaSet } from '../../core/types'
import { plainText } from '../../core/text/entered'
import { canonicalBytes } from '../json/canonicalBytes'
import { ownForm, type KnownPassage } from '../json/ownForm'
import { stableJson } from '../json/stableJson'

/** Words of a row in a file, exactly as this tool writes them. */
interface Passage extends KnownPassage {
  id: string
  view: DataView
  /** Length of the key, colon and space included. */
  keyLength: number
  /** Versions of the set that say the same. */
  versions: string[]
}

/** What is known of one set. */
interface SetWords {
  byId: ReadonlyMap<string, readonly Passage[]>
  /** Everything in the order in which files carry it. */
  order: readonly Passage[]
  placeOf: ReadonlyMap<Passage, number>
}

/** What is known of the sets at hand, by set id. */
export type KnownWords = ReadonlyMap<string, SetWords>

const SNAPSHOT = 'snapshot'
/** What is read in the place of known words. */
const STAND_IN = '0'
const STAND_IN_BYTE = STAND_IN.charCodeAt(0)
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
  const found = new Map<string, Map<string, Passage[]>>()
  for (const set of sets) {
    const rows = found.get(set.id) ?? new Map<string, Passage[]>()
    found.set(set.id, rows)
    for (const entry of entriesOf(set)) {
      const bytes = passageText(set.id, entry.id, snapshotWords(entry))
      const known = rows.get(entry.id) ?? []
      rows.set(entry.id, known)
      const same = known.find(({ length, view }) => length === bytes.length && isAt(viewOf(bytes), 0, view))
      if (same) same.versions.push(set.version)
      // Words that a reader would clean are read.
      else if (isPlain(bytes)) known.push(passageOf(entry.id, bytes, set.version))
    }
  }
  const words = new Map([...found].map(([id, rows]) => [id, setWordsOf(rows)]))
  madeOf.set(sets, { sets: [...sets], words })
  return words
}

function setWordsOf(byId: ReadonlyMap<string, readonly Passage[]>): SetWords {
  const order = [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, passages]) => passages)
  return { byId, order, placeOf: new Map(order.map((passage, index) => [passage, index])) }
}

function isPlain(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  return plainText(text) === text
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
    id,
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
  /** Whether `bytes` are NFC by their characters alone; if not, their text has to be asked. */
  isPlain: boolean
  /**
   * Takes the stand-ins out of the value that was read of `bytes`, together with the words they stand for.
   * @returns whether every word that was left out was where it belongs and is what the set says that the file names; if
   * not, only the whole file says what is so
   */
  settle: (value: unknown) => boolean
}

interface LeftOut {
  setId: string
  from: number
  passage: Passage
}

/**
 * A file without the words that are known; null where none are, or where only reading all of it is safe: also where it is
 * not written as this tool writes.
 * @param bytes the content of a `.tt54.json` file
 * @param known the words of the sets at hand
 */
export function withoutKnownWords(bytes: Uint8Array, known: KnownWords): ShortFile | null {
  if (bytes.length > MOST_BYTES) return null
  const view = viewOf(bytes)
  const left: LeftOut[] = []
  let isSnapshot = false
  let setId = ''
  let words: SetWords | undefined
  /** What most likely comes next: rows stand in one order. */
  let likely = 0
  const passageAt = (at: number, end: number): Passage | undefined => {
    if (!words) return undefined
    const next = words.order[likely]
    if (next && isAt(view, at, next.view)) return next
    return words.byId.get(keyAt(bytes, at + 1, end))?.find((one) => isAt(view, at, one.view))
  }
  const own = ownForm(bytes, (at, end, depth) => {
    if (depth === 1) isSnapshot = keyAt(bytes, at + 1, end) === SNAPSHOT
    if (!isSnapshot || depth === 1) return null
    if (depth === 2) {
      setId = keyAt(bytes, at + 1, end)
      words = known.get(setId)
      likely = 0
      return null
    }
    const passage = passageAt(at, end)
    if (!passage) return null
    likely = (words?.placeOf.get(passage) ?? 0) + 1
    left.push({ setId, from: at, passage })
    return passage
  })
  if (!own || left.length === 0) return null
  return { ...own, bytes: shortened(bytes, left), settle: (value) => settle(value, left) }
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
    const ids = Object.keys(words)
    const rest: Record<string, unknown> = {}
    let found = 0
    // Both stand in the order of the file.
    for (const id of ids) {
      if (here[found]?.passage.id !== id) rest[id] = words[id]
      else if (words[id] === Number(STAND_IN)) found += 1
    }
    if (found !== here.length || ids.length > MOST_ENTRIES) return false
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

/** A key of plain characters between two places; empty where it is long. */
function keyAt(bytes: Uint8Array, from: number, to: number): string {
  return to - from > LONGEST_KEY ? '' : String.fromCharCode(...bytes.subarray(from, to))
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
