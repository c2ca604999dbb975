import { useI18n } from '../i18n'
import { copyAssessment } from '../core/make/copyAssessment'
import { newId, now } from '../environment'
import type { Assessment } from '../core/types'
import type { StoredAssessment } from '../storage/types'
import { useAssessmentStore } from '../stores/assessment'
import { useDeskStore } from '../stores/desk'
import type { ChosenFile } from './readChosenFile'
import { useDeskActions } from './useDeskActions'
import { useKeepFiles } from './useKeepFiles'
import { useMessages } from './useMessages'

/** What becomes of a file whose assessment is on this machine already. */
export type SameChoice = 'replace' | 'both'

/** Putting a previewed file on the desk. What cannot be kept is said and changes nothing. */
export function useTakeFile() {
  const desk = useDeskStore()
  const store = useAssessmentStore()
  const { add, nameOf } = useDeskActions()
  const { keepFiles } = useKeepFiles()
  const { t } = useI18n()
  const { show, undoable } = useMessages()

  /** Answers with the id on the desk, or null when it could not be kept. */
  async function take(chosen: ChosenFile, choice?: SameChoice): Promise<string | null> {
    if (!(await keepFiles(chosen.files))) return null
    if (chosen.same && choice === 'replace') return replace(chosen.same.record, chosen.assessment)
    const assessment = chosen.same
      ? copyAssessment(chosen.assessment, { id: newId(), now: now() })
      : chosen.assessment
    return (await add(assessment, 'opened')) ? assessment.id : null
  }

  /** The earlier state stays in the history, and one press brings it back. */
  async function replace(shown: StoredAssessment, after: Assessment): Promise<string | null> {
    const said = t('open.replaced', { name: nameOf(after) })
    if (store.current?.id === after.id) {
      store.endGroup()
      const change = store.change(() => after, { code: 'replaced' })
      undoable(said, change)
      return after.id
    }
    // Over exactly what the person was shown.
    const saved = await write(after, shown.revision, 'replaced')
    if (!saved) return null
    show(said, {
      action: {
        label: t('app.undo'),
        run: () => write(shown.assessment, saved.revision, 'undo'),
        // Whoever worked on it since would lose that with it.
        isCurrent: () =>
          desk.records.some(
            (record) => record.assessment.id === after.id && record.revision === saved.revision,
          ),
      },
    })
    return after.id
  }

  async function write(assessment: Assessment, base: number, code: string): Promise<StoredAssessment | null> {
    const target = await desk.open()
    const who = assessment.facility.preparer ?? ''
    const saved = await target.save(assessment, { base, what: [{ code }], who, at: now() })
    await desk.refresh()
    if (saved.ok) return saved.record
    const said = saved.problem === 'conflict' ? 'open.changedMeanwhile' : 'start.notKept'
    show(t(said, { name: nameOf(assessment) }), { kind: 'error' })
    return null
  }

  return { take }
}
