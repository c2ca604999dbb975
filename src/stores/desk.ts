import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { Assessment } from '../core/types'
import type { Desk, OpenDesk, StorageProblem, StoredAssessment } from '../storage/types'

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
  const records = shallowRef<StoredAssessment[]>([])
  const ready = ref(false)
  let opening: Promise<Desk> | undefined

  const sorted = computed(() => [...records.value].sort((a, b) => b.savedAt.localeCompare(a.savedAt)))

  /** The desk, opened once. When the browser refuses, work goes on in memory and the screens say so. */
  function open(openers: DeskOpeners = browserOpeners): Promise<Desk> {
    opening ??= openAndList(openers)
    return opening
  }

  async function openAndList(openers: DeskOpeners): Promise<Desk> {
    const opened = await openers.open()
    problem.value = opened.ok ? null : opened.problem
    desk.value = opened.ok ? opened.desk : await openers.memory()
    desk.value.subscribe(() => void refresh())
    await refresh()
    ready.value = true
    return desk.value
  }

  async function refresh(): Promise<void> {
    if (desk.value) records.value = await desk.value.list()
  }

  /** Puts an assessment on the desk as a new one. */
  async function add(assessment: Assessment, code: string): Promise<boolean> {
    const target = await open()
    const saved = await target.save(assessment, {
      base: null,
      what: [{ code }],
      who: assessment.facility.preparer ?? '',
      at: new Date().toISOString(),
    })
    problem.value = saved.ok ? problem.value : saved.problem
    await refresh()
    return saved.ok
  }

  /** Removes an assessment; the returned function puts it back. */
  async function remove(id: string): Promise<() => Promise<void>> {
    const undo = await (await open()).remove(id)
    await refresh()
    return async () => {
      await undo()
      await refresh()
    }
  }

  return { desk, problem, ready, records: sorted, open, refresh, add, remove }
})
