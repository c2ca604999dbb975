import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { Assessment, CriteriaSet } from '@/core/types'
import { readJson } from '../fixtures'
import { inventedXlsx } from '../inventedCircular'
import { aFolder } from './folder'
import { tt54 } from './tt54'

/** Circular 54 at 1.0.0, answered up to level 3 of 7. */
const EXAMPLE = 'tests/fixtures/upgrade/provincial-hospital-1.0.0.tt54.json'

it('a circular of this morning, from its table to a roll-up, with --criteria and nothing else', async () => {
  const folder = aFolder()
  folder.put('cu.tt54.json', readJson(EXAMPLE))
  writeFileSync(path.join(folder.path, 'phu-luc.xlsx'), await inventedXlsx())
  const read = (name: string) => JSON.parse(readFileSync(path.join(folder.path, name), 'utf8')) as unknown
  const run = async (...args: string[]) => {
    const ended = await tt54(args, folder.path)
    if (ended.exit > 1) throw new Error(`${args.join(' ')}: ${ended.stderr}`)
    return ended
  }
  const WITH = ['--criteria', 'tt99.json']

  const made = await run(
    ...['criteria', 'new', 'tt99-2027', '--from', 'phu-luc.xlsx', '--number', '99/2027/TT-BYT'],
    ...[
      '--issued',
      '2026-01-01',
      '--in-force',
      '2026-03-01',
      '--earlier',
      'tt54-2017@1.0.0',
      '-o',
      'tt99.json',
    ],
  )
  expect(made.stdout).toContain('60 dòng, 5 nhóm, 5 mức')
  expect(made.exit).toBe(0)
  const set = read('tt99.json') as CriteriaSet
  expect((await run('criteria', 'validate', 'tt99.json')).exit).toBe(0)

  const upgraded = await run(
    'upgrade',
    'cu.tt54.json',
    '--to',
    'tt99.json',
    '-o',
    'moi.tt54.json',
    '--json',
    ...WITH,
  )
  const { rows } = JSON.parse(upgraded.stdout) as { rows: { fate: string; id: string }[] }
  expect(rows.filter(({ fate }) => fate === 'ask-again').length).toBeGreaterThan(0)
  const moved = read('moi.tt54.json') as Assessment
  expect(moved.criteriaSets[0]).toMatchObject({ id: 'tt99-2027', version: '1.0.0' })
  // Row 1 comes unchanged from criterion 30, whose two items were met; row 2 from criterion 31, met as a whole.
  const { 'his.1': items, 'his.2': whole } = (read('cu.tt54.json') as Assessment).answers['tt54-2017']!
  expect(items?.items).toEqual({ 'his.1.1': true, 'his.1.2': true })
  expect(moved.answers['tt99-2027']!['tt99-2027.1']?.verdict).toBe('met')
  expect(moved.answers['tt99-2027']!['tt99-2027.2']?.verdict).toBe(whole?.verdict)

  // Without the set the file is not scored by a guess: the set is asked for by its name.
  const { criteriaSets } = moved
  folder.put('mot-bo.tt54.json', { ...moved, criteriaSets: criteriaSets.slice(0, 1) })
  const unknown = await tt54(['score', 'mot-bo.tt54.json'], folder.path)
  expect(unknown.exit).toBe(2)
  expect(unknown.stderr).toContain('tt99-2027@1.0.0')
  expect(unknown.stderr).toContain('--criteria')

  // Everything met: the top of this circular, five.
  const all = Object.fromEntries(
    set.groups.flatMap(({ criteria }) =>
      criteria.map(({ id, items }) => [
        id,
        items ? { items: Object.fromEntries(items.map((item) => [item.id, true])) } : { verdict: 'met' },
      ]),
    ),
  )
  const one = {
    ...moved,
    criteriaSets: criteriaSets.slice(0, 1),
    answers: { 'tt99-2027': all },
    targetLevel: 5,
    // The example is of a day to come, which the check refuses to seal.
    assessedOn: '2026-11-02',
    actions: [],
  }
  folder.put('dat.tt54.json', one)
  const scored = JSON.parse((await run('score', 'dat.tt54.json', '--json', ...WITH)).stdout) as {
    level: unknown
  }
  expect(scored.level).toEqual({ lower: 5, upper: 5 })
  const gap = await run('gap', 'mot-bo.tt54.json', ...WITH)
  expect(gap.stdout).toContain('của thông tư giả định')

  const sealed = await run('seal', 'dat.tt54.json', '-o', 'nop.tt54.json', ...WITH)
  expect(sealed.exit, sealed.stdout).toBe(0)
  const verified = await run('verify', 'nop.tt54.json', ...WITH)
  expect(verified.exit).toBe(0)
  for (const paper of ['gap', 'decision', 'annual', 'plan'])
    await run('report', 'nop.tt54.json', '--paper', paper, '-o', `${paper}.docx`, ...WITH)
  const rolled = JSON.parse((await run('rollup', 'nop.tt54.json', '--json', ...WITH)).stdout) as unknown
  expect(JSON.stringify(rolled)).toContain('tt99-2027')
}, 120_000)
