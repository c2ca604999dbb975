import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readAnswersTable } from '@/files/table/readAnswersTable'
import { readXlsx } from '@/files/table/readXlsx'
import { anAssessment, answers } from '../../builders'
import { allSets } from '../../fixtures'
import { utf8 } from '../support'

const given = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/tables/${name}`, import.meta.url))

const assessment = anAssessment()
  .with(
    answers()
      .answer('infrastructure.15', { verdict: 'not-met', note: 'g' })
      .answer('infrastructure.17', { verdict: 'not-met', note: 'g' }),
  )
  .build()

async function problemsOf(
  bytes: Uint8Array,
): Promise<{ errors: string[]; changes: string[]; removals: number }> {
  const read = await readAnswersTable(bytes, { assessment, sets: allSets })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const { errors, changes, removals } = read.table
  return {
    errors: errors.map(({ code, params }) => `${code} ${params.column}${params.row}`),
    changes: changes.map(({ id }) => id),
    removals: removals.length,
  }
}

/** A workbook of one sheet with these cells and styles. */
function workbook(cells: string, styles = ''): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
  return zipSync({
    '[Content_Types].xml': utf8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': utf8(
      `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': utf8(
      `<Relationships ${relations}><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': utf8(`<styleSheet ${main}>${styles}</styleSheet>`),
    'xl/worksheets/sheet1.xml': utf8(`<worksheet ${main}><sheetData>${cells}</sheetData></worksheet>`),
  })
}

describe('cells that say nothing reliable are errors of that cell, and the answer stays', () => {
  it('an error of Excel', async () => {
    expect(await problemsOf(given('xlsx-error-cell.xlsx'))).toEqual({
      errors: ['cell-excel-error C2'],
      changes: [],
      removals: 0,
    })
  })

  it('a verdict merged over two rows', async () => {
    expect(await problemsOf(given('xlsx-merged.xlsx'))).toEqual({
      errors: ['cell-merged C2', 'cell-merged C3'],
      changes: [],
      removals: 0,
    })
  })

  it('a formula whose value was never stored; one that gives an empty text says nothing', async () => {
    const text = (place: string, words: string): string =>
      `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`
    const bytes = workbook(
      `<row r="1">${text('A1', 'Mã tiêu chí')}${text('B1', 'Kết quả')}</row>
       <row r="2">${text('A2', 'infrastructure.15')}<c r="B2"><f>IF(1,2,3)</f></c></row>
       <row r="3">${text('A3', 'infrastructure.17')}<c r="B3" t="str"><f>""</f><v></v></c></row>`,
    )
    expect(await problemsOf(bytes)).toEqual({
      errors: ['cell-formula-without-value B2'],
      changes: [],
      removals: 0,
    })
  })

  it('a row of CSV after a line end of another kind is not swallowed', async () => {
    expect(await problemsOf(given('csv-mixed-ends.csv'))).toMatchObject({
      changes: ['infrastructure.15', 'infrastructure.17'],
    })
  })
})

it('percentages and times are read as they are shown', async () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs>${[
    0, 9, 20, 21, 164,
  ]
    .map((id) => `<xf numFmtId="${id}"/>`)
    .join('')}</cellXfs>`
  const cell = (place: string, style: number, value: number): string =>
    `<c r="${place}" s="${style}"><v>${value}</v></c>`
  const read = await readXlsx(
    workbook(
      `<row r="1">${cell('A1', 0, 0.5)}${cell('B1', 1, 0.285)}${cell('C1', 2, 8.5 / 24)}${cell('D1', 3, 3661 / 86_400)}${cell('E1', 4, 46_353.75)}</row>`,
      styles,
    ),
  )
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  expect(read.value[0]?.name).toBe('A & B')
  // 46353 days after 30/12/1899 is 27/11/2026.
  expect(read.value[0]?.rows[0]).toEqual(['0.5', '28.5%', '08:30', '01:01:01', '2026-11-27 18:00'])
})
