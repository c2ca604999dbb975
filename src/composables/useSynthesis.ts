import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { today } from '../environment'
import { sameJson } from '../core/json/sameJson'
import { NO_FILTER } from '../core/rollup/filterRows'
import { rollIndicators } from '../core/rollup/indicators'
import { expectedRegister } from '../core/rollup/register'
import { rolledFirst } from '../core/rollup/rolledSet'
import { rollUp } from '../core/rollup/rollUp'
import type { Language } from '../core/types'
import { loadWords } from '../locales/load'
import type { PaperDocument } from '../reports/model'
import { synthesisDrafts } from '../reports/papers/synthesis/draft'
import {
  SYNTHESIS_FIELDS,
  synthesisRows,
  type SynthesisField,
  type SynthesisForm,
  type SynthesisInput,
} from '../reports/papers/synthesis/input'
import { paper as synthesis } from '../reports/papers/synthesis/paper'
import { useRollupStore } from '../stores/rollup'
import { useRoundStore } from '../stores/round'
import { useRollup } from './useRollup'
import { useWords } from './useWords'

/** How long (ms) one may type before what was typed is written. */
const PAUSE = 500

/**
 * The December report of the year from the rows of the roll-up: counted by what facilities say of themselves, whatever is
 * filtered on screen (it is the province's signed report: a filter left over would make it untrue unseen), with what
 * assessors found beside it. What is typed is kept with the round of the year.
 */
export function useSynthesis() {
  const store = useRollupStore()
  const rounds = useRoundStore()
  const rollup = useRollup()
  const { language: screen } = useWords()
  const language = ref<Language>(screen.value)
  const year = ref(store.look.filter.year ?? rollup.allYears.value[0] ?? Number(today().slice(0, 4)))
  const form = ref<Record<SynthesisField, string>>(blank())
  const paper = shallowRef<PaperDocument | null>(null)
  const input = shallowRef<SynthesisInput | null>(null)
  let latest = 0

  const rolled = computed(() => {
    const { set, target, reviews } = rollup
    if (!set.value) return null
    const { regime, waived } = store.look
    const options = {
      sets: store.sets,
      set: set.value,
      regime,
      target: target.value,
      waived,
      reviews: reviews.value,
    }
    return rollUp(store.rows, { ...options, choices: store.choices, year: year.value, today: today() })
  })
  const looked = computed(() =>
    rolled.value ? synthesisRows(store.rows, rolled.value).filter(({ row }) => row.year === year.value) : [],
  )
  const result = computed(() => rolled.value?.result(({ year: own }) => own === year.value) ?? null)
  const expected = computed(() => rounds.rounds.find((one) => one.year === year.value)?.expected ?? [])
  const province = computed(() => rounds.rounds.find((one) => one.year === year.value)?.indicators ?? [])
  const rolls = computed(() =>
    rollIndicators(
      looked.value.flatMap(({ row, obstacle }) => (obstacle === null ? [row] : [])),
      store.sets,
    ),
  )

  watch(
    [looked, result, expected, province, rolls, language, () => store.look.regime, form],
    async () => {
      const mine = (latest += 1)
      const words = await loadWords(language.value, 'words', 'papers', 'check')
      const [set, counted] = [rollup.set.value, result.value]
      if (mine !== latest || !set || !counted) return
      input.value = {
        rows: looked.value,
        result: counted,
        set,
        sets: store.sets,
        regime: store.look.regime,
        target: rollup.target.value,
        year: year.value,
        expected: expected.value,
        indicators: { rolls: rolls.value, province: province.value },
        form: filled(form.value),
        language: language.value,
        today: today(),
        t: words,
      }
      const made = synthesis.build(input.value)
      paper.value = made.ok ? made.document : null
    },
    { immediate: true, deep: true },
  )

  /** Drafts from the numbers, where nothing is written yet. */
  function draft(): void {
    if (!input.value) return
    const drafts = synthesisDrafts(input.value)
    for (const [field, words] of Object.entries(drafts) as [SynthesisField, string][])
      if (form.value[field].trim() === '' && words !== '') form.value[field] = words
    keep()
  }

  const failed = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let waiting: { year: number; report: SynthesisForm } | null = null

  /** Writes what was typed, after a pause; leaving the screen writes at once. */
  function keep(): void {
    clearTimeout(timer)
    waiting = { year: year.value, report: filled(form.value) }
    timer = setTimeout(() => void write(), PAUSE)
  }
  async function write(): Promise<void> {
    clearTimeout(timer)
    if (!waiting) return
    const { report, year: own } = waiting
    waiting = null
    rounds.year = own
    failed.value = !(await rounds.change((round) => ({ ...round, report })).catch(() => false))
  }
  onScopeDispose(() => void write())

  async function read(): Promise<void> {
    await write()
    await rounds.load()
    const kept = rounds.rounds.find((one) => one.year === year.value) ?? [...rounds.rounds].sort(later)[0]
    const isOwn = kept?.year === year.value
    form.value = blank()
    for (const field of SYNTHESIS_FIELDS)
      // Who reports to whom stays from year to year; what is said of a year does not.
      if (isOwn || !TEXTS.has(field)) form.value[field] = kept?.report?.[field] ?? ''
  }
  watch(year, () => void read().catch(() => (failed.value = true)), { immediate: true })

  /** The numbers of every facility and criterion as a workbook, by the same count as the paper. */
  async function annex(): Promise<Uint8Array> {
    const [{ run }, { listedRow }, { indicatorRows }] = await Promise.all([
      import('../beside/run'),
      import('../files/rollup/listedRow'),
      import('../files/rollup/indicatorRows'),
    ])
    const [judged, counted] = [rolled.value, result.value]
    if (!judged || !counted) throw new Error('Nothing is rolled up')
    const register = expectedRegister(expected.value)
    const context = {
      ...judged,
      sets: store.sets,
      regime: store.look.regime,
      basis: 'self' as const,
      target: rollup.target.value,
      year: year.value,
      areaOf: register.areaOf,
    }
    const { criteria, blocking } = counted.counts
    return run('rollupXlsx', {
      rows: looked.value.map(({ row }) => listedRow(row, context)),
      counted: { criteria, blocking },
      failed: [],
      sets: rolledFirst(store.sets, rollup.set.value),
      regime: store.look.regime,
      target: rollup.target.value,
      language: language.value,
      missing: register.missing(looked.value.map(({ row }) => row)),
      indicators: indicatorRows(rolls.value, province.value),
    })
  }

  const undecided = computed(
    () => result.value?.duplicates.filter(({ key }) => !store.choices.has(key)) ?? [],
  )

  /** Whether the roll-up shows fewer facilities than the report counts. */
  const isFilterUnused = computed(() => !sameJson({ ...store.look.filter, year: null }, NO_FILTER))

  return {
    store,
    years: rollup.allYears,
    year,
    language,
    form,
    paper,
    result,
    isFilterUnused,
    failed,
    undecided,
    draft,
    keep,
    annex,
  }
}

const TEXTS = new Set<SynthesisField>(['remarks', 'remarksGroups', 'remarksMissed', 'proposals'])
const later = (a: { year: number }, b: { year: number }): number => b.year - a.year

function blank(): Record<SynthesisField, string> {
  return Object.fromEntries(SYNTHESIS_FIELDS.map((field) => [field, ''])) as Record<SynthesisField, string>
}

function filled(form: Record<SynthesisField, string>): SynthesisForm {
  return Object.fromEntries(
    SYNTHESIS_FIELDS.map((field) => [field, form[field].trim()] as const).filter(([, words]) => words !== ''),
  )
}
