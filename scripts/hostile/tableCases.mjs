// Hostile and broken tables of answers, XLSX and CSV.
import { csv, honestRows, packed, row, sheetXml, workbook } from './base.mjs'
import { rawZip } from './rawZip.mjs'

const refused = (code, where = {}) => ({ as: 'table', ok: false, code, ...where })
/** `changes` = ids of criteria that would change, `errors` = codes of cells. */
const read = (changes, errors = [], more = {}) => ({ as: 'table', ok: true, changes, errors, ...more })
const sheet = (rows) => workbook(() => {}, rows)
const part = (name, data) =>
  workbook((parts) => {
    parts[name] = data
  })
const MB = 1024 * 1024
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const links = (inner) => `<?xml version="1.0"?><Relationships>${inner}</Relationships>`
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>`
const cell = (place, value = 'x') => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
const SHEET1 = 'xl/worksheets/sheet1.xml'
const VERDICTS = 'lis.2;Đạt;Đủ danh mục'

/** windows-1258: base letters with combining marks; only what the cases need. */
const CP1258 = {
  Đ: [0xd0],
  ạ: [0x61, 0xf2],
  ã: [0xe3],
  á: [0xe1],
  ê: [0xea],
  ế: [0xea, 0xec],
  ả: [0x61, 0xd2],
  ú: [0xfa],
  ủ: [0x75, 0xd2],
  ụ: [0x75, 0xf2],
  í: [0xed],
}
const windows1258 = (value) =>
  Buffer.from(
    [...value.normalize('NFC')].flatMap((character) => CP1258[character] ?? [character.charCodeAt(0)]),
  )

/** @type {[string, string | Buffer, object][]} */
export const tableCases = [
  // XLSX
  ['honest.xlsx', workbook(), read(['lis.2'])],
  [
    'external-link.xlsx',
    workbook((parts) => {
      parts['xl/externalLinks/externalLink1.xml'] = '<externalLink/>'
    }),
    refused('xlsx-external-links', { path: 'xl/externalLinks/externalLink1.xml' }),
  ],
  [
    'external-relation.xlsx',
    part(
      'xl/worksheets/_rels/sheet1.xml.rels',
      links(
        `<Relationship Id="r" Type="${OFFICE}/image" Target="http://192.0.2.1/x.png" TargetMode="External"/>`,
      ),
    ),
    refused('xlsx-external-links', { path: 'xl/worksheets/_rels/sheet1.xml.rels' }),
  ],
  [
    'connection.xlsx',
    part('xl/connections.xml', '<connections/>'),
    refused('xlsx-external-links', { path: 'xl/connections.xml' }),
  ],
  [
    'query-table.xlsx',
    part('xl/queryTables/queryTable1.xml', '<queryTable/>'),
    refused('xlsx-external-links', { path: 'xl/queryTables/queryTable1.xml' }),
  ],
  [
    'hyperlink.xlsx',
    part(
      'xl/worksheets/_rels/sheet1.xml.rels',
      links(
        `<Relationship Id="r" Type="${OFFICE}/hyperlink" Target="mailto:a@example.org" TargetMode="External"/>`,
      ),
    ),
    read(['lis.2']),
  ],
  [
    'macros.xlsx',
    part('xl/vbaProject.bin', Buffer.from([0xd0, 0xcf, 0x11, 0xe0])),
    refused('xlsx-macros', { path: 'xl/vbaProject.bin' }),
  ],
  [
    'macro-type.xlsx',
    part(
      '[Content_Types].xml',
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    ),
    refused('xlsx-macros', { path: '[Content_Types].xml' }),
  ],
  [
    'macro-sheet.xlsx',
    part('xl/macrosheets/sheet1.xml', '<a/>'),
    refused('xlsx-macros', { path: 'xl/macrosheets/sheet1.xml' }),
  ],
  [
    'control.xlsx',
    part('xl/activeX/activeX1.xml', '<a/>'),
    refused('xlsx-macros', { path: 'xl/activeX/activeX1.xml' }),
  ],
  [
    'embedded.xlsx',
    part('xl/embeddings/oleObject1.bin', 'x'),
    refused('xlsx-embedded-objects', { path: 'xl/embeddings/oleObject1.bin' }),
  ],
  [
    'entities.xlsx',
    part(SHEET1, sheetXml(honestRows).replace('<?xml version="1.0" encoding="UTF-8"?>', LAUGHS)),
    refused('xlsx-doctype', { path: SHEET1 }),
  ],
  [
    'entities-in-strings.xlsx',
    part('xl/sharedStrings.xml', `${LAUGHS}<sst><si><t>&c;</t></si></sst>`),
    refused('xlsx-doctype', { path: 'xl/sharedStrings.xml' }),
  ],
  [
    'last-cell.xlsx',
    sheet(`${honestRows}<row r="1048576">${cell('XFD1048576')}</row>`),
    refused('table-too-many-rows', { path: `${SHEET1}!XFD1048576` }),
  ],
  [
    'last-column.xlsx',
    sheet(`${honestRows}<row r="3">${cell('XFD3')}</row>`),
    refused('table-too-many-columns', { path: `${SHEET1}!XFD3` }),
  ],
  [
    'last-row-empty.xlsx',
    sheet(`${honestRows}<row r="1048576"><c r="A1048576" s="1"/></row>`),
    read(['lis.2']),
  ],
  [
    'row-beyond.xlsx',
    sheet(`${honestRows}<row r="99999999999"></row>`),
    refused('xlsx-broken', { path: SHEET1 }),
  ],
  [
    'row-infinite.xlsx',
    sheet(`${honestRows}<row r="Infinity"></row>`),
    refused('xlsx-broken', { path: SHEET1 }),
  ],
  ['row-exponent.xlsx', sheet(`${honestRows}<row r="1e9"></row>`), refused('xlsx-broken', { path: SHEET1 })],
  [
    'cell-as-reference.xlsx',
    sheet(`${honestRows}<row r="3">${cell('&#88;FD3')}</row>`),
    refused('xlsx-broken', { path: SHEET1 }),
  ],
  [
    'cell-hidden-by-quote.xlsx',
    sheet(`${honestRows}<row r="3"><c s=">" r="XFD3" t="inlineStr"><is><t>x</t></is></c></row>`),
    refused('xlsx-broken', { path: SHEET1 }),
  ],
  [
    'cell-prefixed.xlsx',
    sheet(`${honestRows}<x:row r="3"><x:c x:r="XFD3" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row>`),
    refused('table-too-many-columns', { path: `${SHEET1}!XFD3` }),
  ],
  [
    'cell-without-place.xlsx',
    sheet(`${honestRows}<row r="3"><c t="inlineStr"><is><t>x</t></is></c></row>`),
    refused('xlsx-broken'),
  ],
  [
    'rows-out-of-order.xlsx',
    sheet(row(2, ['lis.2', 'Đạt', '']) + row(1, ['Mã tiêu chí', 'Kết quả', 'Ghi chú'])),
    refused('xlsx-broken'),
  ],
  [
    'sheet-elsewhere.xlsx',
    workbook((parts) => {
      parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels'].replace(
        'worksheets/sheet1.xml',
        'theme/theme1.xml',
      )
      parts['xl/theme/theme1.xml'] = sheetXml(`${honestRows}<row r="3">${cell('XFD3')}</row>`)
    }),
    refused('table-too-many-columns', { path: 'xl/theme/theme1.xml!XFD3' }),
  ],
  [
    'sheet-missing.xlsx',
    workbook((parts) => {
      delete parts[SHEET1]
    }),
    refused('xlsx-broken'),
  ],
  [
    'workbook-missing.xlsx',
    workbook((parts) => {
      delete parts['xl/workbook.xml']
    }),
    refused('xlsx-broken'),
  ],
  [
    'types-missing.xlsx',
    workbook((parts) => {
      delete parts['[Content_Types].xml']
    }),
    refused('xlsx-broken'),
  ],
  [
    'string-out-of-range.xlsx',
    sheet(`${honestRows}<row r="3"><c r="A3" t="s"><v>999999</v></c></row>`),
    refused('xlsx-broken'),
  ],
  ['broken-xml.xlsx', part(SHEET1, '<worksheet><sheetData><row r="1"><c r="A1"'), refused('xlsx-broken')],
  ['not-xml.xlsx', part(SHEET1, Buffer.from([0, 1, 2, 3, 255])), refused('xlsx-broken')],
  [
    'many-sheets.xlsx',
    workbook((parts) => {
      parts['xl/workbook.xml'] = parts['xl/workbook.xml'].replace(
        '<sheets>',
        `<sheets>${'<sheet name="x" sheetId="1" r:id="rId1"/>'.repeat(1000)}`,
      )
    }),
    refused('xlsx-too-many-sheets', { path: 'xl/workbook.xml' }),
  ],
  [
    'bomb.xlsx',
    part(SHEET1, Buffer.alloc(60 * MB, 0x20)),
    refused('archive-entry-too-large', { path: SHEET1 }),
  ],
  ['bomb-ratio.xlsx', part(SHEET1, Buffer.alloc(24 * MB, 0x20)), refused('archive-ratio', { path: SHEET1 })],
  [
    'traversal.xlsx',
    part('xl/../../evil.xml', '<a/>'),
    refused('archive-path', { path: 'xl/../../evil.xml' }),
  ],
  [
    'same-part-twice.xlsx',
    part('XL/Workbook.xml', '<a/>'),
    refused('archive-duplicate-name', { path: 'XL/Workbook.xml' }),
  ],
  ['no-head.xlsx', sheet(row(1, ['Tên', 'Tuổi', 'Lớp'])), refused('table-no-head')],
  ['empty-sheet.xlsx', sheet(''), refused('table-no-head')],
  ['package-as-table.xlsx', packed(), refused('wrong-type')],
  ['word-as-table.xlsx', rawZip([{ name: 'word/document.xml', data: '<a/>' }]), refused('wrong-type')],
  [
    'binary-workbook.xlsx',
    rawZip([
      { name: '[Content_Types].xml', data: '<a/>' },
      { name: 'xl/workbook.bin', data: 'x' },
    ]),
    refused('wrong-type'),
  ],
  [
    'open-document.xlsx',
    rawZip([
      { name: 'mimetype', data: 'x' },
      { name: 'content.xml', data: '<a/>' },
    ]),
    refused('wrong-type'),
  ],
  [
    'old-excel.xlsx',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    refused('table-old-xls'),
  ],
  ['cut.xlsx', workbook().subarray(0, 500), refused('archive-broken')],
  [
    'formula.xlsx',
    sheet(
      `${honestRows}<row r="3">${cell('A3', 'lis.3')}${cell('B3', 'Đạt')}<c r="C3" t="str"><f>HYPERLINK("http://192.0.2.1","x")</f><v>bấm vào đây</v></c></row>`,
    ),
    read(['lis.2', 'lis.3'], [], { holds: 'bấm vào đây' }),
  ],
  [
    'formula-text.xlsx',
    sheet(honestRows + row(3, ['lis.3', 'Đạt', "'=cmd|' /C calc'!A0"])),
    read(['lis.2', 'lis.3'], [], { holds: "=cmd|' /C calc'!A0" }),
  ],
  [
    'wrong-cells.xlsx',
    sheet(
      honestRows +
        row(3, ['lis.3', 'Có lẽ', '']) +
        row(4, ['xyz.1', 'Đạt', '']) +
        row(5, ['lis.4', 'Không áp dụng', '']) +
        row(6, ['lis.2', 'Đạt', '']),
    ),
    read([], ['cell-verdict', 'cell-unknown-criterion', 'cell-not-applicable', 'cell-duplicate-row'], {
      cells: ['Câu trả lời!B3', 'Câu trả lời!A4', 'Câu trả lời!B5', 'Câu trả lời!A6'],
    }),
  ],
  // CSV
  ['honest.csv', csv([VERDICTS]), read(['lis.2'])],
  ['commas.csv', csv(['lis.2,Đạt,"Đủ, đúng"'], ','), read(['lis.2'], [], { holds: 'Đủ, đúng' })],
  ['tabs.csv', csv(['lis.2\tĐạt\tĐủ'], '\t'), read(['lis.2'])],
  ['mark.csv', `\ufeff${csv([VERDICTS])}`, read(['lis.2'])],
  ['separator-line.csv', `sep=|\r\n${csv(['lis.2|Đạt|Đủ'], '|')}`, read(['lis.2'])],
  [
    'utf16le.csv',
    Buffer.from(`\ufeff${csv(['lis.2\tĐạt\tĐủ danh mục'], '\t')}`, 'utf16le'),
    read(['lis.2'], [], { holds: 'Đủ danh mục' }),
  ],
  [
    'utf16be.csv',
    Buffer.from(`\ufeff${csv([VERDICTS])}`, 'utf16le').swap16(),
    read(['lis.2'], [], { holds: 'Đủ danh mục' }),
  ],
  [
    'utf16le-no-mark.csv',
    Buffer.from(csv([VERDICTS]), 'utf16le'),
    read(['lis.2'], [], { holds: 'Đủ danh mục' }),
  ],
  ['windows-1258.csv', windows1258(csv([VERDICTS])), read(['lis.2'], [], { holds: 'Đủ danh mục' })],
  ['decomposed.csv', csv([VERDICTS]).normalize('NFD'), read(['lis.2'], [], { holds: 'Đủ danh mục' })],
  ['old-line-ends.csv', csv([VERDICTS]).replaceAll('\r\n', '\r'), read(['lis.2'])],
  [
    'formula.csv',
    csv([
      'lis.2;Đạt;\'=HYPERLINK("http://192.0.2.1";"x")'.replace(
        /;(?='=)(.*)$/,
        (_, cell) => `;"${cell.replaceAll('"', '""')}"`,
      ),
    ]),
    read(['lis.2'], [], { holds: '=HYPERLINK("http://192.0.2.1";"x")' }),
  ],
  [
    'script.csv',
    csv(['lis.2;Đạt;<script>alert(1)</script>']),
    read(['lis.2'], [], { holds: '<script>alert(1)</script>' }),
  ],
  [
    'head-as-ids.csv',
    csv(['constructor;Đạt;x', '__proto__;Đạt;x', 'toString;Đạt;x']),
    read([], ['cell-unknown-criterion', 'cell-unknown-criterion', 'cell-unknown-criterion']),
  ],
  ['open-quote.csv', csv(['lis.2;Đạt;"chưa đóng', 'lis.3;Đạt;x']), refused('csv-quotes')],
  ['no-head.csv', 'a;b;c\r\n1;2;3', refused('table-no-head')],
  ['page.csv', '<html><table><tr><td>Mã tiêu chí</td></tr></table></html>', refused('wrong-type')],
  ['empty.csv', '', refused('empty-file')],
  ['blank.csv', '\ufeff\r\n\r\n', refused('empty-file')],
  ['zeros.csv', Buffer.alloc(1000), refused('table-no-head')],
  [
    'noise.csv',
    Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) & 0xff)),
    refused('invalid-encoding'),
  ],
  ['wide.csv', csv([`lis.2;Đạt${';x'.repeat(300)}`]), refused('table-too-many-columns')],
  [
    'long-note.csv',
    csv([`lis.2;Đạt;${'x'.repeat(20_001)}`]),
    read([], ['cell-text-too-long'], { cells: ['C2'] }),
  ],
  [
    'lost-accents.csv',
    'Mã tiêu chí;Tiêu chí, nội dung;Kết quả\r\nlis.2;Qu?n lý danh m?c;Đạt',
    read([], ['cell-other-title'], { cells: ['B2'] }),
  ],
]
