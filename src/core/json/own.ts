/**
 * Reads an own property of a record that came from a file.
 *
 * Keys of files are untrusted: `record['constructor']` must not answer with something of Object.prototype.
 * @param key the key looked up
 * @returns the own value, or undefined
 */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined
}
