import { useRoute, useRouter, type RouteLocationRaw } from 'vue-router'
import { watch } from 'vue'
import { useI18n } from '../i18n'
import type { Drill } from '../core/rollup/drill'
import { MOVES } from '../core/rollup/years'
import { PROGRAMME_STEPS } from '../core/plan/programme'
import { findEntry } from '../core/sets/criteria'
import type { Verdict } from '../core/types'
import type { Rollup } from './useRollup'
import { useWords } from './useWords'

/** What of the address says that one looks at the facilities behind a number. */
const QUERY = 'behind'
const STATES = ['done', 'late', 'next', 'later'] as const
const VERDICTS: readonly Verdict[] = ['met', 'not-met', 'not-applicable', 'unassessed']

/**
 * A number from the address; null = none that is known.
 * @param text e.g. `criterion:his.30:not-met`
 */
export function drillOf(text: unknown, target: number): Drill | null {
  if (typeof text !== 'string') return null
  const [kind = '', one = '', two = '', three = ''] = text.split(':')
  if (kind === 'area' && /^\d?$/.test(one))
    return { kind, area: text.split(':').slice(2).join(':'), level: one === '' ? null : Number(one) }
  if (kind === 'step' && /^\d$/.test(one)) return { kind, level: Number(one), bound: 'lower' }
  if (kind === 'criterion') {
    const verdict = VERDICTS.find((known) => known === two)
    return verdict ? { kind, id: one, verdicts: [verdict] } : null
  }
  if (kind === 'blocking' && (two === 'alone' || two === 'others'))
    return {
      kind: 'criterion',
      id: one,
      verdicts: ['not-met', 'unassessed'],
      below: target,
      alone: two === 'alone',
    }
  if (kind === 'programme') {
    const step = PROGRAMME_STEPS.find((known) => known === one)
    const state = STATES.find((known) => known === two)
    return step && state ? { kind, step, state } : null
  }
  const move = MOVES.find((known) => known === three)
  return kind === 'move' && move ? { kind, from: Number(one), to: Number(two), move } : null
}

/**
 * Looking at the facilities behind a number: a place of its own, so that going back is the browser's.
 * @param rollup the screen
 */
export function useDrill(rollup: Rollup) {
  const { t } = useI18n()
  const route = useRoute()
  const router = useRouter()
  const { store } = rollup
  const { words: title, levelName } = useWords()

  watch(
    () => route.query[QUERY],
    (text) => store.change({ filter: { ...store.look.filter, drill: drillOf(text, rollup.target.value) } }),
    { immediate: true },
  )

  const linkOf = (to: string): RouteLocationRaw => ({
    name: 'rollup',
    query: { ...route.query, [QUERY]: to },
  })
  async function leave(): Promise<void> {
    const query = Object.fromEntries(Object.entries(route.query).filter(([name]) => name !== QUERY))
    await router.push({ name: 'rollup', query })
  }

  /** What is looked at, in words. */
  function wordsOf(drill: Drill): string {
    switch (drill.kind) {
      case 'step':
        return t('rollup.drill.step', { level: drill.level === 0 ? t('level.none') : levelName(drill.level) })
      case 'area': {
        const area = drill.area || t('rollup.notGiven')
        if (drill.level === null) return t('rollup.drill.area', { area })
        const level = drill.level === 0 ? t('level.none') : levelName(drill.level)
        return t('rollup.drill.areaLevel', { area, level })
      }
      case 'criterion': {
        const entry = findEntry(store.sets, drill.id)
        const criterion = entry ? title(entry.row.title) : drill.id
        if (drill.below !== undefined)
          return t(`rollup.drill.${drill.alone ? 'alone' : 'others'}`, { criterion, level: drill.below })
        return t('rollup.drill.criterion', {
          criterion,
          verdict: t(`verdict.${drill.verdicts[0] ?? 'unassessed'}`),
        })
      }
      case 'programme':
        return t('rollup.drill.programme', {
          step: t(`start.programme.step.${drill.step}`),
          state: t(`rollup.programme.${drill.state}`),
        })
      case 'move':
        return t('rollup.drill.move', {
          from: drill.from,
          to: drill.to,
          move: t(`rollup.move.${drill.move}`),
        })
    }
  }

  return { linkOf, leave, wordsOf }
}
