// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { effectScope, ref } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { defaultOptions } from '@/components/report/paperOptions'
import { usePaper } from '@/components/report/usePaper'
import { newAssessment } from '@/core/make/newAssessment'
import type { Assessment, Day } from '@/core/types'
import { createMemoryDesk } from '@/storage/memoryDesk'
import { useAssessmentStore } from '@/stores/assessment'
import { useCriteriaStore } from '@/stores/criteria'
import { useDeskStore } from '@/stores/desk'
import { modelText, squeeze } from '../../reports/paperText'

const AT = '2026-12-01T01:00:00.000Z'

describe('the report beside an earlier year', () => {
  it('is made anew when the earlier assessment comes to the list after the first paper', async () => {
    setActivePinia(createPinia())
    const desk = createMemoryDesk()
    await useDeskStore().open({
      open: () => Promise.resolve({ ok: true, desk }),
      memory: () => Promise.resolve(desk),
    })
    const criteria = useCriteriaStore()
    await criteria.loadCatalogue()
    const criteriaSets = criteria.currentReferences().filter(({ id }) => id === 'tt54-2017')
    const of = (id: string, assessedOn: Day): Assessment =>
      newAssessment({ id, now: AT, assessedOn, criteriaSets, name: 'Bệnh viện Ví dụ' })
    const save = (assessment: Assessment): Promise<unknown> =>
      desk.save(assessment, { base: null, what: [{ code: 'created' }], who: '', at: AT })
    await save(of('a-now', '2026-12-01'))
    await useDeskStore().refresh()
    await useAssessmentStore().open('a-now')

    const scope = effectScope()
    const { paper, besideDay } = scope.run(() => usePaper(ref(defaultOptions('gap', 'vi'))))!
    const said = (): string => (paper.value ? modelText(paper.value) : '')
    await vi.waitFor(() => expect(said()).not.toBe(''), 5000)
    expect(besideDay.value).toBeNull()
    expect(said()).not.toContain(squeeze('So với ngày'))

    await save(of('a-then', '2025-11-20'))
    await useDeskStore().refresh()
    await vi.waitFor(() => expect(besideDay.value).toBe('2025-11-20'), 5000)
    expect(said()).toContain(squeeze('So với ngày 20/11/2025'))
    scope.stop()
  })
})
