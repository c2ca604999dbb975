import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { KnownKey } from '../../core/signing/signatureState'
import { readPublicKeys } from '../../files/keys/readKeys'
import { InputFailure } from '../failure'
import { readBytes } from './readBytes'
import { unreadable } from './readJson'

/**
 * The public keys that `--known` names: of a card, of a list, or of every card in a folder.
 * @param place file or folder; undefined = none are known
 * @throws InputFailure when it is no card, or a folder without one
 */
export function knownKeys(place: string | boolean | undefined): KnownKey[] {
  if (typeof place !== 'string') return []
  const info = statSync(place, { throwIfNoEntry: false })
  if (!info?.isDirectory()) return keysOf(place)
  const keys = readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const read = readPublicKeys(readBytes(path.join(place, name)))
      return read.ok ? read.value.keys : []
    })
  if (keys.length === 0) throw new InputFailure('cli.error.noKeys', { file: place })
  return keys
}

function keysOf(file: string): KnownKey[] {
  const read = readPublicKeys(readBytes(file))
  if (!read.ok) throw unreadable(file, read.problems)
  return read.value.keys
}
