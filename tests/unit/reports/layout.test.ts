import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bold, cell, columns, heading, para, paragraph, row, text } from '@/reports/build'
import { geometry } from '@/reports/layout/geometry'
import type { Pages } from '@/reports/layout/types'
import type { Block, Row, TableBlock } from '@/reports/model'
import { aPaper } from './aPaper'
import { bodyTexts, layout, overflows } from './metrics'

/** A table whose rows say their own number on every line: "5/0", "5/1", … */
function numberedTable(lines: readonly number[]): TableBlock {
  return {
    kind: 'table',
    columns: columns([1, 3]),
    head: [row('ĐẦU', 'BẢNG')],
    body: lines.map((count, index): Row =>
      row(`h${index}`, cell(Array.from({ length: count }, (_, line) => para(`${index}/${line}`)))),
    ),
  }
}

/** On which pages each row of a numbered table has text. */
function pagesOfRows({ pages }: Pages, rows: number): Set<number>[] {
  const found = Array.from({ length: rows }, () => new Set<number>())
  pages.forEach((page, index) => {
    for (const { text: words } of bodyTexts(page)) {
      const match = /^(\d+)\/\d+$/.exec(words)
      if (match) found[Number(match[1])]?.add(index)
    }
  })
  return found
}

describe('tables', () => {
  it('cut no row, and repeat their head on every page', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 17 }), { minLength: 1, maxLength: 60 }),
        async (lines) => {
          const pages = await layout(aPaper([paragraph('Mở đầu.'), numberedTable(lines)]))
          const found = pagesOfRows(pages, lines.length)
          expect(found.map((on) => on.size)).toEqual(lines.map(() => 1))
          pages.pages.forEach((page, index) => {
            const texts = bodyTexts(page).map((shape) => shape.text)
            if (found.some((on) => on.has(index)))
              expect(texts.filter((words) => words === 'ĐẦU')).toHaveLength(1)
          })
          expect(overflows(pages)).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('cuts a row only when it is taller than a third of a page, and names it where it goes on', async () => {
    for (const before of [0, 20, 40]) {
      const pages = await layout(
        aPaper([...Array.from({ length: before }, () => paragraph('x')), numberedTable([2, 300, 2])]),
      )
      const lines = pages.pages.flatMap((page) => bodyTexts(page)).map((shape) => shape.text)
      expect(lines.filter((words) => words.startsWith('1/'))).toEqual(
        Array.from({ length: 300 }, (_, line) => `1/${line}`),
      )
      expect(overflows(pages)).toEqual([])
      // The row begins on the page of the row before it: no page is left half empty.
      const [first] = pagesOfRows(pages, 3)[1] ?? []
      expect(pagesOfRows(pages, 3)[0]).toEqual(new Set([first]))
      const next = bodyTexts(pages.pages[(first ?? 0) + 1] ?? never()).map((shape) => shape.text)
      expect(next.slice(0, 3)).toEqual(['ĐẦU', 'BẢNG', 'h1 · 1/0 (tiếp)'])
    }
  })

  it('leaves at least two lines of a row that is cut on either side', async () => {
    for (let before = 0; before < 55; before += 1) {
      const pages = await layout(
        aPaper([...Array.from({ length: before }, () => paragraph('x')), numberedTable([40])]),
      )
      const counts = pages.pages.map(
        (page) => bodyTexts(page).filter((shape) => /^0\/\d+$/.test(shape.text)).length,
      )
      for (const count of counts.filter(Boolean)) expect(count).toBeGreaterThan(1)
    }
  })

  it('the last row of a long table does not stand alone on a new page', async () => {
    for (let rows = 30; rows < 60; rows += 1) {
      const pages = await layout(aPaper([numberedTable(Array.from({ length: rows }, () => 1))]))
      const last = pages.pages.at(-1)
      expect(
        bodyTexts(last ?? never()).filter(({ text: words }) => words.includes('/')).length,
      ).toBeGreaterThan(1)
    }
  })

  it('the band of a group does not stand last on a page', async () => {
    const body: Row[] = Array.from({ length: 40 }, (_, index): Row[] => [
      { cells: [cell(`dải ${index}`, { span: 2 })], band: true },
      row(`${index}`, 'một hai'),
    ]).flat()
    const pages = await layout(aPaper([{ ...numberedTable([]), body }]))
    for (const page of pages.pages) expect(bodyTexts(page).at(-1)?.text).toBe('một hai')
  })

  it('columns keep the given proportions and fill the width of the page', async () => {
    const table: TableBlock = { ...numberedTable([1]), columns: columns([1, 2]), lines: 'grid' }
    const pages = await layout(aPaper([table]))
    const verticals = new Set(
      (pages.pages[0]?.shapes ?? []).flatMap((shape) =>
        shape.kind === 'line' && shape.x1 === shape.x2 ? [shape.x1] : [],
      ),
    )
    const { textWidth, margin } = geometry('portrait')
    expect([...verticals]).toEqual(
      [0, textWidth / 3, textWidth].map((x) => expect.closeTo(x + margin.left, 5)),
    )
  })
})

describe('headings', () => {
  const long = 'Một đoạn văn dài để đẩy đề mục xuống gần cuối trang. '.repeat(8)

  it('never stand last on a page whose content goes to the next', async () => {
    for (let lines = 30; lines < 48; lines += 1) {
      const blocks: Block[] = [
        ...Array.from({ length: lines }, () => paragraph('x')),
        heading(1, 'I', 'Lớn', 'a'),
        heading(2, '1', 'Nhỏ', 'b'),
        paragraph(long),
      ]
      const pages = await layout(aPaper(blocks))
      for (const page of pages.pages) expect(bodyTexts(page).at(-1)?.text).not.toMatch(/Lớn|Nhỏ/)
      expect(pages.anchors.get('a')?.page).toBe(pages.anchors.get('b')?.page)
    }
  })

  it('the page number in the contents is the page of the heading', async () => {
    const blocks: Block[] = [
      { kind: 'contents', title: 'MỤC LỤC', depth: 2 },
      heading(1, 'I', 'Một', 'một'),
      { kind: 'pageBreak' },
      heading(2, '1', 'Hai', 'hai'),
      { kind: 'pageBreak' },
      heading(3, '', 'Không vào mục lục', 'ba'),
    ]
    const pages = await layout(aPaper(blocks))
    const numbers = (pages.pages[0]?.shapes ?? []).flatMap((shape) =>
      shape.kind === 'text' && /^\d+$/.test(shape.text) ? [shape.text] : [],
    )
    expect(numbers).toEqual(['1', '2'])
    expect(pages.pages[0]?.links.map(({ to }) => to)).toEqual(['một', 'hai'])
    expect(pages.bookmarks).toEqual([
      { level: 1, title: 'I. Một', page: 1 },
      { level: 2, title: '1. Hai', page: 2 },
      { level: 3, title: 'Không vào mục lục', page: 3 },
    ])
  })
})

describe('paragraphs', () => {
  it('two lines at least on each side of a page break', async () => {
    const words = 'chữ '.repeat(26 * 5)
    for (let before = 30; before < 42; before += 1) {
      const pages = await layout(
        aPaper([...Array.from({ length: before }, () => paragraph('x')), paragraph(words)]),
      )
      const counts = pages.pages.map(
        (page) => bodyTexts(page).filter((shape) => shape.text.startsWith('chữ')).length,
      )
      for (const count of counts.filter(Boolean)) expect(count).toBeGreaterThan(1)
    }
  })

  it('justified: every line but the last reaches the right edge', async () => {
    const pages = await layout(aPaper([paragraph('Một hai ba bốn năm sáu bảy tám chín mười. '.repeat(12))]))
    const lines = bodyTexts(pages.pages[0] ?? never())
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.slice(0, -1).every((line) => (line.wordSpace ?? 0) > 0)).toBe(true)
    expect(lines.at(-1)?.wordSpace).toBeUndefined()
  })

  it('the signature goes with the last lines', async () => {
    for (let before = 25; before < 42; before += 1) {
      const pages = await layout(
        aPaper([
          ...Array.from({ length: before }, () => paragraph('x')),
          paragraph('Lời cuối.', { keepWithNext: true }),
          { kind: 'signatures', signers: [{ role: 'GIÁM ĐỐC', instruction: '(Ký)', name: 'Tên' }] },
        ]),
      )
      const texts = bodyTexts(pages.pages.at(-1) ?? never()).map((shape) => shape.text)
      expect(texts).toEqual(expect.arrayContaining(['Lời cuối.', 'GIÁM ĐỐC', '(Ký)', 'Tên']))
    }
  })
})

describe('trang', () => {
  it('margins and page number by Nghị định 30/2020: in the middle of the top margin, from page 2 on', async () => {
    const pages = await layout(
      aPaper([
        paragraph('a'),
        { kind: 'pageBreak' },
        paragraph('b'),
        { kind: 'pageBreak', orientation: 'landscape' },
        paragraph('c'),
      ]),
    )
    expect(pages.pages.map(({ orientation }) => orientation)).toEqual(['portrait', 'portrait', 'landscape'])
    const numbers = pages.pages.map((page) =>
      page.shapes.flatMap((shape) =>
        shape.kind === 'text' && shape.y < geometry(page.orientation).margin.top && /^\d+$/.test(shape.text)
          ? [shape]
          : [],
      ),
    )
    expect(numbers.map((list) => list.map((shape) => shape.text))).toEqual([[], ['2'], ['3']])
    expect(numbers[1]?.[0]).toMatchObject({ anchor: 'middle', x: (30 + 195) / 2 })
    expect(geometry('portrait').margin).toEqual({ top: 20, bottom: 20, left: 30, right: 15 })
    expect(geometry('landscape').margin).toEqual({ top: 25, bottom: 15, left: 20, right: 20 })
  })

  it('the sample mark and the hash are on every page', async () => {
    const document = aPaper([paragraph('a'), { kind: 'pageBreak' }, paragraph('b')], { mark: 'MINH HỌA' })
    for (const page of (await layout(document)).pages) {
      const texts = page.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
      expect(texts).toEqual(expect.arrayContaining(['MINH HỌA', 'trái', 'phải']))
    }
  })

  it('never sets text smaller to make it fit', async () => {
    const blocks = Array.from({ length: 80 }, () => paragraph('Một dòng', { size: 'text' }))
    const pages = await layout(aPaper([{ kind: 'onePage', blocks }, paragraph('sau', { size: 'text' })]))
    const sizes = pages.pages.flatMap((page) => bodyTexts(page).map(({ size }) => size))
    expect(new Set(sizes)).toEqual(new Set([11.5]))
    expect(sizes).toHaveLength(81)
    expect(bodyTexts(pages.pages.at(-1) ?? never()).map(({ text: words }) => words)).toEqual(['sau'])
  })

  it('numbers the pages of annexes and notes on their own, without a number on the first', async () => {
    const long = Array.from({ length: 60 }, () => paragraph('x'))
    const pages = await layout(
      aPaper([
        ...long,
        { kind: 'pageBreak', begins: 'annex' },
        ...long,
        { kind: 'pageBreak', begins: 'notes' },
        paragraph('y'),
      ]),
    )
    expect(pages.pages.map(({ number, part }) => [part, number])).toEqual([
      [0, 1],
      [0, 2],
      [1, 1],
      [1, 2],
      [2, 1],
    ])
    const shown = pages.pages.map((page) =>
      page.shapes.flatMap((shape) => (shape.kind === 'text' && shape.y < 20 ? [shape.text] : [])),
    )
    expect(shown).toEqual([[], ['2'], [], ['2'], []])
  })

  it('keeps signed pages free of the footer: only the last page of the paper has the seal', async () => {
    const seal = { hash: 'MÃ', code: null, alt: '' }
    const pages = await layout(
      aPaper(
        [
          paragraph('a'),
          { kind: 'pageBreak', begins: 'annex' },
          paragraph('b'),
          { kind: 'pageBreak', begins: 'notes' },
          paragraph('c'),
        ],
        { footer: { place: 'last', left: 'trái', right: 'phải', seal } },
      ),
    )
    const feet = pages.pages.map((page) =>
      page.shapes.flatMap((shape) => (shape.kind === 'text' && shape.y > 280 ? [shape.text] : [])),
    )
    expect(feet).toEqual([[], ['MÃ'], []])
  })
})

describe('structure', () => {
  it('gives every text of the blocks a node, and none to what stands around them', async () => {
    const pages = await layout(
      aPaper([
        heading(1, 'I', 'Đề mục', 'a'),
        paragraph('chữ '.repeat(900)),
        numberedTable(Array.from({ length: 80 }, () => 1)),
        { kind: 'list', items: [[text('một')], [text('hai')]], ordered: true },
      ]),
    )
    const body = new Set(pages.pages.flatMap((page) => bodyTexts(page)))
    for (const page of pages.pages)
      for (const shape of page.shapes)
        if (shape.kind === 'text') {
          const isRepeated = /^(ĐẦU|BẢNG)$/.test(shape.text) && page.number > 1 && shape.y < 30
          expect([shape.text, shape.node !== undefined]).toEqual([shape.text, body.has(shape) && !isRepeated])
        }
    const roles = pages.structure.map(({ role }) => role)
    expect(roles.filter((role) => role === 'TR')).toHaveLength(81)
    expect(roles.filter((role) => role === 'TH')).toHaveLength(2)
    expect(roles.filter((role) => role === 'TD')).toHaveLength(160)
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles.filter((role) => role === 'LI')).toHaveLength(2)
  })
})

describe('hostile data', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
    fc.constantFrom(
      'W'.repeat(500),
      '‮ngược‬ עברית العربية',
      '👩‍⚕️🏥',
      'a\u0000b\u0007c\td',
      'x\n\n\n\ny',
      'e\u0323\u0301\u0301',
      '\ud800',
    ),
  )

  it('no word leaves the page, in paragraphs, tables, notes, names and signatures', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (one, two) => {
        const pages = await layout(
          aPaper(
            [
              {
                kind: 'nationalHeading',
                country: 'C',
                motto: 'M',
                superior: one,
                facility: two,
                number: one,
                placeAndDate: two,
              },
              { kind: 'title', type: 'BÁO CÁO', subject: one },
              { kind: 'contents', title: 'MỤC LỤC', depth: 3 },
              heading(1, 'I', one, 'a'),
              paragraph([text(one), bold(two)]),
              { kind: 'list', items: [[text(one)], [text(two)]], ordered: true },
              { kind: 'note', title: one, content: [para(two, { bullet: '–' })] },
              {
                kind: 'table',
                columns: columns([1, 5, 1]),
                head: [row('a', 'b', 'c')],
                body: [row(one, two, one), row(two, one, two)],
              },
              {
                kind: 'signatures',
                signers: [one, two, one].map((name) => ({ role: 'R', instruction: 'I', name })),
              },
            ],
            { footer: { left: one, right: 'mã' } },
          ),
        )
        expect(overflows(pages)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('a note of 20.000 characters without a space is there in full', async () => {
    const note = 'Ệ'.repeat(20_000)
    const pages = await layout(
      aPaper([{ kind: 'table', columns: columns([1, 2]), head: [row('a', 'b')], body: [row('x', note)] }]),
    )
    const drawn = pages.pages.flatMap((page) => bodyTexts(page)).filter((shape) => shape.text.startsWith('Ệ'))
    expect(drawn.map((shape) => shape.text).join('')).toBe(note)
    expect(overflows(pages)).toEqual([])
  })
})

function never(): never {
  throw new Error('There is no such page')
}
