import { conclusionText } from '../../../words/conclusion'
import { conclusionStanding } from '../../../core/score/conclusionStanding'
import { levelWithin } from '../../../words/level'
import type { Result } from '../../../core/score/assess'
import type { CriteriaSet, CriterionId } from '../../../core/types'
import type { ScoredFile } from '../../input/scored'
import type { Call } from '../../verb'
import { textColumns } from './columns'
import { findingsText } from './findingsText'
import { headText } from './headText'
import { rankText } from '../../../words/rank'

/**
 * The verdict for a person at a terminal: level, groups, what blocks each level, conclusions, problems.
 * @param scored the opened file and its verdict
 * @param call language and words
 */
export function scoreText(scored: ScoredFile, call: Call): string {
  const { assessment, sets, result } = scored
  return [
    headText(assessment, result, call),
    ...sets.map((set) => groupsText(set, result, call)),
    ...blockingText(result, call),
    ...conclusionsText(sets, result, call),
    ...findingsText(scored, call),
  ]
    .join('\n\n')
    .concat('\n')
}

function groupsText(set: CriteriaSet, result: Result, { t, language }: Call): string {
  if (set.groups.every((group) => result.groups[group.id]?.total === 0))
    return `${set.title[language]}\n  ${t('cli.text.nothingInForce')}`
  const heads = [
    t('cli.text.group'),
    ...(set.levels.length > 0 ? [t('cli.text.rank')] : []),
    t('cli.text.met'),
  ]
  const rows = set.groups.map((group) => {
    const { lower = null, upper = null, met = 0, total = 0 } = result.groups[group.id] ?? {}
    const ranks = lower === upper ? rankText(t, lower) : `${rankText(t, lower)} – ${rankText(t, upper)}`
    return [
      `${group.ordinal}. ${group.title[language]}`,
      ...(set.levels.length > 0 ? [total === 0 ? t('cli.text.nothingInForce') : ranks] : []),
      `${met}/${total}`,
    ]
  })
  return `${set.title[language]}\n${textColumns([heads, ...rows])}`
}

/** What is not met and what nobody has assessed block alike, and are never one number. */
function blockingText({ blocking, entries }: Result, { t }: Call): string[] {
  const levels = Object.entries(blocking)
  if (levels.length === 0) return []
  const blockedText = (ids: readonly CriterionId[]): string => {
    const isOpen = (id: CriterionId): boolean => entries[id]?.verdict === 'unassessed'
    const open = ids.filter(isOpen)
    const notMet = ids.filter((id) => !isOpen(id))
    return [
      ...(notMet.length > 0
        ? [`${t('cli.text.blockedBy', { notMet: notMet.length })}: ${notMet.join(', ')}`]
        : []),
      ...(open.length > 0
        ? [`${t('cli.text.blockedOpen', { unassessed: open.length })}: ${open.join(', ')}`]
        : []),
    ].join('; ')
  }
  const rows = levels.map(([level, ids]) => [
    levelWithin(t, { lower: Number(level), upper: Number(level) }),
    ids.length === 0 ? t('cli.text.onlyLowerLevels') : blockedText(ids),
  ])
  return [`${t('cli.text.blocking')}\n${textColumns(rows)}`]
}

/** A lapsed conclusion is historical: told as it would be by the text as issued, never as a basis of a decision. */
function conclusionsText(
  sets: readonly CriteriaSet[],
  { conclusions, regime, regimes }: Result,
  { t, language }: Call,
): string[] {
  const rows = sets
    .flatMap((set) => set.conclusions ?? [])
    .flatMap(({ id, title }) => {
      const current = conclusions[id]
      const issued = regimes['as-issued'].conclusions[id]
      if (!current || !issued) return []
      const standing = conclusionStanding(current, regime)
      const told = standing.verdict === null ? conclusionStanding(issued, 'as-issued') : standing
      return [[title[language], conclusionText(t, told)]]
    })
  return rows.length === 0 ? [] : [`${t('cli.text.conclusions')}\n${textColumns(rows)}`]
}
