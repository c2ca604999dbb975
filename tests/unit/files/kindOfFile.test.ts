import { readdirSync, readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { kindOfFile } from '@/files/kindOfFile'
import { utf8 } from './support'

const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, utf8('x')])))

describe('what a file is meant for', () => {
  it.each([
    ['a workbook, whatever its name', zip('xl/workbook.xml'), 'bai.zip', 'table'],
    ['a package, whatever its name', zip('assessment.tt54.json', 'manifest.json'), 'bang.xlsx', 'assessment'],
    ['a backup, whatever its name', zip('backup.json'), 'luu.zip', 'backup'],
    ['JSON, even in a file called a table', utf8('\ufeff {"format":'), 'bang.csv', 'assessment'],
    ['text in a file called a table', utf8('Bộ tiêu chí;Mã\r\n'), 'BANG.CSV', 'table'],
    ['text in any other file', utf8('Bộ tiêu chí;Mã\r\n'), 'bai.tt54.json', 'assessment'],
    ['an archive of something else, by its name', zip('word/document.xml'), 'bang.xlsx', 'table'],
    ['an archive of something else', zip('word/document.xml'), 'goi.zip', 'assessment'],
    ['a broken archive called a backup', utf8('PK\u0003\u0004'), 'a.tt54-backup.zip', 'backup'],
    ['nothing', new Uint8Array(), 'a.json', 'assessment'],
  ] as const)('%s', (_what, bytes, name, kind) => {
    expect(kindOfFile(bytes, name)).toBe(kind)
  })
})

describe('every format that this tool writes has its own door', () => {
  const SCHEMAS = new URL('../../../criteria/schema/', import.meta.url)
  /** As the schemas say, and those that have none: a round, a package, a backup. */
  const formats = [
    ...readdirSync(SCHEMAS).flatMap((file) => {
      const schema = JSON.parse(readFileSync(new URL(file, SCHEMAS), 'utf8')) as {
        properties?: { format?: { const?: string } }
      }
      return schema.properties?.format?.const ?? []
    }),
    'tt54-round',
    'tt54-package',
    'tt54-backup',
  ]
  const others = formats.filter((format) => format !== 'tt54-assessment')

  it('there are at least twelve', () => {
    expect(formats.length).toBeGreaterThanOrEqual(12)
  })
  it.each(others)('%s is not taken for an assessment, whatever stands before its format', (format) => {
    const text = JSON.stringify({ note: 'tt54-assessment', format })
    expect(kindOfFile(utf8(text), 'bai.tt54.json')).not.toBe('assessment')
    const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(kindOfFile(wide, 'bai.tt54.json')).not.toBe('assessment')
  })
  it('a word in a note makes no other kind of an assessment', () => {
    for (const format of others) {
      const text = JSON.stringify({ format: 'tt54-assessment', note: format })
      expect(kindOfFile(utf8(text), 'a.json')).toBe('assessment')
    }
  })
})
