import { computed, onMounted } from 'vue'
import { useI18n } from '../i18n'
import { useRoute, type RouteLocationRaw } from 'vue-router'
import type { IconName } from './icons'
import { useLevelWords } from './useLevelWords'
import { sectionProgress } from '../core/score/sectionProgress'
import { fieldOf, type FieldRow } from '../core/score/field'
import { sectionsOf, type Section } from '../core/score/sections'
import { signatureWords } from '../drawing/signatureWords'
import { setProgress } from '../core/score/setProgress'
import type { CriteriaSet } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'
import { useStandingStore } from '../stores/standing'
import { useEvidence } from './useEvidence'
import { useWords } from './useWords'
import { useReviews } from './useReviews'

/** A state in few words: plain, done, open, wrong. */
interface State {
  text: string
  tone: '' | 'on' | 'open' | 'bad'
}
export interface RailEntry {
  name: string
  label: string
  icon: IconName
  to: RouteLocationRaw
  isCurrent: boolean
  state: State
}
export interface RailGroup {
  id: string
  ordinal: string
  label: string
  to: RouteLocationRaw
  isCurrent: boolean
  state: State
  /** What each level asks of it, for the seven marks. */
  row: FieldRow | null
}

const NOTHING: State = { text: '', tone: '' }

/** The screens of the open assessment with what there is to say of each; the groups of Circular 54 while one walks in them. */
export function useRail() {
  const { t, te } = useI18n()
  const { language } = useWords()
  const route = useRoute()
  const store = useAssessmentStore()
  const standing = useStandingStore()
  const { register } = useEvidence()
  const { short } = useLevelWords()
  const { refresh, receivedFor } = useReviews()
  onMounted(() => void refresh().catch(() => {}))

  const params = computed(() => ({ id: store.current?.id }))
  const set = computed(() => store.levelSet ?? store.sets[0])

  const states: Record<string, () => State> = {
    overview: () => NOTHING,
    facility: () => {
      const { name = '', type } = store.current?.facility ?? {}
      const missing = [name.trim() === '', type === undefined].filter(Boolean).length
      return missing === 0
        ? { text: t('frame.state.enough'), tone: 'on' }
        : { text: t('frame.state.left', { count: missing }), tone: 'open' }
    },
    criteria: () => progressState(set.value),
    departments: () => {
      const owners = Object.values(store.current?.owners ?? {})
      const count = new Set(owners.flatMap((rows) => Object.values(rows))).size
      return count === 0 ? NOTHING : { text: t('frame.state.departments', { count }, count), tone: '' }
    },
    evidence: () => {
      const expired = register.value.rows.filter(({ expiry }) => expiry === 'expired').length
      if (expired > 0) return { text: t('frame.state.expired', { count: expired }), tone: 'bad' }
      const { length } = register.value.rows
      return length === 0 ? NOTHING : { text: t('frame.state.items', { count: length }, length), tone: '' }
    },
    result: () => ({ text: store.result ? short(store.result) : '', tone: '' }),
    plan: () => {
      const actions = (store.current?.actions ?? []).filter(({ status }) => status !== 'cancelled')
      const done = actions.filter(({ status }) => status === 'done').length
      return actions.length === 0
        ? NOTHING
        : { text: t('frame.state.done', { done, total: actions.length }), tone: '' }
    },
    check: () => {
      const { check } = standing
      if (!check) return NOTHING
      if (check.errors > 0)
        return { text: t('frame.state.errors', { count: check.errors }, check.errors), tone: 'bad' }
      if (check.seal === 'broken') return { text: t('frame.state.changed'), tone: 'bad' }
      if (check.seal === 'valid') return { text: t('frame.state.sealed'), tone: 'on' }
      return check.warnings > 0
        ? { text: t('frame.state.warnings', { count: check.warnings }, check.warnings), tone: '' }
        : { text: t('frame.state.fine'), tone: 'on' }
    },
    opinions: () => NOTHING,
    reports: () => NOTHING,
  }
  const progressState = (of: CriteriaSet | undefined): State => {
    if (!of || !store.result) return NOTHING
    const { open } = setProgress(of, store.result)
    return open === 0
      ? { text: t('frame.state.all'), tone: 'on' }
      : { text: t('frame.state.left', { count: open }), tone: 'open' }
  }

  const screens = computed((): IconName[] => {
    const hasOpinions = store.current !== null && receivedFor(store.current).length > 0
    return [
      'overview',
      'facility',
      'criteria',
      'departments',
      'evidence',
      'result',
      'plan',
      'check',
      ...(hasOpinions ? (['opinions'] as const) : []),
      'reports',
    ]
  })
  /** The set on screen in the walk; another list than Circular 54 has its own entry at the foot. */
  const shownSet = computed(() =>
    route.name === 'criteria'
      ? (store.sets.find(({ id }) => id === route.params.set) ?? store.sets[0])
      : undefined,
  )
  const entries = computed(() =>
    screens.value.map((name): RailEntry => ({
      name,
      icon: name,
      label: t(`frame.rail.${name}`),
      to: { name, params: params.value },
      isCurrent: route.name === name && (name !== 'criteria' || shownSet.value === set.value),
      state: states[name]?.() ?? NOTHING,
    })),
  )
  /** A list that counts for nothing any more stays in sight only for whom it holds answers. */
  const isWorthwhile = (one: CriteriaSet): boolean =>
    shownSet.value === one ||
    Object.keys(store.current?.answers[one.id] ?? {}).length > 0 ||
    (store.result !== null && setProgress(one, store.result).total > 0)
  const apart = computed(() => [
    ...store.sets
      .filter((one) => one !== set.value && isWorthwhile(one))
      .map((one): RailEntry => {
        const { answered, total } = store.result ? setProgress(one, store.result) : { answered: 0, total: 0 }
        return {
          name: one.id,
          icon: 'list',
          label: te(`frame.set.${one.id}`)
            ? t(`frame.set.${one.id}`)
            : t('frame.rail.list', { number: one.instrument.number.split('/').slice(0, 2).join('/') }),
          to: { name: 'criteria', params: { ...params.value, set: one.id, group: one.groups[0]?.id ?? '' } },
          isCurrent: shownSet.value === one,
          state: {
            text: total === 0 ? t('frame.state.lapsed') : t('frame.state.share', { answered, total }),
            tone: '',
          },
        }
      }),
    {
      name: 'help',
      icon: 'help' as const,
      label: t('frame.rail.help'),
      to: { name: 'help', params: params.value },
      isCurrent: route.name === 'help',
      state: NOTHING,
    },
  ])

  const names = computed(() => signatureWords(t, language.value))
  const labelOf = ({ group }: Section): string => names.value.group(group, 'small')
  const fields = computed(() => (store.result ? fieldOf(store.sets, store.result) : []))
  const groups = computed((): RailGroup[] => {
    const { result } = store
    const walked = shownSet.value
    if (!result || !walked || walked !== set.value) return []
    return sectionsOf(walked).map((section) => {
      const { answered, total } = sectionProgress(section, result)
      const left = total - answered
      return {
        id: section.id,
        ordinal: section.group?.ordinal ?? '◆',
        label: labelOf(section),
        to: { name: 'criteria', params: { ...params.value, set: walked.id, group: section.id } },
        isCurrent: (route.params.group || sectionsOf(walked)[0]?.id) === section.id,
        row: fields.value.find(({ group }) => group?.id === section.group?.id) ?? null,
        state:
          total === 0
            ? { text: t('frame.state.lapsed'), tone: '' as const }
            : left === 0
              ? { text: '✓', tone: 'on' as const }
              : { text: t('frame.state.left', { count: left }), tone: 'open' as const },
      }
    })
  })

  return { entries, apart, groups }
}
