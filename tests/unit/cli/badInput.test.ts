import { describe, expect, it } from 'vitest'
import { anAssessment } from '../builders'
import { aFolder, type Folder } from './folder'
import { tt54 } from './tt54'

/** What nobody should have to read at a hospital's desk. */
const INTERNALS = /\n\s+at |node:|TypeError|Error:|cli\.error|fileProblem\.|\{[a-z]+\}|undefined|NaN|\[object/

const valid = () => anAssessment().build()
const broken: [string, (folder: Folder) => string[]][] = [
  ['no verb of ours', () => ['scroe', 'x']],
  ['no file', () => ['score']],
  ['two files', (folder) => ['score', folder.put('a', valid()), folder.put('b', valid())]],
  ['an option we do not have', (folder) => ['score', folder.put('a', valid()), '--levle']],
  ['an option without its value', (folder) => ['score', folder.put('a', valid()), '--as-of']],
  ['a switch with a value', (folder) => ['score', folder.put('a', valid()), '--json=yes']],
  ['a day that is none', (folder) => ['score', folder.put('a', valid()), '--as-of', '2026-02-30']],
  ['a day the other way round', (folder) => ['score', folder.put('a', valid()), '--as-of', '01/12/2026']],
  ['a regime we do not have', (folder) => ['score', folder.put('a', valid()), '--regime', 'today']],
  ['a language we do not have', (folder) => ['score', folder.put('a', valid()), '--lang', 'fr']],
  ['a target above the highest level', (folder) => ['gap', folder.put('a', valid()), '--target', '8']],
  ['a target that is no number', (folder) => ['gap', folder.put('a', valid()), '--target', 'six']],
  ['a file that is not there', (folder) => ['score', `${folder.path}/none.tt54.json`]],
  ['a folder', (folder) => ['score', folder.path]],
  ['an empty file', (folder) => ['score', folder.put('a', '')]],
  ['half a file', (folder) => ['score', folder.put('a', JSON.stringify(valid()).slice(0, 200))]],
  ['no JSON', (folder) => ['score', folder.put('a', '<!doctype html><title>x</title>')]],
  [
    'bytes that are no UTF-8',
    (folder) => ['score', folder.put('a', new Uint8Array([0x7b, 0x22, 0xe1, 0xba, 0x22, 0x7d]))],
  ],
  ['a JSON list', (folder) => ['score', folder.put('a', [valid()])]],
  ['another format', (folder) => ['score', folder.put('a', { format: 'something', formatVersion: 1 })]],
  ['a criteria set instead of an assessment', () => ['score', 'criteria/tt54-2017/1.0.0.json']],
  ['a format of the future', (folder) => ['score', folder.put('a', { ...valid(), formatVersion: 99 })]],
  ['a missing member', (folder) => ['score', folder.put('a', { ...valid(), answers: undefined })]],
  ['a member of the wrong type', (folder) => ['gap', folder.put('a', { ...valid(), answers: 'all' })]],
  ['a report without a name to write to', (folder) => ['report', folder.put('a', valid())]],
  [
    'a report into a folder that is not there',
    (folder) => ['report', folder.put('a', valid()), '-o', `${folder.path}/no/r.pdf`],
  ],
  ['a report over its own input', (folder) => ['report', folder.put('a', valid()), '-o', `${folder.path}/a`]],
  ['a report on a broken file', (folder) => ['report', folder.put('a', '{'), '-o', `${folder.path}/r.pdf`]],
  [
    'validating what is not there',
    (folder) => ['validate', 'criteria/catalogue.json', `${folder.path}/none.json`],
  ],
  ['validating what is none of ours', (folder) => ['validate', folder.put('a', { name: 'x' })]],
]

describe.each(broken)('%s', (_name, prepare) => {
  it.each(['vi', 'en'])(
    'ends with 2: one message (%s), nothing on standard output, nothing written',
    async (lang) => {
      const folder = aFolder()
      const args = prepare(folder)
      const before = folder.names()
      const { exit, stdout, stderr } = await tt54(args.includes('--lang') ? args : [...args, '--lang', lang])
      expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
      expect(stderr).toMatch(/^tt54: [^\n]{30,}\n$/)
      expect(stderr).not.toMatch(INTERNALS)
      expect(folder.names()).toEqual(before)
    },
  )
})
