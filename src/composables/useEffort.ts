import { computed } from 'vue'
import { effortOf, ownedRows, type Effort } from '../core/plan/effort'
import type { Entry } from '../core/sets/criteria'
import type { OwnedRow, Owners } from '../generated/formats'
import { asyncValue } from './asyncValue'

const NOTHING: ReadonlyMap<string, OwnedRow> = new Map()

/** What kind of work rows ask for: proposals of the data beside the criteria, loaded when a plan is looked at. */
export function useEffort() {
  const owners = asyncValue(
    async () => (await import('../../criteria/owners/1.0.0.json')).default as unknown as Owners,
  )
  const owned = computed(() => (owners.value ? ownedRows(owners.value) : NOTHING))
  const effort = (entries: readonly Entry[]): Effort | null => effortOf(entries, owned.value)
  return { effort, owned }
}
