import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Result } from '../core/score/assess'
import { entriesOf, levelledSet, type Entry } from '../core/sets/criteria'
import { gapToward } from '../core/score/gap'
import { scoreOf } from '../core/score/scoreOf'
import type { Assessment, CriteriaSet, CriterionId } from '../core/types'
import type { StoredAssessment } from '../storage/types'
import { useCriteriaStore } from './criteria'
import { useDeskStore } from './desk'
import { readKept } from './readKept'
import { openWork } from './work'

/** The assessment on screen: its answers and its one Result, on top of the work that it is. */
export const useAssessmentStore = defineStore('assessment', () => {
  const sets = shallowRef<readonly CriteriaSet[]>([])
  const work = openWork<Assessment, StoredAssessment>({
    channelOf: (id) => id,
    get: (desk, id) => desk.get(id),
    broken: (desk) => desk.assessments.broken(),
    save: (desk, _id, assessment, from) =>
      desk.save(assessment, { ...from, who: assessment.facility.preparer ?? '' }),
    valueOf: ({ assessment }) => assessment,
    read: readKept,
    async prepare(record, value) {
      const assessment = value === record.assessment ? await readKept(value) : value
      if (!assessment) return { state: 'damaged' }
      const loaded = await useCriteriaStore().load(assessment.criteriaSets)
      const state = loaded.length === 0 ? 'no-criteria' : 'ready'
      return { state, value: assessment, show: () => (sets.value = loaded) }
    },
    async markExported(desk, record, at) {
      const { assessment, revision } = record
      await desk.markExported(assessment.id, revision, at)
      return { ...record, exported: { at, revision } }
    },
    onReplaced(assessment, before) {
      if (assessment.criteriaSets === before.criteriaSets) return
      void useCriteriaStore()
        .load(assessment.criteriaSets)
        .then((loaded) => {
          if (work.current.value?.id === assessment.id) sets.value = loaded
        })
    },
    onSaved: () => void useDeskStore().noteSaved(),
    onGone: () => (sets.value = []),
  })
  const { current } = work

  const result = computed<Result | null>(() => {
    const assessment = current.value
    if (!assessment || sets.value.length === 0) return null
    return scoreOf(assessment, sets.value)
  })
  const levelSet = computed(() => levelledSet(sets.value))
  const gap = computed(() =>
    result.value && current.value ? gapToward(sets.value, result.value, current.value.targetLevel) : null,
  )
  /** What the level just above the lower bound still needs; null at the top. */
  const nextGap = computed(() => {
    const next = (result.value?.level?.lower ?? 0) + 1
    return result.value
      ? (gapToward(sets.value, result.value, next).levels.find(({ level }) => level === next) ?? null)
      : null
  })
  const entries = computed(
    () =>
      new Map<CriterionId, Entry>(
        sets.value.flatMap((set) => entriesOf(set).map((entry): [CriterionId, Entry] => [entry.id, entry])),
      ),
  )

  return { ...work, sets, result, gap, nextGap, levelSet, entries }
})
