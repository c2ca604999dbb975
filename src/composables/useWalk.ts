import { nextTick, ref, watch, type Ref } from 'vue'
import { useI18n } from '../i18n'
import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router'
import type { Entry } from '../core/sets/criteria'
import { MILESTONES, type Section } from '../core/score/sections'
import type { CriteriaSet, CriterionId } from '../core/types'
import type { KeyCommands } from './useKeys'
import { announce } from './announce'
import { landRow, whereInView } from './rowInView'

/** What a walk needs of the screen that has it. */
export interface WalkOptions {
  set: Ref<CriteriaSet | undefined>
  section: Ref<Section | undefined>
  /** The rows on screen, in order. */
  rows: Ref<readonly Entry[]>
  entryOf: (id: CriterionId) => Entry | undefined
  /** The next row to deal with after one; undefined = none is left. */
  nextOpen: (after: CriterionId | null) => Entry | undefined
  /** Ends filter and search. */
  showAll: () => void
  /** Where a group of a set is; the query that names the row comes on top. */
  placeOf: (setId: string, group: string, at?: CriterionId) => RouteLocationRaw
  /** Everything is dealt with: says and shows what comes next. */
  finish: () => void
  /** The last row on screen was dealt with: leads on. */
  leadOn: () => void
}

/**
 * Walking through rows: which row the keys act on, which one is open, and how one gets to another. Every way to a row
 * ends with the row in the upper third of the window, marked for a second.
 */
export function useWalk(options: WalkOptions) {
  const { set, section, rows, entryOf, nextOpen, showAll, placeOf, finish, leadOn } = options
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  /** The row that keys act on. */
  const focused = ref<CriterionId | null>(null)
  const opened = ref<CriterionId | null>(null)
  const landed = ref<CriterionId | null>(null)
  let landing: ReturnType<typeof setTimeout> | undefined

  async function land(id: CriterionId, isMarked = false): Promise<void> {
    focused.value = id
    opened.value = id
    await nextTick()
    const row = document.getElementById(id)
    if (!row) return
    landRow(row)
    if (!isMarked) return
    landed.value = id
    clearTimeout(landing)
    landing = setTimeout(() => (landed.value = null), 1000)
  }

  /** Goes to a row wherever it is: its set, its group, its place. */
  async function goTo(id: CriterionId): Promise<void> {
    const entry = entryOf(id)
    if (!entry) return
    const group = entry.group?.id ?? MILESTONES
    if (!rows.value.includes(entry)) {
      showAll()
      if (set.value?.id !== entry.set.id || section.value?.id !== group)
        await router.push(placeOf(entry.set.id, group, id))
    }
    await land(id, true)
  }
  watch(
    () => route.query.at,
    (at) => typeof at === 'string' && void goTo(at),
    { immediate: true },
  )

  const at = (id: CriterionId | null): number => rows.value.findIndex((entry) => entry.id === id)

  function move(step: 1 | -1): void {
    const now = at(focused.value)
    const next = rows.value[now < 0 ? 0 : Math.min(rows.value.length - 1, Math.max(0, now + step))]
    if (next) void land(next.id)
  }

  /** From a row that was dealt with to the one below; from the last one to what comes after the group. */
  function moveOn(id: CriterionId): void {
    const next = rows.value[at(id) + 1]
    if (next) return void land(next.id)
    focused.value = null
    opened.value = null
    leadOn()
  }

  async function next(): Promise<void> {
    const entry = nextOpen(focused.value)
    if (entry) await goTo(entry.id)
    else finish()
  }

  /** Opens or closes a row by hand; it stays where it is in the window. */
  async function toggle(id: CriterionId): Promise<void> {
    const row = document.getElementById(id)
    const before = row?.getBoundingClientRect().top ?? 0
    focused.value = id
    opened.value = opened.value === id ? null : id
    await nextTick()
    if (row) window.scrollBy({ top: row.getBoundingClientRect().top - before, behavior: 'instant' })
  }

  /**
   * The row that a key may act on: focused and in view. One that was scrolled away is brought back first, so that
   * nothing changes that nobody sees.
   */
  function actOn(): Entry | null {
    const entry = focused.value === null ? undefined : entryOf(focused.value)
    const row = focused.value === null ? null : document.getElementById(focused.value)
    if (!entry || !row) return null
    if (whereInView(row) === 'seen') return entry
    void land(entry.id, true)
    return null
  }

  /** The row that an answering key acts on now; null = none, and it was said why. */
  function answering(event: Pick<KeyboardEvent, 'repeat'>): Entry | null {
    // A key held down would answer every row it runs over.
    if (event.repeat) return null
    if (focused.value === null) {
      announce(t('walk.chooseRow'))
      return null
    }
    const entry = actOn()
    if (entry?.asked) return entry
    announce(t(entry ? 'answer.readOnly' : 'walk.broughtBack'))
    return null
  }

  /** Opens a row and puts the keyboard into a part of it. */
  async function enter(id: CriterionId, selector: (id: string) => string): Promise<void> {
    await land(id)
    await nextTick()
    document.querySelector<HTMLElement>(selector(CSS.escape(id)))?.focus({ preventScroll: true })
  }

  /** Enter opens and closes the row; Escape leads out of a field of a row, back to the row, where the keys are. */
  const rowKeys: KeyCommands = {
    Enter: { run: () => focused.value && void toggle(focused.value), on: '[data-row]' },
    Escape: {
      run: (event) => (event.target as HTMLElement).closest<HTMLElement>('[data-row]')?.focus(),
      on: '[data-row] *',
      inFields: true,
    },
  }

  function rememberFocus(event: FocusEvent): void {
    const row = (event.target as HTMLElement).closest('[data-row]')
    if (row) focused.value = row.id
  }

  return {
    focused,
    opened,
    landed,
    land,
    goTo,
    move,
    moveOn,
    next,
    toggle,
    answering,
    enter,
    rowKeys,
    rememberFocus,
  }
}
