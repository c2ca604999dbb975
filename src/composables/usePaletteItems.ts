import { computed, type Ref } from 'vue'
import { useI18n } from '../i18n'
import type { RouteLocationRaw } from 'vue-router'
import type { IconName } from './icons'
import { sectionsOf } from '../core/score/sections'
import { findCriteria } from '../core/text/findCriteria'
import { fold, matches } from '../core/text/search'
import { entriesOf } from '../core/sets/criteria'
import { useAssessmentStore } from '../stores/assessment'
import { asyncValue } from './asyncValue'
import { useCriterionLink } from './useCriterionLink'
import { useExport } from './useExport'
import { useWords } from './useWords'
import { useUndo } from './useUndo'

/** Something the palette leads to or does. */
export interface PaletteItem {
  id: string
  kind: 'row' | 'place' | 'do'
  mark: string
  icon?: IconName
  title: string
  aside: string
  to?: RouteLocationRaw
  run?: () => unknown
}

/** So many rows are listed: more is a walk, not a way. */
const MOST_ROWS = 8
const SCREENS = [
  'overview',
  'facility',
  'criteria',
  'departments',
  'evidence',
  'result',
  'plan',
  'check',
  'reports',
] as const

/** What fits to what was typed: criteria, then groups and screens, then things to do and to print. */
export function usePaletteItems(query: Ref<string>, show: (dialog: 'export' | 'history') => unknown) {
  const { t } = useI18n()
  const { words } = useWords()
  const { toEntry } = useCriterionLink()
  const store = useAssessmentStore()
  const { exportFile } = useExport()
  const { undo, redo } = useUndo()
  const params = computed(() => ({ id: store.current?.id }))
  // The papers are many and heavy; they come a moment after the palette.
  const registry = asyncValue(() => import('../reports/registry'))
  const papers = computed(() => registry.value?.papersFrom('assessment') ?? [])

  const rows = computed((): PaletteItem[] =>
    findCriteria(
      query.value,
      store.sets.flatMap((set) => entriesOf(set)),
    )
      .slice(0, MOST_ROWS)
      .map(({ entry }) => ({
        id: `row-${entry.id}`,
        kind: 'row',
        mark: entry.kind === 'milestone' ? '◆' : String(entry.row.number ?? '·'),
        title: words(entry.row.title),
        aside: t(`verdict.${store.result?.entries[entry.id]?.verdict ?? 'unassessed'}`),
        to: toEntry(entry),
      })),
  )
  const groups = computed((): PaletteItem[] =>
    store.sets.flatMap((set) =>
      sectionsOf(set).map((section): PaletteItem => ({
        id: `group-${set.id}-${section.id}`,
        kind: 'place',
        mark: section.group?.ordinal ?? '◆',
        title: section.group ? words(section.group.title) : t('walk.milestones'),
        aside: set.instrument.number,
        to: { name: 'criteria', params: { ...params.value, set: set.id, group: section.id } },
      })),
    ),
  )
  const screens = computed((): PaletteItem[] => [
    ...SCREENS.map((name): PaletteItem => ({
      id: `screen-${name}`,
      kind: 'place',
      mark: '',
      icon: name,
      title: t(`frame.rail.${name}`),
      aside: t('frame.palette.screen'),
      to: { name, params: params.value },
    })),
    {
      id: 'screen-help',
      kind: 'place',
      mark: '',
      icon: 'help',
      title: t('frame.rail.help'),
      aside: t('frame.palette.screen'),
      to: { name: 'help', params: params.value },
    },
  ])
  const deeds = computed((): PaletteItem[] => {
    const deed = (id: string, title: string, run: () => unknown, icon?: IconName): PaletteItem => ({
      id: `do-${id}`,
      kind: 'do',
      mark: '',
      icon,
      title,
      aside: '',
      run,
    })
    return [
      ...papers.value.map(({ kind }): PaletteItem => ({
        id: `paper-${kind}`,
        kind: 'do',
        mark: '',
        icon: 'print',
        title: t(`report.kinds.${kind}`),
        aside: t('frame.palette.paper'),
        to: { name: 'reports', params: params.value, query: { paper: kind } },
      })),
      deed('export', t('export.file'), exportFile, 'reports'),
      deed('export-as', t('menu.export'), () => show('export'), 'reports'),
      deed('history', t('menu.history'), () => show('history')),
      ...(store.canUndo ? [deed('undo', t('app.undo'), undo, 'undo')] : []),
      ...(store.canRedo ? [deed('redo', t('frame.redo'), redo, 'redo')] : []),
      {
        id: 'compare',
        kind: 'do',
        mark: '',
        title: t('menu.compare'),
        aside: '',
        to: { name: 'compare', params: params.value },
      },
    ]
  })

  const items = computed((): PaletteItem[] => {
    const asked = query.value.trim()
    if (asked === '') return [...screens.value, ...deeds.value]
    const fits = (item: PaletteItem): boolean => matches(asked, [item.title])
    const places = [...screens.value, ...groups.value].filter(fits)
    // Who types the name of a screen or a group wants to go there, although criteria speak of it as well.
    const named = places.filter(({ title }) => fold(title).startsWith(fold(asked)))
    const others = places.filter((place) => !named.includes(place))
    const found = deeds.value.filter(fits)
    return named.length > 0
      ? [...named, ...others, ...rows.value, ...found]
      : [...rows.value, ...places, ...found]
  })
  return { items }
}
