import type { StorageEvent } from './types'

/** What a desk does and tells; presence is counted, not told. */
export type Told = Exclude<StorageEvent, { type: 'presence' }>

/** What tabs say to each other; `from` = the tab's own random id. */
export type TabMessage = { app: 'tt54'; from: string } & (
  | { kind: 'event'; event: Told }
  /**
   * The assessments this tab works on, all of them each time. `ask`: please answer with yours. `locked`: the tab holds
   * the lock named after it, which comes free when it dies.
   */
  | { kind: 'here'; ids: string[]; ask: boolean; locked: boolean }
  | { kind: 'bye' }
)

/** Longest id and most works that a message of ours ever names; what says more is not of ours. */
const LIMITS = { id: 300, ids: 50 }

const isId = (value: unknown): value is string => typeof value === 'string' && value.length <= LIMITS.id

/**
 * Reads what came through the channel. Another tab may run another version of the app, so everything that does not
 * look like a message of ours is passed over.
 * @param value anything
 */
export function readTabMessage(value: unknown): TabMessage | null {
  if (!isRecord(value) || value.app !== 'tt54' || !isId(value.from)) return null
  const { from } = value
  if (value.kind === 'bye') return { app: 'tt54', from, kind: 'bye' }
  if (value.kind === 'here') {
    const ids = Array.isArray(value.ids) ? value.ids.slice(0, LIMITS.ids).filter(isId) : []
    return { app: 'tt54', from, kind: 'here', ids, ask: value.ask === true, locked: value.locked === true }
  }
  const event = value.kind === 'event' ? readEvent(value.event) : null
  return event && { app: 'tt54', from, kind: 'event', event }
}

function readEvent(value: unknown): Told | null {
  if (!isRecord(value) || !isId(value.id)) return null
  const { type, id, revision } = value
  if (type === 'removed') return { type, id }
  if (type !== 'saved' && type !== 'exported') return null
  return typeof revision === 'number' ? { type, id, revision } : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
