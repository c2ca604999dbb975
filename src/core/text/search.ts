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

/**
 * The rows of a list of names that are found. Where somebody typed words that stand together in one of the names, rows that
 * only have these letters scattered over other words are left out: "tam than" means "Tâm thần", not "Trung tâm … Châu Thành".
 * @param query what was typed; blank finds all
 * @param rows the list
 * @param textsOf where to look in a row
 */
export function searched<Row>(
  query: string,
  rows: readonly Row[],
  textsOf: (row: Row) => readonly string[],
): readonly Row[] {
  const together = fold(query).trim().replace(/\s+/g, ' ')
  if (together === '') return rows
  const named = rows.filter((row) => textsOf(row).some((text) => fold(text).includes(together)))
  return named.length > 0 ? named : rows.filter((row) => matches(query, textsOf(row)))
}
