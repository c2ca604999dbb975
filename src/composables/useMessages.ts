import { storeToRefs } from 'pinia'
import { useI18n } from '../i18n'
import { useMessagesStore } from '../stores/messages'
import type { Change } from '../stores/work'
import { announce } from './announce'

/** Saying what happened at the edge of the screen. */
export function useMessages() {
  const store = useMessagesStore()
  const { t, te } = useI18n()
  const { messages } = storeToRefs(store)

  /**
   * Says what a change did and offers to take back exactly that: the message goes as soon as the change is undone,
   * another one follows it, or its work leaves the screen.
   */
  function undoable(text: string, change: Change | null): () => void {
    if (!change) return () => {}
    const { note, isLatest } = change
    function run(): void {
      change?.undo()
      const key = `change.${note.code}`
      announce(t('undo.undone', { what: te(key) ? t(key, note.params ?? {}) : text }))
    }
    return store.show(text, { action: { label: t('app.undo'), run, isCurrent: isLatest } })
  }

  return { messages, show: store.show, dismiss: store.dismiss, undoable }
}
