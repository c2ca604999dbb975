import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import type { Day } from '../../core/types'

/** Properties of the file, where the library writes this moment. */
const PROPERTIES = 'docProps/core.xml'
const MOMENT = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g
/** The text, where the library counts bookmarks and pictures on from the file it wrote before. */
const TEXT = 'word/document.xml'
const COUNTED = [/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)(")/g, /(<wp:docPr\b[^>]*\bid=")(\d+)(")/g]
/** The earliest day a ZIP entry can carry; what it says of the entries is of no use to anybody. */
const EPOCH = new Date(1980, 0, 1)

/**
 * Packs the file again so that nothing of this moment is in it: the day of the paper as its date, bookmarks and pictures counted from 1, entries in order of
 * name, and the same date on every entry. The same document then gives the same bytes.
 * @param packed what the library wrote
 * @param day day of making of the paper
 */
export function packWithoutClock(packed: Uint8Array, day: Day): Uint8Array<ArrayBuffer> {
  const entries = unzipSync(packed)
  const names = Object.keys(entries).filter((name) => !name.endsWith('/'))
  // The list of content types comes first: some editors look only there for the kind of the file.
  names.sort(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1),
  )
  const files: Zippable = {}
  for (const name of names) {
    const content = entries[name] ?? new Uint8Array()
    if (name === PROPERTIES) files[name] = strToU8(dated(strFromU8(content), day))
    else files[name] = name === TEXT ? strToU8(renumbered(strFromU8(content))) : content
  }
  return new Uint8Array(zipSync(files, { level: 6, mtime: EPOCH }))
}

function dated(xml: string, day: Day): string {
  return xml.replace(
    MOMENT,
    (_whole, open: string, _name, close: string) => `${open}${day}T00:00:00Z${close}`,
  )
}

function renumbered(xml: string): string {
  return COUNTED.reduce((renumbering, pattern) => {
    const numbers = new Map<string, number>()
    return renumbering.replace(pattern, (_whole, open: string, id: string, close: string) => {
      const number = numbers.get(id) ?? numbers.size + 1
      numbers.set(id, number)
      return `${open}${number}${close}`
    })
  }, xml)
}
