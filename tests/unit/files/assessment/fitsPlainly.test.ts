import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitsPlainly } from '@/files/assessment/fitsPlainly'
import { misfitsOf } from '@/files/assessment/misfitsOf'
import { surveyFields } from '@/files/assessment/surveyFields'
import { parseJson } from '@/files/json/parseJson'
import { plainCheck } from '@/files/json/plainCheck'
import { makeSubmission } from '../../../../scripts/submissions/makeSubmission'
import { tt13, tt46, tt54 } from '../../fixtures'

type Json = Record<string, unknown>
const HOSTILE = new URL('../../../fixtures/hostile/', import.meta.url)
const good = Array.from({ length: 3 }, (_, index): Json => {
  const { bytes } = makeSubmission({ seed: 7, sets: [tt54, tt46, tt13] }, index)
  return JSON.parse(new TextDecoder().decode(bytes)) as Json
})

/** What the two longer readings find. */
function isClean(value: Json): boolean {
  const { unknownCount, problems, notices, oversized } = surveyFields(value)
  if (unknownCount + problems.length + notices.length + oversized.length > 0) return false
  return misfitsOf(value).length === 0
}

/** Every place of a value, as the record or list it stands in and its key. */
function placesOf(value: unknown): [Json, string][] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]): [Json, string][] => [
    [value as Json, key],
    ...placesOf(inner),
  ])
}

describe('what is plainly an assessment', () => {
  it('is so for good submissions', () => {
    for (const value of good) expect(fitsPlainly(value)).toBe(true)
  })

  it('fits the schema and has nothing to tell, over the hostile corpus', () => {
    for (const name of readdirSync(HOSTILE).filter((one) => one.endsWith('.json'))) {
      const read = parseJson(new Uint8Array(readFileSync(new URL(name, HOSTILE))))
      if (!read.ok || read.value === null || typeof read.value !== 'object') continue
      if (fitsPlainly(read.value)) expect(isClean(read.value as Json), name).toBe(true)
    }
  })

  it('and of a good one with anything changed, put in or left out', () => {
    const places = placesOf(good[0])
    const other = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        0,
        -1,
        1.5,
        51,
        '',
        'x',
        'met',
        [],
        {},
        '2026-02-30',
        '0001-01-01',
        '2026-13-01',
      ),
      fc.constantFrom('2026-11-25T25:00:00Z', 'x'.repeat(1001), 'x'.repeat(20_001), '😀'.repeat(600)),
    )
    fc.assert(
      fc.property(
        fc.nat(places.length - 1),
        other,
        fc.constantFrom('change', 'remove', 'add'),
        (at, piece, how) => {
          const value = structuredClone(good[0]) as Json
          const [holder, key] = placesOf(value)[at] ?? [value, 'id']
          if (how === 'add' && !Array.isArray(holder)) holder.strange = piece
          else if (how === 'remove' && !Array.isArray(holder)) Reflect.deleteProperty(holder, key)
          else holder[key] = piece
          if (fitsPlainly(value)) expect(isClean(value)).toBe(true)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('is nothing where the schema says something that the check does not know', () => {
    const schema = { type: 'object', properties: { a: { type: 'string', contentEncoding: 'base64' } } }
    expect(plainCheck(schema, {})({})).toBe(true)
    expect(plainCheck(schema, {})({ a: 'x' })).toBe(false)
  })
})
