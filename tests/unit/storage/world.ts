import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import type { Answer, Assessment } from '../../../src/core/types'
import type { Channel } from '../../../src/storage/channel'
import { openDesk, type OpenDeskOptions } from '../../../src/storage/dexieDesk'
import { createMemoryDesk, createMemoryState } from '../../../src/storage/memoryDesk'
import type { ChangeNote, Desk, SaveOptions, StoredAssessment } from '../../../src/storage/types'

/** An assessment of a hospital, with the named criteria met. */
export function anAssessment(
  id = 'a-1',
  patch: Partial<Assessment> = {},
  met: readonly string[] = [],
): Assessment {
  return {
    format: 'tt54-assessment',
    formatVersion: 1,
    id,
    criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
    facility: { name: 'Bệnh viện Đa khoa Ví dụ' },
    assessedOn: '2026-12-01',
    regime: 'as-issued',
    targetLevel: 6,
    answers: {
      'tt54-2017': Object.fromEntries(met.map((key): [string, Answer] => [key, { verdict: 'met' }])),
    },
    ...patch,
  }
}

/** The same with a note on one criterion: what typing produces. */
export function withNote(assessment: Assessment, note: string): Assessment {
  return { ...assessment, answers: { 'tt54-2017': { 'lis.1': { verdict: 'met', note } } } }
}

/** An assessment whose register of evidence names these files. */
export function withFiles(id: string, ...hashes: string[]): Assessment {
  const evidence = hashes.map((sha256, index) => ({
    id: `e-${index}`,
    title: `Minh chứng ${index}`,
    file: { name: `${index}.pdf`, size: 3, sha256 },
  }))
  return anAssessment(id, { evidence })
}

/** An instant so many seconds after eight in the morning of a working day. */
export function at(seconds: number): string {
  return new Date(Date.UTC(2026, 11, 1, 1) + seconds * 1000).toISOString()
}

export function saving(base: number | null, patch: Partial<SaveOptions> = {}): SaveOptions {
  return {
    base,
    what: [{ code: 'verdict', params: { criterion: `lis.${base ?? 0}` } }],
    who: '',
    at: at(0),
    ...patch,
  }
}

export const typing: ChangeNote[] = [{ code: 'note', params: { criterion: 'lis.1' } }]

/** Saves and gives back the record; a refusal fails the test at once. */
export async function saved(
  desk: Desk,
  assessment: Assessment,
  options: SaveOptions,
): Promise<StoredAssessment> {
  const result = await desk.save(assessment, options)
  if (!result.ok) throw new Error(`not saved: ${result.problem}`)
  return result.record
}

export async function opened(options: OpenDeskOptions): Promise<Desk> {
  const result = await openDesk({ IDBKeyRange, ...options })
  if (!result.ok) throw new Error(`not opened: ${result.problem} ${result.cause ?? ''}`)
  return result.desk
}

/** Channels that hear each other, as BroadcastChannel does: later, copied, and never the sender itself. */
export function createAir(): () => Channel {
  const ends = new Set<{ hear: Set<(message: unknown) => void> }>()
  return () => {
    const end = { hear: new Set<(message: unknown) => void>() }
    ends.add(end)
    return {
      post(message) {
        const copied: unknown = structuredClone(message)
        for (const other of ends)
          if (other !== end) queueMicrotask(() => other.hear.forEach((listener) => listener(copied)))
      },
      listen(hear) {
        end.hear.add(hear)
        return () => end.hear.delete(hear)
      },
      close: () => ends.delete(end),
    }
  }
}

/** One machine: every call opens another tab over the same data. */
export interface World {
  openTab: () => Promise<Desk>
}

export const WORLDS: readonly { name: string; create: () => World }[] = [
  {
    name: 'in the database',
    create: () => {
      const indexedDB = new IDBFactory()
      const air = createAir()
      return { openTab: () => opened({ indexedDB, channel: air(), now: () => at(0) }) }
    },
  },
  {
    name: 'in memory',
    create: () => {
      const state = createMemoryState()
      const air = createAir()
      return { openTab: async () => createMemoryDesk({ state, channel: air(), now: () => at(0) }) }
    },
  },
]
