/** The annex of the decision: what the level rests on, group by group. */
import { rankTables } from '../../../core/score/rankTable'
import { rankIndex } from '../../../core/sets/criteria'
import type { CriteriaSet, Group } from '../../../core/types'
import { bold, body, cell, columns, para, row } from '../../build'
import type { PaperContext } from '../../context'
import { longDay, lowerFirst, upperFirst } from '../../format'
import type { Block, Row } from '../../model'
import { deciderOf, numberAndDay } from '../../officialForm'
import { rankWords } from '../../words'
import { levelWithin } from '../../../words/level'
import { verdictText } from '../../../words/verdict'
import { lapsedLines } from './lapsedNotes'

/**
 * "Phụ lục: kết quả xác định mức theo nhóm tiêu chí" (form 2.1: own pages, no signature).
 * @param levelled the set with levels
 * @param level the level that the decision names
 */
export function resultAnnex(report: PaperContext, levelled: CriteriaSet, level: number): Block[] {
  const { t, assessment } = report
  const facility = assessment.facility.name.trim() || t('paper.facilityBlank')
  const role = upperFirst(deciderOf(report).toLocaleLowerCase(report.language))
  return [
    { kind: 'pageBreak', begins: 'annex' },
    {
      kind: 'title',
      type: t('papers.annexWord'),
      subject: t('papers.decision.annexTitle'),
      annex: {
        reference: t('papers.decision.annexReference', { ...numberAndDay(report, 'QĐ'), facility, role }),
      },
    },
    {
      kind: 'table',
      columns: columns([1.1, 9, 2.4, 2.6, 2.2], ['left', 'left', 'center', 'center', 'right']),
      head: [
        row(
          t('papers.decision.column.order'),
          t('papers.decision.column.group'),
          t('papers.decision.column.asked', { level }),
          t('papers.decision.column.reached'),
          t('papers.decision.column.met'),
        ),
      ],
      body: [...groupRows(report, levelled, level), ...milestoneRows(report, levelled, level)],
      size: 'form',
    },
    ...notes(report, levelled, level),
  ]
}

/** What the levels up to the named one ask of each group (Appendix II), and what it reached. */
function groupRows(report: PaperContext, levelled: CriteriaSet, level: number): Row[] {
  const { t, result, language } = report
  return rankTables(levelled, result)
    .flatMap(({ rows }) => rows)
    .sort((a, b) => levelled.groups.indexOf(a.group) - levelled.groups.indexOf(b.group))
    .filter((one) => one.result.total > 0)
    .map(({ group, result: reached, cells }) => {
      const asked = askedRank(levelled, group, level)
      const met = cells.reduce((sum, one) => sum + one.met, 0)
      const total = cells.reduce((sum, one) => sum + one.total, 0)
      return row(
        group.ordinal,
        group.title[language],
        asked === null ? '–' : rankWords(t, asked),
        cell(para([bold(rankWords(t, reached.lower))])),
        `${met}/${total}`,
      )
    })
}

/** The highest rank that the levels up to one ask of a group; null = none. */
function askedRank(levelled: CriteriaSet, group: Group, upTo: number): string | null {
  const ranks = (levelled.levels ?? [])
    .filter(({ level }) => level <= upTo)
    .flatMap(({ requires }) => requires.filter((one) => one.group === group.id).map(({ rank }) => rank))
  return ranks.reduce<string | null>(
    (highest, rank) =>
      highest === null || rankIndex(group, rank) > rankIndex(group, highest) ? rank : highest,
    null,
  )
}

/** Own requirements of each level up to the named one that count. */
function milestoneRows(report: PaperContext, levelled: CriteriaSet, level: number): Row[] {
  const { t, result, language } = report
  const rows = (levelled.levels ?? [])
    .filter((one) => one.level <= level)
    .flatMap((one) => one.milestones.map((milestone) => ({ milestone, level: one.level })))
    .filter(({ milestone }) => result.entries[milestone.id]?.counts)
    .map(({ milestone, level: own }, index) => {
      const verdict = result.entries[milestone.id]?.verdict ?? 'unassessed'
      return row(
        String(index + 1),
        milestone.title[language],
        levelWithin(t, { lower: own, upper: own }),
        cell(para([bold(lowerFirst(verdictText(t, verdict)))])),
        '',
      )
    })
  if (rows.length === 0) return []
  const title = cell(para([bold(t('papers.decision.milestones'))]), { span: 4 })
  return [{ cells: [cell(''), title], band: true }, ...rows]
}

/** How the level was determined: the day, both readings, what is not counted, what the last column counts. */
function notes(report: PaperContext, levelled: CriteriaSet, level: number): Block[] {
  const { t, result } = report
  const both = ['as-issued', 'in-force'] as const
  const [issued, inForce] = both.map((regime) => result.regimes[regime].level)
  const agree = issued && inForce && issued.lower === inForce.lower && issued.upper === inForce.upper
  const day = longDay(t, result.asOf)
  const regimes = agree
    ? t('papers.decision.note.agree', { day, level })
    : t('papers.decision.note.differ', {
        day,
        issued: issued ? levelWithin(t, issued) : '–',
        inForce: inForce ? levelWithin(t, inForce) : '–',
      })
  const lines = [regimes, ...lapsedLines(report, levelled), t('papers.decision.note.count', { level })]
  return lines.map((line, index) => body(`${index + 1}. ${line}${index === lines.length - 1 ? './.' : '.'}`))
}
