/** A note that is written, or taken out. */
import type { Text } from '../../types'

/**
 * The same with another note.
 * @param note null = none any more; absent = as it was
 */
export function withNote<T extends { note?: Text | undefined }>(value: T, note: Text | null | undefined): T {
  if (note === undefined) return value
  const { note: _before, ...rest } = value
  return (note === null ? rest : { ...rest, note }) as T
}
