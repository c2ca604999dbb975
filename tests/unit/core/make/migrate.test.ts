import { describe, expect, it } from 'vitest'
import { ASSESSMENT_CHAIN, FORMAT_VERSION, migrate, type MigrationChain } from '@/core/make/migrate'
import { frozen } from '../../fixtures'

/** Made-up formats: version 1 had one text `place`, version 2 a list `places`, version 3 records. */
const CHAIN: MigrationChain<string> = {
  current: 3,
  steps: [
    {
      from: 2,
      validate: ({ places }) => (Array.isArray(places) ? [] : ['places is no list']),
      migrate: ({ places, ...rest }) => ({ ...rest, places: (places as string[]).map((name) => ({ name })) }),
    },
    {
      from: 1,
      validate: ({ place }) => (typeof place === 'string' ? [] : ['place is no text']),
      migrate: ({ place, ...rest }) => ({ ...rest, places: [place] }),
    },
  ],
}

describe('an older format', () => {
  it('becomes the current one step by step and keeps what no step knows', () => {
    const old = frozen({ formatVersion: 1, place: 'Kho', more: { x: 1 } })
    expect(migrate(old, CHAIN)).toEqual({
      ok: true,
      from: 1,
      value: { formatVersion: 3, places: [{ name: 'Kho' }], more: { x: 1 } },
    })
  })

  it('in the middle takes only the steps from there', () => {
    expect(migrate({ formatVersion: 2, places: [] }, CHAIN)).toEqual({
      ok: true,
      from: 2,
      value: { formatVersion: 3, places: [] },
    })
  })

  it('that does not fit its own schema is not migrated', () => {
    expect(migrate({ formatVersion: 1, place: 5 }, CHAIN)).toEqual({
      ok: false,
      reason: 'invalid',
      version: 1,
      problems: ['place is no text'],
    })
  })

  it('without a step says so', () => {
    expect(migrate({ formatVersion: 1, place: 'x' }, { ...CHAIN, steps: [] })).toEqual({
      ok: false,
      reason: 'no-way',
      version: 1,
    })
  })
})

describe('the current format', () => {
  it('is given back as it is', () => {
    const value = frozen({ formatVersion: FORMAT_VERSION, answers: {} })
    const migrated = migrate(value, ASSESSMENT_CHAIN)
    expect(migrated.ok && migrated.value).toBe(value)
  })
})

describe('what is no version of the past', () => {
  it('a newer one needs a newer app', () => {
    expect(migrate({ formatVersion: 4 }, CHAIN)).toEqual({ ok: false, reason: 'newer', version: 4 })
  })

  it.each([[0], [-1], [1.5], ['1'], [null], [undefined], [NaN]])('%j is no version', (version) => {
    expect(migrate({ formatVersion: version }, CHAIN)).toEqual({
      ok: false,
      reason: 'not-a-version',
      version,
    })
  })
})
