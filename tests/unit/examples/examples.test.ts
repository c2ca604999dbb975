import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import { fingerprint } from '@/core/seal/canonical'
import { isCalendarDay } from '@/core/time/calendarDay'
import { findEntry } from '@/core/sets/criteria'
import type { Answer, Assessment, Regime } from '@/core/types'
import { validateAssessment } from '@/generated/validators'
import { newestSets, readJson } from '../fixtures'

const read = (name: string) => readJson(`src/examples/${name}.tt54.json`) as Assessment
const hospital = read('provincial-hospital')
const centre = read('district-centre')

const scored = (assessment: Assessment, regime: Regime = assessment.regime) =>
  assess(newestSets, assessment.answers, { asOf: assessment.assessedOn, regime })
const answered = (assessment: Assessment): [string, Answer][] =>
  Object.values(assessment.answers).flatMap((answers) => Object.entries(answers))
const answerTo = (assessment: Assessment, id: string): Answer => assessment.answers['tt54-2017']?.[id] ?? {}
const isMet = ({ verdict, items }: Answer): boolean =>
  items === undefined ? verdict === 'met' : Object.values(items).every((item) => item !== false)

describe('the provincial hospital', () => {
  /*
   * By hand: levels 1–3 have every criterion and milestone met. Of level 4 (infrastructure 11–13, HIS 15–18, RIS-PACS
   * basic, LIS advanced, three milestones) four are unassessed and none is missing, so 3 to 4. Level 5 has his.20, 21, 23
   * and others missing, so never 5.
   */
  it.each(['in-force', 'as-issued'] as const)('is at level 3 to 4 (%s)', (regime) => {
    expect(scored(hospital, regime).level).toEqual({ lower: 3, upper: 4 })
  })

  it('is kept from each level by what its answers say', () => {
    expect(scored(hospital).blocking).toEqual({
      '4': ['his.17', 'ris-pacs.12', 'lis.10', 'milestone.inpatient-orders'],
      '5': ['his.20', 'his.21', 'his.23', 'ris-pacs.16', 'ris-pacs.18', 'milestone.filmless'],
      '6': [
        ...['infrastructure.15', 'infrastructure.17', 'management.8', 'management.9'],
        ...['his.25', 'his.26', 'his.27', 'non-functional.13', 'non-functional.17', 'non-functional.22'],
        ...['security.9', 'security.13', 'security.14'],
        ...['milestone.cdss-2', 'milestone.structured-notes', 'milestone.closed-loop-medication'],
      ],
      '7': [
        ...['infrastructure.18', 'infrastructure.19', 'his.28', 'his.31'],
        ...['milestone.cdss-3', 'milestone.analytics', 'milestone.continuity-summary'],
      ],
    })
    expect(scored(hospital).undecided).toEqual([
      'his.17',
      'ris-pacs.12',
      'lis.10',
      'milestone.inpatient-orders',
    ])
  })

  it('is kept from level 7 by the text as issued also where it has lapsed', () => {
    const { blocking } = scored(hospital, 'as-issued')
    expect(blocking['7']).toEqual(
      expect.arrayContaining(['his.30', 'emr.13', 'emr.16', 'emr.17', 'milestone.standard-exchange']),
    )
  })
})

describe('the district centre', () => {
  /* By hand: level 1 is complete; level 2 lacks one item of criterion 5 (entry control) and one milestone, both assessed. */
  it.each(['in-force', 'as-issued'] as const)('is at level 1, two steps from level 2 (%s)', (regime) => {
    const { level, blocking } = scored(centre, regime)
    expect(level).toEqual({ lower: 1, upper: 1 })
    expect(blocking['2']).toEqual(['infrastructure.5', 'milestone.sharing-within-care'])
    expect(blocking['3']).toEqual([
      ...['infrastructure.7', 'infrastructure.10', 'management.2', 'his.11', 'his.12', 'lis.5'],
      ...['non-functional.5', 'non-functional.7', 'security.2', 'security.5'],
      ...['milestone.nursing-records', 'milestone.cdss-1'],
    ])
  })
})

describe.each([
  ['provincial hospital', hospital],
  ['district centre', centre],
])('%s as a file', (_name, assessment) => {
  it('fits the schema, is marked as illustrative and uses all three sets', () => {
    expect(validateAssessment(assessment)).toBe(true)
    expect(assessment.illustrative).toBe(true)
    expect(assessment.facility.name).toMatch(/Minh Họa|Thí Dụ/)
    expect(JSON.stringify(assessment)).toBe(JSON.stringify(assessment).normalize('NFC'))
  })

  it('names the criteria sets as they are now, fingerprints included', () => {
    expect(assessment.criteriaSets).toEqual(
      newestSets.map((set) => ({ id: set.id, version: set.version, fingerprint: fingerprint(set) })),
    )
  })

  it('answers only what is asked, with nothing to complain about', () => {
    expect(scored(assessment).problems).toEqual([])
    for (const [id] of answered(assessment)) expect(findEntry(newestSets, id)?.asked, id).toBe(true)
  })

  it('refers only to evidence, actions and criteria that exist', () => {
    const evidence = new Set((assessment.evidence ?? []).map(({ id }) => id))
    const used = answered(assessment).flatMap(([, answer]) => answer.evidence ?? [])
    expect(used.filter((id) => !evidence.has(id))).toEqual([])
    expect([...evidence].filter((id) => !used.includes(id))).toEqual([])
    const actions = assessment.actions ?? []
    const ids = new Set(actions.map(({ id }) => id))
    expect(ids.size).toBe(actions.length)
    for (const action of actions) {
      for (const id of action.criteria) expect(findEntry(newestSets, id), id).toBeDefined()
      for (const id of action.dependsOn ?? []) {
        const before = actions.find((other) => other.id === id)
        expect((before?.due ?? '9999') < (action.due ?? ''), `${action.id} after ${id}`).toBe(true)
      }
      expect((action.start ?? '') <= (action.due ?? ''), action.id).toBe(true)
    }
  })

  it('plans nothing for what is met already, unless it is done', () => {
    const { entries } = scored(assessment, 'as-issued')
    for (const action of assessment.actions ?? [])
      for (const id of action.criteria)
        expect(entries[id]?.lower, `${action.id} ${id}`).toBe(action.status === 'done')
  })

  it('has real days only', () => {
    const days = JSON.stringify(assessment).match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []
    expect(days.length).toBeGreaterThan(20)
    expect(days.filter((day) => !isCalendarDay(day))).toEqual([])
  })

  it('does not contradict itself', () => {
    const { facility } = assessment
    const met = (id: string): boolean => isMet(answerTo(assessment, id))
    const implies = (id: string, needs: string): void => {
      if (met(id)) expect(met(needs), `${id} needs ${needs}`).toBe(true)
    }
    implies('milestone.filmless', 'ris-pacs.6')
    implies('milestone.images-outside-radiology', 'ris-pacs.8')
    implies('his.18', 'ris-pacs.1')
    implies('his.27', 'infrastructure.15')
    implies('his.31', 'infrastructure.18')
    implies('his.15', 'infrastructure.12')
    implies('milestone.cdss-2', 'his.24')
    implies('milestone.closed-loop-medication', 'infrastructure.9')
    implies('milestone.electronic-ordering', 'his.8')
    expect(answerTo(assessment, 'his.22').verdict === 'not-applicable').toBe(facility.hasBloodBank === false)
    const devices = ['ct', 'mri', 'xray', 'dsa', 'ultrasound'] as const
    const connected = answerTo(assessment, 'ris-pacs.6').items ?? {}
    for (const [index, device] of devices.entries())
      expect(connected[`ris-pacs.6.${index + 1}`] === 'not-applicable', device).toBe(
        !facility.imagingDevices?.includes(device),
      )
  })
})
