import { problemOf } from './errors'
import { removeHistory, writeHistory } from './history'
import { plain } from './plain'
import type { AssessmentRow, Backend, HistoryRow, SnapshotRow, TableName } from './rows'
import type { Told } from './tabMessages'
import type { Desk, HistoryItem, SaveOptions, SaveResult, StoredAssessment } from './types'

type Records = Pick<Desk, 'list' | 'get' | 'save' | 'markExported' | 'remove' | 'history' | 'restore'>

const WITH_HISTORY: readonly TableName[] = ['assessments', 'history', 'snapshots']

/**
 * The record of a row, without the key.
 * @param row a row of `assessments`
 */
export function recordOf({ assessment, revision, savedAt, exported }: AssessmentRow): StoredAssessment {
  return { assessment, revision, savedAt, exported }
}

function itemOf({ id, assessmentId, revision, at, who, what }: HistoryRow): HistoryItem {
  return { id, assessmentId, revision, at, who, what }
}

/**
 * The assessments and their history.
 * @param backend where the tables are
 * @param tell says to the other tabs what happened, after it was committed
 */
export function createRecords(backend: Backend, tell: (event: Told) => void): Records {
  async function save(
    given: SaveOptions & { assessment: StoredAssessment['assessment'] },
  ): Promise<SaveResult> {
    const assessment = plain(given.assessment)
    const { id } = assessment
    return backend.run('readwrite', WITH_HISTORY, async (tx): Promise<SaveResult> => {
      const here = await tx.get('assessments', id)
      if (!given.force && (here?.revision ?? null) !== given.base)
        return { ok: false, problem: 'conflict', current: here ? recordOf(here) : null }
      const record: StoredAssessment = {
        assessment,
        // Above both, so that no revision number ever stands for two contents.
        revision: Math.max(here?.revision ?? 0, given.base ?? 0) + 1,
        savedAt: given.at,
        exported: here?.exported ?? null,
      }
      await tx.put('assessments', { id, ...record })
      await writeHistory(tx, record, given)
      return { ok: true, record }
    })
  }

  /** Puts back what a removal took. What another tab has written since under the same id stays. */
  async function putBack(row: AssessmentRow, history: HistoryRow[], snapshots: SnapshotRow[]): Promise<void> {
    const isBack = await backend.run('readwrite', WITH_HISTORY, async (tx) => {
      const here = await tx.get('assessments', row.id)
      if (!here) await tx.put('assessments', row)
      for (const entry of history) await tx.put('history', entry)
      for (const snapshot of snapshots) await tx.put('snapshots', snapshot)
      return !here
    })
    if (isBack) tell({ type: 'saved', id: row.id, revision: row.revision })
  }

  return {
    async list() {
      const rows = await backend.run('readonly', ['assessments'], (tx) => tx.all('assessments'))
      return rows.map(recordOf)
    },

    async get(id) {
      const row = await backend.run('readonly', ['assessments'], (tx) => tx.get('assessments', id))
      return row && recordOf(row)
    },

    async save(assessment, options) {
      try {
        const result = await save({ ...options, assessment })
        if (result.ok) tell({ type: 'saved', id: assessment.id, revision: result.record.revision })
        return result
      } catch (error) {
        return { ok: false, problem: problemOf(error) }
      }
    },

    async markExported(id, revision, at) {
      const isMarked = await backend.run('readwrite', ['assessments'], async (tx) => {
        const row = await tx.get('assessments', id)
        if (!row || (row.exported && row.exported.revision > revision)) return false
        await tx.put('assessments', { ...row, exported: { at, revision } })
        return true
      })
      if (isMarked) tell({ type: 'exported', id, revision })
    },

    async remove(id) {
      const taken = await backend.run('readwrite', WITH_HISTORY, async (tx) => {
        const row = await tx.get('assessments', id)
        if (!row) return null
        const history = await tx.historyOf(id)
        const snapshots: SnapshotRow[] = []
        for (const entry of history) {
          const snapshot = await tx.get('snapshots', entry.id)
          if (snapshot) snapshots.push(snapshot)
        }
        await tx.remove('assessments', [id])
        await removeHistory(
          tx,
          history.map((entry) => entry.id),
        )
        return { row, history, snapshots }
      })
      if (!taken) return () => Promise.resolve()
      tell({ type: 'removed', id })
      return () => putBack(taken.row, taken.history, taken.snapshots)
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
