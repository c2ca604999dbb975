import { describe, expect, it } from 'vitest'
import {
  applyTemplate,
  PROGRAMME_STEPS,
  programmeTemplate,
  programmeView,
  updateStep,
} from '@/core/plan/programme'
import { anAssessment } from '../../builders'
import { frozen } from '../../fixtures'

const TODAY = '2026-11-23'
const bare = frozen(anAssessment().build())

describe('programmeTemplate', () => {
  it('has the five steps of the article in order, with the days of 2025', () => {
    expect(Object.entries(programmeTemplate(2025))).toEqual([
      ['team', '2025-04-15'],
      ['survey', '2025-04-26'],
      ['plan', '2025-06-30'],
      ['acceptance', '2025-09-15'],
      ['announcement', '2025-09-30'],
    ])
  })

  it('fills only the days that are not there', () => {
    const mine = frozen(updateStep(bare, 'survey', { due: '2027-05-20', responsible: 'Lan' }))
    const { programme } = applyTemplate(mine, 2027)
    expect(programme?.survey).toEqual({ due: '2027-05-20', responsible: 'Lan' })
    expect(programme?.team).toEqual({ due: '2027-04-15' })
    expect(Object.keys(programme ?? {}).sort()).toEqual([...PROGRAMME_STEPS].sort())
  })
})

describe('updateStep', () => {
  it('replaces and removes members, and the step when nothing is left of it', () => {
    const one = updateStep(bare, 'team', { due: '2026-12-01', responsible: 'Lan' })
    expect(updateStep(one, 'team', { responsible: '' }).programme).toEqual({ team: { due: '2026-12-01' } })
    expect(updateStep(one, 'team', { responsible: undefined, due: undefined }).programme).toEqual({})
  })

  it('keeps steps it does not know', () => {
    const strange = frozen(
      anAssessment()
        .having({ programme: { training: { due: '2026-12-01' } } })
        .build(),
    )
    expect(updateStep(strange, 'team', { due: '2026-01-01' }).programme).toHaveProperty('training')
  })
})

describe('programmeView', () => {
  it('nothing entered: the first step is next, nothing is late', () => {
    const view = programmeView(undefined, TODAY)
    expect(view).toMatchObject({ done: 0, late: 0, started: false })
    expect(view.steps.map(({ state }) => state)).toEqual(['next', 'later', 'later', 'later', 'later'])
    expect(view.next?.id).toBe('team')
  })

  it('done, late, next, later', () => {
    const view = programmeView(
      {
        team: { due: '2026-04-15', doneOn: '2026-04-20' },
        survey: { due: '2026-10-24' },
        plan: { due: '2026-12-03' },
        acceptance: {},
      },
      TODAY,
    )
    expect(view.steps.map(({ id, state, daysLate, daysLeft }) => [id, state, daysLate, daysLeft])).toEqual([
      ['team', 'done', 5, null],
      ['survey', 'late', 30, null],
      ['plan', 'later', 0, 10],
      ['acceptance', 'later', 0, null],
      ['announcement', 'later', 0, null],
    ])
    expect(view).toMatchObject({ done: 1, late: 1, started: true })
    expect(view.next?.id).toBe('survey')
  })

  it('the due day itself is not late', () => {
    expect(programmeView({ team: { due: TODAY } }, TODAY).steps[0]).toMatchObject({
      state: 'next',
      daysLeft: 0,
    })
    expect(programmeView({ team: { due: TODAY } }, '2026-11-24').steps[0]).toMatchObject({
      state: 'late',
      daysLate: 1,
    })
  })

  it('says when a step is done or due before an earlier one', () => {
    const view = programmeView(
      { survey: { doneOn: '2026-01-01', due: '2026-03-01' }, plan: { due: '2026-02-01' } },
      TODAY,
    )
    expect(view.steps.filter(({ outOfOrder }) => outOfOrder).map(({ id }) => id)).toEqual(['survey', 'plan'])
  })

  it('all done: nothing is next', () => {
    const all = Object.fromEntries(PROGRAMME_STEPS.map((id) => [id, { doneOn: '2026-01-01' }]))
    expect(programmeView(all, TODAY)).toMatchObject({ done: 5, late: 0, next: null })
  })
})
