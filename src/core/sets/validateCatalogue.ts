import { fingerprint } from '../seal/canonical'
import type { Catalogue, CatalogueEntry, CriteriaSet } from '../types'
import { checkAgainst, isWellFormed } from './validation/checkConclusions'
import { idsOf } from './validation/checkSuccession'
import { checkTexts } from './validation/checkTexts'
import { checkDay } from './validation/checkWindows'
import { placedItems, placedRows } from './validation/rows'
import type { SetProblem, SetProblemCode } from './validation/setProblem'

/** `54/2017/TT-BYT`: number, year, kind of document and issuer. */
const INSTRUMENT_NUMBER = /^\d+\/\d{4}\/[A-ZĐ]+(-[A-ZĐ]+)*$/

/**
 * Whether a catalogue and the criteria sets beside it agree: each entry has its set with equal version, fingerprint,
 * instrument, title, windows and successor, and each set its entry; sets that may be answered together share no id, and
 * what conclusions, deadlines and successions name elsewhere is there.
 * @param catalogue a catalogue that fits `criteria/schema/catalogue.schema.json`
 * @param sets every criteria set beside it, each of them sound by itself (`validateSet`)
 * @returns every problem, with its place in the catalogue (in the set where the subject begins with a set id and ": ")
 */
export function validateCatalogue(catalogue: Catalogue, sets: readonly CriteriaSet[]): SetProblem[] {
  const has = ({ id, version }: CatalogueEntry): boolean =>
    sets.some((set) => set.id === id && set.version === version)
  const unlisted = sets.filter(
    (set) => !catalogue.sets.some(({ id, version }) => id === set.id && version === set.version),
  )
  return [
    ...catalogue.sets.flatMap((entry, index) => {
      const path = `/sets/${index}`
      const first = catalogue.sets.findIndex(
        ({ id, version }) => id === entry.id && version === entry.version,
      )
      const again: SetProblem[] =
        first < index ? [{ code: 'duplicate-entry', path, subject: nameOf(entry) }] : []
      const absent: SetProblem[] = has(entry) ? [] : [missingSet(entry, path, sets)]
      const compared = sets
        .filter((set) => set.id === entry.id && set.version === entry.version)
        .flatMap((set) => compare(entry, set, path))
      return [...again, ...absent, ...compared, ...checkSuccessor(entry, catalogue, path)]
    }),
    ...unlisted.map((set): SetProblem => ({
      code: 'set-without-entry',
      path: '/sets',
      subject: nameOf(set),
    })),
    ...checkDays(catalogue),
    ...checkTexts(catalogue, 'catalogue'),
    ...sharedIds(sets),
    ...sets.flatMap((set) => checkTargets(set, sets)),
    ...sets.flatMap((set) => checkDeadlines(set, catalogue)),
    ...sets.flatMap((set) => checkPredecessors(set, sets)),
  ]
}

function nameOf({ id, version }: { id: string; version: string }): string {
  return `${id}@${version}`
}

function missingSet(entry: CatalogueEntry, path: string, sets: readonly CriteriaSet[]): SetProblem {
  return sets.some(({ id }) => id === entry.id)
    ? { code: 'version-differs', path: `${path}/version`, subject: nameOf(entry) }
    : { code: 'entry-without-set', path, subject: nameOf(entry) }
}

function compare(entry: CatalogueEntry, set: CriteriaSet, path: string): SetProblem[] {
  const { instrument } = set
  const kind = set.levels.length > 0 ? 'levels' : 'list'
  const checks: [SetProblemCode, keyof CatalogueEntry, boolean][] = [
    ['path-differs', 'path', entry.path === `${set.id}/${set.version}.json`],
    ['title-differs', 'title', entry.title.vi === set.title.vi && entry.title.en === set.title.en],
    ['instrument-differs', 'instrument', entry.instrument === instrument.number],
    ['kind-differs', 'kind', entry.kind === kind],
    [
      'entry-window-differs',
      'inForce',
      entry.inForce.from === instrument.inForce.from && entry.inForce.to === instrument.inForce.to,
    ],
    ['successor-differs', 'replacedBy', entry.replacedBy === instrument.replacedBy],
    ['fingerprint-differs', 'fingerprint', entry.fingerprint === fingerprint(set)],
  ]
  return checks
    .filter(([, , agrees]) => !agrees)
    .map(([code, field]): SetProblem => ({ code, path: `${path}/${field}`, subject: nameOf(entry) }))
}

function checkSuccessor({ replacedBy }: CatalogueEntry, catalogue: Catalogue, path: string): SetProblem[] {
  const isKnown =
    replacedBy === null ||
    INSTRUMENT_NUMBER.test(replacedBy) ||
    catalogue.sets.some(({ id }) => id === replacedBy)
  return isKnown ? [] : [{ code: 'successor-unknown', path: `${path}/replacedBy`, subject: replacedBy }]
}

function checkDays(catalogue: Catalogue): SetProblem[] {
  const ids = catalogue.dates.map(({ id }) => id)
  return [
    ...checkDay(catalogue.checkedOn, '/checkedOn', 'catalogue'),
    ...catalogue.successions.flatMap(({ from, old }, index) =>
      from === null ? [] : checkDay(from, `/successions/${index}/from`, old),
    ),
    ...catalogue.dates.flatMap(({ id, date }, index): SetProblem[] => [
      ...checkDay(date, `/dates/${index}/date`, id),
      ...(ids.indexOf(id) < index
        ? [{ code: 'duplicate-id' as const, path: `/dates/${index}/id`, subject: id }]
        : []),
    ]),
  ]
}

/** Versions of one set share their ids on purpose; different sets may be answered in one assessment and must not. */
function sharedIds(sets: readonly CriteriaSet[]): SetProblem[] {
  const owner = new Map<string, string>()
  return sets.flatMap((set) => {
    const rows = placedRows(set)
    const ids = [
      ...set.groups.map(({ id }, index) => ({ id, path: `/groups/${index}/id`, space: 'group' })),
      ...(set.conclusions ?? []).map(({ id }, index) => ({
        id,
        path: `/conclusions/${index}/id`,
        space: 'conclusion',
      })),
      ...rows.flatMap((placed) => [
        { id: placed.row.id, path: `${placed.path}/id`, space: 'row' },
        ...placedItems(placed).map(({ item, path }) => ({ id: item.id, path: `${path}/id`, space: 'row' })),
      ]),
    ]
    return ids.flatMap(({ id, path, space }): SetProblem[] => {
      const key = `${space} ${id}`
      const first = owner.get(key) ?? set.id
      owner.set(key, first)
      return first === set.id ? [] : [{ code: 'id-in-two-sets', path, subject: `${set.id}: ${id}` }]
    })
  })
}

/** A conclusion names another set without its version, so what it names must be in every version of that set. */
function checkTargets(set: CriteriaSet, sets: readonly CriteriaSet[]): SetProblem[] {
  return (set.conclusions ?? []).flatMap((conclusion, c) =>
    conclusion.requires.flatMap((requirement, r): SetProblem[] => {
      if (requirement.set === set.id || !isWellFormed(requirement)) return []
      const path = `/conclusions/${c}/requires/${r}`
      const targets = sets.filter(({ id }) => id === requirement.set)
      const isThere =
        targets.length > 0 && targets.every((target) => checkAgainst(target, requirement, path).length === 0)
      return isThere
        ? []
        : [{ code: 'conclusion-target-unknown', path, subject: `${set.id}: ${conclusion.id}` }]
    }),
  )
}

/** A row names dates of the catalogue by their ids. */
function checkDeadlines(set: CriteriaSet, catalogue: Catalogue): SetProblem[] {
  const known = new Set(catalogue.dates.map(({ id }) => id))
  return placedRows(set).flatMap(({ row, path }) =>
    (row.deadlines ?? []).flatMap((id, index): SetProblem[] =>
      known.has(id)
        ? []
        : [{ code: 'deadline-unknown', path: `${path}/deadlines/${index}`, subject: `${set.id}: ${id}` }],
    ),
  )
}

/**
 * What a succession names of an earlier set is there; and between versions of one set no row of the same id says other
 * items without being listed: that would carry answers to another question.
 */
function checkPredecessors(set: CriteriaSet, sets: readonly CriteriaSet[]): SetProblem[] {
  return (set.succeeds ?? []).flatMap((succession, s): SetProblem[] => {
    const path = `/succeeds/${s}`
    const earlier = sets.find(({ id, version }) => id === succession.set && version === succession.version)
    if (!earlier) {
      const subject = `${set.id}: ${succession.set}@${succession.version}`
      return [{ code: 'succession-set-unknown', path, subject }]
    }
    const known = idsOf(earlier)
    const listed = new Set(succession.rows.flatMap(({ to }) => to))
    const unknown = succession.rows.flatMap(({ from }, r) =>
      from.flatMap((id, index): SetProblem[] =>
        known.has(id)
          ? []
          : [
              {
                code: 'succession-row-unknown',
                path: `${path}/rows/${r}/from/${index}`,
                subject: `${set.id}: ${id}`,
              },
            ],
      ),
    )
    if (succession.unlisted === 'nothing') return unknown
    const rows = new Map(placedRows(earlier).map(({ row }) => [row.id, row]))
    const silent = placedRows(set).flatMap(({ row, path: at }): SetProblem[] => {
      const before = rows.get(row.id)
      const itemsOf = (items: readonly { id: string }[] | undefined): string =>
        (items ?? []).map(({ id }) => id).join(' ')
      return before === undefined || listed.has(row.id) || itemsOf(before.items) === itemsOf(row.items)
        ? []
        : [{ code: 'succession-unlisted-change', path: at, subject: `${set.id}: ${row.id}` }]
    })
    return [...unknown, ...silent]
  })
}
