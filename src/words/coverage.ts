import { entriesOf } from '../core/sets/criteria'
import type { Coverage } from '../core/sets/provenance'
import type { CriteriaSet } from '../core/types'
import type { Translate } from '../locales/translator'

/**
 * How complete a set is and how well it is attested: "146/146 tiêu chí, 16 yêu cầu riêng của mức · đã đối chiếu chéo
 * 130/162 · đã xác nhận 2/162". Criteria and requirements of levels are never added into one count without saying so.
 */
export function coverageText(t: Translate, set: CriteriaSet, coverage: Coverage): string {
  const criteria = entriesOf(set).flatMap((entry) => (entry.kind === 'criterion' ? [entry.row] : []))
  const milestones = coverage.total - criteria.length
  const { official } = set.coverage
  const have =
    official === null
      ? t('workbench.covered.rows', { have: criteria.length })
      : t('workbench.covered.official', {
          have: criteria.filter(({ number }) => number !== null).length,
          official,
        })
  const parts = milestones > 0 ? [have, t('workbench.covered.milestones', { count: milestones })] : [have]
  const { total, crosschecked, confirmed } = coverage
  return `${parts.join(', ')} · ${t('workbench.covered.state', { total, crosschecked, confirmed })}`
}
