import { heading, paragraph } from '../../build'
import { geometry } from '../../layout/geometry'
import { actionsTable } from '../../plan/actions'
import { planOf } from '../../plan/content'
import { costBlocks } from '../../plan/costs'
import { projectionBlocks } from '../../plan/projection'
import type { PaperContext } from '../../context'
import type { SectionContent } from './sections'

/** The plan toward the target: actions, what they cost, and the level over time. */
export function planSection(report: PaperContext): SectionContent {
  const { t, target, levelled } = report
  const content = planOf(report)
  const { textWidth } = geometry('portrait')
  return {
    title: levelled ? t('planPaper.heading', { target }) : t('planPaper.headingList'),
    blocks: [
      heading(2, '1', t('planPaper.actions'), 'plan-actions'),
      paragraph(t('planPaper.order'), { keepWithNext: true }),
      ...actionsTable(report, content, false),
      ...(report.length === 'management'
        ? []
        : [heading(2, '2', t('planPaper.costs.heading'), 'plan-costs'), ...costBlocks(report, content)]),
      ...(levelled && report.length !== 'management'
        ? [
            heading(2, '3', t('planPaper.projection.heading'), 'plan-projection'),
            ...projectionBlocks(report, content, textWidth),
          ]
        : []),
    ],
  }
}
