/** What stands beside the sets: proposals of owners and the mapping to other instruments. */
import { describe, expect, it } from 'vitest'
import { validateMapping } from '@/core/sets/validateMapping'
import { validateOwners } from '@/core/sets/validateOwners'
import { COMPANION_PROBLEM_CODES, type SetProblemCode } from '@/core/sets/validation/setProblem'
import type { Mapping, Owners } from '@/generated/formats'
import { validateMapping as mappingShape, validateOwners as ownersShape } from '@/generated/validators'
import { readJson, releasedSets } from '../../fixtures'

const owners = readJson('criteria/owners/1.0.0.json') as Owners
const mapping = readJson('criteria/mappings/tt54-2017.json') as Mapping

function at<T>(list: readonly T[] | undefined, index: number): T {
  const value = list?.[index]
  if (value === undefined) throw new RangeError(`Nothing at ${index}`)
  return value
}

describe('proposed assignment', () => {
  it('is valid by the schema, covers 162 rows of Thông tư 54 and every row asked of Thông tư 13', () => {
    expect(ownersShape(owners) ? [] : ownersShape.errors).toEqual([])
    expect(validateOwners(owners, releasedSets)).toEqual([])
    expect(owners.sets.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['tt54-2017', 162],
      ['tt13-2025', 87],
    ])
  })

  it('clinical departments only take part; not depending on rows of a higher level is up to the data', () => {
    const joinsOnly = owners.departments.flatMap(({ id, joinsOnly: only }) => (only ? [id] : []))
    expect(joinsOnly).toEqual(['clinical'])
    for (const { rows } of owners.sets)
      expect(rows.filter(({ main }) => joinsOnly.includes(main))).toEqual([])
  })
})

describe('the crosswalk', () => {
  it('is valid by the schema; 37 pairs with a source at both ends', () => {
    expect(mappingShape(mapping) ? [] : mappingShape.errors).toEqual([])
    expect(validateMapping(mapping, releasedSets)).toEqual([])
    expect(mapping.rows).toHaveLength(37)
    expect(
      mapping.rows.filter(({ relation }) => relation === 'equal').map(({ from, to }) => [from, to.ref]),
    ).toEqual([
      ['infrastructure.1', 't13.6'],
      ['infrastructure.2', 't13.7'],
      ['infrastructure.4', 't13.8'],
    ])
  })
})

const MUTATIONS: [SetProblemCode, string, (world: { owners: Owners; mapping: Mapping }) => unknown][] = [
  ['owner-set-unknown', 'tt54-2017@9.9.9', (w) => (at(w.owners.sets, 0).version = '9.9.9')],
  [
    'owner-row-unknown',
    'infrastructure.99',
    (w) => at(at(w.owners.sets, 0).rows, 0).dependsOn.push('infrastructure.99'),
  ],
  ['owner-row-missing', 'infrastructure.1', (w) => at(w.owners.sets, 0).rows.shift()],
  ['owner-department-unknown', 'kitchen', (w) => (at(at(w.owners.sets, 0).rows, 0).main = 'kitchen')],
  [
    'owner-reason-missing',
    'infrastructure.1',
    (w) => Object.assign(at(at(w.owners.sets, 0).rows, 0), { confidence: 'varies', reason: undefined }),
  ],
  [
    'owner-circle',
    'infrastructure.1',
    (w) => at(at(w.owners.sets, 0).rows, 0).dependsOn.push('infrastructure.1'),
  ],
  ['mapping-row-unknown', 'his.99', (w) => (at(w.mapping.rows, 0).from = 'his.99')],
  ['mapping-instrument-unknown', 'iso', (w) => (at(w.mapping.rows, 0).to.instrument = 'iso')],
  ['mapping-target-unknown', 'tt13-2025 t13.99', (w) => (at(w.mapping.rows, 0).to.ref = 't13.99')],
]

describe('every small change is reported', () => {
  it.each(MUTATIONS)('%s', (code, subject, change) => {
    const world = structuredClone({ owners, mapping })
    change(world)
    const found = [
      ...validateOwners(world.owners, releasedSets),
      ...validateMapping(world.mapping, releasedSets),
    ]
    expect(found).toContainEqual(expect.objectContaining({ code, subject }))
  })

  it('every error code is provoked', () => {
    expect(MUTATIONS.map(([code]) => code).sort()).toEqual([...COMPANION_PROBLEM_CODES].sort())
  })
})
