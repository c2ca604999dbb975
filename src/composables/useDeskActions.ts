import { useI18n } from '../i18n'
import { useRouter } from 'vue-router'
import { newId, now, today } from '../environment'
import type { StartingFacts } from '../core/make/beginAssessment'
import type { Assessment } from '../core/types'
import type { FileProblem } from '../files/problems'
import { askToPersist } from '../storage/persist'
import type { StoredAssessment } from '../storage/types'
import { useCriteriaStore } from '../stores/criteria'
import { useDeskStore } from '../stores/desk'
import { useMessages } from './useMessages'

/** What can be done with the assessments on this machine; whatever cannot be kept is said and changes nothing. */
export function useDeskActions() {
  const desk = useDeskStore()
  const criteria = useCriteriaStore()
  const router = useRouter()
  const { t } = useI18n()
  const { show } = useMessages()

  const nameOf = (assessment: Assessment): string => assessment.facility.name || t('assessment.unnamed')

  /** Puts an assessment on the desk; false when the browser refused, which the screen then says. */
  async function add(assessment: Assessment, code: string): Promise<boolean> {
    const kept = await desk.add(assessment, code).catch(() => false)
    if (!kept) show(t('start.notKept', { name: nameOf(assessment) }), { kind: 'error' })
    // Now there is something to lose; the browser is asked once, and Settings shows its answer.
    else void askToPersist()
    return kept
  }

  /** A new assessment with three facts; the first group at once. */
  async function create(facts: StartingFacts): Promise<void> {
    const { beginAssessment, untouched } = await import('../core/make/beginAssessment')
    const begun = untouched(facts, desk.records)
    const made =
      begun?.assessment ??
      beginAssessment(facts, { id: newId(), now: now(), criteriaSets: criteria.currentReferences() })
    if (begun || (await add(made, 'created')))
      await router.push({ name: 'criteria', params: { id: made.id } })
  }

  /** A new year on top of an earlier one; its answers are to be confirmed one by one. */
  async function takeAsLastYear(earlier: Assessment): Promise<void> {
    const { startFrom } = await import('../core/make/carryOver')
    const started = startFrom(earlier, { id: newId(), now: now(), assessedOn: today() })
    if (!(await add(started, 'startedFrom'))) return
    show(t('start.startedFrom', { name: nameOf(earlier) }))
    await router.push({ name: 'facility', params: { id: started.id } })
  }

  async function duplicate(original: Assessment): Promise<void> {
    const { copyAssessment } = await import('../core/make/copyAssessment')
    if (await add(copyAssessment(original, { id: newId(), now: now() }), 'copied'))
      show(t('start.copied', { name: nameOf(original) }))
  }

  async function remove(assessment: Assessment): Promise<boolean> {
    const name = nameOf(assessment)
    try {
      const putBack = await desk.remove(assessment.id)
      const undo = (): Promise<void> =>
        putBack().then(
          () => void show(t('start.putBack', { name })),
          () =>
            void show(t('start.notPutBack', { name }), {
              kind: 'error',
              action: { label: t('app.undo'), run: undo },
            }),
        )
      show(t('start.removed', { name }), { action: { label: t('app.undo'), run: undo } })
      return true
    } catch {
      show(t('start.notRemoved', { name }), { kind: 'error' })
      return false
    }
  }

  async function exportRecord({ assessment, revision }: StoredAssessment): Promise<void> {
    try {
      const { saveAsFile } = await import('./exportRecord')
      const sets = await criteria.load(assessment.criteriaSets)
      const { name, missing } = await saveAsFile(assessment, sets, desk.open)
      await desk.desk?.markExported(assessment.id, revision, now())
      await desk.refresh()
      if (missing.length > 0)
        show(t('export.withoutFiles', { name, files: missing.join(', ') }), { kind: 'error' })
      else show(t('export.done', { name }))
    } catch (error) {
      show(t('start.exportFailed', { name: nameOf(assessment), reason: reasonOf(error) }), { kind: 'error' })
    }
  }

  function reasonOf(error: unknown): string {
    const problems = (error as { problems?: readonly FileProblem[] } | null)?.problems
    if (problems !== undefined)
      return problems.map(({ code, path, params }) => t(`fileProblem.${code}`, { path, ...params })).join(' ')
    return error instanceof Error ? error.message : String(error)
  }

  return { nameOf, add, create, takeAsLastYear, duplicate, remove, exportRecord }
}
