import { ref, shallowRef } from 'vue'
import { useI18n } from '../i18n'
import type { Assessment } from '../core/types'
import type { ChangeNote, HistoryItem } from '../storage/types'
import { useAssessmentStore } from '../stores/assessment'
import { useDeskStore } from '../stores/desk'
import { useWords } from './useWords'
import { useMessages } from './useMessages'

/** A state of the past that is looked at. */
export interface PastState {
  item: HistoryItem
  assessment: Assessment
}

/** The history of the open assessment: reading it, looking at a state, and going back as a change of its own. */
export function useHistory() {
  const store = useAssessmentStore()
  const desk = useDeskStore()
  const { t, te } = useI18n()
  const { moment } = useWords()
  const { show, undoable } = useMessages()
  const items = shallowRef<readonly HistoryItem[] | null>(null)
  const looked = shallowRef<PastState | null>(null)
  const hasFailed = ref(false)

  /** What is waiting is saved first: the newest entry is then what is on screen. */
  async function read(): Promise<void> {
    const { current } = store
    if (!current) return
    try {
      await store.autosave?.flush()
      items.value = await (await desk.open()).history(current.id)
      hasFailed.value = false
    } catch {
      hasFailed.value = true
    }
  }

  async function look(item: HistoryItem): Promise<void> {
    const assessment = await (await desk.open()).restore(item).catch(() => undefined)
    if (assessment) looked.value = { item, assessment }
    else show(t('history.gone', { at: moment(item.at) }), { kind: 'error' })
  }

  /** Goes back: the state of then becomes the content of now, which undo takes back and the history keeps. */
  function goBack({ item, assessment }: PastState): void {
    store.endGroup()
    const change = store.change(() => assessment, { code: 'restored', params: { at: moment(item.at) } })
    undoable(t('history.done', { at: moment(item.at) }), change)
  }

  /** A change in words; a newer version of the app may have written words that this one does not have. */
  const words = (note: ChangeNote): string =>
    te(`change.${note.code}`) ? t(`change.${note.code}`, note.params ?? {}) : t('history.unknownChange')

  return { items, looked, hasFailed, read, look, goBack, words }
}
