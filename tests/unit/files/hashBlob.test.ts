import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashBlob } from '@/files/hashBlob'

const MB = 1024 * 1024

describe('SHA-256 of a file, piece by piece', () => {
  // Around the edges of a piece of 1 MB.
  it.each([0, 1, MB - 1, MB, MB + 1, 2 * MB, 3 * MB + 17])('%i bytes', async (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31) % 251)
    const shares: number[] = []
    const hash = await hashBlob(new Blob([bytes]), (share) => shares.push(share))
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(shares.length).toBe(Math.ceil(size / MB))
    if (size > 0) expect(shares.at(-1)).toBe(1)
  })

  it('a file that cannot be read is told to the caller', async () => {
    const gone = new Blob(['x'])
    gone.slice = () => {
      throw new DOMException('gone', 'NotReadableError')
    }
    await expect(hashBlob(gone)).rejects.toThrow('gone')
  })
})
