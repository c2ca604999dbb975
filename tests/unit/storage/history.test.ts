import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HISTORY, thin } from '../../../src/storage/history'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const START = Date.UTC(2026, 9, 1)

interface Entry {
  id: number
  at: string
}

/** Saves after each other, with these pauses in ms. */
function entriesWith(pauses: readonly number[]): Entry[] {
  let now = START
  return pauses.map((pause, index) => ({ id: index + 1, at: new Date((now += pause)).toISOString() }))
}

const left = (entries: readonly Entry[]): Entry[] => {
  const gone = new Set(thin(entries))
  return entries.filter(({ id }) => !gone.has(id))
}

/** The rule as a sentence: a save stays if it is among the last 50, or the last of its hour or day outside of them. */
function expected(entries: readonly Entry[]): Entry[] {
  const newest = Date.parse(entries.at(-1)?.at ?? '')
  const older = entries.slice(0, -50)
  const kept = older.filter(({ at }, index) => {
    const unit = newest - Date.parse(at) < 3 * DAY ? HOUR : DAY
    return !older.slice(index + 1).some((later) => {
      const laterUnit = newest - Date.parse(later.at) < 3 * DAY ? HOUR : DAY
      return (
        laterUnit === unit && Math.floor(Date.parse(later.at) / unit) === Math.floor(Date.parse(at) / unit)
      )
    })
  })
  return [...kept, ...entries.slice(-50)].slice(-200)
}

const pauses = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 60_000 }),
    fc.integer({ min: 0, max: 2 * HOUR }),
    fc.integer({ min: 0, max: 2 * DAY }),
  ),
  { maxLength: 400 },
)

describe('thinning the history', () => {
  it('keeps everything up to fifty saves', () => {
    expect(thin(entriesWith(Array.from({ length: 50 }, () => 1000)))).toEqual([])
    expect(thin([])).toEqual([])
  })

  it('drops within an hour all but the last', () => {
    expect(thin(entriesWith(Array.from({ length: 53 }, () => 1000))).sort()).toEqual([1, 2])
  })

  it('keeps at most 200, the newest ones', () => {
    const kept = left(entriesWith(Array.from({ length: 300 }, () => DAY)))
    expect(kept.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, i) => i + 101))
  })

  it('follows the rule for any rhythm of work', () => {
    fc.assert(
      fc.property(pauses, (given) => {
        const entries = entriesWith(given)
        expect(left(entries)).toEqual(expected(entries))
      }),
    )
  })

  it('thinning after every save comes to the same as thinning once', () => {
    fc.assert(
      fc.property(pauses, (given) => {
        const entries = entriesWith(given)
        const stepwise = entries.reduce<Entry[]>((kept, entry) => left([...kept, entry]), [])
        expect(stepwise).toEqual(left(entries))
      }),
      { numRuns: 50 },
    )
  })

  it('keeps the last fifty saves even when the clock jumps or lies', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100 * DAY, max: 100 * DAY }), { maxLength: 120 }), (jumps) => {
        const entries = jumps.map((jump, index) => ({
          id: index + 1,
          at: new Date(START + jump).toISOString(),
        }))
        const kept = left(entries)
        expect(kept.slice(-50)).toEqual(entries.slice(-50))
        expect(kept.length).toBeLessThanOrEqual(HISTORY.most)
      }),
    )
  })
})
