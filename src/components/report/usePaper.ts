import { computed, shallowRef, watch, type Ref } from 'vue'
import { today } from '../../environment'
import { useConfirmations } from '../../composables/useConfirmations'
import { previousOf, type Previous } from '../../core/compare/previous'
import type { Result } from '../../core/score/assess'
import { scoreOf } from '../../core/score/scoreOf'
import { levelledSet } from '../../core/sets/criteria'
import type { CriteriaSet, Day } from '../../core/types'
import { loadWords } from '../../locales/load'
import type { PaperDocument } from '../../reports/model'
import { findPaper, isSectionOn, sectionsFor } from '../../reports/registry'
import type { Refusal } from '../../reports/refusal'
import { useAssessmentStore } from '../../stores/assessment'
import { useDeskStore } from '../../stores/desk'
import { useCriteriaStore } from '../../stores/criteria'
import type { PaperOptions } from './paperOptions'

/** A paper of the open assessment as content: what is seen, printed and saved is this one document. */
export function usePaper(options: Ref<PaperOptions>) {
  const store = useAssessmentStore()
  const criteria = useCriteriaStore()
  const desk = useDeskStore()
  const { prime } = useConfirmations()
  const paper = shallowRef<PaperDocument | null>(null)
  /** Why there is no such paper; empty when there is one. */
  const refusals = shallowRef<readonly Refusal[]>([])
  /** The sections that this paper can have for this assessment. */
  const available = shallowRef<readonly { section: string; isOn: boolean }[]>([])
  const error = shallowRef<string | null>(null)
  let latest = 0

  /** Day of the earlier assessment that the paper compares with; null when it compares with none. */
  const besideDay = shallowRef<Day | null>(null)

  /** The facility's assessment of an earlier year, where one lies on this machine and the paper compares. */
  const earlier = computed(() => {
    if (options.value.kind !== 'gap' || !store.current) return undefined
    const { records } = desk
    const found = previousOf(
      store.current,
      records.map(({ assessment }) => assessment),
    )
    return records.find(({ assessment }) => assessment === found)
  })

  /** Its state by the regime of this paper; none when it was measured by another circular. */
  async function previousHere(
    now: readonly CriteriaSet[],
    { regime }: Result,
  ): Promise<Previous | undefined> {
    const assessment = earlier.value?.assessment
    if (!assessment) return undefined
    const sets = await criteria.loadOutlines(assessment.criteriaSets).catch(() => [])
    const levelled = levelledSet(sets)
    return levelled && levelled.id === levelledSet(now)?.id
      ? { assessment, sets, result: scoreOf(assessment, sets, { regime }) }
      : undefined
  }

  async function build(): Promise<void> {
    const mine = (latest += 1)
    try {
      const t = await loadWords(options.value.language, 'words', 'papers', 'check')
      const { current: assessment, result, sets } = store
      if (mine !== latest || !assessment || !result) return
      const { kind, language, sections, letterhead, length } = options.value
      const target = assessment.targetLevel
      const { catalogue } = criteria
      const confirmations = await prime(sets)
      const previous = await previousHere(sets, result)
      if (mine !== latest) return
      const input = {
        assessment,
        sets,
        catalogue,
        result,
        target,
        language,
        today: today(),
        t,
        letterhead,
        sections,
        confirmations,
        ...(kind === 'gap' ? { length } : {}),
        ...(previous ? { previous } : {}),
      }
      const chosen = findPaper('assessment', kind)
      if (!chosen) return
      const made = chosen.build(input)
      available.value = sectionsFor(chosen, input).map((section) => ({
        section,
        isOn: isSectionOn(chosen, section, input),
      }))
      paper.value = made.ok ? made.document : null
      besideDay.value = previous?.assessment.assessedOn ?? null
      refusals.value = made.ok ? [] : made.reasons
      error.value = null
    } catch (cause) {
      if (mine === latest) error.value = cause instanceof Error ? cause.message : String(cause)
    }
  }
  // The list of what is on this machine is read anew with every save, and may come after the first paper.
  const earlierState = computed(() => `${earlier.value?.assessment.id ?? ''} ${earlier.value?.savedAt ?? ''}`)
  watch([options, () => store.result, () => store.current, earlierState], build, { immediate: true, deep: 1 })

  return { paper, refusals, available, error, besideDay, build }
}
