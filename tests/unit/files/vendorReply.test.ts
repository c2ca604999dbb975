import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stableJson } from '@/files/json/stableJson'
import { readVendorReply } from '@/files/vendor/readVendorReply'
import { dayOfText } from '@/files/vendor/vendorRows'
import { writeVendorSheet } from '@/files/vendor/writeVendorSheet'
import type { VendorReply, VendorRow } from '@/generated/formats'
import { anyEnteredLine } from '../arbitraries'

const reply = (rows: VendorRow[], fields: Partial<VendorReply> = {}): VendorReply => ({
  format: 'tt54-vendor-reply',
  formatVersion: 1,
  assessment: '0b6f4a52-54a1-4c2e-9d0e-5400000000a1',
  facility: { name: 'Bệnh viện Minh Họa' },
  vendor: { name: 'Công ty A', product: 'HIS 5.2', contact: 'Ông B, 0912' },
  replyBy: '2026-12-15',
  rows,
  ...fields,
})
const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const HEAD = 'Bộ tiêu chí;Mã tiêu chí;Mã nội dung;Tiêu chí, nội dung;Kết quả;Ngày đáp ứng;Minh chứng;Ghi chú'

async function readOk(bytes: Uint8Array) {
  const read = await readVendorReply(bytes)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

describe('the vendor’s sheet', () => {
  const rows: VendorRow[] = [
    {
      set: 'tt54-2017',
      id: 'his.17',
      title: 'Kê đơn',
      requirement: 'Có.',
      answer: 'met',
      evidence: '=SUM(A1)',
      note: '- dòng một\ndòng hai',
    },
    {
      set: 'tt54-2017',
      id: 'lis.9',
      title: 'Kết nối',
      items: [
        { id: 'lis.9.1', title: 'Một', answer: 'not-met' },
        { id: 'lis.9.2', title: 'Hai' },
      ],
      by: '2027-03-31',
    },
  ]

  it.each(['vi', 'en'] as const)('comes back as it went out (%s)', async (language) => {
    const { reply: back, problems } = await readOk(await writeVendorSheet(reply(rows), { language }))
    expect(problems).toEqual([])
    const { requirement: _read, ...first } = rows[0]!
    // The requirement and the facility's name are there to be read, not to be answered.
    expect(back).toEqual({ ...reply([first, rows[1]!]), facility: { name: '' } })
  })

  it('any text a vendor writes comes back', async () => {
    const line = anyEnteredLine().map((value) => value.trim())
    const row = fc.record({ title: line, evidence: line, note: line })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 4 }), async (texts) => {
        const given = texts.map(({ title, evidence, note }, at): VendorRow => ({
          set: 's',
          id: `c.${at}`,
          title,
          ...(evidence === '' ? {} : { evidence }),
          ...(note === '' ? {} : { note }),
        }))
        const { reply: back } = await readOk(await writeVendorSheet(reply(given), { language: 'vi' }))
        expect(back.rows).toEqual(given)
      }),
      { numRuns: 40 },
    )
  })

  it('a JSON reply is taken as it is', async () => {
    const given = reply(rows, { repliedOn: '2026-12-01' })
    expect((await readOk(text(stableJson(given)))).reply).toEqual(given)
  })

  it('a CSV reply has no facts beside the table: it belongs nowhere in particular', async () => {
    const csv = `${HEAD}\r\ntt54-2017;his.17;;Kê đơn;Đạt;;Màn hình 3;\r\n`
    const { reply: back } = await readOk(text(csv))
    expect(back.rows).toEqual([
      { set: 'tt54-2017', id: 'his.17', title: 'Kê đơn', answer: 'met', evidence: 'Màn hình 3' },
    ])
    expect(back).toMatchObject({ assessment: '0', vendor: { name: '' } })
  })

  it('cells that cannot be read are left out and told, the rest stays', async () => {
    const csv = [
      HEAD,
      'tt54-2017;his.17;;Kê đơn;Không áp dụng;;;',
      'tt54-2017;his.18;;Kê đơn;chưa đạt;31/02/2027;;',
      'tt54-2017;his.19;;Kê đơn;MET;1.2.2027;;',
      'tt54-2017;;;Kê đơn;Đạt;;;',
      'TT 54;his.20;;Kê đơn;Đạt;;;',
    ].join('\r\n')
    const { reply: back, problems } = await readOk(text(csv))
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['cell-declared', 'E2'],
      ['cell-day', 'F3'],
      ['cell-unknown-criterion', 'B5'],
      ['cell-unknown-set', 'A6'],
    ])
    expect(back.rows.map(({ id, answer, by }) => [id, answer, by])).toEqual([
      ['his.17', undefined, undefined],
      ['his.18', 'not-met', undefined],
      ['his.19', 'met', '2027-02-01'],
    ])
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', text(''), 'empty-file'],
    ['a broken JSON', text('{"format":'), 'json-truncated'],
    ['an assessment', text('{"format":"tt54-assessment"}'), 'not-vendor-reply'],
    ['a list', text('[]'), 'not-vendor-reply'],
    [
      'a reply without rows',
      text(
        '{"format":"tt54-vendor-reply","formatVersion":1,"assessment":"a","facility":{"name":""},"vendor":{"name":""}}',
      ),
      'missing-field',
    ],
    [
      'a verdict that is none',
      text(stableJson(reply([{ set: 's', id: 'a', title: '', answer: 'not-applicable' as never }]))),
      'value-not-allowed',
    ],
    ['another table', text('Họ tên;Tuổi\r\nAn;30\r\n'), 'table-no-head'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), 'wrong-type'],
    ['a broken ZIP', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'archive-broken'],
  ])('%s is refused with its reason', async (_name, bytes, code) => {
    const read = await readVendorReply(bytes)
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toContain(code)
  })

  it('no bytes make it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await readVendorReply(bytes)
      }),
      { numRuns: 300 },
    )
  })
})

describe('dayOfText', () => {
  it.each([
    ['31/12/2026', '2026-12-31'],
    [' 1-2-2027 ', '2027-02-01'],
    ['2026-12-31', '2026-12-31'],
    ['12/31/2026', null],
    ['29.02.2027', null],
    ['tháng 12', null],
  ])('%s', (given, day) => expect(dayOfText(given)).toBe(day))
})
