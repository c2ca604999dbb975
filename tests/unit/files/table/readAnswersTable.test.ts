import { describe, expect, it } from 'vitest'
import type { Answer, Assessment } from '@/core/types'
import { applyTable, isNewAnswer } from '@/files/table/applyTable'
import { readAnswersTable, type TableChanges } from '@/files/table/readAnswersTable'
import { writeCsv } from '@/files/table/writeCsv'
import { writeXlsx } from '@/files/table/writeXlsx'
import { anAssessment, answers } from '../../builders'
import { allSets, frozen, tt54 } from '../../fixtures'
import { utf8 } from '../support'

const SET = 'tt54-2017'
const assessment: Assessment = frozen(
  anAssessment()
    .with(
      answers()
        .answer('his.1', {
          verdict: 'met',
          note: 'cũ',
          evidence: ['e1'],
          ...Object.fromEntries([['later', 7]]),
        })
        .items('lis.9', [true, false])
        .answer('old.1', { verdict: 'met', items: { 'old.1.x': true } }),
    )
    .having({
      evidence: [
        { id: 'e1', title: 'Hợp đồng' },
        { id: 'e2', title: 'Biên bản' },
      ],
      actions: [{ id: 'a1', title: 'Nâng cấp', criteria: ['lis.9'] }],
    })
    .build(),
)

async function read(lines: string[], target = assessment): Promise<TableChanges> {
  const result = await readAnswersTable(utf8(lines.join('\r\n')), { assessment: target, sets: allSets })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.table
}
const errorsOf = ({ errors }: TableChanges): string[] => errors.map(({ code, path }) => `${code} ${path}`)
const after = ({ changes }: TableChanges, id: string): Answer | null | undefined =>
  changes.find((change) => change.id === id)?.after

describe('rows become changes by id', () => {
  it('in any order, with some columns only; the rest of an answer stays, also fields we do not know', async () => {
    const table = await read(['Kết quả;Mã tiêu chí', 'Chưa đạt;his.1', 'Đạt;milestone.filmless'])
    expect(table.errors).toEqual([])
    expect(table.changes).toEqual([
      {
        set: SET,
        id: 'his.1',
        before: assessment.answers[SET]?.['his.1'],
        after: { verdict: 'not-met', note: 'cũ', evidence: ['e1'], later: 7 },
        fields: ['verdict'],
      },
      { set: SET, id: 'milestone.filmless', before: null, after: { verdict: 'met' }, fields: ['verdict'] },
    ])
  })

  it('empty cells and absent rows say nothing', async () => {
    const table = await read([
      'Mã tiêu chí;Mã nội dung;Kết quả;Ghi chú;Minh chứng',
      'his.1;;;;',
      'lis.9;lis.9.1;;;',
    ])
    expect(table).toMatchObject({ changes: [], removals: [], errors: [], rows: 2 })
  })

  it('a word of its own takes away, apart from what changes and only when told', async () => {
    const table = await read([
      'Mã tiêu chí;Mã nội dung;Kết quả;Ghi chú;Minh chứng',
      'his.1;;Chưa đánh giá;(xóa);(remove)',
      'lis.9;lis.9.1;Chưa đánh giá;;',
      'lis.9;lis.9.2;Đạt;;',
    ])
    expect(table.errors).toEqual([])
    expect(table.changes).toMatchObject([
      { id: 'lis.9', after: { items: { 'lis.9.1': true, 'lis.9.2': true } } },
    ])
    expect(table.removals.map(({ id, after: left }) => [id, left])).toEqual([
      ['his.1', { verdict: 'unassessed', later: 7 }],
      ['lis.9', { items: { 'lis.9.2': true } }],
    ])
    expect(table.changes.map(isNewAnswer)).toEqual([false])
    const kept = applyTable(assessment, table, { removing: false })
    const gone = applyTable(assessment, table, { removing: true })
    expect(kept.ok && kept.assessment.answers[SET]?.['his.1']).toEqual(assessment.answers[SET]?.['his.1'])
    expect(gone.ok && gone.assessment.answers[SET]?.['his.1']).toEqual({ verdict: 'unassessed', later: 7 })
  })

  it('items, with "không áp dụng" where the set allows it', async () => {
    const table = await read([
      'Mã tiêu chí;Mã nội dung;Kết quả;Lý do không áp dụng',
      'infrastructure.6;;;Mã nguồn mở',
      'infrastructure.6;infrastructure.6.2;Không áp dụng;',
      'infrastructure.6;infrastructure.6.1;Đạt;',
    ])
    expect(table.errors).toEqual([])
    expect(after(table, 'infrastructure.6')).toEqual({
      items: { 'infrastructure.6.2': 'not-applicable', 'infrastructure.6.1': true },
      reason: 'Mã nguồn mở',
    })
  })

  it('evidence by title', async () => {
    const table = await read(['Mã tiêu chí;Kết quả;Minh chứng', 'his.1;Đạt;"Biên bản\nHợp đồng"'])
    expect(after(table, 'his.1')?.evidence).toEqual(['e1', 'e2'])
  })

  it('evidence in free words becomes an entry, once, and costs no verdict', async () => {
    const table = await read([
      'Mã tiêu chí;Kết quả;Minh chứng',
      'his.1;Chưa đạt;Ảnh màn hình',
      'his.2;Đạt;"Ảnh màn hình\nHợp đồng"',
    ])
    expect(table.errors).toEqual([])
    expect(table.evidence).toEqual([{ id: 'table-1', title: 'Ảnh màn hình' }])
    expect(after(table, 'his.1')).toMatchObject({ verdict: 'not-met', evidence: ['e1', 'table-1'] })
    expect(after(table, 'his.2')).toEqual({ verdict: 'met', evidence: ['table-1', 'e1'] })
    const applied = applyTable(assessment, table, { removing: false })
    expect(applied.ok && applied.assessment.evidence?.map(({ id }) => id)).toEqual(['e1', 'e2', 'table-1'])
  })

  it('line ends of several kinds are rows of their own', async () => {
    const result = await readAnswersTable(utf8('Mã tiêu chí;Kết quả\rhis.2;Đạt\nhis.3;Đạt\r\nhis.4;Đạt'), {
      assessment,
      sets: allSets,
    })
    expect(result.ok && result.table.changes.map(({ id }) => id)).toEqual(['his.2', 'his.3', 'his.4'])
  })

  it('answers the set does not have, when the assessment has them', async () => {
    const table = await read(['Mã tiêu chí;Mã nội dung;Kết quả', 'old.1;;Chưa đạt', 'old.1;old.1.x;Chưa đạt'])
    expect(after(table, 'old.1')).toEqual({ verdict: 'not-met', items: { 'old.1.x': false } })
  })

  it('English words and a set column', async () => {
    const table = await read(['Criteria set,Criterion id,Verdict,To be confirmed', 'tt54-2017,his.2,Met,Yes'])
    expect(after(table, 'his.2')).toEqual({ verdict: 'met', unconfirmed: true })
  })

  it('a title above the head and rows without anything are passed over', async () => {
    const table = await read(['Bảng câu trả lời năm 2026', '', 'Mã tiêu chí;Kết quả', ';', 'his.2;Đạt', ';'])
    expect(table).toMatchObject({ rows: 1, changes: [{ id: 'his.2' }], errors: [] })
  })

  it('line ends a spreadsheet has changed are no change', async () => {
    const target = anAssessment()
      .with(answers().answer('his.1', { note: 'a\nb' }))
      .build()
    const table = await read(['Mã tiêu chí;Kết quả;Ghi chú', 'his.1;;"a\r\nb"'], target)
    expect(table.changes).toEqual([])
  })
})

describe('errors name the cell, and a criterion with one changes nothing', () => {
  const HEAD =
    'Bộ tiêu chí;Mã tiêu chí;Mã nội dung;Tiêu chí, nội dung;Kết quả;Lý do không áp dụng;Ghi chú;Minh chứng;Việc cần làm;Cần xác nhận lại'

  it.each([
    ['tt99;his.1;;;Đạt;;;;;', 'cell-unknown-set A2'],
    [';his.999;;;Đạt;;;;;', 'cell-unknown-criterion B2'],
    [';;;;Đạt;;;;;', 'cell-unknown-criterion B2'],
    ['tt54-2017;__proto__;;;Đạt;;;;;', 'cell-unknown-criterion B2'],
    [';lis.9;lis.9.7;;Đạt;;;;;', 'cell-unknown-item C2'],
    [';his.2;;;Có lẽ;;;;;', 'cell-verdict E2'],
    [';lis.9;lis.9.1;;Một nửa;;;;;', 'cell-verdict E2'],
    [';his.2;;;Không áp dụng;Lý do;;;;', 'cell-not-applicable E2'],
    [';lis.9;lis.9.1;;Không áp dụng;;;;;', 'cell-not-applicable E2'],
    [';his.22;;;Không áp dụng;;;;;', 'cell-reason-missing F2'],
    [`;his.2;;;Đạt;;${'x'.repeat(20_001)};;;`, 'cell-text-too-long G2'],
    [`;his.2;;;Đạt;;;${'x'.repeat(1001)};;`, 'cell-evidence-too-long H2'],
    [';his.2;;;Đạt;;;;;Chắc vậy', 'cell-confirm J2'],
    [';his.2;;Máy tính;Đạt;;;;;', 'cell-other-title D2'],
  ])('%s', async (row, error) => {
    const table = await read([HEAD, row])
    expect(errorsOf(table)).toEqual([error])
    expect(table.changes).toEqual([])
  })

  it('one wrong item holds back its whole criterion and no other', async () => {
    const table = await read([HEAD, ';lis.9;;;Đạt;;;;;', ';lis.9;lis.9.1;;?;;;;;', ';his.2;;;Đạt;;;;;'])
    expect(table.changes.map(({ id }) => id)).toEqual(['his.2'])
    expect(table.errors).toMatchObject([{ params: { row: 3, column: 'E', text: '?', sheet: '' } }])
  })

  it('a second row about the same thing', async () => {
    const table = await read([HEAD, ';his.2;;;Đạt;;;;;', ';his.2;;;Chưa đạt;;;;;'])
    expect(errorsOf(table)).toEqual(['cell-duplicate-row B3'])
    expect(table.changes).toEqual([])
  })

  it('the title of the set in either language is right', async () => {
    const his2 = tt54.groups.flatMap((group) => group.criteria).find(({ id }) => id === 'his.2')
    for (const title of [his2?.title.vi, his2?.title.en])
      expect(errorsOf(await read([HEAD, `;his.2;;"${title}";Đạt;;;;;`]))).toEqual([])
  })

  it('a column sorted alone is found by its titles', async () => {
    const csv = new TextDecoder().decode(await writeCsv(assessment, allSets, { language: 'vi' }))
    const lines = csv.split('\r\n')
    const [second, third] = [lines[2] ?? '', lines[3] ?? '']
    const swapped = [second, third].map((line, index) =>
      [...line.split(';').slice(0, 3), ...([third, second][index] ?? '').split(';').slice(3)].join(';'),
    )
    const table = await read([...lines.slice(0, 2), ...swapped, ...lines.slice(4)])
    expect(table.errors.map(({ code }) => code)).toEqual(['cell-other-title', 'cell-other-title'])
  })

  it('what was odd before and is not touched is no error', async () => {
    const odd = anAssessment().with(answers().notApplicable('his.1', '').notApplicable('his.22', '')).build()
    const table = await read([HEAD, ';his.1;;;Không áp dụng;;;;;', ';his.22;;;Không áp dụng;;;;;'], odd)
    expect(table).toMatchObject({ changes: [], errors: [] })
  })

  it('a changed action is said not to be read', async () => {
    const table = await read([HEAD, ';lis.9;;;;;;;Việc khác;'])
    expect(table.notices.map(({ code, path }) => `${code} ${path}`)).toEqual(['cell-read-only I2'])
  })
})

describe('the table that goes out', () => {
  it('has one row per asked criterion, milestone and item, and the rows no set has', async () => {
    const table = await read(
      new TextDecoder().decode(await writeCsv(assessment, allSets, { language: 'vi' })).split('\r\n'),
    )
    const rows = [
      ...tt54.groups.flatMap((group) => group.criteria),
      ...tt54.levels.flatMap((level) => level.milestones),
    ]
    const items = rows.flatMap((row) => row.items ?? [])
    expect(table.rows).toBe(rows.length + items.length + 2)
  })

  it('as CSV begins with a mark for Excel, splits at ; and carries no formula', async () => {
    const target = anAssessment()
      .with(answers().answer('his.1', { verdict: 'met', note: '=cmd|calc' }))
      .build()
    const bytes = await writeCsv(target, allSets, { language: 'vi' })
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = new TextDecoder().decode(bytes).split('\r\n')
    expect(lines[0]).toBe(
      'Bộ tiêu chí;Mã tiêu chí;Mã nội dung;Số thứ tự;Nhóm;Mức yêu cầu;Tiêu chí, nội dung;Kết quả;Lý do không áp dụng;Ghi chú;Minh chứng;Việc cần làm;Cần xác nhận lại',
    )
    expect(lines.find((line) => line.startsWith('tt54-2017;his.1;;'))).toContain(";Đạt;;'=cmd|calc;")
    const commas = new TextDecoder().decode(
      await writeCsv(target, allSets, { language: 'en', delimiter: ',' }),
    )
    expect(commas).toContain('Criteria set,Criterion id,Item id')
  })

  it('as XLSX is read from its sheet of answers, not from the sheet about it', async () => {
    const bytes = await writeXlsx(assessment, allSets, { language: 'vi' })
    const result = await readAnswersTable(bytes, { assessment, sets: allSets })
    expect(result).toMatchObject({
      ok: true,
      table: { sheet: 'Câu trả lời', changes: [], errors: [], notices: [] },
    })
  })
})
