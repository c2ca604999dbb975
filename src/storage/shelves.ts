import { filesInBin } from './bin'
import { readAssessmentRow, readReviewRow } from './doors'
import { problemOf } from './errors'
import { filesOf } from './history'
import { plain } from './plain'
import type { Backend } from './rows'
import type { Desk, FileInfo, WriteResult } from './types'

type Files = Pick<Desk, 'putFile' | 'getFile' | 'listFiles' | 'listOrphans' | 'removeFile'>
type Settings = Pick<Desk, 'getSetting' | 'setSetting'>

async function attempt(write: () => Promise<void>): Promise<WriteResult> {
  try {
    await write()
    return { ok: true }
  } catch (error) {
    return { ok: false, problem: problemOf(error) }
  }
}

/**
 * Evidence files by their hash. Removing an assessment removes no file: it may serve another one, and undo needs it.
 * @param backend where the tables are
 */
export function createFiles(backend: Backend): Files {
  return {
    putFile: ({ blob, sha256, name, type, size }) =>
      attempt(() =>
        backend.run('readwrite', ['files', 'blobs'], async (tx) => {
          await tx.put('files', { sha256, name, type, size })
          await tx.put('blobs', { sha256, blob })
        }),
      ),

    getFile: (sha256) =>
      backend.run('readonly', ['files', 'blobs'], async (tx) => {
        const info = await tx.get('files', sha256)
        const bytes = await tx.get('blobs', sha256)
        return info && bytes && { ...info, blob: bytes.blob }
      }),

    listFiles: () => backend.run('readonly', ['files'], (tx) => tx.all('files')),

    listOrphans: () =>
      backend.run('readonly', ['files', 'assessments', 'history', 'reviews', 'settings'], async (tx) => {
        const inUse = new Set([
          ...(await tx.all('assessments')).flatMap((row) => {
            const record = readAssessmentRow(row)
            return record ? filesOf(record.assessment) : []
          }),
          ...(await tx.all('reviews')).flatMap((row) => readReviewRow(row)?.files ?? []),
          ...(await filesInBin(tx)),
        ])
        const inHistory = new Set((await tx.all('history')).flatMap(({ files }) => files))
        const orphans = (await tx.all('files')).filter(({ sha256 }: FileInfo) => !inUse.has(sha256))
        return orphans.map((file) => ({ ...file, inHistory: inHistory.has(file.sha256) }))
      }),

    removeFile: (sha256) =>
      backend.run('readwrite', ['files', 'blobs'], async (tx) => {
        await tx.remove('files', [sha256])
        await tx.remove('blobs', [sha256])
      }),
  }
}

/**
 * Settings by key; the value is JSON.
 * @param backend where the tables are
 */
export function createSettings(backend: Backend): Settings {
  return {
    getSetting: async (key) =>
      (await backend.run('readonly', ['settings'], (tx) => tx.get('settings', key)))?.value,
    setSetting: (key, value) => {
      const row = value === undefined ? null : plain({ key, value })
      return backend.run('readwrite', ['settings'], (tx) =>
        row ? tx.put('settings', row) : tx.remove('settings', [key]),
      )
    },
  }
}
