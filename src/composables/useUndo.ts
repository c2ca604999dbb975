import { useI18n } from '../i18n'
import { useAssessmentStore } from '../stores/assessment'
import type { ChangeNote } from '../storage/types'
import { announce } from './announce'
import { useKeys } from './useKeys'

/** What can take back changes and make them again. */
export interface Undoable {
  undo: () => ChangeNote | null
  redo: () => ChangeNote | null
}

/**
 * Undo and redo of every kind of change, said aloud, with ctrl+z, ctrl+y and ctrl+shift+z outside text fields.
 * @param store what is being changed; by default the assessment on screen
 */
export function useUndo(store: Undoable = useAssessmentStore()) {
  const { t } = useI18n()

  const words = (note: ChangeNote): string => t(`change.${note.code}`, note.params ?? {})

  function undo(): void {
    const note = store.undo()
    announce(note ? t('undo.undone', { what: words(note) }) : t('undo.nothing'))
  }

  function redo(): void {
    const note = store.redo()
    announce(note ? t('undo.redone', { what: words(note) }) : t('undo.nothingAgain'))
  }

  function listen(): void {
    useKeys({ 'ctrl+z': undo, 'ctrl+y': redo, 'ctrl+shift+z': redo })
  }

  return { undo, redo, words, listen }
}
