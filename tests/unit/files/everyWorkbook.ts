import { checkTender } from '@/core/tender/checkTender'
import { rollUp } from '@/core/rollup/rollUp'
import { roundRows } from '@/core/round/round'
import { findEntry } from '@/core/sets/criteria'
import { mappedPairs } from '@/core/sets/mappings'
import type { Mapping } from '@/generated/formats'
import { writeInstrumentTable } from '@/files/criteria/writeInstrumentTable'
import { writeDepartmentSheet } from '@/files/departments/writeDepartmentSheet'
import { writeCrosswalkXlsx } from '@/files/mapping/crosswalkTable'
import { listedRow } from '@/files/rollup/listedRow'
import { writeRollupXlsx } from '@/files/rollup/writeRollupXlsx'
import { writeRegisterXlsx } from '@/files/round/writeRegister'
import { writeXlsx } from '@/files/table/writeXlsx'
import { tenderRows } from '@/files/tender/readTender'
import { writeTenderXlsx } from '@/files/tender/writeTenderXlsx'
import { writeVendorSheet } from '@/files/vendor/writeVendorSheet'
import { anAssessment, answers } from '../builders'
import { aSealedRow } from '../core/rollup/rows'
import { allSets, newestSets, readJson, tt54 } from '../fixtures'
import { resultOf, strictWords } from '../reports/aReport'

/** A note with what tables are known to trip over: quotes, separators, lines, a leading sign, letters beyond the first plane. */
export const HARD_NOTE = '=1+1; "trích", <b>&amp; _x0041_\n- dòng hai 𠀀 ﬁ'
const FACILITY = 'Bệnh viện Đa khoa tỉnh Hương Sơn'
const DEPARTMENT = 'Khoa Xét nghiệm'

const assessment = anAssessment()
  .sets(...allSets)
  .on('2026-11-20')
  .with(answers().allMet(tt54).answer('his.19', { verdict: 'not-met', note: HARD_NOTE }))
  .having({
    facility: { code: '01-02', name: FACILITY, province: 'Tỉnh Bắc Ninh' },
    evidence: [{ id: 'e', title: 'Biên bản 12' }],
    owners: { 'tt54-2017': { 'his.19': DEPARTMENT, 'lis.1': DEPARTMENT } },
  })
  .build()

/** Titles of all rows of Circular 54, which stand in every table that lists them. */
const titles = tt54.groups.flatMap(({ criteria }) => criteria.map(({ title }) => title.vi))

/** One kind of workbook: how it is written, and words that were put into it. */
export interface Workbook {
  write: () => Promise<Uint8Array>
  said: readonly string[]
}

/** Every kind of workbook that the product writes. */
export const everyWorkbook: Readonly<Record<string, Workbook>> = {
  answers: {
    write: () => writeXlsx(assessment, allSets, { language: 'vi' }),
    said: [FACILITY, HARD_NOTE, ...titles],
  },
  department: {
    write: () => {
      const entries = ['his.19', 'lis.1'].map((id) => findEntry([tt54], id)!)
      const sheet = { department: DEPARTMENT, entries, sentOn: '2026-11-20', dueOn: '2026-11-28' }
      return writeDepartmentSheet(assessment, [tt54], sheet, { language: 'vi' })
    },
    said: [DEPARTMENT, FACILITY, HARD_NOTE, '28/11/2026'],
  },
  vendor: {
    write: () => {
      const rows = [{ set: 'tt54-2017', id: 'his.17', title: 'Kê đơn', note: HARD_NOTE }]
      const vendor = { name: 'Công ty Mẫu', product: 'HIS 5.2' }
      const { id, facility } = assessment
      return writeVendorSheet(
        { format: 'tt54-vendor-reply', formatVersion: 1, assessment: id, facility, vendor, rows },
        { language: 'vi' },
      )
    },
    said: ['Công ty Mẫu', 'HIS 5.2', HARD_NOTE],
  },
  crosswalk: {
    write: () => {
      const mapping = readJson('criteria/mappings/tt54-2017.json') as Mapping
      const pairs = mappedPairs(mapping, newestSets)
      const { from, rule } = mapping
      return writeCrosswalkXlsx({
        pairs,
        rule,
        setId: from.id,
        assessment,
        sets: [tt54],
        language: 'vi',
      })
    },
    said: [],
  },
  rollup: {
    write: () => {
      const row = aSealedRow(assessment, 'so-y-te/a.tt54.json')
      const asked = { year: 2026, regime: 'as-issued', target: 6, sets: allSets } as const
      const rolled = rollUp([row], {
        ...asked,
        today: '2026-12-01',
        set: tt54,
        waived: new Set(),
        choices: new Map(),
      })
      const context = { ...rolled, ...asked, basis: 'self', areaOf: () => 'Phía Nam' } as const
      return writeRollupXlsx({
        ...asked,
        rows: [listedRow(row, context)],
        counted: rolled.result().counts,
        failed: [{ path: 'hong.tt54.json', reason: 'Tệp bị cụt' }],
        language: 'vi',
      })
    },
    said: [FACILITY, '01-02', 'Phía Nam', 'Tệp bị cụt', ...titles],
  },
  register: {
    write: () => {
      const facility = { code: '01001', name: FACILITY, tier: '', class: '', ownership: '', area: 'Xã Một' }
      const sent = { tile: 'B2', email: 'b@example.vn', assessor: 'An', deadline: '2026-12-20' }
      const expected = [{ ...facility, ...sent, at: '2026-12-01T01:00:00Z' }]
      const round = { id: 'r', year: 2026, deadline: '', expected, received: [] }
      return writeRegisterXlsx(roundRows(round, [], '2026-12-31'), strictWords('vi'))
    },
    said: [FACILITY, '01001', 'Xã Một', 'b@example.vn'],
  },
  tender: {
    write: () => {
      const rows = tenderRows([{ name: '', rows: [['Bảo hành 6 tháng'], [titles[0] ?? '']] }], allSets)
      const check = checkTender(assessment, allSets, resultOf(assessment), rows, 6)
      return writeTenderXlsx(check, { language: 'vi', t: strictWords('vi') })
    },
    said: ['Bảo hành 6 tháng'],
  },
  instrument: { write: () => writeInstrumentTable(tt54), said: titles },
}
