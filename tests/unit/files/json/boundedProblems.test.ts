import { describe, expect, it } from 'vitest'
import publicKeySchema from '../../../../criteria/schema/public-key.schema.json'
import vendorSchema from '../../../../criteria/schema/vendor-reply.schema.json'
import setSchema from '../../../../criteria/schema/criteria-set.schema.json'
import { boundedProblems } from '@/files/json/boundedProblems'
import { schemaProblems } from '@/files/json/schemaProblems'
import { validateCriteriaSet, validatePublicKeyFile, validateVendorReply } from '@/generated/validators'

const empties = (count: number) => Array.from({ length: count }, () => ({}))
const vendor = (rows: unknown[]) => ({
  format: 'tt54-vendor-reply',
  formatVersion: 1,
  assessment: 'a',
  facility: { name: '' },
  vendor: { name: 'V' },
  rows,
})
/** Processor time, because other tests share the cores. */
function spent(act: () => void): number {
  const before = process.cpuUsage()
  act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

describe('files of other formats, sizes first and then by parts', () => {
  it('refuses more rows than the schema allows without looking into them', () => {
    let found: unknown
    const time = spent(() => {
      found = boundedProblems(validateVendorReply, vendorSchema, vendor(empties(120_000)))
    })
    expect(found).toEqual([{ code: 'too-many-entries', path: '/rows', params: { limit: 2000 } }])
    expect(time).toBeLessThan(500)
  })

  it.each([
    ['a vendor’s reply', () => boundedProblems(validateVendorReply, vendorSchema, vendor(empties(2000)))],
    [
      'a list of keys',
      () =>
        boundedProblems(validatePublicKeyFile, publicKeySchema, {
          format: 'tt54-public-key',
          formatVersion: 1,
          keys: empties(5000),
        }),
    ],
    ['a criteria set', () => boundedProblems(validateCriteriaSet, setSchema, { groups: empties(200) })],
  ])('%s of nothing but empty rows: as much as can be shown, soon', (_, check) => {
    let found: ReturnType<typeof boundedProblems> = []
    expect(spent(() => (found = check()))).toBeLessThan(1000)
    expect(found).toHaveLength(51)
    expect(found.at(-1)?.code).toBe('more-problems')
  })

  it('names the place in the whole list, and finds what the plain check finds', () => {
    const row = { id: 'lis.1', set: 'tt54-2017', title: 'Tiêu chí' }
    const rows: unknown[] = Array.from({ length: 130 }, () => row)
    rows[77] = {}
    const value = vendor(rows)
    const key = ({ code, path }: { code: string; path: string }) => `${code} ${path}`
    expect(boundedProblems(validateVendorReply, vendorSchema, value).map(key).sort()).toEqual(
      schemaProblems(validateVendorReply, value).map(key).sort(),
    )
  })
})
