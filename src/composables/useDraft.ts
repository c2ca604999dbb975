import { computed, ref, shallowRef } from 'vue'
import type { FieldError, FieldRead } from '../core/edit/readField'
import { useAssessmentStore } from '../stores/assessment'
import { useUnreadFieldsStore } from '../stores/unreadFields'

export interface DraftOptions<T> {
  /** Name of the field within the assessment. */
  field: string
  /** What the assessment holds, as text. */
  stored: () => string
  read: (text: string) => FieldRead<T>
  /** Puts the value into the assessment. */
  keep: (value: T) => void
}

/**
 * A field one types into: what can be read goes into the assessment at once, what cannot stays in the field as typed
 * and is told beside it. Typing is one undo step; leaving the field ends it.
 */
export function useDraft<T>(options: DraftOptions<T>) {
  const { field, stored, read, keep } = options
  const store = useAssessmentStore()
  const { texts: unread } = useUnreadFieldsStore()
  const key = `${store.current?.id ?? ''}:${field}`
  const draft = shallowRef<string | null>(unread.get(key) ?? null)
  const isLeft = ref(unread.has(key))

  const text = computed(() => draft.value ?? stored())
  const error = computed<FieldError | null>(() => {
    if (draft.value === null || !isLeft.value) return null
    const result = read(draft.value)
    return result.ok ? null : result.error
  })

  function input(typed: string): void {
    draft.value = typed
    const result = read(typed)
    if (result.ok) {
      unread.delete(key)
      keep(result.value)
    } else unread.set(key, typed)
  }

  function leave(): void {
    isLeft.value = true
    if (!unread.has(key)) draft.value = null
    store.endGroup()
  }

  return { text, error, isLeft, input, leave }
}
