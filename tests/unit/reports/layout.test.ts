import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bold, cell, columns, heading, para, paragraph, row, text } from '@/reports/build'
import { geometry, MARGIN } from '@/reports/layout/geometry'
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

describe('bảng', () => {
  it('không cắt dòng nào, và lặp lại đầu bảng ở mỗi trang', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 60 }),
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

  it('một dòng cao hơn cả trang thì chia giữa hai dòng chữ, không mất chữ nào', async () => {
    const pages = await layout(aPaper([numberedTable([2, 300, 2])]))
    const lines = pages.pages.flatMap((page) => bodyTexts(page)).map((shape) => shape.text)
    expect(lines.filter((words) => words.startsWith('1/'))).toEqual(
      Array.from({ length: 300 }, (_, line) => `1/${line}`),
    )
    expect(pages.pages.length).toBeGreaterThan(4)
    expect(overflows(pages)).toEqual([])
    for (const page of pages.pages) expect(bodyTexts(page)[0]?.text).toBe('ĐẦU')
  })

  it('dòng cuối của bảng dài không đứng một mình ở trang mới', async () => {
    for (let rows = 30; rows < 60; rows += 1) {
      const pages = await layout(aPaper([numberedTable(Array.from({ length: rows }, () => 1))]))
      const last = pages.pages.at(-1)
      expect(
        bodyTexts(last ?? never()).filter(({ text: words }) => words.includes('/')).length,
      ).toBeGreaterThan(1)
    }
  })

  it('dải tên nhóm không đứng cuối trang', async () => {
    const body: Row[] = Array.from({ length: 40 }, (_, index): Row[] => [
      { cells: [cell(`dải ${index}`, { span: 2 })], band: true },
      row(`${index}`, 'một hai'),
    ]).flat()
    const pages = await layout(aPaper([{ ...numberedTable([]), body }]))
    for (const page of pages.pages) expect(bodyTexts(page).at(-1)?.text).toBe('một hai')
  })

  it('cột giữ tỉ lệ đã cho và khít bề rộng trang', async () => {
    const pages = await layout(aPaper([{ ...numberedTable([1]), columns: columns([1, 2]) }]))
    const boxes = (pages.pages[0]?.shapes ?? []).flatMap((shape) =>
      shape.kind === 'rect' && !shape.fill ? [shape] : [],
    )
    const { textWidth } = geometry('portrait')
    expect(boxes.map(({ width }) => width)).toEqual(
      [textWidth / 3, (textWidth * 2) / 3].map((width) => expect.closeTo(width, 5)),
    )
    expect(boxes[0]?.x).toBeCloseTo(MARGIN.left, 5)
  })
})

describe('đề mục', () => {
  const long = 'Một đoạn văn dài để đẩy đề mục xuống gần cuối trang. '.repeat(8)

  it('không bao giờ đứng cuối trang mà nội dung sang trang sau', async () => {
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

  it('số trang trong mục lục là trang của đề mục', async () => {
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

describe('đoạn văn', () => {
  it('ít nhất hai dòng ở mỗi bên chỗ sang trang', async () => {
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

  it('canh đều hai bên: mọi dòng trừ dòng cuối đến mép phải', async () => {
    const pages = await layout(aPaper([paragraph('Một hai ba bốn năm sáu bảy tám chín mười. '.repeat(12))]))
    const lines = bodyTexts(pages.pages[0] ?? never())
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.slice(0, -1).every((line) => (line.wordSpace ?? 0) > 0)).toBe(true)
    expect(lines.at(-1)?.wordSpace).toBeUndefined()
  })

  it('chữ ký đi cùng những dòng cuối', async () => {
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
  it('lề và số trang theo Nghị định 30/2020: số trang giữa lề trên, từ trang 2', async () => {
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
        shape.kind === 'text' && shape.y < MARGIN.top && /^\d+$/.test(shape.text) ? [shape] : [],
      ),
    )
    expect(numbers.map((list) => list.map((shape) => shape.text))).toEqual([[], ['2'], ['3']])
    expect(numbers[1]?.[0]).toMatchObject({ anchor: 'middle', x: (30 + 195) / 2 })
    expect(MARGIN).toEqual({ top: 20, bottom: 20, left: 30, right: 15 })
  })

  it('dấu minh họa và mã kiểm tra ở mọi trang', async () => {
    const document = aPaper([paragraph('a'), { kind: 'pageBreak' }, paragraph('b')], { mark: 'MINH HỌA' })
    for (const page of (await layout(document)).pages) {
      const texts = page.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
      expect(texts).toEqual(expect.arrayContaining(['MINH HỌA', 'trái', 'phải']))
    }
  })

  it('một trang thu nhỏ vừa đủ, không nhỏ hơn cần thiết', async () => {
    const sizes = async (count: number): Promise<{ pages: number; size: number }> => {
      const blocks = Array.from({ length: count }, () => paragraph('Một dòng', { size: 'body' }))
      const pages = await layout(aPaper([{ kind: 'onePage', blocks }, paragraph('sau')]))
      return { pages: pages.pages.length, size: bodyTexts(pages.pages[0] ?? never())[0]?.size ?? 0 }
    }
    expect(await sizes(20)).toEqual({ pages: 2, size: 13 })
    const tight = await sizes(40)
    expect(tight.pages).toBe(2)
    expect(tight.size).toBeLessThan(13)
    expect(tight.size).toBeGreaterThan(9)
  })
})

describe('dữ liệu thù địch', () => {
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

  it('không chữ nào ra ngoài trang, ở đoạn văn, bảng, ghi chú, tên và chữ ký', async () => {
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

  it('ghi chú 20.000 ký tự không khoảng trắng vẫn còn đủ', async () => {
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
