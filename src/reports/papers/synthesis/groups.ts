import { body } from '../../build'
import { chartBlock } from '../../chartBlock'
import { geometry } from '../../layout/geometry'
import type { Block } from '../../model'
import { barTableChart } from '../../../drawing/barTable'
import { reachMapChart, toneBounds } from '../../../drawing/reachMap'
import { fittingTitle } from '../../../words/title'
import type { Group } from '../../../core/types'
import { contentShares, groupReach, shareBands, type GroupReach } from './counts'
import { countedOf, type SynthesisInput } from './input'
import type { Caption } from './table'

/**
 * Part III: a map of how many facilities reach what each level asks of each group, and group by group how many contents
 * most, half or fewer of them meet.
 * @param input the roll-up
 * @param caption numbers the tables
 */
export function groupBlocks(input: SynthesisInput, caption: Caption): Block[] {
  const { t, set } = input
  const total = countedOf(input).length
  if (total === 0) return [body(t('synthesis.noneCounted'))]
  const reach = groupReach(input)
  const levels = set.levels.map(({ level }) => level)
  const { textWidth } = geometry('portrait')
  const words = t('synthesis.groupsText', { total })
  return [
    body(words),
    caption((table) => t('synthesis.caption.groups', { table })),
    chartBlock(
      reachMapChart(
        reach.map(({ group, reached }) => ({ name: nameOf(input, group), isApart: group === null, reached })),
        { levels, facilities: total, width: textWidth },
        {
          level: (level) => t('drawing.level', { level }),
          range: (from, to) =>
            t(from === to ? 'synthesis.legend.one' : 'synthesis.legend.range', { from, to }),
          none: t('synthesis.legend.none'),
          alt: `${words} ${bottleneckWords(input, reach, total)}`.trim(),
          caption: words,
          tableGroup: t('synthesis.column.group'),
        },
      ),
    ),
    ...shareTable(input, caption),
  ]
}

/**
 * At the lowest level that some facility does not reach in a group: the groups that the fewest reach. Empty when all
 * reach everything.
 * @param input the roll-up
 * @param reach what `groupReach` gave
 * @param total facilities
 */
export function bottleneckWords(input: SynthesisInput, reach: readonly GroupReach[], total: number): string {
  const { t, set } = input
  const { many } = toneBounds(total)
  for (const [column, { level }] of set.levels.entries()) {
    const cells = reach.flatMap(({ group, reached }) => {
      const count = reached[column] ?? null
      return group === null || count === null ? [] : [{ group, count }]
    })
    const least = Math.min(...cells.map(({ count }) => count))
    if (cells.length === 0 || least >= many) continue
    return t('synthesis.bottleneck', {
      level,
      groups: cells
        .filter(({ count }) => count === least)
        .map(({ group }) => nameOf(input, group).replace(/^[IVXLC]+\. /u, ''))
        .join(', '),
      count: least,
      total,
    })
  }
  return ''
}

/** Room for names in mm. */
const NAME = 60
const NUMBER = 17

function shareTable(input: SynthesisInput, caption: Caption): Block[] {
  const { t } = input
  const shares = contentShares(input)
  if (shares.length === 0) return []
  const lines = shares.map(({ group, contents }) => ({
    name: nameOf(input, group),
    isApart: group === null,
    count: contents.length,
    ...shareBands(contents),
  }))
  const sum = (key: 'count' | 'many' | 'some' | 'few'): number =>
    lines.reduce((total, line) => total + line[key], 0)
  const cells = (name: string, count: number, many: number, some: number, few: number): string[] => [
    name,
    ...[count, many, some, few].map((one) => (one === 0 ? '–' : String(one))),
  ]
  const title = (table: number): string => t('synthesis.caption.shares', { table })
  const { textWidth } = geometry('portrait')
  return [
    caption(title),
    chartBlock(
      barTableChart(
        [
          ...lines.map(({ name, isApart, count, many, some, few }) => ({
            cells: cells(name, count, many, some, few),
            isApart,
            parts: [
              { tone: 'light' as const, count: many },
              { tone: 'hatched' as const, count: some },
              { tone: 'dark' as const, count: few },
            ],
            after: '',
          })),
          {
            cells: cells(t('synthesis.total'), sum('count'), sum('many'), sum('some'), sum('few')),
            isTotal: true,
            parts: [],
            after: '',
          },
        ],
        {
          columns: [
            { title: t('synthesis.column.group'), width: NAME },
            ...(['contents', 'many', 'some', 'few'] as const).map((key) => ({
              title: t(`synthesis.column.${key}`),
              width: NUMBER,
              align: 'right' as const,
            })),
          ],
          bar: t('synthesis.column.bar'),
          parts: [],
          alt: lines
            .map(({ name, count, many, some, few }) => `${name}: ${count} (${many}, ${some}, ${few})`)
            .join('; '),
          caption: t('synthesis.column.contents'),
        },
        textWidth,
      ),
    ),
  ]
}

/** A name that fits the room of the map: with its ordinal, what stands in brackets or the whole. */
export function nameOf({ t, language }: SynthesisInput, group: Group | null): string {
  if (group === null) return t('director.heat.milestones')
  return `${group.ordinal}. ${fittingTitle(group.title[language])}`
}
