import { describe, expect, it } from 'vitest'
import type { PaperInput } from '@/reports/context'
import type { PaperDocument } from '@/reports/model'
import { findPaper } from '@/reports/registry'
import { catalogue, newestSets } from '../fixtures'
import { aNastyCase } from './aNastyCase'
import { resultOf, strictWords } from './aReport'
import { bodyTexts, layout, overflows } from './metrics'
import { modelText, squeeze } from './paperText'

const sets = newestSets.slice(0, 3)
const assessment = aNastyCase()
const result = resultOf(assessment, sets)

function made(kind: string, options: Partial<PaperInput> = {}): PaperDocument {
  const outcome = findPaper('assessment', kind)?.build({
    assessment,
    sets,
    catalogue,
    result,
    target: 6,
    language: 'vi',
    today: '2026-12-01',
    t: strictWords('vi'),
    ...options,
  })
  if (!outcome?.ok) throw new Error(kind)
  return outcome.document
}

describe('the worst a facility may bring: long names, 60 actions, notes of 5,000 characters, 300 pieces of evidence', () => {
  it('is what it says', () => {
    expect(assessment.facility.name.length).toBeGreaterThanOrEqual(120)
    expect([assessment.actions?.length, assessment.evidence?.length]).toEqual([60, 300])
    const notes = Object.values(assessment.answers).flatMap((rows) =>
      Object.values(rows).map(({ note = '' }) => note.length),
    )
    expect(Math.max(...notes)).toBeGreaterThanOrEqual(4_900)
  })

  it('two pages for the director, nothing under 11 points', async () => {
    const { pages } = await layout(made('gap', { length: 'director' }))
    expect(pages).toHaveLength(2)
    expect(
      Math.min(...pages.flatMap((page) => bodyTexts(page).map(({ size }) => size))),
    ).toBeGreaterThanOrEqual(11)
  })

  it('at most eight pages for the management', async () => {
    const { pages } = await layout(made('gap', { length: 'management' }))
    expect(pages.length).toBeLessThanOrEqual(8)
  })

  it('loses no note of the plan and no note of a criterion', () => {
    const plan = modelText(made('plan'))
    for (const { note } of assessment.actions ?? []) if (note) expect(plan).toContain(squeeze(note))
    const working = modelText(made('gap', { length: 'working', sections: { notes: true } }))
    for (const rows of Object.values(assessment.answers))
      for (const { note } of Object.values(rows)) if (note) expect(working).toContain(squeeze(note))
  })

  it('shows every piece of evidence that is linked in the annex', () => {
    const annex = modelText(made('evidence'))
    const linked = new Set(
      Object.values(assessment.answers).flatMap((rows) =>
        Object.entries(rows).flatMap(([id, { evidence = [] }]) =>
          result.entries[id]?.counts ? evidence : [],
        ),
      ),
    )
    for (const { id, number = '' } of assessment.evidence ?? [])
      if (linked.has(id)) expect(annex).toContain(squeeze(number))
  })

  it.each(['plan', 'proposal', 'emr', 'vendor', 'setting-up', 'council', 'evidence', 'rehearsal'])(
    '%s stays within its margins',
    async (kind) => {
      expect(overflows(await layout(made(kind)))).toEqual([])
    },
  )
})
