import { computed, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { copyAssessment } from '../core/copyAssessment'
import type { Assessment } from '../core/types'
import type { FileProblem } from '../files/problems'
import { loadRemainingTexts } from '../i18n'
import type { StoredAssessment } from '../storage/types'
import { useDeskStore } from '../stores/desk'
import { newId } from './newId'
import type { ChosenFile } from './readChosenFile'
import { useDeskActions } from './useDeskActions'
import { useToasts } from './useToasts'

/** Where the file stands that is being opened. */
export type Opening =
  | { step: 'reading'; name: string }
  | { step: 'refused'; name: string; problems: readonly FileProblem[] }
  | ({ step: 'preview'; name: string } & ChosenFile)

/** What becomes of a file whose assessment is on this machine already. */
export type SameChoice = 'replace' | 'both'

/**
 * Opens files one after another: read → preview → the person decides → desk. Until then nothing is stored, and a file
 * that cannot be read changes nothing.
 */
export function useOpenFile() {
  const desk = useDeskStore()
  const { add, nameOf } = useDeskActions()
  const { t } = useI18n()
  const { show } = useToasts()
  const opening = shallowRef<Opening | null>(null)
  const waiting = shallowRef<readonly File[]>([])

  function open(files: Iterable<File>): void {
    waiting.value = [...waiting.value, ...files]
    if (opening.value === null || opening.value.step === 'refused') void next()
  }

  /** Leaves the file that is shown and goes on with the next one, if any. */
  async function next(): Promise<void> {
    const [file, ...rest] = waiting.value
    waiting.value = rest
    if (!file) {
      opening.value = null
      return
    }
    const { name } = file
    const reading: Opening = { step: 'reading', name }
    opening.value = reading
    const result = await read(file)
    if (opening.value !== reading) return
    opening.value = result.ok
      ? { step: 'preview', name, ...result.value }
      : { step: 'refused', name, problems: result.problems }
  }

  async function read(file: File) {
    try {
      await loadRemainingTexts()
      const { readChosenFile } = await import('./readChosenFile')
      return await readChosenFile(file)
    } catch {
      const problems: FileProblem[] = [{ code: 'unreadable', path: '' }]
      return { ok: false, problems } as const
    }
  }

  /** Puts the previewed assessment on the desk; answers with its id there, or null when it could not be kept. */
  async function keep(choice?: SameChoice): Promise<string | null> {
    const shown = opening.value
    if (shown?.step !== 'preview') return null
    const kept = await commit(shown, choice)
    if (kept !== null) await next()
    return kept
  }

  async function commit(chosen: ChosenFile, choice: SameChoice | undefined): Promise<string | null> {
    if (!(await keepFiles(chosen))) return null
    if (chosen.same && choice === 'replace') return replace(chosen.same.record, chosen.assessment)
    const assessment = chosen.same
      ? copyAssessment(chosen.assessment, { id: newId(), now: new Date().toISOString() })
      : chosen.assessment
    return (await add(assessment, 'opened')) ? assessment.id : null
  }

  /** Files of evidence first: an assessment on the desk must not name files that are not there. */
  async function keepFiles({ files }: ChosenFile): Promise<boolean> {
    const target = await desk.open()
    for (const { sha256, name, type = '', bytes } of files) {
      const blob = new Blob([bytes], { type })
      const kept = await target.putFile({ sha256, name, type, size: bytes.byteLength, blob })
      if (kept.ok) continue
      show(t('open.fileNotKept', { name, reason: t(`storageProblem.${kept.problem}.title`) }), { kind: 'error' })
      return false
    }
    return true
  }

  /** Over exactly what the person was shown; the earlier state stays in the history, and one press brings it back. */
  async function replace(shown: StoredAssessment, after: Assessment): Promise<string | null> {
    const saved = await write(after, shown.revision, 'replaced')
    if (!saved) return null
    show(t('open.replaced', { name: nameOf(after) }), {
      action: { label: t('app.undo'), run: () => write(shown.assessment, saved.revision, 'undo') },
    })
    return after.id
  }

  async function write(assessment: Assessment, base: number, code: string): Promise<StoredAssessment | null> {
    const target = await desk.open()
    const who = assessment.facility.preparer ?? ''
    const saved = await target.save(assessment, { base, what: [{ code }], who, at: new Date().toISOString() })
    await desk.refresh()
    if (saved.ok) return saved.record
    const said = saved.problem === 'conflict' ? 'open.changedMeanwhile' : 'start.notKept'
    show(t(said, { name: nameOf(assessment) }), { kind: 'error' })
    return null
  }

  return { opening, waitingCount: computed(() => waiting.value.length), open, next, keep }
}
