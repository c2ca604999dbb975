// What the hostile files are made from: one honest assessment, one honest workbook, written without the app's own code.
import { createHash } from 'node:crypto'
import { rawZip } from './rawZip.mjs'

export const SET = 'tt54-2017'

/** An honest assessment; `change` may do anything to it. */
export function assessment(change = (_value) => {}) {
  const value = {
    format: 'tt54-assessment',
    formatVersion: 1,
    id: 'hostile-1',
    criteriaSets: [{ id: SET, version: '1.0.0' }],
    facility: { name: 'Bệnh viện Đa khoa tỉnh X' },
    assessedOn: '2024-12-02',
    regime: 'as-issued',
    targetLevel: 6,
    answers: {
      [SET]: {
        'lis.1': { verdict: 'met', note: 'Đã dùng từ 2019' },
        'lis.9': { items: { 'lis.9.1': true } },
      },
    },
  }
  change(value)
  return value
}

export const text = (value) => JSON.stringify(value, null, 1)
/** An honest assessment as text, with one place replaced. */
export function edited(from, to) {
  const whole = text(assessment())
  if (!whole.includes(from)) throw new Error(`nothing to replace: ${from}`)
  return whole.replace(from, () => to)
}

export const sha256 = (data) => createHash('sha256').update(data).digest('hex')

/** The entries of an honest package with one file of evidence. */
export function packageEntries() {
  const evidence = Buffer.from('Biên bản nghiệm thu')
  const hash = sha256(evidence)
  const path = `evidence/${hash}-bien-ban.txt`
  const main = Buffer.from(
    text(
      assessment((value) => {
        value.evidence = [
          {
            id: 'e1',
            title: 'Biên bản nghiệm thu',
            file: { name: 'biên bản.txt', type: 'text/plain', size: evidence.length, sha256: hash },
          },
        ]
      }),
    ),
  )
  return { 'assessment.tt54.json': main, [path]: evidence }
}

/** The list of a package. */
export function manifest(files, change = (_value) => {}) {
  const value = {
    format: 'tt54-package',
    formatVersion: 1,
    files: Object.entries(files).map(([path, data]) => ({ path, sha256: sha256(data), size: data.length })),
  }
  change(value)
  return text(value)
}

/** A package: honest entries with a manifest, then whatever `more` adds. */
export function packed(more = [], lies = {}) {
  const files = packageEntries()
  const entries = Object.entries(files).map(([name, data]) => ({ name, data }))
  return rawZip([...entries, { name: 'manifest.json', data: manifest(files) }, ...more], lies)
}

const CELL = (place, value) =>
  `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`
const HEADS = ['Mã tiêu chí', 'Kết quả', 'Ghi chú']

/** A row of inline texts. */
export const row = (number, values) =>
  `<row r="${number}">${values.map((value, index) => CELL(`${'ABC'[index]}${number}`, value)).join('')}</row>`

export const sheetXml = (rows) =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`

export const honestRows = row(1, HEADS) + row(2, ['lis.2', 'Đạt', 'Đủ danh mục'])

/** The parts of an honest workbook; `change` may add, replace or delete parts. */
export function workbook(change = (_parts) => {}, rows = honestRows) {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const parts = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="Câu trả lời" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(rows),
  }
  change(parts)
  return rawZip(Object.entries(parts).map(([name, data]) => ({ name, data })))
}

/** A CSV table with our heads. */
export const csv = (lines, delimiter = ';') => [HEADS.join(delimiter), ...lines].join('\r\n')
