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
