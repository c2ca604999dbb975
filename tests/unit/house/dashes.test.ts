/** A dashed edge means one thing: not so yet, planned or only tried. Whatever cannot be pressed or lapsed has another look. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../../../src/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => !file.startsWith('generated'),
)

it('a dashed border of a screen stands round what is only tried', () => {
  const dashed = files
    .filter((file) => /\.(?:vue|css)$/.test(file) && /:[^;]*\bdashed\b/.test(read(file)))
    .map((file) => file.replaceAll('\\', '/'))
  expect(dashed.sort()).toEqual(['components/plan/PlanGapRow.vue', 'components/plan/PlanTrial.vue'])
})

it('a dashed outline of a chart is a level by plan; lines of days and bounds are no outlines', () => {
  const outlined = files
    .filter((file) => file.startsWith('drawing') && file.endsWith('.ts'))
    .filter((file) => /stroke:[^}]*\bdash:/.test(read(file)))
    .map((file) => file.replaceAll('\\', '/'))
  expect(outlined.sort()).toEqual(['drawing/planStairs.ts', 'drawing/step.ts'])
})
