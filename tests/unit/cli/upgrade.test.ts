import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '@/core/types'
import { readJson } from '../fixtures'
import { aFolder } from './folder'
import { tt54 } from './tt54'

const OLD = 'tests/fixtures/upgrade/provincial-hospital-1.0.0.tt54.json'

function aFolderWithTheExample() {
  const folder = aFolder()
  folder.put('cu.tt54.json', readJson(OLD))
  const read = (name: string) => JSON.parse(readFileSync(path.join(folder.path, name), 'utf8')) as unknown
  return { folder, read }
}

describe('tt54 upgrade', () => {
  it('takes all three sets to 1.1.0, names what to confirm, leaves the original as it was', async () => {
    const { folder, read } = aFolderWithTheExample()
    const { exit, stdout } = await tt54(
      ['upgrade', 'cu.tt54.json', '-o', 'moi.tt54.json', '--json'],
      folder.path,
    )
    const told = JSON.parse(stdout) as {
      sets: { to: string }[]
      level: { before: unknown; after: unknown }
      rows: { id: string; fate: string }[]
    }
    expect(exit).toBe(1)
    expect(told.sets.map(({ to }) => to)).toEqual(['tt54-2017@1.1.0', 'tt46-2018@1.1.0', 'tt13-2025@1.1.0'])
    expect(told.rows.filter(({ fate }) => fate === 'ask-again').map(({ id }) => id)).toContain('his.27')
    expect(told.level.before).toEqual({ lower: 3, upper: 4 })
    const after = read('moi.tt54.json') as Assessment
    expect(after.criteriaSets.map(({ version }) => version)).toEqual(['1.1.0', '1.1.0', '1.1.0'])
    expect(after.history?.at(-1)?.what).toContain('tt54-2017@1.1.0')
    expect(read('cu.tt54.json')).toEqual(readJson(OLD))
  })

  it('without -o says what it would do and writes nothing', async () => {
    const { folder } = aFolderWithTheExample()
    const before = readdirSync(folder.path)
    const asked = await tt54(['upgrade', 'cu.tt54.json'], folder.path)
    expect(asked.exit).toBe(1)
    expect(asked.stdout).toContain('tt54-2017@1.0.0 → tt54-2017@1.1.0')
    expect(asked.stdout).toContain('Chưa ghi gì')
    expect(readdirSync(folder.path)).toEqual(before)
    const written = await tt54(['upgrade', 'cu.tt54.json', '-o', 'moi.tt54.json', '--json'], folder.path)
    const dry = await tt54(['upgrade', 'cu.tt54.json', '--json'], folder.path)
    expect(JSON.parse(dry.stdout)).toEqual({ ...(JSON.parse(written.stdout) as object), output: null })
  })

  it('says so when everything is the newest already', async () => {
    const { folder } = aFolderWithTheExample()
    await tt54(['upgrade', 'cu.tt54.json', '-o', 'moi.tt54.json'], folder.path)
    const { exit, stderr } = await tt54(['upgrade', 'moi.tt54.json', '-o', 'nua.tt54.json'], folder.path)
    expect(exit).toBe(2)
    expect(stderr).toContain('phiên bản mới nhất')
  })

  it('refuses a set that does not succeed any of the file', async () => {
    const { folder } = aFolderWithTheExample()
    const call = ['upgrade', 'cu.tt54.json', '-o', 'x.tt54.json', '--to', 'tt54-2017@1.0.0']
    const { exit, stderr } = await tt54(call, folder.path)
    expect(exit).toBe(2)
    expect(stderr).toContain('tt54-2017@1.0.0')
  })
})

describe('tt54 criteria', () => {
  it('lists every set in every version', async () => {
    const { folder } = aFolderWithTheExample()
    const { stdout } = await tt54(['criteria', 'list', '--json'], folder.path)
    const { sets } = JSON.parse(stdout) as { sets: { id: string; version: string; rows: number }[] }
    expect(sets.find(({ id, version }) => id === 'tt54-2017' && version === '1.1.0')?.rows).toBe(162)
  })

  it('diff tells rows that differ and what becomes of an assessment', async () => {
    const { folder } = aFolderWithTheExample()
    const call = ['criteria', 'diff', 'tt54-2017@1.0.0', 'tt54-2017@1.1.0', '--on', 'cu.tt54.json', '--json']
    const { exit, stdout } = await tt54(call, folder.path)
    const told = JSON.parse(stdout) as {
      rows: { id: string; fields: { field: string }[] }[]
      effect: { before: unknown; askAgain: string[] }
    }
    expect(exit).toBe(1)
    expect(told.rows.find(({ id }) => id === 'his.27')?.fields.map(({ field }) => field)).toContain('items')
    expect(told.effect.before).toEqual({ lower: 3, upper: 4 })
    expect(told.effect.askAgain).toContain('milestone.cdss-1')
    const same = await tt54(['criteria', 'diff', 'tt54-2017', 'tt54-2017@1.1.0'], folder.path)
    expect(same.exit).toBe(0)
  })

  it('new begins the next version beside the old, and validate takes it', async () => {
    const { folder, read } = aFolderWithTheExample()
    const made = await tt54(
      ['criteria', 'new', 'tt54-2017', '--version', '1.2.0', '-o', '1.2.0.json'],
      folder.path,
    )
    expect(made.exit).toBe(0)
    expect(read('1.2.0.json')).toMatchObject({
      version: '1.2.0',
      succeeds: [{ set: 'tt54-2017', version: '1.1.0', unlisted: 'same', rows: [] }],
    })
    expect((await tt54(['criteria', 'validate', '1.2.0.json'], folder.path)).exit).toBe(0)
    const back = await tt54(
      ['criteria', 'new', 'tt54-2017', '--version', '1.0.0', '-o', 'x.json'],
      folder.path,
    )
    expect(back.exit).toBe(2)
  })

  it('names an unknown action, a missing set, an unknown version', async () => {
    const { folder } = aFolderWithTheExample()
    for (const call of [
      ['criteria', 'mend'],
      ['criteria', 'show'],
      ['criteria', 'show', 'tt54-2017@9.9.9'],
    ])
      expect((await tt54(call, folder.path)).exit).toBe(2)
  })
})
