import type { ConclusionResult } from '../../../core/score/conclude'
import { openRowsAmong } from '../../../core/score/openRow'
import type { Conclusion, CriteriaSet } from '../../../core/types'
import { bold, cell, columns, italic, para, row } from '../../build'
import { formatDay } from '../../format'
import type { Block, Mark, Row } from '../../model'
import { instrumentName, type PaperContext } from '../../context'
import { rowsWords } from '../../words'
import type { SectionContent } from './sections'
import { legalReference } from '../../../words/legalReference'

/**
 * The named conclusions (records instead of paper, images instead of film, stored results instead of printed), always as
 * issued, and marked as history once their window has passed: never a current verdict.
 */
export function conclusionsSection(report: PaperContext): SectionContent {
  const { t, sets, language } = report
  const results = report.result.regimes['as-issued'].conclusions
  const owners = sets.filter((set) => (set.conclusions ?? []).some(({ id }) => results[id]))
  return {
    title: t('gapReport.conclusions.heading', {
      instrument: owners.map((set) => instrumentName(set, language)).join(', '),
    }),
    blocks: owners.flatMap((set) => setBlocks(report, set, results)),
  }
}

function setBlocks(
  report: PaperContext,
  set: CriteriaSet,
  results: Readonly<Record<string, ConclusionResult>>,
): Block[] {
  const { t } = report
  const shown = (set.conclusions ?? []).flatMap((conclusion) => {
    const result = results[conclusion.id]
    return result ? [{ conclusion, result }] : []
  })
  const lapsed = shown.find(({ result }) => !result.inForce)?.conclusion.inForce
  const banner: Block[] = lapsed
    ? [
        {
          kind: 'note',
          strong: true,
          title: t('gapReport.conclusions.historical'),
          content: [
            para(
              t('gapReport.conclusions.historicalText', {
                from: formatDay(lapsed.from),
                to: lapsed.to === null ? '…' : formatDay(lapsed.to),
              }),
            ),
          ],
        },
      ]
    : []
  return [
    ...banner,
    {
      kind: 'table',
      columns: columns([3.4, 5.6, 2.6, 3.4]),
      head: [
        row(
          t('gapReport.column.conclusion'),
          t('gapReport.column.conditions'),
          t('gapReport.column.verdict'),
          t('gapReport.column.missing'),
        ),
      ],
      body: shown.map(({ conclusion, result }) => conclusionRow(report, conclusion, result)),
    },
  ]
}

function conclusionRow(report: PaperContext, conclusion: Conclusion, result: ConclusionResult): Row {
  const { t, language, sets } = report
  const state = stateOf(result)
  const missing = openRowsAmong(sets, report.result.regimes['as-issued'], result.blocking).map(
    ({ entry }) => entry,
  )
  return row(
    cell(para([bold(conclusion.title[language])])),
    cell([
      para(conclusion.requirement[language]),
      para(legalReference(conclusion.legalReference, language), { size: 'small' }),
    ]),
    cell([
      para([{ mark: state.mark }, bold(` ${t(`gapReport.conclusions.${state.words}`)}`)]),
      ...(result.inForce ? [] : [para([italic(t('gapReport.conclusions.then'))])]),
    ]),
    missing.length === 0 ? t('gapReport.conclusions.nothing') : rowsWords(report, missing),
  )
}

function stateOf({ lower, upper }: ConclusionResult): { mark: Mark; words: 'met' | 'open' | 'not-met' } {
  if (lower) return { mark: 'met', words: 'met' }
  return upper ? { mark: 'unassessed', words: 'open' } : { mark: 'not-met', words: 'not-met' }
}
