import type { Result } from '../../../core/score/assess'
import { findEntry } from '../../../core/sets/criteria'
import type { CriteriaSet } from '../../../core/types'
import type { UpgradeStep } from '../../../core/upgrade/upgrade'
import type { UpgradedRow } from '../../../core/upgrade/upgradeSet'
import type { Call } from '../../verb'
import { levelText } from '../../../words/level'

/** What an upgrade did, for people. */
export interface UpgradeReport {
  /** The file written; null when it was only asked what would be done. */
  output: string | null
  /** The file was sealed, so a copy went on. */
  isSealed: boolean
  steps: readonly UpgradeStep[]
  rows: readonly UpgradedRow[]
  /** The later sets, for the names of rows. */
  sets: readonly CriteriaSet[]
  before: Result
  after: Result
}

/**
 * The two levels side by side, then every row that must be confirmed again, is new, or is gone, with the reason.
 * @param report what was done
 * @param call language and words
 */
export function upgradeText(report: UpgradeReport, { t, language }: Call): string {
  const { output, isSealed, steps, rows, sets, before, after } = report
  const name = (id: string): string => findEntry(sets, id)?.row.title[language] ?? ''
  const lines = (fate: UpgradedRow['fate']): string[] => {
    const chosen = rows.filter((row) => row.fate === fate && (fate !== 'unanswered' || row.change === 'new'))
    if (chosen.length === 0) return []
    return [
      '',
      t(`cli.upgrade.${fate}`, { count: chosen.length }),
      ...chosen.map((row) => {
        const reason = row.reason ? ` — ${row.reason[language]}` : ''
        const lost =
          row.lostItems.length > 0 ? ` (${t('cli.upgrade.lost', { items: row.lostItems.join(', ') })})` : ''
        return `  ${row.id}  ${name(row.id)}${reason}${lost}`
      }),
    ]
  }
  return [
    ...steps.map(({ earlier, later }) =>
      t('cli.upgrade.step', { from: `${earlier.id}@${earlier.version}`, to: `${later.id}@${later.version}` }),
    ),
    ...(isSealed && output !== null ? [t('cli.upgrade.copied')] : []),
    t('cli.upgrade.before', { level: levelText(t, before.level) }),
    t('cli.upgrade.after', { level: levelText(t, after.level) }),
    ...lines('ask-again'),
    ...lines('unanswered'),
    ...lines('gone'),
    '',
    output === null ? t('cli.upgrade.dry') : t('cli.upgrade.written', { file: output }),
    '',
  ].join('\n')
}
