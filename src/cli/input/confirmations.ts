import type { Confirmations } from '../../generated/formats'
import { readConfirmations } from '../../files/criteria/confirmationsFile'
import { readBytes } from './readBytes'
import { unreadable } from './readJson'

/**
 * A file of confirmations.
 * @param file path
 * @throws InputFailure when it cannot be read or holds none
 */
export function confirmationsIn(file: string): Confirmations {
  const read = readConfirmations(readBytes(file))
  if (!read.ok) throw unreadable(file, read.problems)
  return read.value
}
