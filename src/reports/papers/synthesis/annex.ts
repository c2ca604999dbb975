import { band, columns, row } from '../../build'
import type { Block, Row } from '../../model'
import { openDay, withoutWord } from '../../officialForm'
import { contentShares } from './counts'
import { countedRows, openNumberOf, type SynthesisInput } from './input'
import { numberOf } from './missed'
import { figure } from './table'

/**
 * Annex: every criterion that counts for a facility, with how many facilities meet it and their share among those for which
 * it is applicable.
 * @param input the roll-up
 */
export function criterionAnnex(input: SynthesisInput): Block[] {
  const { t, language } = input
  const rows = contentShares(input).flatMap(({ group, contents }): Row[] => [
    band(
      group ? `${group.ordinal}. ${group.title[language]}` : t('gapReport.groups.milestones'),
      HEADS.length,
    ),
    ...contents.map(({ entry, met, notMet, unassessed, notApplicable, asked }) =>
      row(
        numberOf(entry),
        entry.row.title[language],
        ...[met, notMet, unassessed, notApplicable].map(figure),
        asked === 0 ? '–' : `${Math.round((100 * met) / asked)}%`,
      ),
    ),
  ])
  if (rows.length === 0) return []
  return [
    { kind: 'pageBreak', begins: 'annex' },
    {
      kind: 'title',
      type: t('papers.annexWord'),
      subject: t('synthesis.annexTitle', { total: countedRows(input).length }).toLocaleUpperCase(language),
      annex: {
        reference: t('synthesis.annexReference', {
          number: withoutWord(openNumberOf(input)),
          date: openDay(t, input.today),
        }),
      },
    },
    {
      kind: 'table',
      columns: columns(
        [1.1, 7.6, 1.4, 1.6, 1.8, 1.8, 1.6],
        ['left', 'left', 'center', 'center', 'center', 'center', 'right'],
      ),
      head: [row(...HEADS.map((key) => t(`synthesis.column.${key}`)))],
      body: rows,
    },
  ]
}

const HEADS = ['number', 'criterion', 'met', 'notMet', 'unassessed', 'notApplicable', 'share'] as const
