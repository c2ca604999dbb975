import { computed, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { ALL_OWNERS, ownerNames } from '../core/departments/ownerFilter'
import { useAssessmentStore } from '../stores/assessment'

/** Whose rows are shown; the board of the departments leads here with a name in the address. */
export function useOwnerFilter() {
  const route = useRoute()
  const store = useAssessmentStore()
  const owner = ref(ALL_OWNERS)
  watch(
    () => route.query.owner,
    (name) => {
      if (typeof name === 'string') owner.value = name
    },
    { immediate: true },
  )
  const owners = computed(() => (store.current ? ownerNames(store.current) : []))
  const isNarrowed = computed(() => owner.value !== ALL_OWNERS)
  /** The one department that is shown; empty where it is not one. */
  const ownerName = computed(() => (owners.value.includes(owner.value) ? owner.value : ''))
  const everybody = (): void => void (owner.value = ALL_OWNERS)

  return { owner, owners, ownerName, isNarrowed, everybody }
}
