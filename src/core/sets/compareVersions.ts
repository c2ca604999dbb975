/**
 * The order of two versions of one criteria set: negative when the first is earlier, 0 when equal.
 * @param a semantic version, `1.10.0`
 * @param b semantic version
 */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let place = 0; place < 3; place += 1) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
