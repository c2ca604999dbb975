import { at, withAt, type Place } from '../place'
import { fingerprint } from '../seal/canonical'
import { normaliseJson } from '../text/normalise'
import { own } from '../json/own'
import { sameJson } from '../json/sameJson'
import type { Attendee, MergedReview, Opinion, Review, Visit } from '../types'
import { conflictOn, dissentsOn, opinionOn, placesOf } from './opinions'
import { contentOf, distinctOpinions } from './sameOpinion'

/** What taking in a colleague's review does, or why it is not done. */
export type ReviewMerge =
  | { ok: true; review: Review; report: MergeReport }
  /** It is about another submission, or about another state of the same one. */
  | { ok: false; reason: 'other-submission' | 'changed-submission' }

/** What changes, for the preview. */
export interface MergeReport {
  /** Rows on which only the colleague had an opinion. */
  added: Place[]
  /** Rows on which both say the same. */
  joined: Place[]
  /** Rows with opinions that differ, to be settled one by one; those that were open before are among them. */
  conflicts: Place[]
  /** This very content was taken in before: nothing changes. */
  isKnown: boolean
  /** Facts of the visit that both have and that differ: ours stay. */
  kept: (keyof Visit)[]
}

/**
 * Takes a colleague's review of the same submission into ours. The same opinions join, differing ones become conflicts
 * side by side; no opinion is lost. Texts of the conclusion are put one after the other, people and evidence are united;
 * of other facts of the visit ours stay.
 * @param mine our review; not changed
 * @param theirs the colleague's; not changed
 * @param mergedAt ISO 8601 instant in UTC
 */
export function mergeReviews(mine: Review, theirs: Review, mergedAt: string): ReviewMerge {
  if (mine.submission.fingerprint !== theirs.submission.fingerprint)
    return {
      ok: false,
      reason: mine.submission.id === theirs.submission.id ? 'changed-submission' : 'other-submission',
    }
  const hash = reviewFingerprint(theirs)
  const isKnown =
    (mine.merged ?? []).some((merged) => merged.fingerprint === hash) || hash === reviewFingerprint(mine)
  const report: MergeReport = { added: [], joined: [], conflicts: [], isKnown, kept: [] }
  if (isKnown) return { ok: true, review: mine, report }
  const opinions = mergeOpinions(mine, theirs, report)
  const visit = mergeVisits(mine.visit, theirs.visit, report)
  const review = present<Review>({
    // Fields that only the colleague's review has are kept, known to us or not.
    ...theirs,
    ...mine,
    ...opinions,
    dissents: mergeDissents(mine.dissents, theirs.dissents),
    visit,
    assessors: union(mine.assessors, theirs.assessors, ({ name }) => name),
    seen: union(mine.seen, theirs.seen, (id) => id),
    photos: union(mine.photos, theirs.photos, ({ id }) => id),
    history: union(mine.history, theirs.history, (entry) => JSON.stringify(entry)),
    snapshot: mergeSnapshots(mine.snapshot, theirs.snapshot),
    merged: mergedList(mine, theirs, { id: theirs.id, fingerprint: hash, mergedAt }),
    // A seal and what was claimed at it speak of one review, not of the two together.
    seal: mine.seal,
    claims: mine.claims,
  })
  return { ok: true, review, report }
}

/** The fingerprint of a review: that of its content, which is the seal's when the seal holds. */
export function reviewFingerprint(review: Review): string {
  return fingerprint(normaliseJson(review))
}

function mergeOpinions(
  mine: Review,
  theirs: Review,
  report: MergeReport,
): { opinions: Review['opinions']; conflicts: Review['conflicts'] } {
  const opinions: Review['opinions'] = {}
  const conflicts: NonNullable<Review['conflicts']> = {}
  const places = new Map(
    [mine.opinions, mine.conflicts ?? {}, theirs.opinions, theirs.conflicts ?? {}]
      .flatMap(placesOf)
      .map((place) => [JSON.stringify([place.setId, place.id]), place]),
  )
  for (const setId of [...Object.keys(mine.opinions), ...Object.keys(theirs.opinions)]) opinions[setId] = {}
  for (const place of places.values()) {
    const [ours, others] = standing(mine, theirs, place)
    const distinct = distinctOpinions([...ours, ...others])
    if (distinct.length > 1) {
      put(conflicts, place, distinct)
      report.conflicts.push(place)
    } else if (distinct[0]) {
      put(opinions, place, distinct[0])
      if (ours.length === 0) report.added.push(place)
      else if (others.length > 0) report.joined.push(place)
    }
  }
  return { opinions, conflicts: Object.keys(conflicts).length > 0 ? conflicts : undefined }
}

/** Keys of files are untrusted: `record.constructor` must not answer with something of Object.prototype. */
function put<T>(record: Record<string, Record<string, T>>, { setId, id }: Place, value: T): void {
  record[setId] = { ...own(record, setId), [id]: value }
}

/**
 * What stands on a row on both sides. An opinion that gave way on the other side was settled there, and does not come
 * back with a file that still has it; where each side settled against the other, the two differ again.
 */
function standing(mine: Review, theirs: Review, place: Place): [Opinion[], Opinion[]] {
  const [ours, others] = [allOn(mine, place), allOn(theirs, place)]
  const left = (opinions: Opinion[], settledBy: Review): Opinion[] =>
    opinions.filter(
      (one) => !dissentsOn(settledBy, place).some((gone) => sameJson(contentOf(gone), contentOf(one))),
    )
  const kept: [Opinion[], Opinion[]] = [left(ours, theirs), left(others, mine)]
  return kept[0].length + kept[1].length > 0 ? kept : [ours, others]
}

function mergeDissents(mine: Review['dissents'], theirs: Review['dissents']): Review['dissents'] {
  if (!mine || !theirs) return mine ?? theirs
  return [...placesOf(mine), ...placesOf(theirs)].reduce<NonNullable<Review['dissents']>>(
    (all, place) =>
      withAt(all, place, distinctOpinions([...(at(mine, place) ?? []), ...(at(theirs, place) ?? [])])),
    {},
  )
}

/** Everything that was said on a row, settled or not. */
function allOn(review: Review, place: Place): Opinion[] {
  const opinion = opinionOn(review, place)
  return [...(opinion ? [opinion] : []), ...conflictOn(review, place)]
}

function mergeVisits(mine: Visit = {}, theirs: Visit = {}, report: MergeReport): Visit | undefined {
  const merged: Visit = { ...theirs, ...mine }
  for (const field of ['conclusion', 'recommendations'] as const) {
    const text = joinTexts(mine[field], theirs[field])
    if (text !== undefined) merged[field] = text
  }
  const keyOf = ({ side, name }: Attendee): string => JSON.stringify([side, name])
  const attendees = union(mine.attendees, theirs.attendees, keyOf)
  if (attendees) merged.attendees = attendees
  for (const field of Object.keys(theirs) as (keyof Visit)[])
    if (own(mine as Record<string, unknown>, field) !== undefined && sameJson(merged[field], mine[field]))
      if (!sameJson(mine[field], theirs[field]) && field !== 'attendees') report.kept.push(field)
  return Object.keys(merged).length > 0 ? merged : undefined
}

/** Both texts, ours first; one that is in the other already is not repeated. */
function joinTexts(mine: string | undefined, theirs: string | undefined): string | undefined {
  if (mine === undefined || theirs === undefined) return mine ?? theirs
  if (mine.includes(theirs)) return mine
  if (theirs.includes(mine)) return theirs
  const both = `${mine}\n\n${theirs}`
  return both.length <= 20_000 ? both : mine
}

function mergedList(mine: Review, theirs: Review, entry: MergedReview): MergedReview[] {
  const by = (theirs.assessors ?? []).map(({ name }) => name).join('; ')
  const named = by === '' ? entry : { ...entry, by: by.slice(0, 1000) }
  return [
    ...(union(mine.merged, theirs.merged, ({ id, fingerprint: hash }) => `${id} ${hash ?? ''}`) ?? []),
    named,
  ]
}

function mergeSnapshots(mine: Review['snapshot'], theirs: Review['snapshot']): Review['snapshot'] {
  if (!mine || !theirs) return mine ?? theirs
  const setIds = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  return Object.fromEntries(
    [...setIds].map((setId) => [setId, { ...own(theirs, setId), ...own(mine, setId) }]),
  )
}

/** Entries of both, ours first; of two with one key, ours. */
function union<T>(
  mine: readonly T[] | undefined,
  theirs: readonly T[] | undefined,
  keyOf: (entry: T) => string,
): T[] | undefined {
  if (!mine && !theirs) return undefined
  const entries = new Map<string, T>()
  for (const entry of [...(mine ?? []), ...(theirs ?? [])])
    if (!entries.has(keyOf(entry))) entries.set(keyOf(entry), entry)
  return [...entries.values()]
}

/** Without members that are undefined, which a file of ours never has. */
function present<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T
}

/**
 * One opinion of several that say the same with different comments: all comments, each under its author's name.
 * @param opinions opinions on one row
 * @returns null when they differ in more than the comment, or the comments together are too long
 */
export function withAllComments(opinions: readonly Opinion[]): Opinion | null {
  const [first, ...others] = opinions
  if (!first || others.length === 0) return null
  const plain = opinions.map(({ comment: _comment, ...opinion }) => opinion)
  const joined = distinctOpinions(plain)
  const [one] = joined
  if (!one || joined.length > 1) return null
  const comment = opinions
    .flatMap(({ by, comment: text }) =>
      text === undefined ? [] : [by === undefined ? text : `${by}: ${text}`],
    )
    .join('\n')
  if (comment.length > 20_000) return null
  return { ...one, comment }
}
