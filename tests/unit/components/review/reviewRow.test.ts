// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import ReviewRow from '@/components/review/ReviewRow.vue'
import { useReviews } from '@/composables/useReviews'
import { at, placeOf } from '@/core/place'
import { verifySubmission } from '@/core/seal/verifySubmission'
import { findEntry } from '@/core/sets/criteria'
import { useReviewStore } from '@/stores/review'
import { submission } from '../../core/review/builders'
import { allSets } from '../../fixtures'
import { mountInApp, textOf } from '../mounting'
import { openDesk, until, type Mounted } from '../start/onDesk'

let mounted: Mounted | undefined
afterEach(async () => {
  mounted?.unmount()
  await useReviewStore().close()
})

/** A review is begun on the desk and one of its rows is on screen. */
async function open(id = 'his.2') {
  await openDesk()
  const store = useReviewStore()
  let key = ''
  const begin = {
    setup() {
      const { start } = useReviews()
      void start(submission, verifySubmission(submission, allSets)).then((made) => (key = made))
    },
    template: '<p />',
  }
  const beginning = await mountInApp(begin, {})
  await until(() => key !== '')
  beginning.unmount()
  await store.open(key)
  const entry = findEntry(allSets, id)
  if (!entry) throw new Error(`no row ${id}`)
  const wrapper = await mountInApp(ReviewRow, {
    entry,
    answer: at(submission.answers, placeOf(entry)),
    self: 'met',
    opinion: undefined,
    conflict: [],
    findings: [],
    decides: false,
    isHere: true,
    isOpen: false,
    isLanded: false,
  })
  mounted = wrapper
  const opinion = () => at(store.current?.opinions, placeOf(entry))
  return { store, wrapper, opinion }
}

describe('a row of the assessors', () => {
  it('has the three opinions, each with its key, beside the hospital’s answer', async () => {
    const { wrapper, opinion } = await open()
    expect(wrapper.findAll('input[type=radio]')).toHaveLength(3)
    expect(textOf(wrapper)).toContain('Đạt')
    expect(opinion()).toBeUndefined()
  })

  it('an opinion is kept with who and when, counts for the assessors’ level, and is told', async () => {
    const { store, wrapper, opinion } = await open()
    const verdict = () => store.results?.assessor.entries['his.2']?.verdict
    // Nobody has looked at it yet.
    expect(verdict()).toBe('unassessed')
    const choose = (index: number) => wrapper.findAll('input[type=radio]')[index]?.trigger('change')
    await choose(0)
    expect(verdict()).toBe('met')
    await choose(1)
    expect(opinion()).toMatchObject({ opinion: 'disagree' })
    expect(wrapper.emitted('given')).toEqual([['agree'], ['disagree']])
    expect(verdict()).toBe('not-met')
    // The hospital's own answer is nobody's to change.
    expect(store.results?.self.entries['his.2']?.verdict).toBe('met')
    store.undo()
    expect(opinion()).toMatchObject({ opinion: 'agree' })
  })
})
