import { ref, shallowRef, type ShallowRef } from 'vue'
import { sameJson } from '../core/json/sameJson'
import type { FoundLifeboat, Lifeboat } from '../storage/lifeboat'
import type { ChangeNote, Revised, SaveResult, StorageProblem } from '../storage/types'

export type SaveState = 'saved' | 'pending' | 'saving' | 'failed'

interface Waiting<T> {
  value: T
  what: ChangeNote[]
}

/** What one save names. */
export interface SaveFrom {
  base: number
  what: ChangeNote[]
  at: string
  force: boolean
}

/** Where the work lies, and how it is written there. */
export interface AutosaveTarget<T, R extends Revised> {
  /** What of a record is on screen. */
  valueOf: (record: R) => T
  /** Compare-and-set; answers with the problem and never throws. */
  save: (value: T, from: SaveFrom) => Promise<SaveResult<R>>
  /** Notes at the record that a file was written from it, where that is noted. */
  markExported?: (record: R, at: string) => Promise<R>
  /** Where what is not on disk is put aside when the page goes. */
  lifeboat: Lifeboat<T>
}

export interface AutosaveOptions {
  /** Milliseconds of rest before a save; every change is on disk within a second. */
  delay?: number
  now: () => string
  /** Called after a successful save. */
  onSaved?: () => void
}

/** The saving of one piece of work; what it says is reactive. */
export interface Autosave<T, R extends Revised> {
  readonly state: SaveState
  readonly problem: StorageProblem | null
  /** What the database holds instead, after a conflict; null = deleted there. */
  readonly conflict: R | null | undefined
  readonly record: R
  readonly savedAt: string
  readonly exported: Revised['exported'] | null
  /** Whether something on screen is not on the desk yet. */
  readonly isUnsaved: boolean
  /** Whether a file was written from exactly what is on the desk. */
  readonly isExported: boolean
  schedule: (value: T, note: ChangeNote) => void
  /** Saves what waits, now. Resolves when nothing is being written any more. */
  flush: () => Promise<void>
  /** Another tab wrote: the next save would be refused, so it is said now, unless it wrote just what is on this screen. */
  markConflict: (current: R | null) => void
  /** Writes what is on screen over what the other tab saved; the person chose so. */
  takeOver: (value: T | null) => Promise<void>
  /** Notes that a file was written. The file is there, so a database that cannot note it is no failure of the export. */
  markExported: (at: string) => Promise<void>
  /** Takes up what an earlier window left: to be saved, or a conflict where the database holds something newer. */
  board: () => Promise<FoundLifeboat<T> | null>
  /** The page goes: what is not on disk is left where the next opening finds it. */
  abandon: () => void
  /** What is not on disk is kept elsewhere or not wanted: the next opening does not find it. */
  giveUp: () => void
  dispose: () => void
}

/** Saves one piece of work after every change, one save at a time, always the newest state. */
export function createAutosave<T, R extends Revised>(
  target: AutosaveTarget<T, R>,
  opened: R,
  options: AutosaveOptions,
): Autosave<T, R> {
  const { delay = 300, now, onSaved = () => {} } = options
  const { lifeboat } = target
  const record = shallowRef(opened) as ShallowRef<R>
  const state = ref<SaveState>('saved')
  const problem = ref<StorageProblem | null>(null)
  const conflict = shallowRef() as ShallowRef<R | null | undefined>
  const waiting = shallowRef<Waiting<T> | null>(null)
  /** What is being written right now. */
  const writing = shallowRef<Waiting<T> | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  function schedule(value: T, note: ChangeNote): void {
    waiting.value = { value, what: [...(waiting.value?.what ?? []), note] }
    if (state.value !== 'failed' || problem.value !== 'conflict') state.value = 'pending'
    timer ??= setTimeout(() => void flush(), delay)
  }

  function flush(force = false): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running = running.then(() => write(force))
    return running
  }

  async function write(force: boolean): Promise<void> {
    if (!waiting.value || (problem.value === 'conflict' && !force)) return
    const { value, what } = waiting.value
    waiting.value = null
    writing.value = { value, what }
    state.value = 'saving'
    const saved = await target.save(value, { base: record.value.revision, what, at: now(), force })
    writing.value = null
    if (saved.ok) {
      takeAsSaved(saved.record)
      onSaved()
      return
    }
    if (saved.problem === 'conflict' && saved.current && sameJson(target.valueOf(saved.current), value)) {
      takeAsSaved(saved.current)
      if (waiting.value) void flush()
      return
    }
    // Nothing is lost: what could not be written waits and goes with the next attempt.
    const newer = waiting.value as Waiting<T> | null
    waiting.value = { value: newer?.value ?? value, what: [...what, ...(newer?.what ?? [])] }
    // A full disk also keeps the database from opening again, and then the browser does not say why.
    if (problem.value !== 'quota' || saved.problem !== 'unknown') problem.value = saved.problem
    conflict.value = saved.problem === 'conflict' ? (saved.current ?? null) : undefined
    state.value = 'failed'
  }

  /** What was to be written is on disk, by this window or, to the letter, by another one. */
  function takeAsSaved(onDisk: R): void {
    record.value = onDisk
    problem.value = null
    conflict.value = undefined
    state.value = waiting.value ? 'pending' : 'saved'
    if (!waiting.value) lifeboat.clear()
  }

  function markConflict(current: R | null): void {
    const mine = waiting.value?.value ?? target.valueOf(record.value)
    if (current && !writing.value && sameJson(target.valueOf(current), mine)) {
      waiting.value = null
      takeAsSaved(current)
      return
    }
    problem.value = 'conflict'
    conflict.value = current
    state.value = 'failed'
  }

  return {
    get state() {
      return state.value
    },
    get problem() {
      return problem.value
    },
    get conflict() {
      return conflict.value
    },
    get record() {
      return record.value
    },
    get savedAt() {
      return record.value.savedAt
    },
    get exported() {
      return record.value.exported ?? null
    },
    get isUnsaved() {
      return waiting.value !== null || writing.value !== null
    },
    get isExported() {
      return record.value.exported?.revision === record.value.revision && state.value === 'saved'
    },
    schedule,
    flush: () => flush(),
    markConflict,
    takeOver(value) {
      if (value !== null)
        waiting.value = { value, what: [...(waiting.value?.what ?? []), { code: 'takenOver' }] }
      return flush(true)
    },
    async markExported(at) {
      await flush()
      try {
        record.value = (await target.markExported?.(record.value, at)) ?? record.value
      } catch {
        // The next export notes it again.
      }
    },
    async board() {
      const { revision, savedAt } = record.value
      const found = await lifeboat.board({ value: target.valueOf(record.value), revision, savedAt })
      if (!found) return null
      for (const note of [...found.what, { code: 'rescued' }]) schedule(found.value, note)
      if (!found.isNext) markConflict(record.value)
      return found
    },
    abandon() {
      const unsaved = waiting.value ?? writing.value
      if (!unsaved) return
      const { revision, savedAt } = record.value
      lifeboat.leave({
        value: unsaved.value,
        what: waiting.value && writing.value ? [...writing.value.what, ...waiting.value.what] : unsaved.what,
        base: { revision, savedAt },
        writing: writing.value?.value ?? null,
      })
    },
    giveUp() {
      lifeboat.clear()
    },
    dispose() {
      clearTimeout(timer)
    },
  }
}
