/**
 * What stands in brackets at the end of a title, e.g. HIS, or the whole title.
 * @param title a title of a group
 */
export function shortTitle(title: string): string {
  const end = title.trimEnd()
  const open = end.lastIndexOf('(')
  return end.endsWith(')') && open >= 0 && open < end.length - 2 ? end.slice(open + 1, -1) : title
}
