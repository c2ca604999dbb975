import { enteredLine } from '../core/text/entered'
import { useI18n } from '../i18n'
import { newId } from '../environment'
import type { Entry } from '../core/sets/criteria'
import { addEvidence, linkEvidence, unlinkEvidence } from '../core/edit/evidence'
import { MOST_OF_REGISTER } from '../core/evidence/links'
import type { Evidence } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'
import { useAnswering } from './useAnswering'
import { useEvidenceFiles } from './useEvidenceFiles'
import { useMessages } from './useMessages'

/** Evidence put where it is needed: by name or as files, straight into the row it proves. */
export function useRowEvidence() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const { show } = useMessages()
  const { label } = useAnswering()
  const files = useEvidenceFiles()
  const { keep, size, working, trouble } = files

  /** Whether the register takes one more entry; if not, it is said. */
  function hasRoom(): boolean {
    if ((store.current?.evidence ?? []).length < MOST_OF_REGISTER) return true
    show(t('evidence.full', { limit: MOST_OF_REGISTER }), { kind: 'error' })
    return false
  }

  function put(entry: Entry, known: Evidence | undefined, made: () => Evidence): void {
    store.change(
      (assessment) =>
        known
          ? linkEvidence(assessment, entry.set.id, entry.id, known.id)
          : addEvidence(assessment, made(), [{ setId: entry.set.id, id: entry.id }]),
      { code: 'evidence', params: { criterion: label(entry) } },
    )
  }

  /** Links the entry of that name, or a new one. */
  function attach(entry: Entry, title: string): void {
    const clean = enteredLine(title)
    const known = store.current?.evidence?.find((candidate) => candidate.title === clean)
    if (known || hasRoom()) put(entry, known, () => ({ id: newId(), title: clean }))
  }

  /** Takes the link away; the entry stays in the register. */
  function detach(entry: Entry, evidenceId: string): void {
    store.change((assessment) => unlinkEvidence(assessment, entry.set.id, entry.id, evidenceId), {
      code: 'evidence',
      params: { criterion: label(entry) },
    })
  }

  /**
   * Keeps files on this machine and puts each into the row as evidence, one step of undo a file; a file that the
   * register already has is linked, not doubled. The first file that cannot be kept is named and ends it.
   * @param isPasted a picture out of the clipboard has no name of its own and gets the row's
   */
  async function addFiles(entry: Entry, given: readonly File[], isPasted = false): Promise<void> {
    const assessmentId = store.current?.id
    for (const file of given) {
      if (!hasRoom()) return
      const info = await keep(file)
      if (!info || store.current?.id !== assessmentId) return
      const known = store.current?.evidence?.find((one) => one.file?.sha256 === info.sha256)
      const title = isPasted ? t('evidence.pasted', { criterion: label(entry) }) : withoutEnding(info.name)
      const kind = isPasted ? ('screenshot' as const) : undefined
      put(entry, known, () => ({ id: newId(), title, ...(kind ? { kind } : {}), file: info }))
      show(t('evidence.file.attached', { name: info.name, size: size(info.size) }))
    }
  }

  return { attach, detach, addFiles, working, trouble }
}

/** A file's name as the name of a piece of evidence: "Biên bản kiểm thử.pdf" → "Biên bản kiểm thử". */
function withoutEnding(name: string): string {
  return name.replace(/\.[^.\s]{1,8}$/u, '').trim() || name
}
