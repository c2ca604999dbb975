/** Rows, groups and levels of a set that is being written: added, moved, taken out. Each change gives a new set. */
import { entriesOf } from '../criteria'
import { USUAL_EVIDENCE } from '../instrument/buildSet'
import { romanNumber } from '../instrument/romanNumber'
import type {
  Answerable,
  Criterion,
  CriteriaSet,
  CriterionId,
  Group,
  Level,
  Milestone,
  Text,
} from '../../types'

/** What a group is changed to; absent = stays. */
export interface GroupPatch {
  ordinal?: string
  title?: Text
  note?: Text | null
}

/** What a level is changed to; absent = stays. */
export interface LevelPatch {
  summary?: Text
  officialText?: string[]
  note?: Text | null
}

/** What is changed of the instrument itself; absent = stays. */
export interface HeadPatch {
  title?: Text
  number?: string
  name?: Text
  issued?: string
  inForce?: { from: string; to: string | null }
  replacedBy?: string | null
  source?: Text
  /** How many numbered criteria the instrument says it has. */
  official?: number | null
}

/** Families of ranks that are words, from the lowest to the highest. */
const WORD_RANKS = [
  ['basic', 'advanced'],
  ['required', 'recommended', 'guidance'],
] as const
/** As far as numbered ranks are offered. */
const NUMBERED = 9

/**
 * The ranks a criterion of a group may be given: numbers where the group counts, else the words of its family.
 */
export function rankChoices({ scale }: Group): string[] {
  if (scale.every(isNumbered))
    return Array.from({ length: Math.max(NUMBERED, ...scale.map(Number)) }, (_, index) => String(index + 1))
  const family = WORD_RANKS.find((words) => scale.some((rank) => (words as readonly string[]).includes(rank)))
  return [...new Set([...scale, ...(family ?? [])])]
}

const isNumbered = (rank: string): boolean => /^\d+$/.test(rank)

/**
 * Gives a criterion a rank; the scale of its group follows.
 * @param rank one of `rankChoices`
 */
export function setRank(set: CriteriaSet, id: CriterionId, rank: string): CriteriaSet {
  return {
    ...set,
    groups: set.groups.map((group) =>
      group.criteria.some((row) => row.id === id)
        ? fitted(set, {
            ...group,
            scale: withStep(group.scale, rank),
            criteria: group.criteria.map((row) => (row.id === id ? { ...row, rank } : row)),
          })
        : group,
    ),
  }
}

/**
 * Ranks a group anew in another family: everything begins at its lowest rank.
 * @param lowest the lowest rank of the family, e.g. `1` or `basic`
 */
export function setRankFamily(set: CriteriaSet, id: string, lowest: string): CriteriaSet {
  return {
    ...set,
    groups: set.groups.map((group) =>
      group.id === id
        ? { ...group, scale: [lowest], criteria: group.criteria.map((row) => ({ ...row, rank: lowest })) }
        : group,
    ),
    levels: set.levels.map((level) => ({
      ...level,
      requires: level.requires.map((one) => (one.group === id ? { ...one, rank: lowest } : one)),
    })),
  }
}

function withStep(scale: readonly string[], rank: string): string[] {
  if (scale.includes(rank)) return [...scale]
  const steps = [...scale, rank]
  if (steps.every(isNumbered)) return steps.sort((a, b) => Number(a) - Number(b))
  const family = WORD_RANKS.find((words) => (words as readonly string[]).includes(rank))
  const place = (one: string): number => family?.findIndex((word) => word === one) ?? -1
  return family ? steps.sort((a, b) => place(a) - place(b)) : steps
}

/** A rank that no criterion has and no level asks for any more leaves the scale; lists share theirs. */
function fitted(set: CriteriaSet, group: Group): Group {
  if (set.levels.length === 0) return group
  const asked = set.levels.flatMap(({ requires }) =>
    requires.flatMap((one) => (one.group === group.id ? [one.rank] : [])),
  )
  const scale = group.scale.filter(
    (rank) => asked.includes(rank) || group.criteria.some((row) => row.rank === rank),
  )
  return scale.length > 0 ? { ...group, scale } : group
}

/**
 * Adds a criterion at the end of a group, under an id that nothing had, here or in the version before.
 * @param group id of the group
 * @param title its words until somebody writes others
 * @param before the version the set was begun from, if any
 */
export function addCriterion(
  set: CriteriaSet,
  group: string,
  title: Text,
  before: CriteriaSet | null,
): CriteriaSet {
  return {
    ...set,
    groups: set.groups.map((one) =>
      one.id === group
        ? {
            ...one,
            criteria: [
              ...one.criteria,
              newCriterion(set, freeId(stemOf(set, one), [set, before]), one.scale[0] ?? '1', title),
            ],
          }
        : one,
    ),
  }
}

/**
 * Adds a requirement of a level's own.
 * @param title its words until somebody writes others
 * @param before the version the set was begun from, if any
 */
export function addMilestone(
  set: CriteriaSet,
  level: number,
  title: Text,
  before: CriteriaSet | null,
): CriteriaSet {
  const id = freeId(`milestone.${set.id}-${level}-`, [set, before])
  const made: Milestone = { ...blankRow(set, id, title), ...officialWords(set, title, false) }
  return {
    ...set,
    levels: set.levels.map((one) =>
      one.level === level ? { ...one, milestones: [...one.milestones, made] } : one,
    ),
  }
}

/**
 * Takes a row out. Lines of the succession that name it lose it.
 */
export function removeRow(set: CriteriaSet, id: CriterionId): CriteriaSet {
  const row = entriesOf(set).find((entry) => entry.id === id)?.row
  return withoutTargets(
    {
      ...set,
      groups: set.groups.map((group) =>
        group.criteria.some((row) => row.id === id)
          ? fitted(set, { ...group, criteria: group.criteria.filter((row) => row.id !== id) })
          : group,
      ),
      levels: set.levels.map((level) => ({
        ...level,
        milestones: level.milestones.filter((row) => row.id !== id),
      })),
    },
    row ? idsOfRow(row) : [],
  )
}

/**
 * Moves a criterion within its group.
 * @param by -1 = up, 1 = down
 */
export function moveRow(set: CriteriaSet, id: CriterionId, by: -1 | 1): CriteriaSet {
  return {
    ...set,
    groups: set.groups.map((group) => {
      const at = group.criteria.findIndex((row) => row.id === id)
      const row = group.criteria[at]
      const other = group.criteria[at + by]
      if (!row || !other) return group
      const criteria = [...group.criteria]
      criteria[at] = other
      criteria[at + by] = row
      return { ...group, criteria }
    }),
  }
}

/**
 * Moves a criterion to another group; its id stays, its rank does where that group has it.
 * @param to id of the group
 */
export function moveToGroup(set: CriteriaSet, id: CriterionId, to: string): CriteriaSet {
  const row = set.groups.flatMap(({ criteria }) => criteria).find((one) => one.id === id)
  const target = set.groups.find((group) => group.id === to)
  if (!row || !target || target.criteria.includes(row)) return set
  const moved: Criterion = target.scale.includes(row.rank)
    ? row
    : { ...row, rank: target.scale[0] ?? row.rank }
  return {
    ...set,
    groups: set.groups.map((group) =>
      group.id === to
        ? { ...group, criteria: [...group.criteria, moved] }
        : group.criteria.includes(row)
          ? fitted(set, { ...group, criteria: group.criteria.filter((one) => one.id !== id) })
          : group,
    ),
  }
}

/**
 * Adds a group with one criterion to begin with: a group without any says nothing.
 * @param title of the group
 * @param row title of its first criterion
 * @param before the version the set was begun from, if any
 */
export function addGroup(set: CriteriaSet, title: Text, row: Text, before: CriteriaSet | null): CriteriaSet {
  const known = [set, before].flatMap((one) => one?.groups.map((group) => group.id) ?? [])
  let place = set.groups.length + 1
  while (known.includes(`${set.id}-${place}`)) place += 1
  const scale = [set.groups.at(-1)?.scale[0] ?? '1']
  const group: Group = {
    id: `${set.id}-${place}`,
    ordinal: romanNumber(set.groups.length + 1),
    title,
    scale,
    criteria: [],
  }
  return addCriterion({ ...set, groups: [...set.groups, group] }, group.id, row, before)
}

/**
 * Changes what a group is called, and its ranks.
 * @param patch what changes
 */
export function editGroup(set: CriteriaSet, id: string, { note, ...patch }: GroupPatch): CriteriaSet {
  return {
    ...set,
    groups: set.groups.map((group) => (group.id === id ? withNote({ ...group, ...patch }, note) : group)),
  }
}

/**
 * Takes a group out with its criteria, and what levels ask of it.
 */
export function removeGroup(set: CriteriaSet, id: string): CriteriaSet {
  const gone = (set.groups.find((group) => group.id === id)?.criteria ?? []).flatMap(idsOfRow)
  return withoutTargets(
    {
      ...set,
      groups: set.groups.filter((group) => group.id !== id),
      levels: set.levels.map((level) => ({
        ...level,
        requires: level.requires.filter(({ group }) => group !== id),
      })),
    },
    gone,
  )
}

/**
 * Adds a level above the highest; it asks what that one asks, as levels are cumulative (Circular 54/2017, Appendix II).
 * @param summary what the level is about
 */
export function addLevel(set: CriteriaSet, summary: Text): CriteriaSet {
  const last = set.levels.at(-1)
  const level: Level = {
    level: (last?.level ?? 0) + 1,
    summary,
    requires:
      last?.requires ??
      set.groups.map(({ id, scale }) => ({
        group: id,
        rank: scale[0] ?? '1',
        provenance: 'attested' as const,
      })),
    milestones: [],
  }
  return { ...set, levels: [...set.levels, level] }
}

/**
 * Takes the highest level out, with its own requirements.
 */
export function removeLevel(set: CriteriaSet): CriteriaSet {
  const gone = (set.levels.at(-1)?.milestones ?? []).flatMap(idsOfRow)
  return withoutTargets({ ...set, levels: set.levels.slice(0, -1) }, gone)
}

/**
 * Changes what a level is about.
 * @param patch what changes
 */
export function editLevel(
  set: CriteriaSet,
  level: number,
  { note, officialText, ...patch }: LevelPatch,
): CriteriaSet {
  return {
    ...set,
    levels: set.levels.map((one) => {
      if (one.level !== level) return one
      const changed = withNote({ ...one, ...patch }, note)
      if (officialText === undefined) return changed
      const { officialText: _before, ...rest } = changed
      return officialText.length > 0 ? { ...rest, officialText } : rest
    }),
  }
}

/**
 * Adds a rule, or takes one out.
 * @param rule where it stands and what it says; a number = the place of the one that goes
 */
export function changeRules(set: CriteriaSet, rule: { at: string; text: Text } | number): CriteriaSet {
  return {
    ...set,
    rules: typeof rule === 'number' ? set.rules.filter((_, at) => at !== rule) : [...set.rules, rule],
  }
}

/**
 * Changes what is said of the instrument itself.
 * @param patch what changes
 */
export function editHead(set: CriteriaSet, { title, official, name, ...patch }: HeadPatch): CriteriaSet {
  return {
    ...set,
    ...(title ? { title } : {}),
    ...(official === undefined ? {} : { coverage: { ...set.coverage, official } }),
    instrument: { ...set.instrument, ...patch, ...(name ? { title: name } : {}) },
  }
}

function withNote<T extends { note?: Text | undefined }>(value: T, note: Text | null | undefined): T {
  if (note === undefined) return value
  const { note: _before, ...rest } = value
  return (note === null ? rest : { ...rest, note }) as T
}

const idsOfRow = ({ id, items = [] }: Answerable): string[] => [id, ...items.map((item) => item.id)]

/**
 * A succession that says nothing of rows or items that are gone.
 * @param gone their ids
 */
export function withoutTargets(set: CriteriaSet, gone: readonly string[]): CriteriaSet {
  if (!set.succeeds) return set
  return {
    ...set,
    succeeds: set.succeeds.map((succession) => ({
      ...succession,
      rows: succession.rows.flatMap((row) => {
        if (!row.to.some((id) => gone.includes(id))) return [row]
        const to = row.to.filter((id) => !gone.includes(id))
        return to.length > 0 ? [{ ...row, to }] : []
      }),
    })),
  }
}

function newCriterion(set: CriteriaSet, id: CriterionId, rank: string, title: Text): Criterion {
  return { ...blankRow(set, id, title), ...officialWords(set, title, true), number: null, rank }
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
