import type { CriteriaSet, Criterion, Group, Level, Milestone, Provenance, Text } from '../../types'
import { levelsByRank } from './levelsByRank'
import { romanNumber } from './romanNumber'
import { successionFrom } from './successionFrom'
import type { InstrumentHead, InstrumentRow } from './instrumentTable'

/** The earlier set that rows of a new instrument come from. */
export interface EarlierSet {
  set: string
  version: string
}

/** As many pieces of evidence as an assessor looks at (`checkRows`). */
const EVIDENCE = { least: 2, most: 4 }
/** Said where nobody names evidence; nothing of it is law. */
export const USUAL_EVIDENCE: readonly Text[] = [
  { vi: 'Tài liệu của cơ sở nêu nội dung này', en: 'A document of the facility that states this' },
  { vi: 'Xem thực tế tại cơ sở', en: 'Seen in use at the facility' },
]

/**
 * A criteria set from the rows of an instrument. Ids are made from the id of the set and the official number (or the
 * place in the table), so that they collide with no other set's. Levels follow the ranks where every rank is a number,
 * as in Circular 54/2017/TT-BYT, Appendix II; otherwise the set is a list until somebody picks levels. What the result
 * still lacks is for `validateSet` to say.
 * @param head number, title, dates of the instrument
 * @param rows its rows, in their order
 * @param earlier the set that `origin` of the rows is about
 */
export function buildSet(
  head: InstrumentHead,
  rows: readonly InstrumentRow[],
  earlier: EarlierSet | null,
): CriteriaSet {
  const ids = idsFor(head.id, rows)
  const criteria = rows.flatMap((row, index) => (row.level === null ? [{ row, id: ids[index] ?? '' }] : []))
  const titles = [...new Set(criteria.map(({ row }) => row.group))]
  const groups = titles.map((title, index): Group => {
    const own = criteria.filter(({ row }) => row.group === title)
    return {
      id: `${head.id}-${index + 1}`,
      ordinal: romanNumber(index + 1),
      title: same(title),
      scale: scaleOf(own.map(({ row }) => row.rank)),
      criteria: own.map(({ row, id }) => criterion(head, row, id)),
    }
  })
  const milestones = rows.flatMap((row, index) =>
    row.level === null ? [] : [{ level: row.level, milestone: milestone(head, row, ids[index] ?? '') }],
  )
  const set: CriteriaSet = {
    format: 'tt54-criteria-set',
    formatVersion: 1,
    id: head.id,
    version: head.version,
    title: titleOfSet(head),
    instrument: {
      number: head.number,
      title: head.title,
      issued: head.issued,
      issuer: head.issuer,
      inForce: { from: head.from, to: null },
      replacedBy: null,
      source: head.source,
    },
    checkedOn: head.checkedOn,
    coverage: { official: officialCount(rows) },
    groups,
    levels: [],
    rules: [],
  }
  const succession = earlier ? successionFrom(rows, ids, earlier) : null
  return {
    ...set,
    levels: withMilestones(levelsByRank(groups), milestones),
    ...(succession ? { succeeds: [succession] } : {}),
  }
}

/**
 * What a set is called: the number of its instrument and its name, where it has one.
 * @param head number and title
 */
export function titleOfSet({ number, title }: InstrumentHead): Text {
  const named = (name: string): string => (name === number ? number : `${number}: ${name}`)
  return { vi: named(title.vi), en: named(title.en) }
}

function idsFor(set: string, rows: readonly InstrumentRow[]): string[] {
  const used = new Set<string>()
  return rows.map((row, index) => {
    const stem = row.level === null ? `${set}.` : `milestone.${set}-${row.level}-`
    const wanted = `${stem}${row.number ?? `r${index + 1}`}`
    const id = used.has(wanted) ? `${stem}r${index + 1}` : wanted
    used.add(id)
    return id
  })
}

/** A text in one language stands for both: the other is written when somebody translates it. */
function same(vi: string): Text {
  return { vi, en: vi }
}

function provenanceOf(head: InstrumentHead, row: InstrumentRow): Provenance {
  return {
    title: 'attested',
    rank: 'attested',
    ...(row.number === null ? {} : { number: 'attested' as const }),
    source: head.source.vi,
    sourceEn: head.source.en,
  }
}

function milestone(head: InstrumentHead, row: InstrumentRow, id: string): Milestone {
  const evidence = evidenceOf(row.evidence)
  const isNamed = row.requirement === ''
  return {
    id,
    title: same(row.title),
    ...(row.level === null ? { officialName: row.title } : {}),
    ...(isNamed && row.level === null ? {} : { officialText: [isNamed ? row.title : row.requirement] }),
    textBasis: isNamed && row.level === null ? 'name-only' : 'full',
    requirement: same(isNamed ? row.title : row.requirement),
    evidence: { vi: evidence.map(({ vi }) => vi), en: evidence.map(({ en }) => en) },
    ...(row.items.length > 0
      ? {
          items: row.items.map((title, index) => ({
            id: `${id}.${index + 1}`,
            title: same(title),
            notApplicable: 'never' as const,
          })),
        }
      : {}),
    notApplicable: 'with-reason',
    inForce: { from: head.from, to: null },
    legalReference: head.number,
    provenance: provenanceOf(head, row),
  }
}

function criterion(head: InstrumentHead, row: InstrumentRow, id: string): Criterion {
  return { ...milestone(head, row, id), number: row.number, rank: row.rank }
}

function evidenceOf(given: readonly string[]): Text[] {
  const texts = given.map(same)
  if (texts.length < EVIDENCE.least) return [...texts, ...USUAL_EVIDENCE].slice(0, EVIDENCE.least)
  if (texts.length <= EVIDENCE.most) return texts
  // Nothing that the table asks for is dropped: the last line says the rest.
  const kept = texts.slice(0, EVIDENCE.most - 1)
  return [...kept, same(given.slice(EVIDENCE.most - 1).join('; '))]
}

/** Numbers count upward; words stand in the order in which the table first says them. */
function scaleOf(ranks: readonly string[]): string[] {
  const scale = [...new Set(ranks)]
  return scale.every((rank) => /^\d+$/.test(rank)) ? scale.sort((a, b) => Number(a) - Number(b)) : scale
}

function officialCount(rows: readonly InstrumentRow[]): number | null {
  const numbers = rows.flatMap(({ level, number }) => (level === null && number !== null ? [number] : []))
  const criteria = rows.filter(({ level }) => level === null)
  return numbers.length > 0 && numbers.length === criteria.length ? numbers.length : null
}

function withMilestones(
  levels: readonly Level[],
  milestones: readonly { level: number; milestone: Milestone }[],
): Level[] {
  const highest = Math.max(0, ...milestones.map(({ level }) => level), ...levels.map(({ level }) => level))
  return Array.from({ length: highest }, (_, index): Level => {
    const level = index + 1
    const known = levels.find((one) => one.level === level)
    return {
      level,
      summary: known?.summary ?? { vi: `Mức ${level}`, en: `Level ${level}` },
      requires: known?.requires ?? [],
      milestones: milestones.flatMap((one) => (one.level === level ? [one.milestone] : [])),
    }
  })
}
