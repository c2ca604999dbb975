/**
 * The names that somebody who typed another one may have meant: first those that begin with it or contain it, then by how
 * many letters differ; names of equal distance keep their order.
 * @param typed what was typed
 * @param names what there is
 * @param most how many are given at most
 */
export function nearestNames(typed: string, names: readonly string[], most: number): string[] {
  const word = typed.toLowerCase()
  return names
    .map((name) => ({ name, far: name.includes(word) ? 0 : distance(word, name) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ name }) => name)
}

/** Letters that are put in, taken out or changed between two words (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (let at = 1; at < row.length; at += 1)
      next.push(
        Math.min(
          (row[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (row[at - 1] ?? 0) + (other[at - 1] === letter ? 0 : 1),
        ),
      )
    row = next
  }
  return row.at(-1) ?? 0
}
