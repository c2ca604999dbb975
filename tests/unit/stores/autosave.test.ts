import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { newAssessment } from '../../../src/core/make/newAssessment'
import { updateFacility } from '../../../src/core/edit/facility'
import type { Assessment } from '../../../src/core/types'
import type { FoundLifeboat, Lifeboat, LifeboatContent } from '../../../src/storage/lifeboat'
import { createAutosave as create, type AutosaveTarget } from '../../../src/stores/autosave'
import type { SaveResult, StoredAssessment } from '../../../src/storage/types'

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
  const save: Target['save'] = (assessment, { base, force, what }) => {
    saved.push({ name: assessment.facility.name, base, force, what: what.length })
    return Promise.resolve(answers.shift() ?? { ok: true, record: record(assessment, base + 1) })
  }
  return { desk: { save }, saved, answers }
}

type Target = AutosaveTarget<Assessment, StoredAssessment>

/** The saving of an assessment on a desk that answers as it is told. */
function createAutosave(
  desk: Pick<Target, 'save'>,
  opened: StoredAssessment,
  { lifeboat = aLifeboat().lifeboat, ...options }: { lifeboat?: Lifeboat<Assessment>; delay?: number } = {},
) {
  const now = () => '2026-11-23T01:00:00Z'
  return create<Assessment, StoredAssessment>(
    { ...desk, valueOf: ({ assessment }) => assessment, lifeboat },
    opened,
    { now, ...options },
  )
}

/** A lifeboat that shows what was left. */
function aLifeboat(found: FoundLifeboat<Assessment> | null = null) {
  const seen: { left: LifeboatContent<Assessment> | null } = { left: null }
  const lifeboat: Lifeboat<Assessment> = {
    leave: (content) => (seen.left = content),
    board: () => Promise.resolve(found),
    clear: () => (seen.left = null),
  }
  return { lifeboat, seen }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('createAutosave', () => {
  it('writes within a second, the newest state once', async () => {
    const { desk, saved } = aDesk()
    const autosave = createAutosave(desk, record(start, 4))
    autosave.schedule(named('A'), { code: 'facility' })
    autosave.schedule(named('AB'), { code: 'facility' })
    expect(autosave.state).toBe('pending')
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toEqual([{ name: 'AB', base: 4, force: false, what: 2 }])
    expect(autosave.state).toBe('saved')
    expect(autosave.record.revision).toBe(5)
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
    expect(autosave.problem).toBe('quota')
    await autosave.flush()
    expect(saved.map(({ name }) => name)).toEqual(['A', 'A'])
    expect(autosave.state).toBe('saved')
    expect(autosave.problem).toBeNull()
  })

  it('after a conflict writes nothing until the person takes over', async () => {
    const { desk, saved, answers } = aDesk()
    const other = record(named('Cửa sổ kia'), 9)
    answers.push({ ok: false, problem: 'conflict', current: other })
    const autosave = createAutosave(desk, record(start, 1))
    autosave.schedule(named('A'), { code: 'facility' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(autosave.conflict).toEqual(other)
    autosave.schedule(named('AB'), { code: 'facility' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(saved).toHaveLength(1)
    await autosave.takeOver(named('AB'))
    expect(saved.at(-1)).toMatchObject({ name: 'AB', force: true })
    expect(autosave.problem).toBeNull()
  })
})

describe('a page that goes', () => {
  const base = { revision: 4, savedAt: '2026-11-23T01:00:00Z' }

  it('leaves what waits, and nothing when everything is on disk', async () => {
    const { lifeboat, seen } = aLifeboat()
    const autosave = createAutosave(aDesk().desk, record(start, 4), { lifeboat })
    autosave.abandon()
    expect(seen.left).toBeNull()
    autosave.schedule(named('A'), { code: 'facility' })
    autosave.abandon()
    expect(seen.left).toEqual({
      value: named('A'),
      what: [{ code: 'facility' }],
      base,
      writing: null,
    })
    await vi.advanceTimersByTimeAsync(1000)
    expect(seen.left).toBeNull()
  })

  it('leaves also what is being written, because it may not arrive', () => {
    const { lifeboat, seen } = aLifeboat()
    const desk = { save: () => new Promise<SaveResult>(() => {}) }
    const autosave = createAutosave(desk, record(start, 4), { lifeboat, delay: 0 })
    autosave.schedule(named('A'), { code: 'facility' })
    return vi.advanceTimersByTimeAsync(10).then(() => {
      autosave.abandon()
      expect(seen.left).toMatchObject({ value: named('A'), writing: named('A') })
      autosave.schedule(named('AB'), { code: 'verdict' })
      autosave.abandon()
      expect(seen.left).toMatchObject({
        value: named('AB'),
        what: [{ code: 'facility' }, { code: 'verdict' }],
        writing: named('A'),
      })
    })
  })

  it('is taken up: written as the next state, or a conflict over something newer', async () => {
    const left = { value: named('A'), what: [{ code: 'facility' }], base, writing: null }
    const next = aDesk()
    const following = createAutosave(next.desk, record(start, 4), {
      lifeboat: aLifeboat({ ...left, isNext: true }).lifeboat,
    })
    expect((await following.board())?.value).toEqual(named('A'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(next.saved).toEqual([{ name: 'A', base: 4, force: false, what: 2 }])

    const stale = aDesk()
    const { lifeboat, seen } = aLifeboat({ ...left, isNext: false })
    const clashing = createAutosave(stale.desk, record(named('Mới hơn'), 7), { lifeboat })
    await clashing.board()
    await vi.advanceTimersByTimeAsync(1000)
    expect(stale.saved).toEqual([])
    expect(clashing.conflict?.revision).toBe(7)
    // Closed again without a choice, it is still there.
    clashing.abandon()
    expect(seen.left?.value).toEqual(named('A'))
    clashing.giveUp()
    expect(seen.left).toBeNull()
  })
})

describe('another window that wrote just the same', () => {
  it('is no conflict, whether it is heard of or met when saving', async () => {
    const { desk, answers } = aDesk()
    const heard = createAutosave(desk, record(start, 4))
    heard.schedule(named('A'), { code: 'rescued' })
    heard.markConflict(record(named('A'), 5))
    expect([heard.state, heard.problem, heard.record.revision]).toEqual(['saved', null, 5])

    const met = createAutosave(desk, record(start, 4))
    answers.push({ ok: false, problem: 'conflict', current: record(named('A'), 5) })
    met.schedule(named('A'), { code: 'rescued' })
    await vi.advanceTimersByTimeAsync(1000)
    expect([met.state, met.problem, met.record.revision]).toEqual(['saved', null, 5])
  })
})
