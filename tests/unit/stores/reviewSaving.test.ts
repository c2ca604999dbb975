import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryDesk } from '../../../src/storage/memoryDesk'
import type { Desk, ReviewSaveResult, StoredReview } from '../../../src/storage/types'
import { createReviewSaving } from '../../../src/stores/reviewSaving'

const NOW = '2026-12-10T01:00:00Z'
const opened: StoredReview = { id: 'r-1', revision: 1, savedAt: NOW, value: 'a', files: [] }
const given = (value: string) => ({ id: 'r-1', value, files: [] })

async function aDesk(): Promise<{ desk: Desk; answers: ReviewSaveResult[]; bases: (number | null)[] }> {
  const desk = createMemoryDesk()
  await desk.saveReview(given('a'), { base: null, at: NOW })
  const answers: ReviewSaveResult[] = []
  const bases: (number | null)[] = []
  const save = desk.saveReview
  desk.saveReview = (review, options) => {
    bases.push(options.base)
    const answer = answers.shift()
    return answer ? Promise.resolve(answer) : save(review, options)
  }
  return { desk, answers, bases }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('createReviewSaving', () => {
  it('writes within a second, the newest state once, from the revision before', async () => {
    const { desk, bases } = await aDesk()
    const saving = createReviewSaving(desk, opened)
    saving.schedule(given('b'))
    saving.schedule(given('c'))
    expect([saving.state.value, saving.isUnsaved.value]).toEqual(['pending', true])
    await vi.advanceTimersByTimeAsync(1000)
    expect(bases).toEqual([1])
    expect(await desk.getReview('r-1')).toMatchObject({ value: 'c', revision: 2 })
    expect([saving.state.value, saving.isUnsaved.value]).toEqual(['saved', false])
  })

  it('what finds no room waits and goes with the next attempt', async () => {
    const { desk, answers } = await aDesk()
    answers.push({ ok: false, problem: 'quota' })
    const saving = createReviewSaving(desk, opened)
    saving.schedule(given('b'))
    await vi.advanceTimersByTimeAsync(1000)
    expect([saving.state.value, saving.problem.value, saving.isUnsaved.value]).toEqual([
      'failed',
      'quota',
      true,
    ])
    await saving.flush()
    expect(await desk.getReview('r-1')).toMatchObject({ value: 'b' })
    expect(saving.problem.value).toBeNull()
  })

  it('after another window wrote, nothing is written until the person chooses', async () => {
    const { desk } = await aDesk()
    const saving = createReviewSaving(desk, opened)
    await desk.saveReview(given('theirs'), { base: 1, at: NOW })
    saving.schedule(given('mine'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(saving.problem.value).toBe('conflict')
    expect(saving.rival.value).toMatchObject({ value: 'theirs' })
    saving.schedule(given('mine, longer'))
    await vi.advanceTimersByTimeAsync(1000)
    expect((await desk.getReview('r-1'))?.value).toBe('theirs')
    await saving.takeOver(given('mine, longer'))
    expect(await desk.getReview('r-1')).toMatchObject({ value: 'mine, longer', revision: 3 })
  })
})
