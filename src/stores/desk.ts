import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { now } from '../environment'
import type { Assessment } from '../core/types'
import { problemOf } from '../storage/errors'
import { glanceAtAssessments } from '../storage/glance'
import { removeLifeboats, sweepLifeboats } from '../storage/lifeboat'
import type {
  BinEntry,
  BrokenRow,
  Desk,
  OpenDesk,
  OpenFailure,
  StorageProblem,
  StoredAssessment,
} from '../storage/types'

/** Opens the database, and the stand-in kept in memory when it cannot be opened. */
export interface DeskOpeners {
  open: () => Promise<OpenDesk>
  memory: () => Promise<Desk>
}

const browserOpeners: DeskOpeners = {
  open: async () => (await import('../storage/dexieDesk')).openDesk(),
  memory: async () => (await import('../storage/memoryDesk')).createMemoryDesk(),
}

/** The list of assessments on this machine and the state of the database. */
export const useDeskStore = defineStore('desk', () => {
  const desk = shallowRef<Desk>()
  const problem = ref<StorageProblem | null>(null)
  /** Why the database did not open, where that says what to do next. */
  const cause = ref<OpenFailure | null>(null)
  /** Whether the work of this window is in the database, only in this window, or the database was taken away since. */
  const place = ref<'disk' | 'window' | 'lost'>('disk')
  const records = shallowRef<StoredAssessment[]>([])
  const ready = ref(false)
  /** Whether all that this browser keeps is encrypted, until somebody gives the passphrase. */
  const isLocked = ref(false)
  /** What was removed and can be taken back; read when the desk is open. */
  const bin = shallowRef<readonly BinEntry[]>([])
  /** Rows that are not whole: left where they are, and named. */
  const broken = shallowRef<readonly BrokenRow[]>([])
  let opening: Promise<Desk> | undefined

  const sorted = computed(() => [...records.value].sort((a, b) => b.savedAt.localeCompare(a.savedAt)))

  /** The desk, opened once. When the browser refuses, work goes on in memory and the screens say so. */
  function open(openers: DeskOpeners = browserOpeners): Promise<Desk> {
    opening ??= openAndList(openers)
    return opening
  }

  /** Lists what is on this machine before the database library is there; see storage/glance.ts. */
  async function glance(look: () => Promise<StoredAssessment[] | null> = glanceAtAssessments): Promise<void> {
    if (ready.value) return
    const found = await look().catch(() => null)
    if (found === null || ready.value) return
    records.value = found
    ready.value = true
  }

  async function openAndList(openers: DeskOpeners): Promise<Desk> {
    // Storage that is switched off may already throw when the code of the database only looks at it.
    const opened = await openers
      .open()
      .catch((error: unknown): OpenDesk => ({ ok: false, problem: problemOf(error) }))
    problem.value = opened.ok ? null : opened.problem
    cause.value = opened.ok ? null : (opened.cause ?? null)
    place.value = opened.ok ? 'disk' : 'window'
    const target = opened.ok ? opened.desk : await openers.memory()
    desk.value = target
    target.subscribe(({ type }) => {
      if (type !== 'presence') void refresh()
    })
    // What is listed stays on screen, so that it can still be saved as files.
    target.onLetGo((why) => {
      problem.value = why
      place.value = 'lost'
    })
    await refresh()
    if (opened.ok && problem.value === null)
      sweepLifeboats(
        '',
        records.value.map(({ assessment }) => assessment.id),
      )
    ready.value = true
    void target
      .sweepBin(now())
      .catch(() => 0)
      .then(refreshBin)
    return desk.value
  }

  /** Reads again what was removed and what is not whole; when that fails the last lists stay. */
  async function refreshBin(): Promise<void> {
    if (!desk.value || place.value === 'lost') return
    try {
      bin.value = await desk.value.listBin()
      broken.value = [...(await desk.value.assessments.broken()), ...(await desk.value.reviews.broken())]
    } catch {
      // What keeps the database from being read is said by the list itself.
    }
  }

  /** Takes something back out of the bin. */
  async function takeFromBin(key: string): Promise<'back' | 'occupied' | 'gone'> {
    const answer = await (await open()).takeFromBin(key)
    await refresh()
    await refreshBin()
    return answer
  }

  /** Removes for good what lies in the bin. */
  async function dropFromBin(keys: readonly string[]): Promise<void> {
    await (await open()).dropFromBin(keys)
    await refreshBin()
  }

  /** Reads the list again; when that fails the last list stays and the problem is shown. */
  async function refresh(): Promise<void> {
    if (!desk.value || place.value === 'lost') return
    try {
      isLocked.value = (await desk.value.readLock()) !== null
      records.value = await desk.value.list()
    } catch (error) {
      problem.value = problemOf(error)
    }
  }

  /** Puts an assessment on the desk as a new one. */
  async function add(assessment: Assessment, code: string): Promise<boolean> {
    const target = await open()
    const saved = await target.save(assessment, {
      base: null,
      what: [{ code }],
      who: assessment.facility.preparer ?? '',
      at: now(),
    })
    if (saved.ok) {
      await noteSaved()
      // Asked once for good, now that there is something to keep.
      if (place.value === 'disk') void import('../storage/persist').then(({ askToPersist }) => askToPersist())
    } else problem.value = saved.problem
    return saved.ok
  }

  /** Something was written: what hindered it is over, unless the database is not there at all. */
  async function noteSaved(): Promise<void> {
    if (place.value === 'disk') problem.value = null
    await refresh()
  }

  /** Removes an assessment; the returned function puts it back. */
  async function remove(id: string): Promise<() => Promise<void>> {
    const undo = await (await open()).remove(id)
    const putBack = removeLifeboats(id)
    await refresh()
    await refreshBin()
    return async () => {
      await undo()
      putBack()
      await refresh()
      await refreshBin()
    }
  }

  return {
    desk,
    problem,
    cause,
    place,
    ready,
    isLocked,
    records: sorted,
    bin,
    broken,
    open,
    glance,
    refresh,
    noteSaved,
    add,
    remove,
    refreshBin,
    takeFromBin,
    dropFromBin,
  }
})
