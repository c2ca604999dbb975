import { useRoute, type RouteLocationRaw } from 'vue-router'
import type { Finding } from '../../core/check/checkAssessment'
import { useAssessmentStore } from '../../stores/assessment'

/** Where a finding that is not about criteria is put right. */
export interface FindingPlace {
  /** Words for the way there, below `submit.go.`. */
  word: 'facility' | 'action' | 'evidence'
  to: RouteLocationRaw
}

/** The way from a finding to the field, action or evidence it is about. */
export function useFindingPlace() {
  const route = useRoute()
  const store = useAssessmentStore()

  function placeOf({ path = '' }: Finding): FindingPlace | null {
    const { id } = route.params
    const [, part, key = ''] = path.split('/')
    const go = (
      word: FindingPlace['word'],
      name: string,
      params: Record<string, string>,
      at: string,
    ): FindingPlace => ({ word, to: { name, params: { id, ...params }, query: { at } } })
    switch (part) {
      case 'facility':
        return go('facility', 'facility', {}, key)
      case 'assessedOn':
      case 'criteriaSets':
        return go('facility', 'facility', {}, part)
      case 'actions':
        return go('action', 'plan', { part: 'actions' }, store.current?.actions?.[Number(key)]?.id ?? '')
      case 'evidence':
        return go('evidence', 'evidence', {}, store.current?.evidence?.[Number(key)]?.id ?? '')
      default:
        return null
    }
  }

  return { placeOf }
}
