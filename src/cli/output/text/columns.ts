/**
 * Rows as textColumns that a terminal shows straight. Texts are NFC, so one letter is one column.
 * @param rows cells; the last column is not padded
 * @param right textColumns that are numbers
 */
export function textColumns(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length)
  const pad = (cell: string, index: number): string => {
    const blanks = ' '.repeat((widths[index] ?? 0) - cell.length)
    return right.includes(index) ? blanks + cell : cell + blanks
  }
  return rows.map((row) => `  ${row.map(pad).join('  ').trimEnd()}`).join('\n')
}
