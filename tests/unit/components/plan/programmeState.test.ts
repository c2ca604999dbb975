// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { today } from '@/environment'
import { addDays } from '@/core/time/days'
import PlanProgrammeState from '@/components/plan/PlanProgrammeState.vue'
import type { Assessment } from '@/core/types'
import { anAssessment } from '../../builders'
import { mountInApp, textOf } from '../mounting'

const shown = async (programme: Assessment['programme'], language: 'vi' | 'en' = 'vi') =>
  textOf(
    await mountInApp(
      PlanProgrammeState,
      { assessment: anAssessment().having({ programme }).build() },
      language,
    ),
  )

describe('the state of the implementation programme on the first screen', () => {
  it('shows nothing where the programme is not used', async () => {
    expect(await shown(undefined)).toBe('')
    expect(await shown({ team: {} })).toBe('')
  })

  it('names how many steps are done and the next', async () => {
    const text = await shown({ team: { doneOn: '2026-01-05' }, survey: { due: addDays(today(), 12) } })
    expect(text).toContain('1/5 bước')
    expect(text).toContain('Khảo sát hiện trạng')
    expect(text).toContain('còn 12 ngày')
  })

  it('names a step that is late, in both languages', async () => {
    const programme = { team: { due: addDays(today(), -1) } }
    expect(await shown(programme)).toContain('trễ 1 ngày')
    expect(await shown(programme, 'en')).toContain('1 day late')
  })

  it('has no next step once all five are done', async () => {
    const done = { doneOn: '2026-01-05' }
    const text = await shown({ team: done, survey: done, plan: done, acceptance: done, announcement: done })
    expect(text).toBe('Chương trình triển khai: 5/5 bước')
  })
})
