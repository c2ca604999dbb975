import { describe, expect, it } from 'vitest'
import { mayRun, fileView } from '@/files/viewOf'

const of = (...bytes: number[]) => fileView(new Blob([new Uint8Array(bytes)], { type: 'text/html' }))

describe('what a file is shown as', () => {
  it.each([
    ['%PDF-', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'pdf', 'application/pdf'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'picture', 'image/png'],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0], 'picture', 'image/jpeg'],
  ])('%s by its bytes, whatever it is called', async (_name, bytes, kind, type) => {
    expect(await of(...bytes)).toEqual({ kind, type })
  })

  it('a page, a drawing with scripts, an empty file and half a signature are only saved', async () => {
    for (const text of ['<script>alert(1)</script>', '<svg xmlns="http://www.w3.org/2000/svg"/>', '', '%PD'])
      expect(await fileView(new Blob([text], { type: 'application/pdf' }))).toEqual({
        kind: 'other',
        type: 'application/octet-stream',
      })
  })

  it('names that a browser runs from disk are told', () => {
    for (const name of ['a.html', 'A.HTM', 'hình.svg', 'x.mht', 'a.xhtml ']) expect(mayRun(name)).toBe(true)
    for (const name of ['a.pdf', 'html.png', 'svg', 'bao cao.docx']) expect(mayRun(name)).toBe(false)
  })
})
