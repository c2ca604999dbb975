import { covers } from '../core/score/inForce'
import type { CriteriaSet } from '../core/types'
import { bold, columns, paragraph, row } from './build'
import type { PaperContext } from './context'
import { formatDay } from './format'
import type { Block } from './model'

/**
 * Older documents that the list still cites, with their successors (law-status, 7).
 * @param set the list
 */
export function successions({ t, catalogue, result }: PaperContext, set: CriteriaSet): Block[] {
  const known = catalogue.successions.filter(({ from }) => from === null || from <= result.asOf)
  if (known.length === 0 || !covers(set.instrument.inForce, result.asOf)) return []
  return [
    paragraph([bold(t('gapReport.emr.successions'))], { keepWithNext: true }),
    {
      kind: 'table',
      columns: columns([5, 6, 2], ['left', 'left', 'center']),
      head: [row(t('gapReport.emr.old'), t('gapReport.emr.successor'), t('gapReport.emr.from'))],
      body: known.map(({ old, successor, from }) =>
        row(old, successor, from === null ? '–' : formatDay(from)),
      ),
    },
  ]
}
