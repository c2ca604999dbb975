/** Accent-free search: "ho so" finds "hồ sơ", "duoc" finds "dược", "dien" finds "điện". */

/** Text without case and diacritics, for comparing only. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'd')
    .toLowerCase()
}

/**
 * Whether every word of the query occurs in one of the texts.
 * @param query what was typed; blank matches everything
 * @param texts where to look
 */
export function matches(query: string, texts: readonly string[]): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const haystack = texts.map(fold).join('\n')
  return words.every((word) => haystack.includes(word))
}
