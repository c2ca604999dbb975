/** Numbers from a seed (mulberry32): the same seed gives the same numbers on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  next: () => number
  /** Whether something with this probability happens. */
  chance: (probability: number) => boolean
  /** A whole number, both ends included. */
  between: (from: number, to: number) => number
  /** One of the values. */
  pick: <T>(values: readonly T[]) => T
  /** One of the values, by weight. */
  weighted: <T>(values: readonly (readonly [T, number])[]) => T
}

/**
 * A generator of its own for one thing.
 * @param parts numbers that name the thing, e.g. seed and index
 */
export function randomOf(...parts: readonly number[]): Random {
  let state = parts.reduce((hash, part) => Math.imul(hash ^ (part + 0x9e37_79b9), 0x85eb_ca6b) >>> 0, 0x2545)
  const next = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  next()
  return {
    next,
    chance: (probability) => next() < probability,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (values) => at(values, Math.floor(next() * values.length)),
    weighted(values) {
      let left = next() * values.reduce((sum, [, weight]) => sum + weight, 0)
      return (values.find(([, weight]) => (left -= weight) < 0) ?? at(values, values.length - 1))[0]
    },
  }
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index]
  if (value === undefined) throw new RangeError('Nothing to choose from')
  return value
}
