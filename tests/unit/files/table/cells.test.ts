import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnOf, isYes, verdictOf } from '@/files/table/columns'
import { evidenceNames } from '@/files/table/evidenceCell'
import { neutralise, restore } from '@/files/table/neutralise'
import { cellAddress, columnLetters, columnNumber } from '@/files/table/sheet'
import { xlsxText } from '@/files/table/xlsxText'
import { anAssessment } from '../../builders'

describe('cells that a spreadsheet would take for a formula', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u00a0=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\ttext',
    "'quoted",
  ])('%j is neutralised', (text) => {
    expect(neutralise(text)).toBe(`'${text}`)
    expect(restore(neutralise(text))).toBe(text)
  })

  it.each(['', 'a=1', '1-2', 'x@y', ' text', 'Đạt', '–1', '(=1)'])('%j is left alone', (text) => {
    expect(neutralise(text)).toBe(text)
    expect(restore(text)).toBe(text)
  })

  it("an apostrophe a person typed stays: 'abc", () => {
    expect(restore("'abc")).toBe("'abc")
  })

  it('every text comes back exactly, and nothing dangerous is left at the beginning', () => {
    const text = fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', 'a', '＝'), { maxLength: 6 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
        expect(restore(neutralise(given))).toBe(given)
        expect(neutralise(given)).not.toMatch(/^[\s\t\r]*[=+\-@]/)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('texts of XLSX', () => {
  /** What ECMA-376 says a reader does. */
  const read = (text: string): string =>
    text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

  it.each([
    ['\u0000', '_x0000_'],
    ['a\rb', 'a_x000D_b'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x00', '_x00'],
    ['\ufffe', '_xFFFE_'],
    ['\u{1fffe}', '_xD83F__xDFFE_'],
    ['constructor', '_x0063_onstructor'],
    ['ệ\n\t😀', 'ệ\n\t😀'],
  ])('%j is written %j', (text, written) => {
    expect(xlsxText(text)).toBe(written)
    expect(read(written)).toBe(text)
  })

  it('every text comes back exactly', () => {
    const parts = fc
      .array(fc.constantFrom('_', 'x', '0', '4', '1', 'A', '\u0001', '_x', '005F', '\ufffd'), {
        maxLength: 14,
      })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(parts, fc.string({ unit: 'binary' })), (text) => {
        expect(read(xlsxText(text))).toBe(text)
      }),
      { numRuns: 5000 },
    )
  })
})

describe('places', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters)
    expect(columnNumber(letters)).toBe(column)
  })

  it('are named as spreadsheets do', () => {
    expect(cellAddress('', 4, 2)).toBe('C5')
    expect(cellAddress('Câu trả lời', 0, 0)).toBe('Câu trả lời!A1')
  })
})

describe('words', () => {
  it.each([
    ['Mã tiêu chí', 'id'],
    ['  MA TIEU CHI ', 'id'],
    ['Criterion id', 'id'],
    ['kết quả', 'verdict'],
    ['Verdict', 'verdict'],
    ['Tên', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('head %j is %s', (head, column) => {
    expect(columnOf(head)).toBe(column)
  })

  it.each([
    ['Đạt', 'met'],
    ['dat', 'met'],
    [' CHƯA ĐẠT ', 'not-met'],
    ['Không áp dụng', 'not-applicable'],
    ['chua danh gia', 'unassessed'],
    ['Met', 'met'],
    ['not-met', 'not-met'],
    ['Not assessed', 'unassessed'],
    ['Đạt một phần', undefined],
    ['toString', undefined],
  ])('%j is %s', (cell, verdict) => {
    expect(verdictOf(cell)).toBe(verdict)
  })

  it('yes in both languages or a cross', () => {
    expect(['Có', 'co', 'YES', 'x', 'X'].every(isYes)).toBe(true)
    expect(['', 'Không', 'no', '1'].some(isYes)).toBe(false)
  })
})

describe('evidence in cells', () => {
  const assessment = anAssessment()
    .having({
      evidence: [
        { id: 'e1', title: 'Hợp đồng LIS' },
        { id: 'e2', title: 'Biên bản' },
        { id: 'e3', title: 'Biên bản' },
        { id: 'e4', title: 'Hai\ndòng ' },
        { id: 'e5', title: '' },
        { id: 'e6', title: '[e1]' },
      ],
    })
    .build()
  const names = evidenceNames(assessment)

  it('is written by title, and by id where the title does not tell', () => {
    expect(names.write(['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'gone'])).toBe(
      ['Hợp đồng LIS', 'Biên bản [e2]', 'Biên bản [e3]', 'Hai dòng', '[e5]', '[e1] [e6]', '[gone]'].join(
        '\n',
      ),
    )
  })

  it('is read back exactly', () => {
    const ids = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'gone']
    expect(names.read(names.write(ids))).toEqual({ ids, tooLong: false })
  })

  it('is read as a person types it, and what is not in the register becomes an entry', () => {
    expect(names.read(' Hợp  đồng LIS\r\n\r\nBiên bản\n[e3]')).toEqual({
      ids: ['e1', 'table-1', 'e3'],
      tooLong: false,
    })
    expect(names.added()).toEqual([{ id: 'table-1', title: 'Biên bản' }])
  })

  it('is written by ids where the titles would not fit into a cell', () => {
    const long = Array.from({ length: 60 }, (_, index) => ({
      id: `e${index}`,
      title: `${index} ${'x'.repeat(990)}`,
    }))
    const many = evidenceNames(anAssessment().having({ evidence: long }).build())
    const ids = long.map(({ id }) => id)
    expect(many.write(ids)).toBe(ids.map((id) => `[${id}]`).join('\n'))
    expect(many.read(many.write(ids)).ids).toEqual(ids)
  })
})
