import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { ROLE_GREY } from '@/drawing/shapes'
import { paragraph } from '@/reports/build'
import type { PaperDocument, Run } from '@/reports/model'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { aMixedAssessment, gapReportOf } from './aReport'
import { aPaper } from './aPaper'
import { expectWholeText, isInstalled, PDF_READERS, pdfPages, squeeze } from './paperText'

/** Every Vietnamese letter: vowels with all tones, plain and đ, small and capital. */
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323']
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
const CONSONANTS = [...'bcdđghklmnpqrstvx']
const LETTERS = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  ...CONSONANTS,
]
const PANGRAM = LETTERS.map((letter) => `${letter}${letter.toLocaleUpperCase('vi')}n`).join(' ')

const render = (document: PaperDocument, options = {}): Promise<Uint8Array> =>
  renderPdf(document, { fonts: PAPER_FONTS, ...options })
const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('a PDF whose text can be copied out', () => {
  const { document } = gapReportOf(aMixedAssessment().having({ illustrative: true }).build())

  it('all the words of the report, in order, no more and no less', async () => {
    const bytes = await render(document)
    for (const { pages } of PDF_READERS) await expectWholeText(await pages(bytes), document)
    expect((await pdfPages(bytes)).length).toBeGreaterThan(15)
  })

  it.each([
    ['regular', {}],
    ['bold', { bold: true }],
    ['italic', { italic: true }],
    ['bold italic', { bold: true, italic: true }],
  ])('every Vietnamese letter in style %s', async (_name, style) => {
    const run: Run = { text: PANGRAM, ...style }
    const [text] = await pdfPages(await render(aPaper([{ kind: 'paragraph', runs: [run] }])))
    expect(text).toContain(squeeze(PANGRAM))
    expect(LETTERS).toHaveLength(12 * 6 + 17)
  })

  it('justified lines: words do not overlap and the last letter reaches the right margin', async () => {
    const words = 'Một hai ba bốn năm sáu bảy tám chín mười. '.repeat(12)
    const pdf = await getDocumentProxy((await render(aPaper([paragraph(words)]))).slice())
    const { items } = await (await pdf.getPage(1)).getTextContent()
    const lines = new Map<number, { from: number; to: number }[]>()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x, y] = item.transform as number[]
      // The space after a word reaches into the gap; the word itself must not.
      const from = x ?? 0
      const to = from + item.width - (item.str.length - item.str.trimEnd().length) * 13 * 0.25
      lines.set(Math.round(y ?? 0), [...(lines.get(Math.round(y ?? 0)) ?? []), { from, to }])
    }
    const full = [...lines.values()].slice(0, 4)
    expect(full).toHaveLength(4)
    for (const line of full) {
      line.forEach(({ to }, index) => expect(to).toBeLessThan((line[index + 1]?.from ?? Infinity) + 0.1))
      expect(line.at(-1)?.to).toBeCloseTo((195 / 25.4) * 72, 0)
    }
  })

  it('combining marks are copied out as composed letters', async () => {
    const [text] = await pdfPages(
      await render(aPaper([{ kind: 'paragraph', runs: [{ text: 'Tiếng Việt'.normalize('NFD') }] }])),
    )
    expect(text).toContain('TiếngViệt'.normalize('NFC'))
  })
})

describe('a PDF file', () => {
  const { document } = gapReportOf(aMixedAssessment().build())
  const made = render(document)

  it.each(['qpdf'].filter(isInstalled))('%s finds no error in its structure', async (program) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'tt54-pdf-')), 'report.pdf')
    writeFileSync(file, await made)
    expect(spawnSync(program, ['--check', file])).toMatchObject({ status: 0 })
    rmSync(path.dirname(file), { recursive: true })
  })

  it('the same content gives the same bytes, in every time zone', async () => {
    const [first, second] = [await made, await render(structuredClone(document))]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
    expect(asText(first)).toContain("/CreationDate (D:20261123000000+07'00')")
  })

  it('other content gives another file id', async () => {
    const idOf = (bytes: Uint8Array): string | undefined => /\/ID \[ <(\w{32})>/.exec(asText(bytes))?.[1]
    const small = aPaper([])
    const ids = [
      idOf(await render(small)),
      idOf(await render({ ...small, author: 'Khác' })),
      idOf(await made),
    ]
    expect(new Set(ids).size).toBe(3)
    expect(ids).not.toContain(undefined)
  })

  it('has title, author, language and bookmarks by headings', async () => {
    const pdf = await getDocumentProxy((await made).slice())
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: document.title,
      Author: 'Bệnh viện Đa khoa tỉnh Hương Sơn',
      Language: 'vi',
    })
    const outline = await pdf.getOutline()
    const top = document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1
        ? [block.number === '' ? block.text : `${block.number}. ${block.text}`]
        : [],
    )
    expect(outline.map(({ title }) => title)).toEqual(top)
    expect(outline.some(({ items }) => items.length > 0)).toBe(true)
  })

  it('the contents lead to the right page of a heading', async () => {
    const bytes = await made
    const pdf = await getDocumentProxy(bytes.slice())
    const pages = await pdfPages(bytes)
    const contents = pages.findIndex((text) => text.includes('MỤCLỤC')) + 1
    expect(contents).toBeGreaterThan(0)
    // The list may go on overleaf.
    const lists = await Promise.all(
      [contents, contents + 1].map(async (number) => (await pdf.getPage(number)).getAnnotations()),
    )
    const annotations = lists.flat() as { subtype: string; dest: [object] }[]
    const depth = document.blocks.find((block) => block.kind === 'contents')?.depth ?? 0
    const entries = document.blocks.filter((block) => block.kind === 'heading' && block.level <= depth)
    expect(entries.length).toBeGreaterThan(5)
    const targets = await Promise.all(
      annotations.slice(0, entries.length).map(({ dest }) => pdf.getPageIndex(dest[0] as never)),
    )
    expect(targets).toHaveLength(entries.length)
    entries.forEach((entry, index) => {
      const page = targets[index] ?? -1
      if (entry.kind === 'heading') expect(pages[page]).toContain(squeeze(entry.text))
    })
  })

  it('embeds all four styles and uses no other font', async () => {
    const styles: Run[] = [
      { text: 'a' },
      { text: 'b', bold: true },
      { text: 'c', italic: true },
      { text: 'd', bold: true, italic: true },
    ]
    const text = asText(await render(aPaper([{ kind: 'paragraph', runs: styles }])))
    const fonts = [...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name?.split('+')[1])
    expect([...new Set(fonts)].sort()).toEqual(['Tinos', 'Tinos-Bold', 'Tinos-BoldItalic', 'Tinos-Italic'])
    expect(text.match(/\/FontFile2/g)).toHaveLength(4)
  })

  it('uses only black, white, one dark colour and two greys', () => {
    expect([...new Set(Object.values(ROLE_GREY))].sort((a, b) => a - b)).toEqual([0, 43, 110, 232, 255])
  })
})

describe('long work', () => {
  const { document } = gapReportOf(aMixedAssessment().build())

  it('tells progress that grows to nearly the end', async () => {
    const shares: number[] = []
    await render(document, { onProgress: (share: number) => shares.push(share) })
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
  })

  it('stops when told to, with the reason given', async () => {
    const controller = new AbortController()
    const stopped = render(document, {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('thôi')),
    })
    controller.abort(new Error('thôi'))
    await expect(stopped).rejects.toThrow('thôi')
  })
})
