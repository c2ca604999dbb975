import { LOCAL_KEYS } from '../constants'

/** The browser's answer to "do not clear our data when the disk fills up". */
export type PersistAnswer = 'granted' | 'denied' | 'unsupported'

/** What of the browser is asked. */
export interface PersistEnvironment {
  /** `navigator.storage`; missing on plain http and in older browsers. */
  storage?: Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>
  /** Where it is remembered that the question was asked. */
  memory?: Pick<Storage, 'getItem' | 'setItem'>
}

/** How much room there is, in bytes, as the browser estimates it. */
export interface StorageRoom {
  used: number
  /** What the browser would let us use at most. */
  quota: number
}

/** The browser's own; looking at storage that is switched off may already throw. */
function browser(): PersistEnvironment {
  const found: PersistEnvironment = { storage: globalThis.navigator?.storage }
  try {
    found.memory = globalThis.localStorage
  } catch {
    // Not remembered then: the browser itself remembers its answer.
  }
  return found
}

/**
 * Asks the browser to keep our data, once: Firefox shows the person a question, and asking again at every start would
 * teach them to say no. Afterwards only the present state is read.
 * @param environment the browser
 */
export async function askToPersist(environment: PersistEnvironment = browser()): Promise<PersistAnswer> {
  const { storage, memory } = environment
  if (!storage?.persist) return 'unsupported'
  try {
    if (await storage.persisted?.()) return 'granted'
    if (recall(memory)) return 'denied'
    const answer = (await storage.persist()) ? 'granted' : 'denied'
    remember(memory, answer)
    return answer
  } catch {
    return 'unsupported'
  }
}

/**
 * Reads how much room is used and left; null where the browser does not say.
 * @param environment the browser
 */
export async function storageRoom(environment: PersistEnvironment = browser()): Promise<StorageRoom | null> {
  try {
    const { usage, quota } = (await environment.storage?.estimate?.()) ?? {}
    return usage === undefined || quota === undefined ? null : { used: usage, quota }
  } catch {
    return null
  }
}

function recall(memory: PersistEnvironment['memory']): string | null {
  try {
    return memory?.getItem(LOCAL_KEYS.persistAsked) ?? null
  } catch {
    return null
  }
}

function remember(memory: PersistEnvironment['memory'], answer: PersistAnswer): void {
  try {
    memory?.setItem(LOCAL_KEYS.persistAsked, answer)
  } catch {
    // As above.
  }
}
