import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ownerOf } from '@/core/edit/owners'
import type { Assessment } from '@/core/types'
import { writeDepartmentSheet } from '@/files/departments/writeDepartmentSheet'
import { findEntry } from '@/core/sets/criteria'
import { anAssessment, answers } from '../builders'
import { tt54 as set } from '../fixtures'
import { aFolder } from './folder'
import { tt54 } from './tt54'

const owners = {
  'tt54-2017': { 'lis.1': 'Khoa Xét nghiệm', 'lis.2': 'Khoa Xét nghiệm', 'his.17': 'Khoa Dược' },
}

describe('tt54 sheets', () => {
  it('writes a sheet for every department and records them as sent, and changes no input', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', anAssessment().having({ owners }).build())
    const args = [
      'sheets',
      'a.tt54.json',
      '-o',
      'phieu',
      '--due',
      '2026-12-05',
      '--form',
      'both',
      '--record',
      'b.tt54.json',
    ]
    const { stdout, stderr, exit } = await tt54(args, folder.path)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(stdout).toContain('Khoa Xét nghiệm: 2 nội dung')
    expect(readdirSync(`${folder.path}/phieu`).sort()).toEqual([
      'Phieu-Khoa-Duoc.pdf',
      'Phieu-Khoa-Duoc.xlsx',
      'Phieu-Khoa-Xet-nghiem.pdf',
      'Phieu-Khoa-Xet-nghiem.xlsx',
    ])
    const sent = JSON.parse(readFileSync(`${folder.path}/b.tt54.json`, 'utf8')) as Assessment
    expect(sent.assignments?.['tt54-2017']?.['his.17']).toMatchObject({ form: 'xlsx', dueOn: '2026-12-05' })
    const zipped = await tt54(
      ['sheets', 'a.tt54.json', '-o', 'p.zip', '--department', 'Khoa Dược', '--json'],
      folder.path,
    )
    expect(JSON.parse(zipped.stdout)).toMatchObject({ departments: [{ department: 'Khoa Dược', rows: 1 }] })
    expect(Object.keys(unzipSync(readFileSync(`${folder.path}/p.zip`)))).toEqual(['Phieu-Khoa-Duoc.xlsx'])
  })

  it('says what to do where nobody was given a row; --propose gives every row that hospitals agree on', async () => {
    const folder = aFolder()
    folder.put('a.tt54.json', anAssessment().build())
    const none = await tt54(['sheets', 'a.tt54.json', '-o', 'p.zip'], folder.path)
    expect(none.exit).toBe(2)
    expect(none.stderr).toContain('--propose')
    const args = ['sheets', 'a.tt54.json', '-o', 'p.zip', '--propose', '--record', 'b.tt54.json']
    expect((await tt54(args, folder.path)).exit).toBe(0)
    const given = JSON.parse(readFileSync(`${folder.path}/b.tt54.json`, 'utf8')) as Assessment
    expect(ownerOf(given, 'tt54-2017', 'his.17')).toBeDefined()
  })
})

describe('tt54 import of returned sheets', () => {
  it('takes many at once, adds only, and names what differs', async () => {
    const folder = aFolder()
    const start = anAssessment().with(answers().notMet('lis.1')).having({ owners }).build()
    folder.put('a.tt54.json', start)
    mkdirSync(`${folder.path}/back`)
    const answered = anAssessment()
      .with(answers().met('lis.1', 'lis.2', 'his.17'))
      .having({ id: start.id })
      .build()
    const sheets = { lab: ['Khoa Xét nghiệm', 'lis.1', 'lis.2'], drugs: ['Khoa Dược', 'his.17'] } as const
    for (const [name, [department, ...ids]] of Object.entries(sheets))
      writeFileSync(
        `${folder.path}/back/${name}.xlsx`,
        await writeDepartmentSheet(
          answered,
          [set],
          { department, entries: ids.map((id) => findEntry([set], id)!), sentOn: '2026-11-20' },
          { language: 'vi' },
        ),
      )
    const args = ['import', 'a.tt54.json', 'back/lab.xlsx', 'back/drugs.xlsx', '-o', 'b.tt54.json']
    const taken = await tt54(args, folder.path)
    expect({ exit: taken.exit, stderr: taken.stderr }).toEqual({ exit: 1, stderr: '' })
    expect(taken.stdout).toContain('lis.1: phiếu ghi khác')
    const result = JSON.parse(readFileSync(`${folder.path}/b.tt54.json`, 'utf8')) as Assessment
    expect(result.answers['tt54-2017']).toEqual({
      'lis.1': { verdict: 'not-met' },
      'lis.2': { verdict: 'met' },
      'his.17': { verdict: 'met' },
    })
    expect(Object.keys(result.assignments?.['tt54-2017'] ?? {}).sort()).toEqual(['his.17', 'lis.1', 'lis.2'])
    const replaced = await tt54([...args, '--replace'], folder.path)
    expect(replaced.exit).toBe(0)
    const after = JSON.parse(readFileSync(`${folder.path}/b.tt54.json`, 'utf8')) as Assessment
    expect(after.answers['tt54-2017']?.['lis.1']).toEqual({ verdict: 'met' })
  })
})
