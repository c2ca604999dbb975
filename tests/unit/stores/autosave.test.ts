import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newAssessment } from '../../../src/core/newAssessment'
import { updateFacility } from '../../../src/core/edit/facility'
import type { Assessment } from '../../../src/core/types'
import { createAutosave } from '../../../src/stores/autosave'
import type { Desk, SaveResult, StoredAssessment } from '../../../src/storage/types'

const start = newAssessment({
  id: 'a-1',
  now: '2026-11-23T01:00:00Z',
  assessedOn: '2026-12-01',
  criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
})
const record = (assessment: Assessment, revision: number): StoredAssessment => ({
  assessment,
  revision,
  savedAt: '2026-11-23T01:00:00Z',
  exported: null,
})
const named = (name: string): Assessment => updateFacility(start, { name })

function aDesk() {
  const saved: { name: string; base: number | null; force: boolean | undefined; what: number }[] = []
  const answers: SaveResult[] = []
  const save: Desk['save'] = (assessment, { base, force, what }) => {
    saved.push({ name: assessment.facility.name, base, force, what: what.length })
    return Promise.resolve(answers.shift() ?? { ok: true, record: record(assessment, (base ?? 0) + 1) })
  }
  return { desk: { save } as Desk, saved, answers }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('createAutosave', () => {
  it('writes within a second, the newest state once', async () => {
    const { desk, saved } = aDesk()
    const autosave = createAutosave(desk, record(start, 4))
    autosave.schedule(named('A'), { code: 'facility' })
    autosave.schedule(named('AB'), { code: 'facility' })
    expect(autosave.state.value).toBe('pending')
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual([{ name: 'AB', base: 4, force: false, what: 2 }])
    expect(autosave.state.value).toBe('saved')
    expect(autosave.record.value.revision).toBe(5)
  })

  it('typing without a pause is still written within a second', async () => {
    const { desk, saved } = aDesk()
    const autosave = createAutosave(desk, record(start, 1))
    for (let letter = 0; letter < 20; letter += 1) {
      autosave.schedule(named('x'.repeat(letter + 1)), { code: 'facility' })
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(saved.length).toBeGreaterThan(0)
  })

  it('keeps what could not be written and writes it with the next attempt', async () => {
    const { desk, saved, answers } = aDesk()
    answers.push({ ok: false, problem: 'quota' })
    const autosave = createAutosave(desk, record(start, 1))
    autosave.schedule(named('A'), { code: 'facility' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(autosave.problem.value).toBe('quota')
    await autosave.flush()
    expect(saved.map(({ name }) => name)).toEqual(['A', 'A'])
    expect(autosave.state.value).toBe('saved')
    expect(autosave.problem.value).toBeNull()
  })

  it('after a conflict writes nothing until the person takes over', async () => {
    const { desk, saved, answers } = aDesk()
    const other = record(named('Cửa sổ kia'), 9)
    answers.push({ ok: false, problem: 'conflict', current: other })
    const autosave = createAutosave(desk, record(start, 1))
    autosave.schedule(named('A'), { code: 'facility' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(autosave.rival.value).toEqual(other)
    autosave.schedule(named('AB'), { code: 'facility' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toHaveLength(1)
    await autosave.takeOver(named('AB'))
    expect(saved.at(-1)).toMatchObject({ name: 'AB', force: true })
    expect(autosave.problem.value).toBeNull()
  })
})
