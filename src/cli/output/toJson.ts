/**
 * A value as `--json` prints it: indented, with a line end.
 * @param value a JSON value
 */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
