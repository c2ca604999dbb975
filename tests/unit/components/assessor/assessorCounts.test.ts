// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import AssessorCounts from '@/components/assessor/AssessorCounts.vue'
import { useSubmissionsStore } from '@/stores/submissions'
import { mountInApp, textOf } from '../mounting'
import { openDesk, until, type Mounted } from '../start/onDesk'
import { given, sealed, unsealed } from './files'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

async function open() {
  await openDesk()
  const store = useSubmissionsStore()
  const wrapper = await mountInApp(AssessorCounts, {})
  mounted = wrapper
  return { store, wrapper }
}

it('counts every file once, by what it is, and forgets them together', async () => {
  const { store, wrapper } = await open()
  await store.add(
    (async function* () {
      yield sealed('a.tt54.json')
      yield sealed('b.tt54.json')
      yield unsealed('c.tt54.json')
      yield given('{ broken', 'd.tt54.json')
    })(),
  )
  await until(() => !store.isBusy)
  expect(store.failure).toBe(null)
  expect(store.counts).toMatchObject({ files: 4, intact: 2, unsealed: 1, unreadable: 1, changed: 0 })
  expect(textOf(wrapper.get('[role=status]'))).toMatch(/4 tệp/)
  await wrapper.findAll('button')[1]?.trigger('click')
  expect(store.checked).toEqual([])
  expect(store.found).toBe(0)
})

it('what was checked stays while the person goes to other screens', async () => {
  const { store, wrapper } = await open()
  await store.add(
    (async function* () {
      yield sealed('a.tt54.json')
    })(),
  )
  wrapper.unmount()
  const again = await mountInApp(AssessorCounts, {})
  mounted = again
  expect(textOf(again.get('[role=status]'))).toMatch(/1 tệp/)
})
