// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { updateFacility } from '@/core/edit/facility'
import { newAssessment } from '@/core/make/newAssessment'
import { setOpinion, setOpinionText } from '@/core/review/editOpinions'
import { newReview } from '@/core/review/newReview'
import type { Assessment, Review } from '@/core/types'
import { createMemoryDesk, createMemoryState, type MemoryState } from '@/storage/memoryDesk'
import type { Desk } from '@/storage/types'
import { useAssessmentStore } from '@/stores/assessment'
import { useDeskStore } from '@/stores/desk'
import { deskKey, toStored } from '@/stores/deskReview'
import { useMessagesStore } from '@/stores/messages'
import { useReviewStore } from '@/stores/review'
import { readKept } from '@/stores/readKept'

const AT = '2026-12-01T01:00:00.000Z'
const anAssessment = (id: string): Assessment =>
  newAssessment({
    id,
    now: AT,
    assessedOn: '2026-12-01',
    criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
    name: 'Bệnh viện Ví dụ',
  })
const submission = anAssessment('s-1')
const review = newReview(submission, { id: 'r-1', now: AT, seal: { state: 'absent' } })
const PLACE = { setId: 'tt54-2017', id: 'infrastructure.1' }

let state: MemoryState

/** A window over the one database of this machine: its own stores, its own desk. */
async function aWindow(change?: (desk: Desk) => Desk): Promise<Desk> {
  setActivePinia(createPinia())
  const made = createMemoryDesk({ state })
  const desk = change?.(made) ?? made
  await useDeskStore().open({
    open: () => Promise.resolve({ ok: true, desk }),
    memory: () => Promise.resolve(desk),
  })
  return desk
}

beforeEach(async () => {
  localStorage.clear()
  state = createMemoryState()
  const desk = await aWindow()
  for (const id of ['a-1', 'a-2'])
    await desk.save(anAssessment(id), { base: null, what: [{ code: 'created' }], who: '', at: AT })
  const key = deskKey('assessor', review)
  await desk.saveReview(toStored({ key, side: 'assessor', review, submission }), { base: null, at: AT })
  await readKept(submission) // Loads the reader, so that no wait below is a wait for the disk.
})

const STAMP = { by: 'Cô A', at: AT }
const objecting = (one: Review, comment: string): Review =>
  setOpinionText(setOpinion(one, PLACE, 'disagree', STAMP), PLACE, 'comment', comment, STAMP)

/** The two kinds of work, each with a change that shows. */
const KINDS = {
  'an assessment': {
    id: 'a-1',
    store: useAssessmentStore,
    change: (name: string) =>
      useAssessmentStore().change((one) => updateFacility(one, { name }), { code: 'facility' }),
    shown: () => useAssessmentStore().current?.facility.name,
    overwrite: async (desk: Desk, name: string) => {
      const record = (await desk.get('a-1'))!
      const options = { base: record.revision, what: [{ code: 'facility' }], who: '', at: AT }
      await desk.save(updateFacility(record.assessment, { name }), options)
    },
  },
  'a review': {
    id: 'r-1',
    store: useReviewStore,
    change: (comment: string) =>
      useReviewStore().change((one) => objecting(one, comment), { code: 'opinion' }),
    shown: () => useReviewStore().current?.opinions[PLACE.setId]?.[PLACE.id]?.comment,
    overwrite: async (desk: Desk, comment: string) => {
      const { value, revision, id, files } = (await desk.getReview('r-1'))!
      const given = value as { review: Review }
      await desk.saveReview(
        { id, files, value: { ...given, review: objecting(given.review, comment) } },
        { base: revision, at: AT },
      )
    },
  },
}

describe.each(Object.entries(KINDS))('%s', (_, { id, store, change, shown, overwrite }) => {
  it('changed just before a reload is there afterwards', async () => {
    await aWindow()
    await store().open(id)
    change('A')
    // The page goes before the save is due, and nothing that is asked of the database is answered any more.
    store().autosave?.abandon()
    await aWindow()
    await store().open(id)
    expect(shown()).toBe('A')
    expect(store().undoNote).toEqual({ code: 'rescued' })
    await store().autosave?.flush()
    expect(store().autosave?.state).toBe('saved')
  })

  it('another window that wrote just the same is no conflict, a different one is', async () => {
    const desk = await aWindow()
    await store().open(id)
    change('A')
    await store().autosave?.flush()
    await overwrite(desk, 'B')
    change('C')
    await store().autosave?.flush()
    expect(store().autosave?.problem).toBe('conflict')
    const theirs = store().autosave!.conflict!

    await aWindow()
    await store().open(id)
    const saving = store().autosave!
    saving.markConflict({ ...theirs, revision: theirs.revision + 1 } as never)
    expect([saving.problem, saving.record.revision]).toEqual([null, theirs.revision + 1])
  })

  it('says "out of room" until a save succeeds, whatever the browser says next', async () => {
    const answers = ['quota', 'unknown'] as const
    let asked = 0
    await aWindow((desk) => {
      const refuse = <A extends unknown[], R>(save: (...given: A) => Promise<R>) => {
        return (...given: A): Promise<R> => {
          const problem = answers[asked]
          asked += 1
          return problem ? Promise.resolve({ ok: false, problem } as R) : save(...given)
        }
      }
      return { ...desk, save: refuse(desk.save), saveReview: refuse(desk.saveReview) }
    })
    await store().open(id)
    change('A')
    await store().autosave?.flush()
    await store().autosave?.flush()
    expect([store().autosave?.problem, store().autosave?.isUnsaved]).toEqual(['quota', true])
    await store().autosave?.flush()
    expect([store().autosave?.problem, store().autosave?.isUnsaved]).toEqual([null, false])
  })

  it('left and opened again can still be undone, unless somebody else wrote', async () => {
    const desk = await aWindow()
    await store().open(id)
    const before = shown()
    change('A')
    await store().close()
    await useAssessmentStore().open('a-2')
    await useAssessmentStore().close()
    await store().open(id)
    expect(store().canUndo).toBe(true)
    store().undo()
    expect(shown()).toBe(before)
    await store().close()
    await overwrite(desk, 'B')
    await store().open(id)
    expect([shown(), store().canUndo, store().canRedo]).toEqual(['B', false, false])
  })

  it('a change is offered for undoing only while it is the last one', async () => {
    await aWindow()
    await store().open(id)
    const first = change('A')!
    expect(first.isLatest()).toBe(true)
    const second = change('B')!
    expect([first.isLatest(), second.isLatest()]).toEqual([false, true])
    first.undo()
    expect(shown()).toBe('B')
    second.undo()
    expect(shown()).toBe('A')
    // Now the first one is the last one again.
    expect([first.isLatest(), second.isLatest()]).toEqual([true, false])
    await store().close()
    expect(first.isLatest()).toBe(false)
  })

  it('what a window left and nobody can read is told and left where it is', async () => {
    const channel = id === 'r-1' ? encodeURIComponent('review:r-1') : id
    const name = `tt54-lifeboat-${channel}/1-1`
    const { revision, savedAt } =
      store() === null ? { revision: 1, savedAt: AT } : { revision: 1, savedAt: AT }
    const broken = {
      value: { ...anAssessment(id), criteriaSets: null },
      what: [],
      base: { revision, savedAt },
    }
    localStorage.setItem(name, JSON.stringify(broken))
    await aWindow()
    await store().open(id)
    expect([store().loadState, store().isUnreadableLeft]).toEqual(['ready', true])
    expect([store().autosave?.isUnsaved, localStorage.getItem(name)]).toEqual([false, JSON.stringify(broken)])
  })
})

describe('a row that is not an assessment any more', () => {
  it.each([
    ['no list of criteria sets', { criteriaSets: null }],
    ['answers that are none', { answers: null }],
    ['a name that is a number', { facility: { name: 5 } }],
    ['a level out of bounds', { targetLevel: 1e9 }],
  ])('does not come on screen: %s', async (_, change) => {
    const desk = await aWindow()
    const broken = { ...anAssessment('b-1'), ...change } as unknown as Assessment
    await desk.save(broken, { base: null, what: [], who: '', at: AT })
    await useAssessmentStore().open('b-1')
    expect(useAssessmentStore().loadState).toBe('damaged')
  })
})

describe('a message', () => {
  it('that offers something is gone when that is not what it says any more', () => {
    setActivePinia(createPinia())
    const messages = useMessagesStore()
    let isCurrent = true
    messages.show('Đã đổi', { action: { label: 'Hoàn tác', run: () => {}, isCurrent: () => isCurrent } })
    expect(messages.messages).toHaveLength(1)
    isCurrent = false
    messages.show('Khác')
    expect(messages.messages.map(({ text }) => text)).toEqual(['Khác'])
  })
})
