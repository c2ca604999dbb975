import { computed, ref, shallowRef } from 'vue'
import type { Assessment } from '../core/types'
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
}

/** Saves one assessment after every change, one save at a time, always the newest state. */
export function createAutosave(desk: Desk, opened: StoredAssessment, options: AutosaveOptions = {}) {
  const { delay = 300, now = () => new Date().toISOString(), onSaved = () => {} } = options
  const record = shallowRef(opened)
  const state = ref<SaveState>('saved')
  const problem = ref<StorageProblem | null>(null)
  /** What the database holds instead, after a conflict; null = deleted there. */
  const rival = shallowRef<StoredAssessment | null | undefined>()
  const waiting = shallowRef<Waiting | null>(null)
  const isWriting = ref(false)
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
    isWriting.value = true
    state.value = 'saving'
    const saved = await desk.save(assessment, {
      base: record.value.revision,
      what,
      who: assessment.facility.preparer ?? '',
      at: now(),
      force,
    })
    isWriting.value = false
    if (saved.ok) {
      record.value = saved.record
      problem.value = null
      rival.value = undefined
      state.value = waiting.value ? 'pending' : 'saved'
      onSaved(saved.record)
      return
    }
    // Nothing is lost: what could not be written waits and goes with the next attempt.
    const newer = waiting.value as Waiting | null
    waiting.value = { assessment: newer?.assessment ?? assessment, what: [...what, ...(newer?.what ?? [])] }
    problem.value = saved.problem
    rival.value = saved.problem === 'conflict' ? (saved.current ?? null) : undefined
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
    isUnsaved: computed(() => waiting.value !== null || isWriting.value),
    /** Whether a file was written from exactly what is on the desk. */
    isExported: computed(
      () => record.value.exported?.revision === record.value.revision && state.value === 'saved',
    ),
    schedule,
    flush,
    /** Another tab wrote: the next save would be refused, so say it now. */
    markRival(current: StoredAssessment | null): void {
      problem.value = 'conflict'
      rival.value = current
      state.value = 'failed'
    },
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
    dispose(): void {
      clearTimeout(timer)
    },
  }
}

export type Autosave = ReturnType<typeof createAutosave>
