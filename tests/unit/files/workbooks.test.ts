import path from 'node:path/posix'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderDocx } from '@/reports/docx/renderDocx'
import { aPaper } from '../reports/aPaper'
import { paragraph } from '@/reports/build'
import { everyWorkbook } from './everyWorkbook'

afterEach(() => vi.useRealTimers())

const attributesOf = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
const tagsOf = (xml: string, name: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g'))].map(([tag]) => attributesOf(tag))
/** Names that Windows refuses, and two that are one there. */
function badNames(names: readonly string[]): string[] {
  const bad = names.filter((name) =>
    name
      .split('/')
      .some(
        (part) =>
          part === '' ||
          /[<>:"\\|?*\0-\x1f]|[ .]$/.test(part) ||
          /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part),
      ),
  )
  return new Set(names.map((name) => name.toLowerCase())).size === names.length ? bad : [...bad, 'twice']
}

/** What a package lacks of what ECMA-376 part 2 asks of every one; empty = nothing. */
function lacksOf(bytes: Uint8Array, main: string): string[] {
  const entries = unzipSync(bytes)
  const names = Object.keys(entries)
  const files = names.filter((name) => !name.endsWith('/'))
  const text = (name: string): string => strFromU8(entries[name] ?? new Uint8Array())
  const lacks = ['[Content_Types].xml', '_rels/.rels', main].filter((name) => !names.includes(name))
  if (names[0] !== '[Content_Types].xml') lacks.push(`first is ${names[0] ?? 'nothing'}`)
  const types = text('[Content_Types].xml')
  const known = new Set(tagsOf(types, 'Default').map(({ Extension = '' }) => Extension.toLowerCase()))
  const named = new Set(tagsOf(types, 'Override').map(({ PartName = '' }) => PartName.slice(1)))
  for (const part of named) if (!names.includes(part)) lacks.push(`type of ${part}, which is not there`)
  for (const name of files) {
    const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
    if (name !== '[Content_Types].xml' && !named.has(name) && !known.has(ending))
      lacks.push(`type of ${name}`)
    if (!name.endsWith('.rels')) continue
    const folder = path.dirname(path.dirname(name))
    const relations = tagsOf(text(name), 'Relationship')
    if (new Set(relations.map(({ Id }) => Id)).size !== relations.length) lacks.push(`ids in ${name}`)
    for (const { Target = '', TargetMode } of relations) {
      const target = Target.startsWith('/') ? Target.slice(1) : path.join(folder, Target)
      if (TargetMode !== 'External' && !names.includes(target)) lacks.push(`${target}, target in ${name}`)
    }
    if (name === '_rels/.rels' && !relations.some(({ Target = '' }) => Target.replace(/^\//, '') === main))
      lacks.push(`a relationship to ${main}`)
  }
  return [...lacks, ...badNames(files)]
}

describe.each(Object.entries(everyWorkbook))('the workbook “%s”', (_name, { write }) => {
  it('has the same bytes whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T01:00:00Z') })
    const first = await write()
    vi.setSystemTime(new Date('2027-03-04T05:06:08Z'))
    expect(Buffer.from(await write()).equals(Buffer.from(first))).toBe(true)
  })

  it('has every part that its kind needs, in names that Windows takes', async () => {
    expect(lacksOf(await write(), 'xl/workbook.xml')).toEqual([])
  })
})

it('a DOCX has every part that its kind needs, in names that Windows takes', async () => {
  expect(lacksOf(await renderDocx(aPaper([paragraph('một')])), 'word/document.xml')).toEqual([])
})
