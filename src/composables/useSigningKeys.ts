import { storeToRefs } from 'pinia'
import { now } from '../environment'
import { createKey, SECRET_BYTES, type SigningKey } from '../core/signing/key'
import type { KnownKey } from '../core/signing/signatureState'
import type { FileProblem } from '../files/problems'
import type { KeyFile } from '../generated/formats'
import { cardOf, useSigningKeysStore } from '../stores/signingKeys'
import { download, fileName } from './download'

/** Names of a new key and what guards it. */
export interface NewKey {
  label: string
  facility: string
  passphrase: string
}

/** What became of a file of keys: how many keys came in, or why none. */
export type TakenKeys = { ok: true; added: number } | { ok: false; problems: readonly FileProblem[] }

/** The signing keys of this machine, encrypted at rest, and the public keys that are known here. */
export function useSigningKeys() {
  const store = useSigningKeysStore()
  const { own, cards, unlocked, isReady, known } = storeToRefs(store)
  const { load, loaded, keepOwn, keepCards } = store

  const openWith = (key: SigningKey): void =>
    void (unlocked.value = new Map(unlocked.value).set(key.publicKey, key))

  /** Makes a key, keeps it encrypted, and leaves it open for this window. */
  async function make({ label, facility, passphrase }: NewKey): Promise<KeyFile> {
    const { lockKey, PROTECTION_BYTES } = await import('../core/signing/protectKey')
    const key = createKey(randomBytes(SECRET_BYTES))
    const file = await lockKey(key, {
      label,
      passphrase,
      createdAt: now(),
      random: randomBytes(PROTECTION_BYTES),
      ...(facility === '' ? {} : { facility }),
    })
    await loaded()
    await keepOwn([...own.value, file])
    openWith(key)
    return file
  }

  /** Whether the passphrase was right; the key is then open until it is locked or the window closes. */
  async function unlock(file: KeyFile, passphrase: string): Promise<boolean> {
    const { unlockKey } = await import('../core/signing/protectKey')
    const key = await unlockKey(file, passphrase)
    if (key) openWith(key)
    return key !== null
  }

  function lock({ publicKey }: KeyFile): void {
    unlocked.value = new Map([...unlocked.value].filter(([open]) => open !== publicKey))
  }

  /** Takes a key in; only with its passphrase, because a key nobody can open is of no use here. */
  async function take(file: KeyFile, passphrase: string): Promise<boolean> {
    if (!(await unlock(file, passphrase))) return false
    await loaded()
    await keepOwn([...own.value.filter(({ publicKey }) => publicKey !== file.publicKey), file])
    return true
  }

  /** Removes a key; the answer puts it back. */
  async function remove(file: KeyFile): Promise<() => Promise<void>> {
    const before = own.value
    await keepOwn(before.filter((key) => key !== file))
    lock(file)
    return () => keepOwn(before)
  }

  async function saveKey(file: KeyFile): Promise<string> {
    const { KEY_ENDING, writeKeyFile } = await import('../files/keys/writeKeys')
    const name = fileName([file.label], KEY_ENDING)
    download(writeKeyFile(file), name, 'application/json')
    return name
  }

  /** Saves public keys as a card; nothing of them is secret. */
  async function saveCards(keys: readonly KnownKey[], title: string): Promise<string> {
    const { PUBLIC_KEY_ENDING, writePublicKeys } = await import('../files/keys/writeKeys')
    const name = fileName([title], PUBLIC_KEY_ENDING)
    download(writePublicKeys(keys), name, 'application/json')
    return name
  }

  /** Adds the public keys of a card; one that is known already keeps the name that was given here. */
  async function takeCards(file: Blob): Promise<TakenKeys> {
    const { readBlob } = await import('../files/readBlob')
    const { readPublicKeys } = await import('../files/keys/readKeys')
    const bytes = await readBlob(file)
    const read = bytes.ok ? readPublicKeys(bytes.value) : bytes
    if (!read.ok) return read
    await loaded()
    const merged = new Map([...read.value.keys, ...cards.value].map((key) => [key.publicKey, key]))
    await keepCards([...merged.values()])
    return { ok: true, added: read.value.keys.length }
  }

  /** Gives a known key another name. */
  const rename = (publicKey: string, label: string): Promise<void> =>
    keepCards(cards.value.map((key) => (key.publicKey === publicKey ? { ...key, label } : key)))

  /** Forgets a known key; the answer puts it back. */
  async function forget(publicKey: string): Promise<() => Promise<void>> {
    const before = cards.value
    await keepCards(before.filter((key) => key.publicKey !== publicKey))
    return () => keepCards(before)
  }

  return {
    own,
    cards,
    known,
    unlocked,
    isReady,
    load,
    make,
    unlock,
    lock,
    take,
    remove,
    saveKey,
    saveCards,
    takeCards,
    rename,
    forget,
    cardOf,
  }
}

/** Exists on plain http too, unlike most of `crypto`. */
function randomBytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count))
}
