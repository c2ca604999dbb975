import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { SETTING_KEYS } from '../constants'
import type { SigningKey } from '../core/signing/key'
import type { KnownKey } from '../core/signing/signatureState'
import type { KeyFile } from '../generated/formats'
import { useDeskStore } from './desk'

/** The signing keys of this machine, encrypted at rest, and the public keys that are known here. */
export const useSigningKeysStore = defineStore('signingKeys', () => {
  const desk = useDeskStore()
  const own = shallowRef<readonly KeyFile[]>([])
  const cards = shallowRef<readonly KnownKey[]>([])
  /** Keys whose passphrase was given in this window; they are gone when it closes. */
  const unlocked = shallowRef<ReadonlyMap<string, SigningKey>>(new Map())
  const isReady = shallowRef(false)

  /** Everything whose signatures are recognised here: cards that were added, and the keys of this machine. */
  const known = computed<readonly KnownKey[]>(() => [
    ...cards.value,
    ...own.value
      .filter(({ publicKey }) => !cards.value.some((card) => card.publicKey === publicKey))
      .map(cardOf),
  ])

  /** Reads both lists; what does not fit its format (a damaged backup) is left out. */
  async function load(): Promise<void> {
    const target = await desk.open()
    const { asKeyFiles, asKnownKeys } = await import('../files/keys/readKeys')
    own.value = asKeyFiles(await target.getSetting(SETTING_KEYS.signingKeys))
    cards.value = asKnownKeys(await target.getSetting(SETTING_KEYS.knownKeys))
    isReady.value = true
  }

  /** What is kept is added to: a key may be given before those of this machine were read. */
  async function loaded(): Promise<void> {
    if (!isReady.value) await load()
  }

  async function keepOwn(keys: readonly KeyFile[]): Promise<void> {
    await (await desk.open()).setSetting(SETTING_KEYS.signingKeys, [...keys])
    own.value = keys
  }

  async function keepCards(keys: readonly KnownKey[]): Promise<void> {
    await (await desk.open()).setSetting(SETTING_KEYS.knownKeys, [...keys])
    cards.value = keys
  }

  return { own, cards, unlocked, isReady, known, load, loaded, keepOwn, keepCards }
})

/**
 * The public part of a key, to give away.
 * @param key a key of this machine
 */
export function cardOf({ label, facility, publicKey }: KeyFile): KnownKey {
  return { label, algorithm: 'Ed25519', publicKey, ...(facility === undefined ? {} : { facility }) }
}
