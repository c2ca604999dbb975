import { LAST_EXPORT } from './bin'
import { readAssessmentRow } from './doors'
import { writeHistory } from './history'
import type { Backend, HistoryRow } from './rows'
import { createShelf, inTable } from './shelf'
import type { Told } from './tabMessages'
import type { Assessment } from '../core/types'
import type { Desk, HistoryItem, SaveOptions, Shelf, StoredAssessment } from './types'

type Records = Pick<
  Desk,
  'assessments' | 'list' | 'get' | 'save' | 'markExported' | 'remove' | 'history' | 'restore'
>

function itemOf({ id, assessmentId, revision, at, who, what }: HistoryRow): HistoryItem {
  return { id, assessmentId, revision, at, who, what }
}

/** The shelf of assessments, with their history. */
export function createRecords(backend: Backend, tell: (event: Told) => void, now: () => string): Records {
  const assessments: Shelf<Assessment, StoredAssessment, SaveOptions> = createShelf(backend, tell, {
    place: inTable('assessments'),
    also: ['history', 'snapshots'],
    channelOf: (id) => id,
    idOf: ({ id }) => id,
    read: readAssessmentRow,
    make: (assessment, head, before) => ({ assessment, ...head, exported: before?.exported ?? null }),
    rowOf: (record, id) => ({ id, ...record }),
    afterSave: (tx, record, options) => writeHistory(tx, record, options),
    now,
  })

  return {
    assessments,
    list: assessments.list,
    get: assessments.get,
    save: assessments.save,
    remove: assessments.remove,

    async markExported(id, revision, at) {
      const isMarked = await backend.run('readwrite', ['assessments', 'settings'], async (tx) => {
        await tx.put('settings', { key: LAST_EXPORT, value: at })
        const row = await tx.get('assessments', id)
        if (!row || (row.exported && row.exported.revision > revision)) return false
        await tx.put('assessments', { ...row, exported: { at, revision } })
        return true
      })
      if (isMarked) tell({ type: 'exported', id, revision })
    },

    async history(id) {
      const rows = await backend.run('readonly', ['history'], (tx) => tx.historyOf(id))
      return rows.map(itemOf).reverse()
    },

    async restore(item) {
      return backend.run('readonly', ['history', 'snapshots'], async (tx) => {
        const entry = await tx.get('history', item.id)
        if (entry?.assessmentId !== item.assessmentId) return undefined
        return (await tx.get('snapshots', item.id))?.assessment
      })
    },
  }
}
