import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Catalogue, CatalogueEntry, CriteriaSet } from '@/core/types'
import { validateCatalogue } from '@/core/sets/validateCatalogue'
import { CATALOGUE_PROBLEM_CODES, type SetProblemCode } from '@/core/sets/validation/setProblem'
import { validateCatalogue as fitsSchema } from '@/generated/validators'
import { allSets, catalogue, releasedSets } from '../../fixtures'

interface World {
  catalogue: Catalogue
  sets: CriteriaSet[]
}

/** The first versions: one of each set, so that a place in the catalogue and a place in the list agree. */
const world = (): World =>
  structuredClone({ catalogue: { ...catalogue, sets: catalogue.sets.slice(0, 3) }, sets: [...allSets] })
/** Everything that was ever released. */
const released = (): World => structuredClone({ catalogue, sets: [...releasedSets] })

function at<T>(list: readonly T[] | undefined, index: number): T {
  const value = list?.[index]
  if (value === undefined) throw new RangeError(`Nothing at ${index}`)
  return value
}
const entry = ({ catalogue: { sets } }: World, index: number): CatalogueEntry => at(sets, index)

/** Sorted keys, no white space: enough of RFC 8785 for our files, written a second time. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`
}

describe('the real catalogue', () => {
  it('is valid by the schema and fits every set', () => {
    expect(fitsSchema(catalogue) ? [] : fitsSchema.errors).toEqual([])
    expect(validateCatalogue(catalogue, releasedSets)).toEqual([])
  })

  it('the hash is SHA-256 of the canonical form, computed independently', () => {
    const hashes = releasedSets.map((set) => createHash('sha256').update(canonical(set)).digest('hex'))
    expect(catalogue.sets.map(({ fingerprint }) => fingerprint)).toEqual(hashes)
  })

  it('Thông tư 46 is replaced by Thông tư 13', () => {
    expect(catalogue.sets.map(({ instrument, replacedBy }) => [instrument, replacedBy])).toEqual([
      ['54/2017/TT-BYT', null],
      ['46/2018/TT-BYT', '13/2025/TT-BYT'],
      ['13/2025/TT-BYT', null],
      ['54/2017/TT-BYT', null],
      ['46/2018/TT-BYT', '13/2025/TT-BYT'],
      ['13/2025/TT-BYT', null],
      ['102/2025/NĐ-CP', null],
    ])
  })

  it('a released version never changes a letter', () => {
    expect(catalogue.sets.slice(0, 3).map(({ fingerprint }) => fingerprint.slice(0, 8))).toEqual([
      '4ee8deed',
      'd175471c',
      '7191c429',
    ])
  })
})

type Mutation = [what: string, codes: SetProblemCode[], path: string, change: (world: World) => unknown]

const MUTATIONS: Mutation[] = [
  ['no file', ['entry-without-set'], '/sets/0', (w) => w.sets.shift()],
  [
    'a file of another version',
    ['version-differs', 'set-without-entry'],
    '/sets/2/version',
    (w) => (at(w.sets, 2).version = '1.0.1'),
  ],
  ['a file that is not in the catalogue', ['set-without-entry'], '/sets', (w) => w.catalogue.sets.pop()],
  ['named twice', ['duplicate-entry'], '/sets/3', (w) => w.catalogue.sets.push(structuredClone(entry(w, 1)))],
  [
    'a file with one letter changed',
    ['fingerprint-differs'],
    '/sets/0/fingerprint',
    (w) => (at(at(w.sets, 0).rules, 0).text.en += '!'),
  ],
  [
    'another number of the instrument',
    ['instrument-differs'],
    '/sets/0/instrument',
    (w) => (entry(w, 0).instrument = '55/2017/TT-BYT'),
  ],
  [
    'in force from another day',
    ['entry-window-differs'],
    '/sets/0/inForce',
    (w) => (entry(w, 0).inForce.from = '2018-02-28'),
  ],
  [
    'in force to another day',
    ['entry-window-differs'],
    '/sets/1/inForce',
    (w) => (entry(w, 1).inForce.to = null),
  ],
  ['another name', ['title-differs'], '/sets/2/title', (w) => (entry(w, 2).title.en += '.')],
  ['another kind', ['kind-differs'], '/sets/1/kind', (w) => (entry(w, 1).kind = 'levels')],
  ['another path', ['path-differs'], '/sets/1/path', (w) => (entry(w, 1).path = '../1.0.0.json')],
  [
    'another replacing instrument',
    ['successor-differs'],
    '/sets/1/replacedBy',
    (w) => (entry(w, 1).replacedBy = null),
  ],
  [
    'an unclear replacing instrument',
    ['successor-differs', 'successor-unknown'],
    '/sets/1/replacedBy',
    (w) => (entry(w, 1).replacedBy = 'văn bản mới'),
  ],
  [
    'a day that does not exist',
    ['not-a-date'],
    '/dates/0/date',
    (w) => (at(w.catalogue.dates, 0).date = '2018-02-29'),
  ],
  [
    'a day of checking that does not exist',
    ['not-a-date'],
    '/checkedOn',
    (w) => (w.catalogue.checkedOn = '2026-09-31'),
  ],
  [
    'a following day that does not exist',
    ['not-a-date'],
    '/successions/1/from',
    (w) => (at(w.catalogue.successions, 1).from = '2026-06-31'),
  ],
  [
    'two dates with one id',
    ['duplicate-id'],
    '/dates/1/id',
    (w) => (at(w.catalogue.dates, 1).id = at(w.catalogue.dates, 0).id),
  ],
  [
    'a date without a name',
    ['blank-text'],
    '/dates/3/title/vi',
    (w) => (at(w.catalogue.dates, 3).title.vi = ''),
  ],
  [
    'a date that is not NFC',
    ['not-nfc'],
    '/dates/3/source',
    (w) => (at(w.catalogue.dates, 3).source = 'Điều'.normalize('NFD')),
  ],
]

describe('every small change is reported', () => {
  it.each(MUTATIONS)('%s', (_, codes, path, change) => {
    const changed = world()
    change(changed)
    const problems = validateCatalogue(changed.catalogue, changed.sets)
    expect(problems.map(({ code }) => code)).toEqual(
      codes.includes('entry-without-set') ? [...codes, ...MISSING_54] : codes,
    )
    expect(problems[0]?.path).toBe(path)
  })

  /** The three conclusions of Circular 46 rest on Circular 54. */
  const MISSING_54: SetProblemCode[] = [
    'conclusion-target-unknown',
    'conclusion-target-unknown',
    'conclusion-target-unknown',
  ]

  it.each<[string, (set: CriteriaSet) => unknown]>([
    ['lost a group', (tt54) => tt54.groups.splice(7, 1)],
    ['lost a rank', (tt54) => tt54.groups[7]?.scale.pop()],
  ])('a conclusion of Thông tư 46 while Thông tư 54 %s', (_, change) => {
    const { catalogue: entries, sets } = world()
    change(at(sets, 0))
    expect(validateCatalogue(entries, sets)).toContainEqual({
      code: 'conclusion-target-unknown',
      path: '/conclusions/0/requires/0',
      subject: 'tt46-2018: paperless-records',
    })
  })

  it('a conclusion must hold for every version of the set it names', () => {
    const { catalogue: entries, sets } = world()
    const newer = { ...structuredClone(at(sets, 0)), version: '1.0.1' }
    newer.groups.splice(7, 1)
    const codes = validateCatalogue(entries, [...sets, newer]).map(({ code }) => code)
    expect(codes).toEqual(['set-without-entry', 'conclusion-target-unknown'])
  })

  it('two sets that share ids of criteria, groups or items', () => {
    const { catalogue: entries, sets } = world()
    const [tt54, tt46] = [at(sets, 0), at(sets, 1)]
    at(tt46.groups, 0).id = 'lis'
    at(at(tt46.groups, 1).criteria, 0).id = 'lis.9.1'
    const found = validateCatalogue(entries, sets).filter(({ code }) => code === 'id-in-two-sets')
    expect(tt54.groups[4]?.criteria[8]?.items?.[0]?.id).toBe('lis.9.1')
    expect(found).toEqual([
      { code: 'id-in-two-sets', path: '/groups/0/id', subject: 'tt46-2018: lis' },
      { code: 'id-in-two-sets', path: '/groups/1/criteria/0/id', subject: 'tt46-2018: lis.9.1' },
    ])
  })

  it('two versions of one set may share ids', () => {
    const { catalogue: entries, sets } = world()
    sets.push({ ...at(sets, 0), version: '1.0.1' })
    expect(validateCatalogue(entries, sets)).toEqual([
      { code: 'set-without-entry', path: '/sets', subject: 'tt54-2017@1.0.1' },
    ])
  })

  it.each(['13/2025/TT-BYT', '90/2026/NĐ-CP', '586/2026/QĐ-BYT', 'tt13-2025'])(
    'the replacing document %s is accepted',
    (number) => {
      const { catalogue: entries, sets } = world()
      at(entries.sets, 0).replacedBy = number
      expect(validateCatalogue(entries, sets).map(({ code }) => code)).toEqual(['successor-differs'])
    },
  )

  it.each<[SetProblemCode, string, (world: World) => unknown]>([
    [
      'deadline-unknown',
      'tt13-2025: fines',
      (w) => (w.catalogue.dates = w.catalogue.dates.filter(({ id }) => id !== 'fines')),
    ],
    ['succession-set-unknown', 'tt54-2017: tt54-2017@1.0.0', (w) => w.sets.shift()],
    [
      'succession-row-unknown',
      'tt54-2017: infrastructure.99',
      (w) => (at(at(at(w.sets, 3).succeeds, 0).rows, 0).from = ['infrastructure.99']),
    ],
    [
      'succession-unlisted-change',
      'tt54-2017: his.27',
      (w) => {
        const succession = at(at(w.sets, 3).succeeds, 0)
        succession.rows = succession.rows.filter(({ to }) => to[0] !== 'his.27')
      },
    ],
  ])('%s', (code, subject, change) => {
    const changed = released()
    change(changed)
    const found = validateCatalogue(changed.catalogue, changed.sets)
    expect(found.filter((problem) => problem.code === code).map((problem) => problem.subject)).toEqual([
      subject,
    ])
  })

  it('every error code of the catalogue is provoked', () => {
    const provoked = new Set<SetProblemCode>([
      ...MUTATIONS.flatMap(([, codes]) => codes),
      'id-in-two-sets',
      'conclusion-target-unknown',
      'deadline-unknown',
      'succession-set-unknown',
      'succession-row-unknown',
      'succession-unlisted-change',
    ])
    expect(CATALOGUE_PROBLEM_CODES.filter((code) => !provoked.has(code))).toEqual([])
  })
})
