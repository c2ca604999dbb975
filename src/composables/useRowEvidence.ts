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

  /** Links what is known, or a new entry; without a row only a new entry goes into the register. Answers with its id. */
  function put(entry: Entry | null, known: Evidence | undefined, made: () => Evidence): string {
    if (entry === null) {
      if (known) return known.id
      const evidence = made()
      store.change((assessment) => addEvidence(assessment, evidence, []), { code: 'evidenceAdded' })
      return evidence.id
    }
    const evidence = known ?? made()
    store.change(
      (assessment) =>
        known
          ? linkEvidence(assessment, entry.set.id, entry.id, known.id)
          : addEvidence(assessment, evidence, [{ setId: entry.set.id, id: entry.id }]),
      { code: 'evidence', params: { criterion: label(entry) } },
    )
    return evidence.id
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
   * @param entry the row; null = into the register only
   * @param isPasted a picture out of the clipboard has no name of its own and gets the row's
   * @returns ids of the entries that have the files now
   */
  async function addFiles(
    entry: Entry | null,
    given: readonly File[],
    isPasted = false,
  ): Promise<readonly string[]> {
    const assessmentId = store.current?.id
    const ids: string[] = []
    for (const file of given) {
      if (!hasRoom()) break
      const info = await keep(file)
      if (!info || store.current?.id !== assessmentId) break
      const known = store.current?.evidence?.find((one) => one.file?.sha256 === info.sha256)
      const kind = isPasted ? ('screenshot' as const) : undefined
      const title = isPasted ? pastedTitle(entry) : withoutEnding(info.name)
      ids.push(put(entry, known, () => ({ id: newId(), title, ...(kind ? { kind } : {}), file: info })))
      show(t('evidence.file.attached', { name: info.name, size: size(info.size) }))
    }
    return ids
  }
  const pastedTitle = (entry: Entry | null): string =>
    entry ? t('evidence.pasted', { criterion: label(entry) }) : t('evidence.kind.screenshot')

  return { attach, detach, addFiles, working, trouble }
}

/** A file's name as the name of a piece of evidence: "Biên bản kiểm thử.pdf" → "Biên bản kiểm thử". */
function withoutEnding(name: string): string {
  return name.replace(/\.[^.\s]{1,8}$/u, '').trim() || name
}
