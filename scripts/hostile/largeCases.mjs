// Large hostile files: made when they are tried, never kept.
import { SET, assessment, csv, packed, text, workbook, row, honestRows } from './base.mjs'

const MB = 1024 * 1024
const refused = (as, code, where = {}) => ({ as, ok: false, code, ...where })
const zeros = (size) => Buffer.alloc(size)

/** @type {[string, () => string | Buffer, object][]} */
export const largeCases = [
  ['200-mb.json', () => Buffer.alloc(200 * MB, 0x20), refused('assessment', 'too-large')],
  ['51-mb.json', () => `{"a": "${'x'.repeat(51 * MB)}"}`, refused('assessment', 'too-large')],
  [
    '49-mb-text.json',
    () => `{"format": "tt54-assessment", "a": "${'x'.repeat(49 * MB)}"}`,
    refused('assessment', 'bad-format-version'),
  ],
  [
    '49-mb-numbers.json',
    () => `[${'1,'.repeat(24 * MB)}1]`,
    refused('assessment', 'json-too-many-values', { line: 1 }),
  ],
  ['49-mb-unclosed.json', () => '['.repeat(49 * MB), refused('assessment', 'json-too-deep', { line: 1 })],
  ['49-mb-lines.json', () => '\n'.repeat(49 * MB), refused('assessment', 'empty-file')],
  [
    '49-mb-bad-byte.json',
    () => Buffer.concat([Buffer.alloc(49 * MB, 0x0a), Buffer.from([0xff])]),
    refused('assessment', 'invalid-encoding', { line: 49 * MB + 1 }),
  ],
  [
    '49-mb-escapes.json',
    () => `{"a": "${'\\u0041'.repeat(8 * MB)}"`,
    refused('assessment', 'json-truncated'),
  ],
  ['49-mb-digits.json', () => `{"a": 1${'0'.repeat(49 * MB)}}`, refused('assessment', 'number-too-large')],
  [
    'many-keys.json',
    () => `{${Array.from({ length: 299_000 }, (_, i) => `"k${i}":0`).join(',')}}`,
    refused('assessment', 'json-too-many-values', { line: 1 }),
  ],
  [
    'many-wrong-evidence.json',
    () =>
      text(
        assessment((value) => {
          value.evidence = Array.from({ length: 250_000 }, () => 0)
        }),
      ),
    refused('assessment', 'too-many-entries', { path: '/evidence' }),
  ],
  [
    'many-wrong-answers.json',
    () =>
      text(
        assessment((value) => {
          value.answers = Object.fromEntries(
            Array.from({ length: 20 }, (_, set) => [
              `s${set}`,
              Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, { verdict: 'yes' }])),
            ]),
          )
        }),
      ),
    refused('assessment', 'more-problems'),
  ],
  [
    'too-many-answers.json',
    () =>
      text(
        assessment((value) => {
          value.answers[SET] = Object.fromEntries(
            Array.from({ length: 15_000 }, (_, i) => [`x${i}`, { verdict: 'yes' }]),
          )
        }),
      ),
    refused('assessment', 'too-many-entries', { path: '/answers/tt54-2017' }),
  ],
  [
    'many-wrong-departments.json',
    () =>
      text(
        assessment((value) => {
          value.facility.departments = Array.from({ length: 250_000 }, () => 0)
        }),
      ),
    refused('assessment', 'too-many-entries', { path: '/facility/departments' }),
  ],
  [
    'many-unknown-fields.json',
    () =>
      text(
        assessment((value) => {
          for (let i = 0; i < 15; i += 1)
            value[`more${i}`] = Object.fromEntries(Array.from({ length: 19_000 }, (_, k) => [`k${k}`, 'ệ']))
        }),
      ),
    { as: 'assessment', ok: true, notice: 'unknown-fields' },
  ],
  [
    'many-strangers.json',
    () =>
      text(
        assessment((value) => {
          value.answers = Object.fromEntries(
            Array.from({ length: 20 }, (_, set) => [
              `s${set}`,
              Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x${i}`, { verdict: 'met' }])),
            ]),
          )
        }),
      ),
    { as: 'assessment', ok: true, notice: 'outside-answers' },
  ],
  [
    'full-registers.json',
    () =>
      text(
        assessment((value) => {
          value.evidence = Array.from({ length: 5000 }, (_, i) => ({
            id: `e${i}`,
            title: `Biên bản ${i}`,
            date: '2024-01-01',
            holder: 'x',
            file: { name: 'x', size: 1, sha256: 'a'.repeat(64) },
          }))
          value.actions = Array.from({ length: 5000 }, (_, i) => ({
            id: `a${i}`,
            title: `Việc ${i}`,
            criteria: ['lis.1'],
            due: '2025-01-01',
            dependsOn: [`a${i + 1}`],
          }))
          value.history = Array.from({ length: 10_000 }, (_, i) => ({
            at: '2024-12-02T00:00:00Z',
            what: `${i}`,
          }))
        }),
      ),
    { as: 'assessment', ok: true },
  ],
  [
    'bomb-600-mb.zip',
    () => packed(Array.from({ length: 12 }, (_, i) => ({ name: `evidence/${i}`, data: zeros(50 * MB) }))),
    refused('assessment', 'archive-too-large'),
  ],
  [
    'bomb-lies-600-mb.zip',
    () => packed([{ name: 'evidence/0', data: zeros(600 * MB), size: 5000 }]),
    refused('assessment', 'archive-entry-damaged', { path: 'evidence/0' }),
  ],
  [
    'too-many-entries.zip',
    () => packed(Array.from({ length: 6000 }, (_, i) => ({ name: `evidence/${i}`, data: '' }))),
    refused('assessment', 'archive-too-many-entries'),
  ],
  ['301-mb.zip', () => Buffer.concat([packed(), zeros(301 * MB)]), refused('assessment', 'too-large')],
  ['21-mb.csv', () => csv([`lis.2;Đạt;${'x'.repeat(21 * MB)}`]), refused('table', 'too-large')],
  [
    'many-rows.csv',
    () => csv(Array.from({ length: 25_000 }, () => 'lis.2;Đạt;x')),
    refused('table', 'table-too-many-rows'),
  ],
  ['long-line.csv', () => csv(['x;'.repeat(9 * MB)]), refused('table', 'table-too-many-columns')],
  [
    'open-quote-large.csv',
    () => csv([`lis.2;Đạt;"${'x\r\n'.repeat(5 * MB)}`]),
    refused('table', 'csv-quotes'),
  ],
  [
    'many-rows.xlsx',
    () =>
      workbook(
        () => {},
        honestRows +
          Array.from({ length: 25_000 }, (_, i) => row(i + 3, ['lis.2', 'Đạt', String(i)])).join(''),
      ),
    refused('table', 'table-too-many-rows'),
  ],
  [
    'many-open-tags.xlsx',
    () => workbook(() => {}, '<c '.repeat(5 * MB)),
    refused('table', 'xlsx-broken', { path: 'xl/worksheets/sheet1.xml' }),
  ],
  [
    'many-links.xlsx',
    () =>
      workbook((parts) => {
        const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'
        const links = Array.from(
          { length: 100_000 },
          (_, i) => `<Relationship Id="r${i}" Type="${type}" Target="worksheets/sheet1.xml"/>`,
        )
        parts['xl/_rels/workbook.xml.rels'] =
          `<?xml version="1.0"?><Relationships>${links.join('')}</Relationships>`
      }),
    refused('table', 'xlsx-broken', { path: 'xl/_rels/workbook.xml.rels' }),
  ],
  [
    'random-xlsx-22-mb.xlsx',
    () => Buffer.concat([workbook(), zeros(22 * MB)]),
    refused('table', 'too-large'),
  ],
]
