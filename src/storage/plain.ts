/**
 * A copy made of plain JSON. What the screens hold may be a proxy, which the browser refuses to store, and may go on
 * changing while it is being written.
 * @param value a JSON value; members that are undefined are left out
 * @throws TypeError when the value has a cycle
 */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
