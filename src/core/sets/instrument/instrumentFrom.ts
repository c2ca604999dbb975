import { entriesOf } from '../criteria'
import type { CriteriaSet, Item, Milestone, RowSuccession } from '../../types'
import { titleOfSet } from './buildSet'
import type { InstrumentHead } from './instrumentTable'

/**
 * A new instrument that begins with the words of an existing set: groups, ranks, rows, items and levels under ids of its
 * own, and a succession by which every answer carries over until somebody changes that. What only the old
 * instrument says (rules, conclusions, amendments, the form of its report, indicators) stays behind.
 * @param head number, title and dates of the new instrument
 * @param base the set it begins with
 */
export function instrumentFrom(head: InstrumentHead, base: CriteriaSet): CriteriaSet {
  const ids = new Map<string, string>()
  const groups = new Map(base.groups.map(({ id }, index) => [id, `${head.id}-${index + 1}`]))
  const used = new Set<string>()
  for (const [index, entry] of entriesOf(base).entries()) {
    const stem = entry.kind === 'criterion' ? `${head.id}.` : `milestone.${head.id}-${entry.level.level}-`
    const own = entry.kind === 'criterion' ? entry.row.number : null
    const wanted = `${stem}${own ?? `r${index + 1}`}`
    const id = used.has(wanted) ? `${stem}r${index + 1}` : wanted
    used.add(id)
    ids.set(entry.id, id)
    for (const [at, item] of (entry.row.items ?? []).entries()) ids.set(item.id, `${id}.${at + 1}`)
  }
  const nameOf = (id: string): string => ids.get(id) ?? id
  const inForce = { from: head.from, to: null }

  function asNew<R extends Milestone>(row: R): R {
    const { deadlines: _deadlines, interpretation: _reading, ...rest } = row
    return {
      ...rest,
      id: nameOf(row.id),
      ...(row.items ? { items: row.items.map(itemOf) } : {}),
      inForce,
      legalReference: head.number,
      provenance: {
        title: 'attested',
        rank: 'attested',
        ...(row.provenance.number === undefined ? {} : { number: 'attested' }),
        source: head.source.vi,
        sourceEn: head.source.en,
      },
    } as R
  }
  function itemOf({ inForce: _window, interpretation: _reading, ...item }: Item): Item {
    return { ...item, id: nameOf(item.id) }
  }

  return {
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
      inForce,
      replacedBy: null,
      source: head.source,
    },
    checkedOn: head.checkedOn,
    coverage: base.coverage,
    ...(base.evidenceNote ? { evidenceNote: base.evidenceNote } : {}),
    groups: base.groups.map((group) => ({
      ...group,
      id: groups.get(group.id) ?? group.id,
      criteria: group.criteria.map(asNew),
    })),
    levels: base.levels.map((level) => ({
      ...level,
      requires: level.requires.map(({ group, rank }) => ({
        group: groups.get(group) ?? group,
        rank,
        provenance: 'attested' as const,
      })),
      milestones: level.milestones.map(asNew),
    })),
    rules: [],
    succeeds: [
      {
        set: base.id,
        version: base.version,
        unlisted: 'nothing',
        rows: [...ids].map(([from, to]): RowSuccession => ({ from: [from], to: [to], change: 'same' })),
      },
    ],
  }
}
