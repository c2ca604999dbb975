import { describe, expect, it } from 'vitest'
import { readIndicatorTable } from '@/files/table/indicatorTable'
import { releasedSets } from '../../fixtures'

const sets = releasedSets.filter(({ id }) => id === 'sskdt-2026')
const head = ['Chỉ số', 'Tính đến ngày', 'Số đạt', 'Tổng số', 'Nguồn', 'Mục tiêu', 'Hạn']
const book = 'Tỷ lệ người dân có Sổ sức khỏe điện tử trên VNeID'
const read = (rows: string[][], kept: Parameters<typeof readIndicatorTable>[1]['kept'] = []) =>
  readIndicatorTable([{ name: 'Chỉ số', rows: [['Sở Y tế'], head, ...rows] }], {
    sets,
    kept,
    today: '2026-11-27',
  })

describe('the programme’s numbers from a table', () => {
  it('reads the article’s own figures with source and target', () => {
    const rows = read([[book, '15/11/2026', '90.846', '352.209', 'Báo cáo của Sở Y tế', '60%', '31/12/2026']])
    expect(rows).toEqual([
      {
        sheet: 'Chỉ số',
        row: 3,
        text: book,
        problem: null,
        value: {
          indicator: 'residents-with-book',
          day: '2026-11-15',
          part: 90846,
          whole: 352209,
          source: 'Báo cáo của Sở Y tế',
          target: 60,
          targetDay: '2026-12-31',
        },
      },
    ])
  })

  it.each([
    ['more than the whole', [book, '15/11/2026', '11', '10', 'Sở'], 'more-than-whole'],
    ['a day to come', [book, '01/12/2026', '1', '10', 'Sở'], 'future'],
    ['no day', [book, 'tháng 11', '1', '10', 'Sở'], 'no-day'],
    ['a share instead of a number', [book, '15/11/2026', '25,79', '100', 'Sở'], 'not-whole'],
    ['no source', [book, '15/11/2026', '1', '10', ''], 'no-source'],
    ['a target in words', [book, '15/11/2026', '1', '10', 'Sở', 'cao'], 'target-range'],
    ['a name nobody knows', ['Số giường bệnh', '15/11/2026', '1', '10', 'Sở'], 'unknown'],
  ])('%s is not taken, and said', (_name, row, problem) => {
    expect(read([row])).toMatchObject([{ value: null, problem }])
  })

  it('two numbers for one day are told, the same number again changes nothing', () => {
    const row = [book, '15/11/2026', '1', '10', 'Sở']
    expect(read([row, row, [book, '15/11/2026', '2', '10', 'Sở']])?.map(({ problem }) => problem)).toEqual([
      null,
      'same',
      'twice',
    ])
  })

  it('a table of answers is none of these', () => {
    expect(
      readIndicatorTable([{ name: '', rows: [['STT', 'Tiêu chí', 'Kết quả']] }], {
        sets,
        kept: [],
        today: '2026-11-27',
      }),
    ).toBeNull()
  })
})
