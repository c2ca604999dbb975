import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { writeBackup } from '@/files/backup/writeBackup'
import { anAssessment, answers } from '../builders'
import { readJson, tt54 as set } from '../fixtures'
import { tinySet } from '../tinySet'
import { aFolder } from './folder'
import { tt54 } from './tt54'

interface Answer {
  ok: boolean
  files: {
    file: string
    kind: string
    ok: boolean
    problems: { code: string; path: string; message: string }[]
  }[]
}

/** criteria/{*}/{*}.json, as a shell would spell it out. */
const ours = readdirSync(new URL('../../../criteria/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(new URL(`../../../criteria/${name}/`, import.meta.url)).map(
      (file) => `criteria/${name}/${file}`,
    ),
  )

async function validate(...files: string[]): Promise<Answer & { exit: number }> {
  const { stdout, exit } = await tt54(['validate', '--json', ...files])
  return { ...(JSON.parse(stdout) as Answer), exit }
}

describe('tt54 validate', () => {
  it('accepts every criteria set and schema, the catalogue and both examples', async () => {
    const examples = ['provincial-hospital', 'district-centre'].map(
      (name) => `src/examples/${name}.tt54.json`,
    )
    const { exit, ok, files } = await validate(...ours, 'criteria/catalogue.json', ...examples)
    expect(files.filter((file) => !file.ok)).toEqual([])
    expect({ exit, ok }).toEqual({ exit: 0, ok: true })
    expect(new Set(files.map((file) => file.kind))).toEqual(
      new Set(['criteria-set', 'schema', 'catalogue', 'owners', 'mapping', 'assessment']),
    )
  })

  it('ends with 1 and gives the place of a broken rule in a criteria set', async () => {
    const changed = structuredClone(set)
    changed.groups[2]!.criteria[1]!.id = changed.groups[2]!.criteria[0]!.id
    const { exit, files } = await validate(aFolder().put('set.json', changed))
    expect(exit).toBe(1)
    expect(files[0]).toMatchObject({ kind: 'criteria-set', ok: false })
    expect(files[0]?.problems).toContainEqual(
      expect.objectContaining({
        code: 'duplicate-id',
        path: expect.stringContaining('/groups/2/criteria/1') as string,
      }),
    )
    for (const { message } of files[0]?.problems ?? []) expect(message).toMatch(/ .* /)
  })

  it('says of one set alone what score would refuse it for', async () => {
    const folder = aFolder()
    const other = structuredClone(set)
    other.groups[0]!.criteria[0]!.title.vi += ', sửa'
    // HIS 1 and HIS 2 change places, with their items: the ids say something else than in the version before.
    const turned = structuredClone(set)
    turned.version = '9.0.0'
    const rows = turned.groups.find(({ id }) => id === 'his')!.criteria
    ;[rows[0]!.title, rows[1]!.title] = [rows[1]!.title, rows[0]!.title]
    const examples = ['src/examples/provincial-hospital.tt54.json']
    for (const [file, code] of [
      [folder.put('other.json', other), 'set-other-content'],
      [folder.put('turned.json', turned), 'set-id-meaning'],
    ] as const) {
      const { exit, files } = await validate(file)
      expect({ exit, codes: files[0]?.problems.map((one) => one.code) }).toEqual({ exit: 1, codes: [code] })
      const scored = await tt54(['score', ...examples, '--criteria', file])
      expect(scored).toMatchObject({ exit: 2, stdout: '' })
      for (const { message } of files[0]?.problems ?? []) expect(scored.stderr).toContain(message)
    }
  })

  it('names the circle of two new sets that succeed each other, and score takes neither', async () => {
    const folder = aFolder()
    const circle = (id: string, group: string, from: string): string =>
      folder.put(`${id}.json`, {
        ...tinySet({ id, groups: { [group]: { criteria: [{}] } } }),
        succeeds: [{ set: from, version: '1.0.0', unlisted: 'nothing', rows: [] }],
      })
    const both = [circle('aa-2099', 'aa', 'bb-2099'), circle('bb-2099', 'bb', 'aa-2099')]
    const { exit, files } = await validate(...both)
    expect({ exit, codes: files.map((file) => file.problems.map(({ code }) => code)) }).toEqual({
      exit: 1,
      codes: [['set-circle'], ['set-circle']],
    })
    expect(files[0]?.problems[0]?.message).toMatch(/aa-2099@1\.0\.0.*bb-2099@1\.0\.0/)
    const scored = await tt54([
      'score',
      'src/examples/provincial-hospital.tt54.json',
      '--criteria',
      folder.path,
    ])
    expect(scored).toMatchObject({ exit: 2, stdout: '' })
    expect(scored.stderr).toMatch(/bb-2099\.json[^]*bb-2099@1\.0\.0.*aa-2099@1\.0\.0/)
  })

  it('gives the place where a criteria set leaves its schema', async () => {
    const { exit, files } = await validate(
      aFolder().put('set.json', { ...set, levels: 7, title: { vi: 'Chỉ tiếng Việt' } }),
    )
    expect(exit).toBe(1)
    expect(files[0]?.problems.map(({ path }) => path).sort()).toEqual(
      expect.arrayContaining(['/levels', expect.stringMatching(/^\/title/) as string]),
    )
  })

  it('compares a catalogue with the sets beside it', async () => {
    const folder = aFolder()
    const catalogue = readJson('criteria/catalogue.json') as { sets: unknown[] }
    const file = folder.put('catalogue.json', catalogue)
    const { exit, files } = await validate(file)
    expect(exit).toBe(1)
    expect(files[0]?.problems.filter(({ code }) => code === 'entry-without-set')).toHaveLength(
      catalogue.sets.length,
    )
  })

  it('tells the problems of answers, not only of shapes', async () => {
    const assessment = anAssessment()
      .with(answers().notApplicable('his.1').in('tt99-2099').met('x.1'))
      .build()
    const { exit, files } = await validate(aFolder().put('a', assessment))
    expect(exit).toBe(1)
    expect(files[0]?.problems.map(({ code, path }) => [code, path])).toEqual([
      ['not-applicable-not-allowed', '/answers/tt54-2017/his.1'],
      ['unknown-set', '/answers/tt99-2099'],
    ])
  })

  it.each([
    [
      'a reference to nowhere',
      { properties: { format: { const: 'x' }, a: { $ref: '#/definitions/Nowhere' } } },
      'schema-ref',
    ],
    [
      'a type that does not exist',
      { properties: { format: { const: 'x' }, a: { type: 'text' } } },
      'schema-type',
    ],
    [
      'a pattern that does not compile',
      { properties: { format: { const: 'x' }, a: { pattern: '(' } } },
      'schema-pattern',
    ],
    [
      'a required member without description',
      { required: ['b'], properties: { format: { const: 'x' } } },
      'schema-required',
    ],
    ['no format of its own', { properties: {} }, 'schema-format'],
  ])('finds in a schema %s', async (_name, rest, code) => {
    const schema = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'x',
      type: 'object',
      definitions: {},
      ...rest,
    }
    const { exit, files } = await validate(aFolder().put('s.json', schema))
    expect(exit).toBe(1)
    expect(files[0]?.problems.map((problem) => problem.code)).toEqual([code])
  })

  it('knows the reply of a vendor and a backup, and what is wrong with them', async () => {
    const folder = aFolder()
    const reply = {
      format: 'tt54-vendor-reply',
      formatVersion: 1,
      assessment: 'a-1',
      facility: { name: 'Bệnh viện Ví dụ' },
      vendor: { name: 'Công ty Ví dụ' },
      rows: [],
    }
    const written = await writeBackup({
      manifest: {
        format: 'tt54-backup',
        formatVersion: 1,
        createdAt: '2026-12-01T01:00:00.000Z',
        assessments: [],
        history: [],
        reviews: [],
        settings: {},
        files: [],
      },
      blobs: new Map(),
    })
    if (!written.ok) throw new Error(JSON.stringify(written.problems))
    const whole = Buffer.from(await written.value.arrayBuffer())
    const { exit, files } = await validate(
      folder.put('reply.json', reply),
      folder.put('reply-wrong.json', { ...reply, rows: [{ set: 'tt54-2017' }] }),
      folder.put('all.tt54-backup.zip', whole),
      folder.put('half.tt54-backup.zip', whole.subarray(0, whole.length / 2)),
    )
    expect(exit).toBe(1)
    expect(files.map(({ kind, ok }) => [kind, ok])).toEqual([
      ['vendor-reply', true],
      ['vendor-reply', false],
      ['backup', true],
      ['backup', false],
    ])
    expect(files[1]?.problems[0]?.path).toMatch(/^\/rows\/0/)
    expect(files[3]?.problems[0]?.code).toBe('archive-broken')
  })

  it('tells a person each file in a line', async () => {
    const { stdout, exit } = await tt54([
      'validate',
      'criteria/catalogue.json',
      'criteria/tt46-2018/1.0.0.json',
    ])
    expect(exit).toBe(0)
    expect(stdout.trimEnd().split('\n')).toEqual([
      'criteria/catalogue.json: hợp lệ (danh mục)',
      'criteria/tt46-2018/1.0.0.json: hợp lệ (bộ tiêu chí)',
    ])
  })
})
