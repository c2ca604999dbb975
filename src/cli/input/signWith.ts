import type { SigningKey } from '../../core/signing/key'
import { unlockKey } from '../../core/signing/protectKey'
import { readKeyFile } from '../../files/keys/readKeys'
import { InputFailure } from '../failure'
import { readBytes } from './readBytes'
import { unreadable } from './readJson'
import type { Call, OptionSpec } from '../verb'

/** Options of the verbs that seal. The passphrase comes from a file: a command line is seen by everybody on the machine. */
export const SIGN_OPTIONS = {
  key: { type: 'string', hint: 'KEYFILE' },
  'passphrase-file': { type: 'string', hint: 'FILE' },
} as const satisfies Readonly<Record<string, OptionSpec>>

/**
 * The key a command is to sign with.
 * @param values options of the call
 * @returns null when none was named
 * @throws InputFailure when one of the two options is missing, the file is no key, or the passphrase is wrong
 */
export async function signWith({ values }: Pick<Call, 'values'>): Promise<SigningKey | null> {
  const { key: file, 'passphrase-file': secret } = values
  if (typeof file !== 'string') {
    if (typeof secret === 'string') throw new InputFailure('cli.error.passphraseWithoutKey', {})
    return null
  }
  if (typeof secret !== 'string') throw new InputFailure('cli.error.keyWithoutPassphrase', { file })
  const read = readKeyFile(readBytes(file))
  if (!read.ok) throw unreadable(file, read.problems)
  const key = await unlockKey(read.value, passphraseIn(secret))
  if (!key) throw new InputFailure('cli.error.wrongPassphrase', { file, secret })
  return key
}

/** Editors put a line end after the passphrase, and some a byte order mark before it. */
function passphraseIn(file: string): string {
  return new TextDecoder().decode(readBytes(file)).replace(/\r?\n$/, '')
}
