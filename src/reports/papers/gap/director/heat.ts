import { fieldOf, type FieldRow } from '../../../../core/score/field'
import { levelledSet } from '../../../../core/sets/criteria'
import { heatMapChart } from '../../../../drawing/heatMap'
import { subheadline } from '../../../build'
import { chartBlock } from '../../../chartBlock'
import { formatDay } from '../../../format'
import { geometry } from '../../../layout/geometry'
import type { Block } from '../../../model'
import { fittingTitle, shortTitle } from '../../../../words/title'
import type { PaperContext } from '../../../context'
import type { Director } from './content'

/**
 * The heat map group × level, under a sentence that says where the next levels are held up.
 * @param director the pages
 */
export function heatBlocks(director: Director): Block[] {
  const { report, levelled, field, lower, upper, levels } = director
  const { t, language, target, result } = report
  const groupsAt = (level: number): string[] =>
    field
      .filter(({ group, cells }) => {
        const cell = cells.find((one) => one?.level === level)
        return group !== null && cell !== undefined && cell !== null && cell.met < cell.total
      })
      .map(({ group }) => shortTitle(group?.title[language] ?? ''))
  const held = levels.flatMap(({ level }) => {
    const groups = groupsAt(level)
    return groups.length === 0 ? [] : [t('director.heat.held', { level, groups: groups.join(', ') })]
  })
  const heading = held.length > 0 ? held.slice(0, 2).join('; ') : t('director.heat.heading')
  const { textWidth } = geometry('portrait')
  const before = fieldBefore(report)
  return [
    subheadline(heading.charAt(0).toLocaleUpperCase(language) + heading.slice(1)),
    chartBlock(
      heatMapChart(
        {
          field,
          levels: levelled.levels.map(({ level }) => level),
          lower,
          upper,
          target,
          width: textWidth,
          ...(before ? { before } : {}),
        },
        {
          group: (group) =>
            group
              ? `${group.ordinal}. ${fittingTitle(group.title[language])}`
              : t('director.heat.milestones'),
          level: (level) => t('drawing.level', { level }),
          reached: t('director.heat.reached'),
          possible: t('director.heat.possible'),
          missing: t('director.heat.missing'),
          later: t('director.heat.later'),
          isVoid: t('director.heat.void', { day: formatDay(result.asOf) }),
          legend: {
            full: t('director.heat.legend.full'),
            none: t('director.heat.legend.none'),
            gained: t('director.heat.legend.gained'),
            lost: t('director.heat.legend.lost'),
            whole: {
              unassessed: t('director.heat.legend.unassessed'),
              notMet: t('director.heat.legend.notMet'),
            },
            brief: {
              unassessed: t('director.heat.legend.brief.unassessed'),
              notMet: t('director.heat.legend.brief.notMet'),
            },
          },
          alt: `${heading}.`,
          caption: t('drawing.tableCaption'),
          tableGroup: t('drawing.tableGroup'),
        },
      ),
    ),
  ]
}

/** The map of the earlier year; none when it was measured by another circular. */
function fieldBefore({ previous, levelled }: PaperContext): FieldRow[] | null {
  if (!previous || levelledSet(previous.sets)?.id !== levelled?.id) return null
  return fieldOf(previous.sets, previous.result)
}
