// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import ReportBlock from '@/components/report/ReportBlock.vue'
import ReportPaper from '@/components/report/ReportPaper.vue'
import { cssString, pageMarginCss } from '@/components/report/pageMargins'
import { sheetsOf } from '@/components/report/paperSheets'
import { paragraph, row, text } from '@/reports/build'
import type { Block, PaperDocument } from '@/reports/model'
import { mountInApp, textOf } from '../mounting'

const HOSTILE = `<img src=x onerror="alert(1)"><script>alert(2)</script> & "quoted" \u202eevil`

function aPaper(blocks: Block[], parts: Partial<PaperDocument> = {}): PaperDocument {
  return {
    title: 'Báo cáo',
    author: 'Bệnh viện',
    language: 'vi',
    createdOn: '2026-11-20',
    orientation: 'portrait',
    footer: { left: 'Chân trang', right: 'Mã kiểm tra 1A2B3C4D' },
    mark: null,
    blocks,
    ...parts,
  }
}

/** One block of each kind, every text of which comes from a file. */
const hostileBlocks: Block[] = [
  {
    kind: 'nationalHeading',
    country: HOSTILE,
    motto: HOSTILE,
    superior: HOSTILE,
    facility: HOSTILE,
    number: HOSTILE,
    placeAndDate: HOSTILE,
  },
  { kind: 'title', type: HOSTILE, subject: HOSTILE },
  { kind: 'heading', level: 1, number: HOSTILE, text: HOSTILE, anchor: 'a"><b>' },
  paragraph([text(HOSTILE), { text: HOSTILE, to: 'a"><b>' }, { mark: 'met' }]),
  { kind: 'list', items: [[text(HOSTILE)]] },
  { kind: 'table', columns: [{ width: 1 }], head: [row(HOSTILE)], body: [row(HOSTILE)] },
  { kind: 'note', title: HOSTILE, content: [{ runs: [text(HOSTILE)], bullet: HOSTILE }] },
  {
    kind: 'drawing',
    alt: HOSTILE,
    drawing: { width: 10, height: 10, shapes: [{ kind: 'text', x: 0, y: 0, text: HOSTILE, size: 9 }] },
  },
  { kind: 'signatures', signers: [{ role: HOSTILE, instruction: HOSTILE, name: HOSTILE }] },
  { kind: 'contents', title: HOSTILE, depth: 2 },
]

describe('strange text in a file', () => {
  it('is text only, in every kind of block', async () => {
    const paper = aPaper(hostileBlocks, {
      mark: HOSTILE,
      footer: { left: HOSTILE, right: HOSTILE },
      title: HOSTILE,
    })
    const wrapper = await mountInApp(ReportPaper, { paper })
    expect(wrapper.findAll('img, script, [onerror]')).toHaveLength(0)
    expect(wrapper.text().split('<script>').length - 1).toBeGreaterThanOrEqual(hostileBlocks.length)
    wrapper.unmount()
  })

  it('does not escape from the CSS string in the margin of a printed page', () => {
    for (const hostile of [HOSTILE, '"} body { display: none } @page {', '\\"', 'a\nb', '*/ } /*']) {
      const inside = cssString(hostile).slice(1, -1)
      expect(inside).not.toMatch(/["{}\n<>]/)
      // Every backslash begins an escape of ours: hexadecimal digits and a space.
      expect(inside.replace(/\\[0-9a-f]{1,6} /g, '')).not.toContain('\\')
    }
    expect(cssString('Bệnh viện Đa khoa – 1.234')).toBe('"Bệnh viện Đa khoa – 1.234"')
  })

  it('the margin has the page number, the footer and the mark of sample data', () => {
    const css = pageMarginCss(aPaper([], { mark: 'MINH HỌA' }))
    expect(css).toContain('counter(page)')
    expect(css).toContain('"Mã kiểm tra 1A2B3C4D"')
    expect(css).toContain('"MINH HỌA"')
    expect(pageMarginCss(aPaper([]))).not.toContain('@top-left')
  })
})

describe('each block', () => {
  it('a table: scope of column heads, merged cells, group rows, column widths in proportion', async () => {
    const block: Block = {
      kind: 'table',
      columns: [{ width: 1 }, { width: 3, align: 'center' }],
      head: [row('Số', 'Tên')],
      body: [
        { cells: [{ content: [{ runs: [text('Nhóm I')] }], span: 2 }], band: true },
        row('1', 'Máy chủ'),
      ],
    }
    const wrapper = await mountInApp(ReportBlock, { block })
    expect(wrapper.findAll('thead th').map((head) => head.attributes('scope'))).toEqual(['col', 'col'])
    const band = wrapper.get('tbody th')
    expect([band.attributes('colspan'), band.attributes('scope')]).toEqual(['2', 'colgroup'])
    expect(wrapper.findAll('col').map((column) => (column.element as HTMLElement).style.width)).toEqual([
      '25%',
      '75%',
    ])
    expect(wrapper.findAll('tbody td p').map((cell) => cell.attributes('data-align'))).toEqual([
      'left',
      'center',
    ])
  })

  it('after a merged cell, aligns by the column a cell really stands in', async () => {
    const block: Block = {
      kind: 'table',
      columns: [{ width: 1 }, { width: 1 }, { width: 1, align: 'right' }],
      head: [],
      body: [
        { cells: [{ content: [{ runs: [text('a')] }], span: 2 }, { content: [{ runs: [text('b')] }] }] },
      ],
    }
    const cells = (await mountInApp(ReportBlock, { block })).findAll('td p')
    expect(cells.map((cell) => cell.attributes('data-align'))).toEqual(['left', 'right'])
  })

  it('a figure: the drawing that is on paper, with a text in its place', async () => {
    const block: Block = {
      kind: 'drawing',
      alt: 'Thang mức',
      drawing: {
        width: 165,
        height: 40,
        shapes: [
          { kind: 'rect', x: 1, y: 2, width: 3, height: 4, fill: 'ink' },
          { kind: 'text', x: 5, y: 6, text: 'mức 4', size: 10 },
        ],
      },
    }
    const svg = (await mountInApp(ReportBlock, { block })).get('svg')
    expect([svg.attributes('role'), svg.attributes('aria-label')]).toEqual(['img', 'Thang mức'])
    expect(svg.attributes('viewBox')).toBe('0 0 165 40')
    expect(svg.get('rect').attributes('width')).toBe('3')
    expect(svg.get('text').text()).toBe('mức 4')
  })

  it('the mark of a state is a picture, not read in place of the words beside it', async () => {
    const block = paragraph([{ mark: 'not-met' }, text('Chưa đạt')])
    const wrapper = await mountInApp(ReportBlock, { block })
    expect(wrapper.get('svg').attributes('aria-hidden')).toBe('true')
    expect(textOf(wrapper)).toBe('Chưa đạt')
  })

  it('keeps line breaks in text', async () => {
    const wrapper = await mountInApp(ReportBlock, { block: paragraph('một\nhai') })
    expect(wrapper.get('.run').element.textContent).toBe('một\nhai')
  })
})

describe('the whole sheet', () => {
  const heading = (level: 1 | 2 | 3, number: string, words: string): Block => ({
    kind: 'heading',
    level,
    number,
    text: words,
    anchor: `h-${number}`,
  })

  it('a new sheet at a page break and around a page of its own; no empty sheet', () => {
    const sheets = sheetsOf(
      aPaper([
        { kind: 'onePage', blocks: [paragraph('giám đốc')] },
        paragraph('một'),
        { kind: 'pageBreak', orientation: 'landscape' },
        paragraph('hai'),
        { kind: 'pageBreak' },
        { kind: 'pageBreak', orientation: 'portrait' },
        paragraph('ba'),
      ]),
    )
    expect(
      sheets.map(({ orientation, isOnePage, blocks }) => [orientation, isOnePage, blocks.length]),
    ).toEqual([
      ['portrait', true, 1],
      ['portrait', false, 1],
      ['landscape', false, 1],
      ['portrait', false, 1],
    ])
  })

  it('the contents lead to the right heading, headings on a page of their own too', async () => {
    const paper = aPaper([
      { kind: 'onePage', blocks: [heading(1, '', 'Tóm tắt')] },
      { kind: 'contents', title: 'MỤC LỤC', depth: 2 },
      heading(1, 'I', 'Kết quả'),
      heading(2, '1', 'Theo nhóm'),
      heading(3, 'a', 'Sâu hơn'),
    ])
    const wrapper = await mountInApp(ReportPaper, { paper })
    const links = wrapper.findAll('nav a')
    expect(links.map((link) => link.text())).toEqual(['Tóm tắt', 'I. Kết quả', '1. Theo nhóm'])
    for (const link of links) {
      const id = link.attributes('href')!.slice(1)
      expect(wrapper.findAll('h3, h4').filter((target) => target.attributes('id') === id)).toHaveLength(1)
    }
    wrapper.unmount()
  })

  it('levels of headings go on from the title of the page; the language of a sheet is its own', async () => {
    const paper = aPaper(
      [{ kind: 'title', type: 'REPORT', subject: 'Gap' }, heading(1, 'I', 'A'), heading(2, '1', 'B')],
      {
        language: 'en',
      },
    )
    const wrapper = await mountInApp(ReportPaper, { paper })
    expect(wrapper.findAll('h1, h2, h3, h4, h5').map(({ element }) => element.tagName)).toEqual([
      'H2',
      'H3',
      'H4',
    ])
    expect(wrapper.get('article').attributes('lang')).toBe('en')
    wrapper.unmount()
  })

  it('taken down, it gives back the page as it was', async () => {
    const before = document.adoptedStyleSheets.length
    const wrapper = await mountInApp(ReportPaper, { paper: aPaper([paragraph('x')]) })
    expect(document.adoptedStyleSheets).toHaveLength(before + 1)
    wrapper.unmount()
    expect(document.adoptedStyleSheets).toHaveLength(before)
  })
})
