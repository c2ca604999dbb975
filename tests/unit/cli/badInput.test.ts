import { describe, expect, it } from 'vitest'
import { anAssessment } from '../builders'
import { aFolder, type Folder } from './folder'
import { tt54 } from './tt54'

/** What nobody should have to read at a hospital's desk. */
const INTERNALS = /\n\s+at |node:|TypeError|Error:|cli\.error|fileProblem\.|\{[a-z]+\}|undefined|NaN|\[object/

const valid = () => anAssessment().build()
/** What is wrong, what the message must name, and how it comes about. */
const broken: [string, string, (folder: Folder) => string[]][] = [
  ['no verb of ours', 'scroe', () => ['scroe', 'x']],
  ['no file', 'score', () => ['score']],
  ['two files', 'score', (folder) => ['score', folder.put('a', valid()), folder.put('b', valid())]],
  ['an option we do not have', '--levle', (folder) => ['score', folder.put('a', valid()), '--levle']],
  ['an option without its value', '--as-of', (folder) => ['score', folder.put('a', valid()), '--as-of']],
  ['a switch with a value', '--json', (folder) => ['score', folder.put('a', valid()), '--json=yes']],
  [
    'a day that is none',
    '2026-02-30',
    (folder) => ['score', folder.put('a', valid()), '--as-of', '2026-02-30'],
  ],
  [
    'a day the other way round',
    '01/12/2026',
    (folder) => ['score', folder.put('a', valid()), '--as-of', '01/12/2026'],
  ],
  ['a regime we do not have', 'today', (folder) => ['score', folder.put('a', valid()), '--regime', 'today']],
  ['a language we do not have', 'fr', (folder) => ['score', folder.put('a', valid()), '--lang', 'fr']],
  ['a target above the highest level', '8', (folder) => ['gap', folder.put('a', valid()), '--target', '8']],
  ['a target that is no number', 'six', (folder) => ['gap', folder.put('a', valid()), '--target', 'six']],
  ['a file that is not there', 'none.tt54.json', (folder) => ['score', `${folder.path}/none.tt54.json`]],
  ['a folder', 'tt54-', (folder) => ['score', folder.path]],
  [
    'criteria sets this tool does not have',
    'unheard',
    (folder) => [
      'score',
      folder.put(
        'a',
        anAssessment()
          .having({ criteriaSets: [{ id: 'unheard', version: '1.0.0' }] })
          .build(),
      ),
    ],
  ],
  ['an empty file', '/a”', (folder) => ['score', folder.put('a', '')]],
  ['half a file', '/a”', (folder) => ['score', folder.put('a', JSON.stringify(valid()).slice(0, 200))]],
  ['no JSON', 'HTML', (folder) => ['score', folder.put('a', '<!doctype html><title>x</title>')]],
  [
    'bytes that are no UTF-8',
    '/a”',
    (folder) => ['score', folder.put('a', new Uint8Array([0x7b, 0x22, 0xe1, 0xba, 0x22, 0x7d]))],
  ],
  ['a JSON list', '/a”', (folder) => ['score', folder.put('a', [valid()])]],
  [
    'another format',
    '/a”',
    (folder) => ['score', folder.put('a', { format: 'something', formatVersion: 1 })],
  ],
  [
    'a criteria set instead of an assessment',
    'tt54-criteria-set',
    () => ['score', 'criteria/tt54-2017/1.0.0.json'],
  ],
  ['a format of the future', '99', (folder) => ['score', folder.put('a', { ...valid(), formatVersion: 99 })]],
  ['a missing member', 'answers', (folder) => ['score', folder.put('a', { ...valid(), answers: undefined })]],
  [
    'a member of the wrong type',
    'answers',
    (folder) => ['gap', folder.put('a', { ...valid(), answers: 'all' })],
  ],
  ['a report without a name to write to', '-o', (folder) => ['report', folder.put('a', valid())]],
  [
    'a report into a folder that is not there',
    '/no',
    (folder) => ['report', folder.put('a', valid()), '-o', `${folder.path}/no/r.pdf`],
  ],
  [
    'a report over its own input',
    '/a',
    (folder) => ['report', folder.put('a.pdf', valid()), '-o', `${folder.path}/a.pdf`],
  ],
  [
    'a report that is no PDF',
    '.pdf',
    (folder) => ['report', folder.put('a', valid()), '-o', `${folder.path}/r.odt`],
  ],
  [
    'a report on a day that is none',
    '--date',
    (folder) => ['report', folder.put('a', valid()), '-o', `${folder.path}/r.pdf`, '--date', '5/12'],
  ],
  [
    'a report on a broken file',
    '/a”',
    (folder) => ['report', folder.put('a', '{'), '-o', `${folder.path}/r.pdf`],
  ],
  [
    'validating what is not there',
    'none.json',
    (folder) => ['validate', 'criteria/catalogue.json', `${folder.path}/none.json`],
  ],
  ['validating what is none of ours', '/a”', (folder) => ['validate', folder.put('a', { name: 'x' })]],
]

describe.each(broken)('%s', (_name, named, prepare) => {
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
      expect(stderr).toContain(named)
      expect(folder.names()).toEqual(before)
    },
  )
})
