import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { newAssessment } from '../../../src/core/make/newAssessment'
import { openDesk } from '../../../src/storage/dexieDesk'
import { GLANCE_VERSION, glanceAtAssessments } from '../../../src/storage/glance'
import { SCHEMA } from '../../../src/storage/schema'

const at = '2026-11-23T01:00:00Z'
const made = newAssessment({
  id: 'a-1',
  now: at,
  assessedOn: '2026-12-01',
  criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
})

describe('glanceAtAssessments', () => {
  it('lists what the desk lists', async () => {
    const indexedDB = new IDBFactory()
    const opened = await openDesk({ indexedDB, IDBKeyRange, name: 'glance' })
    if (!opened.ok) throw new Error(opened.problem)
    await opened.desk.save(made, { base: null, what: [{ code: 'created' }], who: '', at })
    const listed = await opened.desk.list()
    opened.desk.close()
    expect(await glanceAtAssessments(indexedDB, 'glance')).toEqual(listed)
  })

  it('finds nothing where there is no database, and makes none', async () => {
    const indexedDB = new IDBFactory()
    expect(await glanceAtAssessments(indexedDB, 'none')).toEqual([])
    expect(await indexedDB.databases()).toEqual([])
  })

  it('leaves a database of another version to the real opening, untouched', async () => {
    const indexedDB = new IDBFactory()
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('newer', GLANCE_VERSION + 10)
      opening.onupgradeneeded = () => opening.result.createObjectStore('assessments', { keyPath: 'id' })
      opening.onsuccess = () => {
        opening.result.close()
        resolve()
      }
    })
    expect(await glanceAtAssessments(indexedDB, 'newer')).toBeNull()
    expect((await indexedDB.databases())[0]?.version).toBe(GLANCE_VERSION + 10)
  })

  it('reads the version that the schema writes', () => {
    expect(GLANCE_VERSION).toBe(Math.max(...SCHEMA.map(({ version }) => version)) * 10)
  })
})
