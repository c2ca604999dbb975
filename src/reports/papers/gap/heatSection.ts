import { paragraph } from '../../build'
import type { PaperContext } from '../../context'
import { createDirector } from './director/content'
import { heatBlocks } from './director/heat'
import type { SectionContent } from './sections'

/** The groups by levels as one map in the order of the circular. */
export function heatSection(report: PaperContext): SectionContent {
  const { t } = report
  const director = createDirector(report)
  return {
    title: t('gapReport.groups.heading'),
    blocks: director ? heatBlocks(director) : [paragraph(t('gapReport.director.noLevel'))],
  }
}
