import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import initSqlJs, { type Database, type SqlValue } from 'sql.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { newReview } from '@/core/review/newReview'
import { setRest } from '@/core/review/editOpinions'
import { sealReview } from '@/core/review/sealReview'
import { submit } from '@/core/seal/submit'
import type { Assessment, Review } from '@/core/types'
import { anAssessment, answers, askedIds } from '../builders'
import { allSets, tt54 as set } from '../fixtures'
import { aFolder, type Folder } from './folder'
import { tt54 } from './tt54'

type Line = Record<string, unknown>
interface Rolled {
  files: number
  counted: number
  left: Record<string, number>
  levels: { level: number; decided: number; lower: number; upper: number }[]
  criteria: { id: string; met: number; notMet: number; notApplicable: number; unassessed: number }[]
  blocking: { id: string; notMet: number; unassessed: number }[]
  appraisals: Record<string, number>
  groups?: Line[]
  yearOnYear: { pairs: { from: number; to: number; moves: Record<string, number> }[] }
  missing?: { name: string }[]
  replaced: { path: string; by: string; reason: string }[]
  skipped: string[]
  known: number
}

interface Hospital {
  code: string
  province: string
  lacking?: string[]
  year?: number
  sealedAt?: string
}
function hospital({ code, province, lacking = [], year = 2026, sealedAt }: Hospital): Assessment {
  const given = answers().allMet(set)
  for (const id of lacking) given.notMet(id)
  const made = anAssessment()
    .on(`${year}-11-20`)
    .with(given)
    .having({
      facility: {
        name: `Bệnh viện ${code}`,
        code,
        province,
        ownership: code < '04' ? 'provincial' : 'private',
      },
    })
    .build()
  return submit(made, [set], { sealedAt: sealedAt ?? `${year}-11-21T02:00:00Z` })
}

const STAMP = { by: 'Lê Thị Thẩm', at: '2026-12-10T03:00:00Z' }
function reviewOf(submission: Assessment, against: string[]): Review {
  const begun = newReview(submission, { id: `r-${submission.facility.code ?? ''}`, now: STAMP.at })
  const opinions = Object.fromEntries(against.map((id) => [id, { opinion: 'disagree' as const, ...STAMP }]))
  const places = askedIds(set).map((id) => ({ setId: set.id, id }))
  const review = setRest({ ...begun, opinions: { [set.id]: opinions } }, places, 'agree', STAMP)
  return sealReview({ ...review, visit: { outcome: 'confirmed' } }, submission, allSets, {
    sealedAt: '2026-12-15T08:00:00Z',
  })
}

/** Six hospitals of two provinces, two years, one handed in twice, one copied, one broken, two appraised. */
function aYear({ reviewed = true } = {}): Folder {
  const folder = aFolder()
  const [one, two] = [
    hospital({ code: '01', province: 'Bắc Ninh' }),
    hospital({ code: '02', province: 'Bắc Ninh', lacking: ['his.19'] }),
  ]
  folder.put('01.tt54.json', one)
  folder.put('01-copy.tt54.json', one)
  folder.put('02.tt54.json', two)
  folder.put('03-first.tt54.json', hospital({ code: '03', province: 'Huế', lacking: ['his.19', 'lis.9'] }))
  folder.put(
    '03-later.tt54.json',
    hospital({ code: '03', province: 'Huế', lacking: ['his.19'], sealedAt: '2026-11-25T02:00:00Z' }),
  )
  folder.put('04.tt54.json', hospital({ code: '04', province: 'Huế' }))
  folder.put('05.tt54.json', { ...hospital({ code: '05', province: 'Huế' }), targetLevel: 3 })
  folder.put(
    '02-2025.tt54.json',
    hospital({ code: '02', province: 'Bắc Ninh', lacking: ['his.1'], year: 2025 }),
  )
  if (reviewed) {
    folder.put('r1.tt54.json', reviewOf(one, ['his.18']))
    folder.put('r2.tt54.json', reviewOf(two, []))
  }
  folder.put('ATT00001.dat', hospital({ code: '06', province: 'Huế' }))
  folder.put('notes.txt', 'x')
  return folder
}

async function rolledUp(folder: string, ...options: string[]): Promise<Rolled> {
  const { stdout } = await tt54(['rollup', folder, '--json', ...options])
  return JSON.parse(stdout) as Rolled
}
async function table(folder: string, ...options: string[]): Promise<Line[]> {
  const { stdout, stderr } = await tt54(['rollup', folder, '--ndjson', ...options])
  expect(stdout, stderr).not.toBe('')
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
}

function load(db: Database, name: string, lines: readonly Line[]): void {
  const columns = Object.keys(lines[0] ?? {})
  db.run(`CREATE TABLE ${name} (${columns.map((column) => `"${column}"`).join(', ')})`)
  const insert = db.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`)
  for (const line of lines)
    insert.run(
      columns.map((column): SqlValue => {
        const value = line[column]
        return typeof value === 'boolean' ? Number(value) : (value as SqlValue)
      }),
    )
  insert.free()
}
function ask(db: Database, sql: string): SqlValue[][] {
  return db.exec(sql)[0]?.values ?? []
}

/** The queries of the documentation, by the comment above each. */
function documented(): Map<string, string> {
  const text = readFileSync('docs/rollup-columns.md', 'utf8')
  const block = /```sql\n([\s\S]*?)```/u.exec(text)?.[1] ?? ''
  return new Map(
    [...block.matchAll(/-- (.*)\n(SELECT[^;]*);/gu)].map(([, title = '', sql = '']) => [title, sql]),
  )
}

describe.each(['self', 'appraised', 'decided'])('the numbers of the screen in SQL, by %s', (basis) => {
  let rolled: Rolled
  let db: Database
  const sql = documented()
  const query = (title: string): SqlValue[][] => {
    const found = sql.get(title)
    expect(found, title).toBeDefined()
    return ask(db, found ?? '')
  }
  beforeAll(async () => {
    const { path: folder } = aYear()
    rolled = await rolledUp(folder, '--basis', basis)
    db = new (await initSqlJs()).Database()
    load(db, 'facilities', await table(folder, '--basis', basis))
    load(db, 'criteria', await table(folder, '--long', '--basis', basis))
  })

  it('counts what the article counts', () => {
    // 01, 02, 03 (later), 04, 06 hand in for 2026 what can be counted; 01 and 02 are appraised.
    expect(rolled.counted).toBe(basis === 'self' ? 5 : 2)
    // Điều 4 khoản 3: 01 loses his.18 of level 4 in the appraisal.
    const below4 = rolled.levels.filter(({ level }) => level < 4).reduce((sum, { lower }) => sum + lower, 0)
    expect(below4).toBe(basis === 'self' ? 0 : 1)
  })

  it('levels, and what is at the target', () => {
    expect(query('facilities by level, as on the stairs')).toEqual(
      rolled.levels.filter(({ lower }) => lower > 0).map(({ level, lower }) => [level, lower]),
    )
    const from6 = (bound: 'lower' | 'upper') =>
      rolled.levels.filter(({ level }) => level >= 6).reduce((sum, one) => sum + one[bound], 0)
    expect(query('at level 6: certainly, and at most')).toEqual([[from6('lower'), from6('upper')]])
  })

  it('why files are not counted', () => {
    const expected = Object.entries(rolled.left).filter(([, count]) => count > 0)
    expect(Object.fromEntries(query('why the others are not counted'))).toEqual(Object.fromEntries(expected))
  })

  it('verdicts of every criterion, and what blocks', () => {
    const counts = ask(
      db,
      `SELECT criterion, SUM(counted_verdict = 'met'), SUM(counted_verdict = 'not-met'),
        SUM(counted_verdict = 'not-applicable'), SUM(counted_verdict = 'unassessed')
        FROM criteria WHERE counted AND criteria_set = 'tt54-2017' GROUP BY criterion`,
    )
    const expected = new Map(
      rolled.criteria.map(({ id, met, notMet, notApplicable, unassessed }) => [
        id,
        [met, notMet, notApplicable, unassessed],
      ]),
    )
    expect(new Map(counts.map(([id, ...sums]) => [String(id), sums]))).toEqual(expected)
    expect(Object.fromEntries(query('what blocks level 6 most'))).toEqual(
      Object.fromEntries(rolled.blocking.map(({ id, notMet, unassessed }) => [id, notMet + unassessed])),
    )
  })

  it('runs every other documented query', () => {
    for (const [title, one] of sql) expect(() => db.exec(one), title).not.toThrow()
  })
})

describe.each([true, false])('appraisal in SQL, reviews there: %s', (reviewed) => {
  it('is what the screen says of it', async () => {
    const { path: folder } = aYear({ reviewed })
    const rolled = await rolledUp(folder)
    const db = new (await initSqlJs()).Database()
    load(db, 'facilities', await table(folder))
    const sql = documented()
    const query = (title: string): SqlValue[][] => ask(db, sql.get(title) ?? '')
    const stated = Object.entries(rolled.appraisals).filter(([, count]) => count > 0)
    expect(Object.fromEntries(query('how far the appraisal is'))).toEqual(Object.fromEntries(stated))
    // Both that were appraised were concluded; the assessor's word on 18 leaves the first at level 3 (Điều 4 khoản 3).
    expect(Object.fromEntries(stated)).toEqual(reviewed ? { decided: 2, none: 3 } : { none: 5 })
    expect(query('where assessors came to another level than the facility')).toEqual(
      reviewed ? [['Bệnh viện 01', 7, 3]] : [],
    )
    db.close()
  })
})

describe('what stands for what', () => {
  it('is said: copies, later files, files under other names, what is left aside', async () => {
    const { path: folder } = aYear()
    const { replaced, skipped, left } = await rolledUp(folder)
    const name = (file: string) => path.basename(file)
    expect(replaced.map((one) => [name(one.path), name(one.by), one.reason]).sort()).toEqual([
      ['01.tt54.json', '01-copy.tt54.json', 'copy'],
      ['03-first.tt54.json', '03-later.tt54.json', 'replaced'],
    ])
    expect(skipped.map(name)).toEqual(['notes.txt'])
    expect(left).toMatchObject({ broken: 1, copy: 1, replaced: 1 })
    const { stdout } = await tt54(['rollup', folder])
    for (const said of ['notes.txt', '03-later.tt54.json', '2025']) expect(stdout).toContain(said)
  })
})

describe('options', () => {
  it('groups by a column, with the sums of the screen', async () => {
    const { groups } = await rolledUp(aYear().path, '--by', 'province')
    expect(groups?.map(({ province, files, counted }) => [province, files, counted])).toEqual([
      ['Bắc Ninh', 3, 2],
      ['Huế', 5, 3],
    ])
  })

  it('keeps to what --where says, and refuses fields and words it does not know', async () => {
    const { path: folder } = aYear()
    const lines = await table(folder, '--where', 'province = "Huế" and level_lower >= 4 and counted = true')
    expect(lines.map(({ code }) => code).sort()).toEqual(['03', '04', '06'])
    for (const where of ['nothing = 1', 'province'])
      expect((await tt54(['rollup', folder, '--where', where])).exit).toBe(2)
    // Not all of the columns: the one that was meant first, and how many more there are.
    const { stderr } = await tt54(['rollup', folder, '--where', 'provinse = "Huế"'])
    expect(stderr).toMatch(/: province, /u)
    expect(stderr.length).toBeLessThan(400)
  })

  it('ends with 1 for what --fail-on says', async () => {
    const { path: folder } = aYear()
    const exit = async (...options: string[]) => (await tt54(['rollup', folder, ...options])).exit
    expect(await exit()).toBe(1)
    expect(await exit('--fail-on', 'none')).toBe(0)
    expect(await exit('--fail-on', 'failed,duplicates')).toBe(0)
    expect(await exit('--fail-on', 'skipped')).toBe(1)
    expect(await exit('--fail-on', 'rows', '--where', 'in_force_level_lower < 2')).toBe(0)
    expect(await exit('--fail-on', 'anything')).toBe(2)
  })

  it('knows areas and who is missing from a register', async () => {
    const { path: folder } = aYear()
    const register = aFolder().put(
      'ds.csv',
      new TextEncoder().encode('Mã;Tên cơ sở;Địa bàn\n01;Bệnh viện 01;Phía Bắc\n09;Bệnh viện 09;Phía Nam\n'),
    )
    const { missing, groups } = await rolledUp(folder, '--register', register, '--by', 'area')
    expect(missing?.map(({ name }) => name)).toEqual(['Bệnh viện 09'])
    expect(groups?.map(({ area, counted }) => [area, counted])).toEqual([
      ['Phía Bắc', 1],
      [null, 4],
    ])
  })

  it('tells the years apart', async () => {
    const { path: folder } = aYear()
    const { yearOnYear } = await rolledUp(folder)
    expect(yearOnYear.pairs).toEqual([
      { from: 2025, to: 2026, facilities: 1, moves: { risen: 1, same: 0, fallen: 0, open: 0 } },
    ])
    const [step] = await table(folder, '--table', 'years')
    expect(step).toMatchObject({ from_year: 2025, to_year: 2026, move: 'risen' })
    const each = await rolledUp(folder, '--year', 'each')
    expect([each.counted, each.left['other-year']]).toEqual([5, 1])
  })
})

describe('parquet', () => {
  const partsOf = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.parquet'))
      .sort()
  async function linesOf(folder: string, tableName: string): Promise<Line[]> {
    const lines: Line[] = []
    for (const part of partsOf(path.join(folder, tableName))) {
      const bytes = readFileSync(path.join(folder, tableName, part))
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
      lines.push(...(await parquetReadObjects({ file })))
    }
    return lines
  }
  const byPath = (a: Line, b: Line): number =>
    `${String(a.path)} ${String(a.criterion)}` < `${String(b.path)} ${String(b.criterion)}` ? -1 : 1

  it('says the same as NDJSON, by year and province, and is read again without the originals', async () => {
    const { path: folder } = aYear()
    const output = path.join(aFolder().path, 'bang')
    const written = await tt54(['rollup', folder, '--parquet', '-o', output])
    expect(written.stderr).toBe('')
    expect(partsOf(path.join(output, 'facilities'))).toEqual([
      path.join('report_year=2025', 'province_key=bac-ninh', 'part-0.parquet'),
      path.join('report_year=2026', 'province_key=bac-ninh', 'part-0.parquet'),
      path.join('report_year=2026', 'province_key=hue', 'part-0.parquet'),
    ])
    const facilities = (await linesOf(output, 'facilities')).map(({ tt54_row: _row, ...line }) => line)
    expect(facilities.sort(byPath)).toEqual((await table(folder)).sort(byPath))
    const long = (await linesOf(output, 'criteria')).filter(({ year }) => year === 2026)
    expect(long.sort(byPath)).toEqual((await table(folder, '--long')).sort(byPath))

    const before = await rolledUp(folder, '--basis', 'appraised')
    rmSync(folder, { recursive: true })
    const after = await rolledUp(output, '--basis', 'appraised')
    for (const key of ['files', 'counted', 'left', 'levels', 'criteria', 'blocking', 'appraisals'] as const)
      expect(after[key]).toEqual(before[key])
  })

  it('takes the place of older tables, never of anything else', async () => {
    const { path: folder } = aYear()
    const output = path.join(aFolder().path, 'bang')
    mkdirSync(output)
    writeFileSync(path.join(output, 'cua-toi.txt'), 'x')
    expect((await tt54(['rollup', folder, '--parquet', '-o', output])).exit).toBe(2)
    expect(readdirSync(output)).toEqual(['cua-toi.txt'])
    rmSync(path.join(output, 'cua-toi.txt'))
    for (const time of ['first', 'again'])
      expect(
        (await tt54(['rollup', folder, '--parquet', '-o', output, '--fail-on', 'none'])).exit,
        time,
      ).toBe(0)
    expect((await tt54(['rollup', output, '--parquet', '-o', output])).exit).toBe(2)
  })
})

describe('the cache', () => {
  it('gives the same without reading again, and may be deleted, cut off or of another program', async () => {
    const folder = aYear()
    const cache = path.join(aFolder().path, 'nho.ndjson')
    const whole = await rolledUp(folder.path)
    const strip = ({ known: _known, ...rest }: Rolled) => rest
    const first = await rolledUp(folder.path, '--cache', cache)
    expect([strip(first), first.known]).toEqual([strip(whole), 0])
    const again = await rolledUp(folder.path, '--cache', cache)
    // Eight files of 2026 and 2025, one of them copied, one under another name, two reviews.
    expect([strip(again), again.known]).toEqual([strip(whole), 11])
    const bytes = readFileSync(cache)
    writeFileSync(cache, bytes.subarray(0, bytes.length - 100))
    expect(strip(await rolledUp(folder.path, '--cache', cache))).toEqual(strip(whole))
    writeFileSync(cache, 'của tôi\n')
    expect((await tt54(['rollup', folder.path, '--cache', cache])).exit).toBe(2)
    expect(readFileSync(cache, 'utf8')).toBe('của tôi\n')
  })
})
