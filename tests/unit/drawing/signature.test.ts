import { describe, expect, it } from 'vitest'
import { fieldOf } from '@/core/score/field'
import { ladderOf } from '@/core/score/ladder'
import { assess } from '@/core/score/assess'
import type { Role, Shape } from '@/drawing/shapes'
import { PIXEL } from '@/drawing/shapes'
import { glyphDrawing } from '@/drawing/glyph'
import { rowMarksDrawing } from '@/drawing/rowMarks'
import { signatureChart, type SignatureData } from '@/drawing/signature'
import { SIGNATURE_SIZES } from '@/drawing/signatureSizes'
import { signatureWords } from '@/drawing/signatureWords'
import { stepsOf } from '@/drawing/step'
import { svgElements } from '@/drawing/svg'
import { answers, anAssessment } from '../builders'
import { allSets, tt54 } from '../fixtures'
import { strictWords } from '../reports/aReport'
import { idOf } from '../core/score/tt54Levels'

const words = signatureWords(strictWords('vi'), 'vi')
const given = answers().allMet(tt54).unassessed(idOf(46)).notMet(idOf(53), idOf(54))
const result = assess(allSets, anAssessment().with(given).build().answers, {
  asOf: '2026-12-01',
  regime: 'in-force',
})
const steps = stepsOf(ladderOf(result, tt54.levels, 6), ({ step }) => step.title?.vi ?? '')
const data: SignatureData = { steps, field: fieldOf(allSets, result), lower: 3, upper: 5 }
const filled = (shapes: readonly Shape[], role: Role) =>
  shapes.filter((shape) => 'fill' in shape && shape.fill === role)
const texts = (shapes: readonly Shape[]) =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

describe('the signature picture', () => {
  it('stands on the bounds of the result', () => {
    expect(result.level).toEqual({ lower: 3, upper: 5 })
    expect(steps.map(({ state }) => state)).toEqual([
      ...['reached', 'reached', 'reached', 'possible', 'possible'],
      ...['not-reached', 'own'],
    ])
    const { alt } = signatureChart(data, words, 'large', 776)
    expect(alt).toContain('chắc chắn đạt mức 3; có thể đạt mức 5; mục tiêu mức 6')
    expect(alt).toContain('mức 4 còn 1 nội dung; mức 6 còn 2 nội dung')
  })

  it('is a brick a criterion: every row of the set is there once', () => {
    const { drawing } = signatureChart(data, words, 'large', 776)
    const bricks = filled(drawing.shapes, 'met').filter(
      (shape) => shape.kind === 'rect' && shape.width < 10 * PIXEL,
    )
    // 146 criteria and 16 milestones; 18 of VIII, 58 and 59 and one milestone lapsed; one unassessed, two not met.
    expect(bricks).toHaveLength(146 + 16 - 18 - 3 - 1 - 2)
  })

  it('leads from each cell to its first row that is not met', () => {
    const { drawing } = signatureChart(data, words, 'phone', 342)
    const regions = drawing.regions ?? []
    expect(regions.find(({ label }) => label.startsWith('HIS, mức 6'))).toMatchObject({ to: idOf(53) })
    expect(regions.find(({ label }) => label.startsWith('HIS, mức 4'))).toMatchObject({ to: idOf(46) })
    expect(texts(drawing.shapes)).toEqual(expect.arrayContaining(['?1', '×2']))
  })

  it('says the same as its table', () => {
    const { table } = signatureChart(data, words, 'large', 776)
    const his = table.rows.find(([name]) => name === 'III. HIS')
    expect(his?.slice(4)).toEqual(['đạt 3/4; 1 chưa đánh giá', 'đạt 5/5', 'đạt 2/4; 2 chưa đạt', 'đạt 3/3'])
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
  })

  it.each(SIGNATURE_SIZES)('stays inside its frame (%s)', (size) => {
    const width = { large: 776, medium: 664, small: 367, phone: 300, card: 326 }[size]
    const { drawing } = signatureChart(data, words, size, width)
    for (const shape of drawing.shapes)
      if (shape.kind === 'rect' || shape.kind === 'hatch') {
        expect(shape.x).toBeGreaterThanOrEqual(0)
        expect(shape.y).toBeGreaterThanOrEqual(0)
        expect(shape.x + shape.width).toBeLessThanOrEqual(drawing.width + 0.01)
        expect(shape.y + shape.height).toBeLessThanOrEqual(drawing.height + 0.01)
      }
  })

  it('gives each role a class on screen and a grey on paper', () => {
    const { drawing } = signatureChart(data, words, 'large', 776)
    for (const { attributes } of svgElements(drawing, 'theme')) {
      expect(attributes.class).toMatch(/fill-|line-/)
      expect(attributes.fill ?? attributes.stroke).toBeUndefined()
    }
    expect(svgElements(drawing).every(({ attributes }) => attributes.class === undefined)).toBe(true)
  })
})

describe('its small sizes', () => {
  it('are a bar a level, with a flag on the target', () => {
    const glyph = glyphDrawing(steps)
    expect(glyph.width).toBeCloseTo(46 * PIXEL, 5)
    expect(glyph.height).toBeCloseTo(26 * PIXEL, 5)
    expect(glyph.shapes.filter(({ kind }) => kind === 'line')).toHaveLength(1)
  })

  it('show a group by what its worst row is', () => {
    const his = data.field.find(({ group }) => group?.id === 'his')
    if (!his) throw new Error('No HIS')
    const { shapes } = rowMarksDrawing(his)
    expect(filled(shapes, 'met')).toHaveLength(5)
    expect(shapes.filter(({ kind }) => kind === 'hatch')).toHaveLength(1)
    expect(shapes.filter((shape) => shape.kind === 'rect' && shape.line === 'gap')).toHaveLength(1)
  })
})
