import { verdictText } from '../../../words/verdict'
import { numbered } from '../../../words/row'
import type { Gap } from '../../../core/score/gap'
import type { GapRowJson } from '../gapJson'
import type { ScoredFile } from '../../input/scored'
import type { Call } from '../../verb'
import { findingsText } from './findingsText'
import { headText } from './headText'

/**
 * The gap for a person at a terminal: per level what is missing and what the assessor will ask to see.
 * @param scored the opened file and its verdict
 * @param gap what is missing
 * @param rows the same rows in words, by level
 * @param call language and words
 */
export function gapText(
  scored: ScoredFile,
  gap: Gap,
  rows: readonly { level: number; missing: GapRowJson[] }[],
  call: Call,
): string {
  const { t } = call
  const summary =
    gap.total === 0
      ? t(gap.levels.length === 0 ? 'cli.text.gapNone' : 'cli.text.gapOnlyLower', { target: gap.target })
      : t('cli.text.gap', { target: gap.target, total: gap.total, unassessed: gap.unassessed })
  return [
    headText(scored.assessment, scored.result, call),
    summary,
    ...rows.map(({ level, missing }) =>
      [
        `${t('cli.text.levelHead', { level })} · ${missing.length === 0 ? t('cli.text.onlyLowerLevels') : missing.length}`,
        ...missing.flatMap((row) => rowLines(row, call)),
      ].join('\n'),
    ),
    ...findingsText(scored, call),
  ]
    .join('\n\n')
    .concat('\n')
}

function rowLines(row: GapRowJson, { t }: Call): string[] {
  return [
    `  ${numbered(row.number, row.title)} (${row.id}) · ${verdictText(t, row.verdict)}`,
    ...(row.missingItems.length > 0
      ? [
          `      ${t('cli.text.missingItems', { items: row.missingItems.map((item) => item.title).join('; ') })}`,
        ]
      : []),
    ...(row.note === null ? [] : [`      ${t('cli.text.note', { note: row.note })}`]),
    `      ${t('cli.text.evidence', { evidence: row.evidence.join('; ') })}`,
  ]
}
