import { LOCAL_KEYS } from '../constants'
import { readLocal, writeLocal } from '../storage/localText'

/** So many assessments are remembered; the one that was left longest ago is forgotten first. */
const MOST = 40

/** Where work was left, by assessment, the latest last; whatever is not that is nothing. */
function read(): [string, string][] {
  try {
    const kept: unknown = JSON.parse(readLocal(LOCAL_KEYS.places) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isPlace) : []
  } catch {
    return []
  }
}

function isPlace(one: unknown): one is [string, string] {
  return Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string')
}

/** Remembers where one is in an assessment, so that opening it continues there. */
export function keepPlace(id: string, path: string): void {
  if (!path.startsWith(`/a/${id}/`)) return
  const others = read().filter(([known]) => known !== id)
  writeLocal(LOCAL_KEYS.places, JSON.stringify([...others, [id, path]].slice(-MOST)))
}

/** The path at which an assessment was left, if it is known. */
export function placeLeft(id: string): string | null {
  return read().find(([known]) => known === id)?.[1] ?? null
}
