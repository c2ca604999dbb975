import { entriesOf } from '../../../core/sets/criteria'
import { sectionsOf } from '../../../core/score/sections'
import { band, columns, row } from '../../build'
import type { Block, Row } from '../../model'
import { countedRows, type SynthesisInput } from './input'

/**
 * Annex: every criterion that counts for a facility, with how many facilities meet it and their share among those for which
 * it is applicable.
 * @param input the roll-up
 */
export function criterionAnnex(input: SynthesisInput): Block[] {
  const { t, set, result, language, form } = input
  const counts = new Map(
    result.counts.criteria.filter((one) => one.set === set.id).map((one) => [String(one.id), one]),
  )
  const known = new Set(entriesOf(set).map(({ id }) => id))
  const rows = sectionsOf(set).flatMap(({ group, entries }): Row[] => {
    const counted = entries.filter(({ id }) => known.has(id) && counts.has(id))
    if (counted.length === 0) return []
    const title = group ? `${group.ordinal}. ${group.title[language]}` : t('gapReport.groups.milestones')
    return [
      band(title, HEADS.length),
      ...counted.map((entry) => {
        const one = counts.get(entry.id)
        const { met = 0, notMet = 0, unassessed = 0, notApplicable = 0 } = one ?? {}
        const asked = met + notMet + unassessed
        const number =
          entry.kind === 'criterion' && entry.row.number !== null ? String(entry.row.number) : '–'
        const share = asked === 0 ? '–' : `${Math.round((100 * met) / asked)}%`
        return row(
          number,
          entry.row.title[language],
          ...[met, notMet, unassessed, notApplicable].map(figure),
          share,
        )
      }),
    ]
  })
  if (rows.length === 0) return []
  const symbol = form.symbol ?? t('papers.symbolBlank')
  return [
    { kind: 'pageBreak', begins: 'annex' },
    {
      kind: 'title',
      type: t('papers.annexWord'),
      subject: t('synthesis.annexTitle', { total: countedRows(input).length }).toLocaleUpperCase(language),
      annex: { reference: t('synthesis.annexReference', { symbol }) },
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
const figure = (value: number): string => (value === 0 ? '–' : String(value))
