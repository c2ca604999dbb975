import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { vi } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { entriesOf } from '@/core/sets/criteria'
import { newAssessment } from '@/core/make/newAssessment'
import { useMessagesStore } from '@/stores/messages'
import type { Assessment, SetAnswers } from '@/core/types'
import { i18n, loadRemainingTexts, setLanguage } from '@/i18n'
import { whenIdle } from '@/platform/idle'
import { createMemoryDesk } from '@/storage/memoryDesk'
import type { Desk, StorageProblem } from '@/storage/types'
import { useDeskStore } from '@/stores/desk'
import { textOf } from '../mounting'
import { tt54 } from '../sets'

export type Mounted = ReturnType<typeof mount>

const nowhere = { template: '<p />' }

/** A desk in memory as the app's desk, with fresh stores; assessments lie on it from the start. */
export async function openDesk(
  assessments: readonly Assessment[] = [],
  problem?: StorageProblem,
): Promise<Desk> {
  localStorage.clear()
  setActivePinia(createPinia())
  const desk = createMemoryDesk()
  for (const [index, assessment] of assessments.entries()) {
    const at = `2026-11-2${index}T01:00:00Z`
    await desk.save(assessment, { base: null, what: [{ code: 'created' }], who: '', at })
  }
  await useDeskStore().open({
    open: () => Promise.resolve(problem ? { ok: false, problem } : { ok: true, desk }),
    memory: () => Promise.resolve(desk),
  })
  return desk
}

/** An assessment of a hospital, by Circular 54 only. */
export function anAssessment(id: string, name: string, change: Partial<Assessment> = {}): Assessment {
  return {
    ...newAssessment({
      id,
      now: '2026-11-23T01:00:00Z',
      assessedOn: '2026-12-01',
      criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
      name,
    }),
    ...change,
  }
}

/** Mounts a page with Vietnamese words and the routes it leads to. */
export async function mountPage(
  page: Component,
): Promise<{ wrapper: ReturnType<typeof mount>; router: Router }> {
  await loadRemainingTexts()
  await setLanguage('vi')
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'start', component: nowhere },
      ...['assessor', 'rollup', 'workbench', 'settings'].map((name) => ({
        path: `/${name}`,
        name,
        component: nowhere,
      })),
      { path: '/help', name: 'guide', component: nowhere },
      { path: '/a/:id', component: nowhere },
      ...['overview', 'facility', 'result', 'check', 'plan', 'reports', 'help'].map((name) => ({
        path: `/a/:id/${name}`,
        name,
        component: nowhere,
      })),
      { path: '/a/:id/criteria/:set?/:group?', name: 'criteria', component: nowhere },
    ],
  })
  await router.push('/')
  const wrapper = mount(page, { global: { plugins: [i18n, router] }, attachTo: document.body })
  // Parts that come with a file of their own are part of the page.
  await vi.dynamicImportSettled()
  // What waits until the page rests belongs to this page, not to the test after it.
  await whenIdle()
  await settled()
  await vi.dynamicImportSettled()
  return { wrapper, router }
}

/** Presses the button whose words begin so; rows name their facility after them. */
export async function press(wrapper: Mounted, words: string, at = 0): Promise<void> {
  const buttons = wrapper.findAll('button').filter((button) => textOf(button).startsWith(words))
  if (!buttons[at]) throw new Error(`No button “${words}”`)
  await buttons[at].trigger('click')
  await settled()
}

export const namesOnDesk = (): string[] =>
  useDeskStore().records.map(({ assessment }) => assessment.facility.name)
export const idsOnDesk = (): string[] => useDeskStore().records.map(({ assessment }) => assessment.id)
export const lastToast = () => useMessagesStore().messages.at(-1)

/** Everything met: Article 4(1) then gives the top of the ladder, whatever computes it. */
export const allMet: SetAnswers = Object.fromEntries(
  entriesOf(tt54).map(({ id }) => [id, { verdict: 'met' as const }]),
)

/** Waits until what was loaded on demand is there and drawn; modules are read from disk, so not by ticks alone. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    await flushPromises()
    await new Promise((resume) => setTimeout(resume, 10))
  }
}

/** Waits until something holds; the limit is for what hangs, as a loaded machine is slow, not wrong. */
export async function until(holds: () => boolean): Promise<void> {
  const begun = Date.now()
  while (!holds()) {
    if (Date.now() - begun > 60_000) throw new Error('What was waited for did not happen')
    await settled()
  }
}
