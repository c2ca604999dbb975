/**
 * What stands in brackets at the end of a title, e.g. HIS, or the whole title.
 * @param title a title of a group
 */
export function shortTitle(title: string): string {
  const end = title.trimEnd()
  const open = end.lastIndexOf('(')
  return end.endsWith(')') && open >= 0 && open < end.length - 2 ? end.slice(open + 1, -1) : title
}

/** Letters that fit the room of a map beside its cells. */
const FITTING = 28

/**
 * A title of a group that fits the room of a map: in brackets, or cut between words.
 * @param title a title of a group
 */
export function fittingTitle(title: string): string {
  const name = shortTitle(title)
  if (name.length <= FITTING) return name
  const cut = name.slice(0, FITTING - 1)
  const at = cut.lastIndexOf(' ')
  return `${at < 0 ? cut : cut.slice(0, at).trimEnd()}…`
}
