import { body, bold, row, text } from '../../build'
import type { Block } from '../../model'
import { PROGRAMME_STEPS } from '../../../core/plan/programme'
import { indicatorBlocks } from './indicators'
import { countedOf, type SynthesisInput } from './input'
import { figure, synthesisTable, type Caption } from './table'

const ANNOUNCEMENT = PROGRAMME_STEPS.indexOf('announcement')

/**
 * Part V: who announced electronic records, how far the five steps are, the numbers of the programme.
 * @param input the roll-up
 * @param caption numbers the tables
 */
export function programmeBlocks(input: SynthesisInput, caption: Caption): Block[] {
  const { t, result } = input
  const { programmes, steps } = result.counts
  const all = countedOf(input).map(({ row: one }) => one)
  const told = all.filter(({ programme }) => programme.started)
  const announced = told.filter(({ programme }) => (programme.doneOn[ANNOUNCEMENT] ?? '') !== '')
  const open = told.filter((one) => !announced.includes(one))
  const heads = ['order', 'step', 'done', 'late', 'open'] as const
  const note =
    open.length === 0
      ? ''
      : ` ${t('synthesis.announcedOpen', { count: open.length, names: open.map(({ facility }) => facility).join('; ') })}`
  return [
    body(
      told.length === 0
        ? t('synthesis.programmesNone', { total: all.length })
        : [
            bold(t('synthesis.announced', { count: announced.length, total: told.length })),
            text(`${note} ${t('synthesis.programmes', { count: told.length, total: all.length })}`),
          ],
    ),
    ...(programmes === 0
      ? []
      : [
          caption((table) => t('synthesis.caption.programme', { table })),
          synthesisTable(
            [1, 8, 2.4, 2.4, 2.4],
            ['left', 'left', 'right', 'right', 'right'],
            heads.map((key) => t(`synthesis.column.${key}`)),
            steps.map(({ id, done, late, next, later }, index) =>
              row(
                String(index + 1),
                t(`papers.plan.step.${id}`),
                figure(done),
                figure(late),
                figure(next + later),
              ),
            ),
          ),
        ]),
    ...indicatorBlocks(input, caption),
  ]
}
