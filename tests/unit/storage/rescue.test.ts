import { IDBFactory } from 'fake-indexeddb'
import { expect, it } from 'vitest'
import { rescueAssessments } from '@/storage/rescue'

function databaseOf(factory: IDBFactory, version: number, stores: string[]): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const opening = factory.open('tt54', version)
    opening.onupgradeneeded = () => {
      for (const name of stores) opening.result.createObjectStore(name, { keyPath: 'id' })
    }
    opening.onsuccess = () => resolve(opening.result)
  })
}

it('reads the assessments of a newer database and leaves it as it is', async () => {
  const indexedDB = new IDBFactory()
  const database = await databaseOf(indexedDB, 990, ['assessments', 'later'])
  const transaction = database.transaction('assessments', 'readwrite')
  transaction.objectStore('assessments').put({ id: 'a', assessment: { id: 'a', formatVersion: 9 } })
  transaction.objectStore('assessments').put({ id: 'b' })
  await new Promise((resolve) => (transaction.oncomplete = resolve))
  database.close()
  expect(await rescueAssessments({ indexedDB })).toEqual([{ id: 'a', formatVersion: 9 }])
  expect((await indexedDB.databases())[0]?.version).toBe(990)
})

it('makes no database where there is none, and answers when there is nothing to read', async () => {
  const indexedDB = new IDBFactory()
  expect(await rescueAssessments({ indexedDB })).toBeNull()
  expect(await indexedDB.databases()).toEqual([])
  ;(await databaseOf(indexedDB, 990, ['other'])).close()
  expect(await rescueAssessments({ indexedDB })).toEqual([])
})

it('does not wait for ever', async () => {
  const silent = { open: () => ({}) } as unknown as IDBFactory
  expect(await rescueAssessments({ indexedDB: silent, patience: 5 })).toBeNull()
})
