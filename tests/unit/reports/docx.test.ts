import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { columns, heading, link, mark, para, paragraph, row } from '@/reports/build'
import { cell } from '@/reports/build'
import { renderDocx } from '@/reports/docx/renderDocx'
import { headingsOf } from '@/reports/layout/contents'
import type { PaperDocument } from '@/reports/model'
import { aPaper } from './aPaper'
import { aMixedAssessment, gapReportOf, tablesIn } from './aReport'
import { docxModelText } from './docxText'
import { squeeze } from './paperText'
import { elements, parseXml, wordText, type XmlElement } from './xml'

/** The parts of a file, as a reader that knows nothing of us finds them. */
async function opened(document: PaperDocument) {
  const bytes = await renderDocx(document)
  const files = unzipSync(bytes)
  const xml = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
  const parse = (name: string): XmlElement => parseXml(xml(name))
  return { bytes, names: Object.keys(files), xml, parse, body: parse('word/document.xml') }
}

const all = (node: XmlElement, name: string): XmlElement[] => elements(node, `w:${name}`)
const textOf = wordText
const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes[`w:${name}`]
const value = (element: XmlElement | undefined): string | undefined => attribute(element, 'val')

describe('the gap report as DOCX', () => {
  const { document } = gapReportOf(aMixedAssessment(3).build())
  const file = opened(document)

  it('has all the words of the content, in order', async () => {
    const { body } = await file
    const found = squeeze(textOf(body))
    expect(found).toBe(await docxModelText(document))
    expect(found.length).toBeGreaterThan(20_000)
  })

  it('uses the heading styles of Word and bookmarks every heading', async () => {
    const { body } = await file
    const styled = all(body, 'p').flatMap((p) => {
      const style = value(all(p, 'pStyle')[0])
      return style && /^Heading[123]$/.test(style)
        ? [{ level: Number(style.slice(7)), text: squeeze(textOf(p)) }]
        : []
    })
    const expected = headingsOf(document.blocks)
    expect(styled.map(({ level }) => level)).toEqual(expected.map(({ level }) => level))
    const bookmarks = all(body, 'bookmarkStart').map((start) => attribute(start, 'name'))
    const targets = all(body, 'hyperlink').map((hyperlink) => attribute(hyperlink, 'anchor'))
    expect(targets.length).toBeGreaterThan(10)
    for (const target of targets) expect(bookmarks).toContain(target)
  })

  it('repeats the head of a table, and breaks no row over pages', async () => {
    const { body } = await file
    const blocks = document.blocks.flatMap((block) => (block.kind === 'onePage' ? block.blocks : [block]))
    const tables = tablesIn(blocks)
    const heads = tables.reduce((sum, { head }) => sum + head.length, 0)
    expect(all(body, 'tblHeader')).toHaveLength(heads)
    const rows = tables.reduce((sum, { head, body: rest }) => sum + head.length + rest.length, 0)
    expect(all(body, 'cantSplit').length).toBeGreaterThanOrEqual(rows)
  })

  it('font, size, language and margins by Nghị định 30/2020', async () => {
    const { parse, body } = await file
    const defaults = all(parse('word/styles.xml'), 'rPrDefault')[0] as XmlElement
    expect(attribute(all(defaults, 'rFonts')[0], 'ascii')).toBe('Times New Roman')
    expect(value(all(defaults, 'sz')[0])).toBe('26')
    expect(value(all(defaults, 'lang')[0])).toBe('vi-VN')
    const margin = all(body, 'pgMar')[0]
    const mm = (side: string): number => (Number(attribute(margin, side)) * 25.4) / 1440
    expect(mm('top')).toBeGreaterThanOrEqual(19.9)
    expect(mm('left')).toBeGreaterThanOrEqual(29.9)
    expect(mm('right')).toBeGreaterThanOrEqual(14.9)
  })

  it('the page number is a field in the middle of the top margin, except on the first page', async () => {
    const { names, xml, body } = await file
    // The paper, and each part whose pages are numbered on their own.
    const parts = document.blocks.filter((block) => block.kind === 'pageBreak' && block.begins !== undefined)
    expect(all(body, 'titlePg')).toHaveLength(1 + parts.length)
    const headers = names.filter((name) => /^word\/header\d+\.xml$/.test(name)).map(xml)
    const numbered = headers.filter((header) => /instrText[^>]*>\s*PAGE/.test(header))
    expect(numbered.length).toBeGreaterThan(0)
    expect(numbered[0]).toContain('w:val="center"')
    const footers = names.filter((name) => /^word\/footer\d+\.xml$/.test(name)).map(xml)
    expect(footers.some((footer) => /NUMPAGES|PAGE/.test(footer))).toBe(false)
    // A footer of one line has a real tab; one on pages to be signed is empty.
    const said = footers.filter((footer) => footer.includes('<w:t '))
    expect(said.every((footer) => !footer.includes('\t'))).toBe(true)
  })

  it('the same content gives the same file', async () => {
    const { bytes, xml } = await file
    expect(Buffer.compare(await renderDocx(structuredClone(document)), bytes)).toBe(0)
    expect(xml('docProps/core.xml')).toContain('2026-11-23T00:00:00Z')
  })
})

describe('DOCX of any paper', () => {
  it('a landscape page is a section of its own, and the one after it has no first page', async () => {
    const { body } = await opened(
      aPaper([paragraph('dọc'), { kind: 'pageBreak', orientation: 'landscape' }, paragraph('ngang')]),
    )
    const sections = all(body, 'sectPr').map((section) => ({
      landscape: attribute(all(section, 'pgSz')[0], 'orient') === 'landscape',
      wide: Number(attribute(all(section, 'pgSz')[0], 'w')) > Number(attribute(all(section, 'pgSz')[0], 'h')),
      first: all(section, 'titlePg').length,
    }))
    expect(sections).toEqual([
      { landscape: false, wide: false, first: 1 },
      { landscape: true, wide: true, first: 0 },
    ])
  })

  it('words of the user do not break the file', async () => {
    const hostile = 'a\u0000b\u000b<w:p>&amp;"\ud800c\u202e]]>\n dòng hai'
    const { parse, body } = await opened(
      aPaper(
        [
          heading(1, 'I', hostile, 'x'),
          paragraph([{ text: hostile, to: 'x' }, link('hỏng', 'không có')]),
          {
            kind: 'table',
            columns: columns([1]),
            head: [row(hostile)],
            body: [row(cell(para([mark('met'), { text: hostile }], { bullet: '–' })))],
          },
        ],
        { title: hostile, author: hostile, mark: hostile, footer: { left: hostile, right: hostile } },
      ),
    )
    for (const part of ['word/document.xml', 'docProps/core.xml', 'word/footer1.xml', 'word/header1.xml'])
      expect(elements(parse(part), 'parsererror')).toEqual([])
    expect(textOf(body)).toContain('ab<w:p>&amp;"c]]>')
    expect(all(body, 'hyperlink')).toHaveLength(1)
  })

  it('can be stopped', async () => {
    const stop = new AbortController()
    stop.abort(new Error('thôi'))
    await expect(renderDocx(aPaper([paragraph('x')]), { signal: stop.signal })).rejects.toThrow('thôi')
  })
})
