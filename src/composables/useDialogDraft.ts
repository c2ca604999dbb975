import { useEventListener } from '@vueuse/core'
import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import { DRAFT_PREFIX } from '../constants'
import { readLocal, removeLocal, writeLocal } from '../storage/localText'

/** One field of a form: its place among the fields and what it holds. Passwords and files are never kept. */
interface Held {
  kind: string
  value: string | boolean
}
const FIELDS = 'input:not([type=password], [type=file], [type=search], [type=hidden]), textarea, select'
/** Longest draft that is kept, in characters. */
const LONGEST = 100_000

/**
 * What is typed in a dialog is work: it survives Escape, going back and a reload, and is offered when the same dialog is
 * opened again. It goes when the dialog has done what it is for, or when somebody cancels by the button that says so.
 * @param root the dialog
 * @param key which dialog about which thing; undefined = nothing is kept
 */
export function useDialogDraft(root: Ref<HTMLElement | undefined>, key: string | undefined) {
  const route = useRoute()
  const name = key === undefined ? null : `${DRAFT_PREFIX}${key}`
  const offered = ref<readonly Held[] | null>(null)
  const path = route.fullPath
  let isClosedByPerson = false
  let isTouched = false

  const fields = (): HTMLInputElement[] => [...(root.value?.querySelectorAll<HTMLInputElement>(FIELDS) ?? [])]
  const isTick = ({ type }: HTMLInputElement): boolean => type === 'checkbox' || type === 'radio'
  const hold = (): Held[] =>
    fields().map((field) => ({
      kind: field.type,
      value: isTick(field) ? field.checked : field.value,
    }))

  onMounted(() => {
    if (name === null) return
    const kept = readHeld(name)
    const now = hold()
    // Fields that are not the same any more would be filled with what belongs elsewhere.
    const fits = kept?.length === now.length && kept.every(({ kind }, at) => kind === now[at]?.kind)
    if (kept && fits && JSON.stringify(kept) !== JSON.stringify(now)) offered.value = kept
  })
  useEventListener(root, 'input', () => {
    if (name === null) return
    isTouched = true
    offered.value = null
    const text = JSON.stringify(hold())
    if (text.length <= LONGEST) writeLocal(name, text)
  })
  onBeforeUnmount(() => {
    // Left by Escape or by another screen: kept. Gone by itself: it has done what it is for.
    if (name !== null && isTouched && !isClosedByPerson && route.fullPath === path) removeLocal(name)
  })

  /** Puts the draft into the fields, as if it were typed. */
  function take(): void {
    const all = fields()
    offered.value?.forEach(({ value }, at) => {
      const field = all[at]
      if (!field) return
      if (typeof value === 'boolean') {
        if (field.checked !== value) field.click()
        return
      }
      if (field.value === value) return
      field.value = value
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    })
    offered.value = null
  }
  function drop(): void {
    if (name !== null) removeLocal(name)
    offered.value = null
  }
  return { offered, take, drop, closedByPerson: () => (isClosedByPerson = true) }
}

function readHeld(name: string): Held[] | null {
  try {
    const kept: unknown = JSON.parse(readLocal(name) ?? 'null')
    return Array.isArray(kept) && kept.every(isHeld) ? kept : null
  } catch {
    return null
  }
}

function isHeld(one: unknown): one is Held {
  if (typeof one !== 'object' || one === null || !('kind' in one) || !('value' in one)) return false
  return typeof one.kind === 'string' && (typeof one.value === 'string' || typeof one.value === 'boolean')
}
