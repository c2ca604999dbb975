/** A row that nobody has written yet: under a free id, as usual until somebody writes otherwise. */
import { entriesOf } from '../criteria'
import { USUAL_EVIDENCE } from '../instrument/buildSet'
import type { Answerable, Criterion, CriteriaSet, CriterionId, Group, Milestone, Text } from '../../types'

/**
 * A criterion of a group, at its lowest rank.
 * @param title its words until somebody writes others
 * @param before the version the set was begun from, if any
 */
export function newCriterion(
  set: CriteriaSet,
  group: Group,
  title: Text,
  before: CriteriaSet | null,
): Criterion {
  const id = freeId(stemOf(set, group), [set, before])
  const rank = group.scale[0] ?? '1'
  return { ...blankRow(set, id, title), ...officialWords(set, title, true), number: null, rank }
}

/**
 * A requirement of a level's own.
 * @param title its words until somebody writes others
 * @param before the version the set was begun from, if any
 */
export function newMilestone(
  set: CriteriaSet,
  level: number,
  title: Text,
  before: CriteriaSet | null,
): Milestone {
  const id = freeId(`milestone.${set.id}-${level}-`, [set, before])
  return { ...blankRow(set, id, title), ...officialWords(set, title, false) }
}

function blankRow(set: CriteriaSet, id: CriterionId, title: Text): Milestone {
  const { number, inForce, source } = set.instrument
  return {
    id,
    title,
    requirement: title,
    evidence: { vi: USUAL_EVIDENCE.map(({ vi }) => vi), en: USUAL_EVIDENCE.map(({ en }) => en) },
    notApplicable: 'with-reason',
    inForce,
    legalReference: number,
    provenance: { title: 'attested', rank: 'attested', source: source.vi, sourceEn: source.en },
  }
}

/** Where a set says on what its texts rest, a new row says so too. */
function officialWords(set: CriteriaSet, title: Text, isCriterion: boolean): Partial<Answerable> {
  if (!entriesOf(set).some(({ row }) => row.textBasis !== undefined)) return {}
  return isCriterion
    ? { officialName: title.vi, textBasis: 'name-only' }
    : { officialText: [title.vi], textBasis: 'full' }
}

/** What ids of a group's rows begin with: as those that are there, else the id of the set. */
function stemOf(set: CriteriaSet, { criteria }: Group): string {
  return /^(.*\.)r?\d+$/.exec(criteria.at(-1)?.id ?? '')?.[1] ?? `${set.id}.`
}

function freeId(stem: string, sets: readonly (CriteriaSet | null)[]): string {
  const used = sets.flatMap((set) => [
    ...(set ? entriesOf(set).map(({ id }) => id) : []),
    // A row that went and came into being here once keeps its number.
    ...(set?.succeeds ?? []).flatMap(({ rows }) => rows.flatMap(({ from, to }) => [...from, ...to])),
  ])
  const numbers = used.flatMap((id) => {
    const number = id.startsWith(stem) ? /^r?(\d+)$/.exec(id.slice(stem.length))?.[1] : undefined
    return number === undefined ? [] : [Number(number)]
  })
  return `${stem}${Math.max(0, ...numbers) + 1}`
}
