import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '../../../src/core/types'
import { readEverything } from '../../../src/storage/backup'
import { createMemoryDesk } from '../../../src/storage/memoryDesk'
import { readManifest, type ReadAssessment } from '../../../src/storage/readManifest'
import { anAssessment, at, saved, saving } from './world'

const readAssessment: ReadAssessment = (value) => {
  const found = value as Partial<Assessment> | null | undefined
  return found?.format === 'tt54-assessment' ? (found as Assessment) : null
}

async function aManifest(): Promise<Record<string, unknown>> {
  const desk = createMemoryDesk()
  await saved(desk, anAssessment('a-1'), saving(null))
  await desk.markExported('a-1', 1, at(0))
  await desk.saveReview({ id: 'r-1', value: {}, files: [] }, { base: null, at: at(0) })
  await desk.putFile({ sha256: 'a'.repeat(64), name: 'a', type: '', size: 0, blob: new Blob([]) })
  return JSON.parse(JSON.stringify((await readEverything(desk, at(0))).manifest)) as Record<string, unknown>
}

/** Sets a member deep inside, by a path like `assessments/0/savedAt`. */
function put(target: unknown, path: string, value: unknown): void {
  const parts = path.split('/')
  const last = parts.pop() as string
  const parent = parts.reduce((node, part) => (node as Record<string, unknown>)[part], target)
  ;(parent as Record<string, unknown>)[last] = value
}

describe('the JSON part of a backup', () => {
  it('is read back unchanged', async () => {
    const manifest = await aManifest()
    expect(readManifest(manifest, readAssessment)).toEqual({ ok: true, manifest, left: [] })
  })

  it.each([null, [], 'tt54-backup', {}, { format: 'tt54-assessment' }])('%j is none', (value) => {
    expect(readManifest(value, readAssessment)).toEqual({
      ok: false,
      problems: [{ code: 'not-a-backup', path: '' }],
    })
  })

  it.each([
    ['formatVersion', 2, 'newer-format'],
    ['formatVersion', '1', 'wrong-value'],
    ['createdAt', 'gestern', 'wrong-value'],
    ['assessments', {}, 'wrong-value'],
    ['settings', [], 'wrong-value'],
  ])('%s = %j is refused with its place', async (path, value, code) => {
    const manifest = await aManifest()
    put(manifest, path, value)
    expect(readManifest(manifest, readAssessment)).toEqual({ ok: false, problems: [{ code, path }] })
  })

  it.each([
    ['assessments/0/revision', -1, 'wrong-value'],
    ['assessments/0/revision', 1.5, 'wrong-value'],
    ['assessments/0/savedAt', null, 'wrong-value'],
    ['assessments/0/exported', { at: 1 }, 'wrong-value'],
    ['assessments/0/assessment', { format: 'other' }, 'bad-assessment'],
    ['history/0/at', 7, 'wrong-value'],
    ['history/0/what', [{ code: 1 }], 'wrong-value'],
    ['history/0/what', [{ code: 'a', params: { b: {} } }], 'wrong-value'],
    ['history/0/assessment', null, 'bad-assessment'],
    ['reviews/0/id', 3, 'wrong-value'],
    ['reviews/0/revision', -1, 'wrong-value'],
    ['reviews/0/files', ['x'], 'wrong-value'],
    ['files/0/sha256', '../../etc', 'wrong-value'],
    ['files/0/size', '1', 'wrong-value'],
  ])('a row with %s = %j is left out and named, everything else stays', async (path, value, code) => {
    const manifest = await aManifest()
    put(manifest, path, value)
    const [list = ''] = path.split('/')
    const place = code === 'bad-assessment' && !path.endsWith('assessment') ? `${path}/assessment` : path
    // History goes with its assessment.
    const gone = list === 'assessments' ? ['assessments', 'history'] : [list]
    expect(readManifest(manifest, readAssessment)).toEqual({
      ok: true,
      manifest: { ...manifest, ...Object.fromEntries(gone.map((name) => [name, []])) },
      left: [{ code, path: place }],
    })
  })

  it('the history of one assessment cannot lead to another', async () => {
    const manifest = await aManifest()
    put(manifest, 'history/0/assessmentId', 'a-9')
    expect(readManifest(manifest, readAssessment)).toEqual({
      ok: true,
      manifest: { ...manifest, history: [] },
      left: [{ code: 'bad-assessment', path: 'history/0/assessment' }],
    })
  })

  it('of the same assessment twice neither is taken, and that is said', async () => {
    const manifest = await aManifest()
    put(manifest, 'assessments/1', (manifest.assessments as unknown[])[0])
    expect(readManifest(manifest, readAssessment)).toEqual({
      ok: true,
      manifest: { ...manifest, assessments: [], history: [] },
      left: [{ code: 'duplicate-id', path: 'assessments/0' }],
    })
  })

  it('never throws, whatever it is given', async () => {
    const manifest = await aManifest()
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(manifest)), fc.jsonValue({ maxDepth: 4 }), (key, value) => {
        const result = readManifest({ ...manifest, [key]: value }, readAssessment)
        expect(result.ok || result.problems.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
