import { computed, ref, shallowRef } from 'vue'
import { sameJson } from '../core/json/sameJson'
import type { Assessment } from '../core/types'
import { createLifeboat, type FoundLifeboat, type Lifeboat } from '../storage/lifeboat'
import type { ChangeNote, Desk, StorageProblem, StoredAssessment } from '../storage/types'

export type SaveState = 'saved' | 'pending' | 'saving' | 'failed'

interface Waiting {
  assessment: Assessment
  what: ChangeNote[]
}

export interface AutosaveOptions {
  /** Milliseconds of rest before a save; every change is on disk within a second. */
  delay?: number
  now?: () => string
  /** Called after a successful save. */
  onSaved?: (record: StoredAssessment) => void
  /** Where what is not on disk is put aside when the page goes. */
  lifeboat?: Lifeboat
}

/** Saves one assessment after every change, one save at a time, always the newest state. */
export function createAutosave(desk: Desk, opened: StoredAssessment, options: AutosaveOptions = {}) {
  const {
    delay = 300,
    now = () => new Date().toISOString(),
    onSaved = () => {},
    lifeboat = createLifeboat(opened.assessment.id),
  } = options
  const record = shallowRef(opened)
  const state = ref<SaveState>('saved')
  const problem = ref<StorageProblem | null>(null)
  /** What the database holds instead, after a conflict; null = deleted there. */
  const rival = shallowRef<StoredAssessment | null | undefined>()
  const waiting = shallowRef<Waiting | null>(null)
  /** What is being written right now. */
  const writing = shallowRef<Waiting | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> = Promise.resolve()

  function schedule(assessment: Assessment, note: ChangeNote): void {
    waiting.value = { assessment, what: [...(waiting.value?.what ?? []), note] }
    if (state.value !== 'failed' || problem.value !== 'conflict') state.value = 'pending'
    timer ??= setTimeout(() => void flush(), delay)
  }

  /** Saves what waits, now. Resolves when nothing is being written any more. */
  function flush(force = false): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running = running.then(() => write(force))
    return running
  }

  async function write(force: boolean): Promise<void> {
    if (!waiting.value || (problem.value === 'conflict' && !force)) return
    const { assessment, what } = waiting.value
    waiting.value = null
    writing.value = { assessment, what }
    state.value = 'saving'
    const saved = await desk.save(assessment, {
      base: record.value.revision,
      what,
      who: assessment.facility.preparer ?? '',
      at: now(),
      force,
    })
    writing.value = null
    if (saved.ok) {
      settle(saved.record)
      onSaved(saved.record)
      return
    }
    if (saved.problem === 'conflict' && saved.current && sameJson(saved.current.assessment, assessment)) {
      settle(saved.current)
      if (waiting.value) void flush()
      return
    }
    // Nothing is lost: what could not be written waits and goes with the next attempt.
    const newer = waiting.value as Waiting | null
    waiting.value = { assessment: newer?.assessment ?? assessment, what: [...what, ...(newer?.what ?? [])] }
    // A full disk also keeps the database from opening again, and then the browser does not say why.
    if (problem.value !== 'quota' || saved.problem !== 'unknown') problem.value = saved.problem
    rival.value = saved.problem === 'conflict' ? (saved.current ?? null) : undefined
    state.value = 'failed'
  }

  /** What was to be written is on disk, by this window or, to the letter, by another one. */
  function settle(onDisk: StoredAssessment): void {
    record.value = onDisk
    problem.value = null
    rival.value = undefined
    state.value = waiting.value ? 'pending' : 'saved'
    if (!waiting.value) lifeboat.clear()
  }

  /** Another tab wrote: the next save would be refused, so say it now, unless it wrote just what is on this screen. */
  function markRival(current: StoredAssessment | null): void {
    const mine = waiting.value?.assessment ?? record.value.assessment
    if (current && !writing.value && sameJson(current.assessment, mine)) {
      waiting.value = null
      settle(current)
      return
    }
    problem.value = 'conflict'
    rival.value = current
    state.value = 'failed'
  }

  return {
    state,
    problem,
    rival,
    record,
    savedAt: computed(() => record.value.savedAt),
    exported: computed(() => record.value.exported),
    /** Whether something on screen is not on the desk yet. */
    isUnsaved: computed(() => waiting.value !== null || writing.value !== null),
    /** Whether a file was written from exactly what is on the desk. */
    isExported: computed(
      () => record.value.exported?.revision === record.value.revision && state.value === 'saved',
    ),
    schedule,
    flush,
    markRival,
    /** Writes what is on screen over what the other tab saved; the person chose so. */
    takeOver(assessment: Assessment | null): Promise<void> {
      if (assessment)
        waiting.value = { assessment, what: [...(waiting.value?.what ?? []), { code: 'takenOver' }] }
      return flush(true)
    },
    /** Notes that a file was written. The file is there, so a database that cannot note it is no failure of the export. */
    async markExported(at: string): Promise<void> {
      await flush()
      const { assessment, revision } = record.value
      try {
        await desk.markExported(assessment.id, revision, at)
      } catch {
        return
      }
      record.value = { ...record.value, exported: { at, revision } }
    },
    /** Takes up what an earlier window left: to be saved, or a conflict where the database holds something newer. */
    board(): FoundLifeboat | null {
      const found = lifeboat.board(record.value)
      if (!found) return null
      for (const note of [...found.what, { code: 'rescued' }]) schedule(found.assessment, note)
      if (!found.isNext) markRival(record.value)
      return found
    },
    /** The page goes: what is not on disk is left where the next opening finds it. */
    abandon(): void {
      const unsaved = waiting.value ?? writing.value
      if (!unsaved) return
      const { revision, savedAt } = record.value
      lifeboat.leave({
        assessment: unsaved.assessment,
        what: waiting.value && writing.value ? [...writing.value.what, ...waiting.value.what] : unsaved.what,
        base: { revision, savedAt },
        writing: writing.value?.assessment ?? null,
      })
    },
    /** What is not on disk is kept elsewhere or not wanted: the next opening does not find it. */
    giveUp(): void {
      lifeboat.clear()
    },
    dispose(): void {
      clearTimeout(timer)
    },
  }
}

export type Autosave = ReturnType<typeof createAutosave>
