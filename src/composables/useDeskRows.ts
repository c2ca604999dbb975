import { scoreOf } from '../core/score/scoreOf'
import { computed, shallowRef, watch } from 'vue'
import { type Result } from '../core/score/assess'
import type { Assessment, CriteriaSet } from '../core/types'
import { breathing } from '../platform/breathe'
import type { StoredAssessment } from '../storage/types'
import { useCriteriaStore } from '../stores/criteria'
import { useDeskStore } from '../stores/desk'

/** An assessment of the list with its verdict; undefined = being scored, null = its criteria sets are not here. */
export interface DeskRow {
  record: StoredAssessment
  result: Result | null | undefined
  /** What it was scored on: outlines, without texts. */
  sets: readonly CriteriaSet[]
}

/** A frame of a screen at 60 Hz, in ms. */
const FRAME = 16

/** Scores an assessment on the sets as this app has them. */
export async function scoreOnDesk(assessment: Assessment): Promise<Result | null> {
  return (await scored(assessment)).result
}

async function scored(assessment: Assessment): Promise<Scored> {
  const sets = await useCriteriaStore().loadOutlines(assessment.criteriaSets)
  return { sets, result: sets.length === 0 ? null : scoreOf(assessment, sets) }
}
type Scored = Pick<DeskRow, 'sets'> & { result: Result | null }

/** The assessments on this machine with their levels, computed now and never stored. */
export function useDeskRows() {
  const desk = useDeskStore()
  const results = shallowRef<ReadonlyMap<string, Scored>>(new Map())
  const keyOf = (record: StoredAssessment): string => `${record.assessment.id}@${record.revision}`

  async function score(records: readonly StoredAssessment[]): Promise<void> {
    const breath = breathing(FRAME)
    for (const record of records) {
      const key = keyOf(record)
      if (results.value.has(key)) continue
      const one = await scored(record.assessment).catch((): Scored => ({ sets: [], result: null }))
      results.value = new Map(results.value).set(key, one)
      await breath()
    }
  }
  watch(
    () => desk.records,
    (records) => void score(records),
    { immediate: true },
  )

  const rows = computed(() =>
    desk.records.map((record): DeskRow => {
      const one = results.value.get(keyOf(record))
      return { record, result: one?.result, sets: one?.sets ?? [] }
    }),
  )
  return { rows }
}
