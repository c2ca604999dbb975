/**
 * A text without these characters at its end: a pattern for it would try every place of a long text anew.
 * @param characters what goes
 */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/**
 * A text without these characters at both ends.
 * @param characters what goes
 */
export function trimOf(text: string, characters: string): string {
  const until = trimEndOf(text, characters)
  let start = 0
  while (start < until.length && characters.includes(until.charAt(start))) start += 1
  return until.slice(start)
}
