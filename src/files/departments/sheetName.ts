/** Longest name of a sheet's file without its ending. */
const LONGEST = 60

/**
 * The name of the file for a department's sheet: letters without accents, digits and dashes, so that every system and every
 * messenger takes it.
 * @param taken names that are used already; the new one is added
 */
export function sheetName(department: string, taken: Set<string>): string {
  const plain = department
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST)
  const base = `Phieu-${plain || 'khoa-phong'}`
  let name = base
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}-${count}`
  taken.add(name.toLowerCase())
  return name
}
