import path from 'node:path'
import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { confirmationOf } from '@/core/sets/confirmations'
import { entriesOf } from '@/core/sets/criteria'
import { writeConfirmations } from '@/files/criteria/confirmationsFile'
import { newestTt54 } from '../fixtures'
import { aFolder } from './folder'
import { tt54 } from './tt54'

const [first, second] = entriesOf(newestTt54)

it('confirmations of two people are merged and counted; what holds no more is named', async () => {
  const folder = aFolder()
  const put = (name: string, set: string, list: ReturnType<typeof confirmationOf>[]) =>
    writeFileSync(path.join(folder.path, name), writeConfirmations(set, list))
  const lan = { by: 'Nguyễn Thị Lan', on: '2026-11-27', page: '4' }
  const minh = { by: 'Trần Văn Minh', on: '2026-11-27', page: '5' }
  put('lan.json', 'tt54-2017', [confirmationOf(first!, lan), confirmationOf(second!, lan)])
  put('minh.json', 'tt54-2017', [confirmationOf(first!, minh)])
  const run = (...args: string[]) => tt54(['criteria', ...args], folder.path)

  const merged = await run('confirmations', 'lan.json', 'minh.json', '-o', 'chung.json')
  expect(merged.exit).toBe(0)
  // 146 criteria and 16 requirements of levels; two rows of them confirmed, by three confirmations.
  expect(merged.stdout).toMatch(
    /tt54-2017@1\.1\.0 {2}146\/146 tiêu chí, 16 yêu cầu riêng của mức .* đã xác nhận 2\/162/,
  )
  expect(merged.stdout).toContain('Trần Văn Minh: 1 dòng')
  const { confirmations, people } = JSON.parse(
    (await run('confirmations', 'chung.json', '--json')).stdout,
  ) as { confirmations: number; people: { rows: number }[] }
  expect([confirmations, people.map(({ rows }) => rows).sort()]).toEqual([3, [1, 2]])
  expect((await run('list', '--confirmations', 'chung.json')).stdout).toContain('đã xác nhận 2/162')

  put('cu.json', 'tt54-2017', [{ ...confirmationOf(first!, lan), words: '0'.repeat(64) }])
  const stale = await run('confirmations', 'cu.json')
  expect([stale.exit, stale.stdout]).toEqual([1, expect.stringContaining(first!.id)])
  put('khac.json', 'tt13-2025', [])
  expect((await run('confirmations', 'lan.json', 'khac.json')).exit).toBe(2)
  expect((await run('confirmations', 'khong-co.json')).exit).toBe(2)
})
