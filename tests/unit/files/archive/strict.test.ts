import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { zipSync } from 'fflate'
import { readArchive } from '@/files/archive/readArchive'

const LIMITS = { entries: 10, entryBytes: 1e6, totalBytes: 1e6 }
const NAME = 'assessment.tt54.json'
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const zip = (): Uint8Array => zipSync({ [NAME]: bytesOf('{"a":1}') }, { mtime: '1980-01-02' })
const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const read = await readArchive(bytes, LIMITS)
  return read.ok ? undefined : read.problems[0]?.code
}

/** The same archive with bytes put in before its directory, which then says where it is. */
function withHidden(hidden: Uint8Array, at: number): Uint8Array {
  const whole = zip()
  const view = new DataView(whole.buffer, whole.byteOffset)
  const end = whole.length - 22
  const start = view.getUint32(end + 16, true)
  const made = new Uint8Array([...whole.subarray(0, at), ...hidden, ...whole.subarray(at)])
  const moved = new DataView(made.buffer)
  moved.setUint32(end + hidden.length + 16, start + hidden.length, true)
  if (at === 0) moved.setUint32(start + hidden.length + 42, hidden.length, true)
  return made
}

function altered(change: (view: DataView) => void): Uint8Array {
  const whole = zip().slice()
  change(new DataView(whole.buffer))
  return whole
}

describe('what another reader would see', () => {
  const directoryAt = (): number => {
    const whole = zip()
    return new DataView(whole.buffer, whole.byteOffset).getUint32(whole.length - 6, true)
  }

  it('opens what says the same everywhere', async () => expect(await codeOf(zip())).toBeUndefined())

  it.each([
    ['before the first entry', () => withHidden(bytesOf('PK\u0003\u0004 hidden'), 0)],
    ['before the directory', () => withHidden(deflateRawSync('another {"a":2}'), directoryAt())],
  ])('refuses bytes that another reader would take for an entry: %s', async (_, made) =>
    expect(await codeOf(made())).toBe('archive-broken'),
  )

  it.each([
    ['checksum', 14],
    ['packed size', 18],
    ['size', 22],
  ])('refuses an entry whose own header has another %s', async (_, at) =>
    expect(await codeOf(altered((view) => view.setUint32(at, view.getUint32(at, true) + 1, true)))).toBe(
      'archive-entry-damaged',
    ),
  )
})
