import { computed } from 'vue'
import { useI18n } from '../i18n'
import { updateFacility, updateSettings, type Settings } from '../core/edit/facility'
import { sameJson } from '../core/json/sameJson'
import type { Facility } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'

/** The facts of the facility and how it is assessed; every change is named by its field, so that undo can say it. */
export function useFacility() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const facility = computed<Facility>(() => store.current?.facility ?? { name: '' })

  /** Changes one fact; undefined removes it. Consecutive changes of one field are one undo step. */
  function setFact<K extends keyof Facility>(field: K, value: Facility[K]): void {
    store.change(
      (assessment) =>
        sameJson(assessment.facility[field], value)
          ? assessment
          : updateFacility(assessment, { [field]: value }),
      { code: 'facility', params: { field: t(`facility.${field}.label`) } },
      `facility:${field}`,
    )
  }

  /** Changes one member of how the assessment is read. */
  function setSetting<K extends keyof Settings>(field: K, value: Settings[K]): void {
    store.change(
      (assessment) =>
        sameJson(assessment[field], value) ? assessment : updateSettings(assessment, { [field]: value }),
      { code: 'settings', params: { field: t(`method.${field}.label`) } },
      `settings:${field}`,
    )
  }

  return { facility, setFact, setSetting }
}
