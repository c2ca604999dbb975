import { enteredLine, enteredText } from '../core/text/entered'
import { type Place } from '../core/place'
import { computed } from 'vue'
import { useI18n } from '../i18n'
import type { Entry } from '../core/sets/criteria'
import { newId } from '../environment'
import { addEvidence, removeEvidence, updateEvidence } from '../core/edit/evidence'
import { linkMany, MOST_OF_REGISTER, unlinkMany } from '../core/evidence/links'
import { registerOf, type Register } from '../core/evidence/register'
import { sameJson } from '../core/json/sameJson'
import type { Evidence } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'
import { useEvidenceFiles } from './useEvidenceFiles'
import { useMessages } from './useMessages'

/** What one types about an entry; the file has its own ways. */
export type EvidenceField = Exclude<keyof Evidence, 'id' | 'file'>

/** The criteria of rows as links. */
export const linksTo = (entries: readonly Entry[]): Place[] =>
  entries.map(({ set, id }) => ({ setId: set.id, id }))

/** The evidence register of the open assessment and every change of it, each with a note for undo. */
export function useEvidence() {
  const store = useAssessmentStore()
  const { kept } = useEvidenceFiles()
  const { t } = useI18n()
  const { show, undoable } = useMessages()

  const register = computed<Register>(() =>
    store.current && store.result
      ? registerOf(store.current, store.sets, store.result, {
          on: store.current.assessedOn,
          files: kept.value,
        })
      : { rows: [], withoutEvidence: [] },
  )
  const nameOf = ({ title }: Pick<Evidence, 'title'>): string => title.trim() || t('evidence.untitled')

  /** Adds an entry and answers with its id; null when the register is full. */
  function add(title: string, criteria: readonly Entry[] = []): string | null {
    if ((store.current?.evidence ?? []).length >= MOST_OF_REGISTER) {
      show(t('evidence.full', { limit: MOST_OF_REGISTER }), { kind: 'error' })
      return null
    }
    const id = newId()
    const entry = { id, title: enteredLine(title) }
    store.change((assessment) => linkMany(addEvidence(assessment, entry), id, linksTo(criteria)), {
      code: 'evidenceAdded',
    })
    return id
  }

  /** Writes one field; typing in one field is one undo step. */
  function write(entry: Evidence, field: EvidenceField, text: string): void {
    const value = text === '' && field !== 'title' ? undefined : enteredText(text)
    store.change(
      (assessment) =>
        sameJson(entry[field], value) ? assessment : updateEvidence(assessment, entry.id, { [field]: value }),
      { code: 'evidenceEdited', params: { field: t(`evidence.field.${field}`) } },
      `evidence:${entry.id}:${field}`,
    )
  }

  function remove(entry: Evidence): void {
    const title = nameOf(entry)
    const change = store.change((assessment) => removeEvidence(assessment, entry.id), {
      code: 'evidenceRemoved',
      params: { title },
    })
    undoable(t('evidence.removed', { title }), change)
  }

  function link(entry: Evidence, links: readonly Place[]): void {
    store.change((assessment) => linkMany(assessment, entry.id, links), {
      code: 'evidenceLinked',
      params: { title: nameOf(entry), count: links.length },
    })
  }

  function unlink(entry: Evidence, links: readonly Place[]): void {
    store.change((assessment) => unlinkMany(assessment, entry.id, links), {
      code: 'evidenceUnlinked',
      params: { title: nameOf(entry), count: links.length },
    })
  }

  return { register, nameOf, add, write, remove, link, unlink }
}
