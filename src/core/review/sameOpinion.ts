import { sameJson } from '../json/sameJson'
import type { Opinion } from '../types'

/** Between names that stand for one opinion. */
const AND = '; '
const LONGEST = 1000

/** What an opinion says: everything but who said it and when. */
export function contentOf({ by: _by, at: _at, ...content }: Opinion): Omit<Opinion, 'by' | 'at'> {
  return content
}

/**
 * Whether two opinions say the same of the row, whatever their comments.
 * @param b another
 */
export function agreesInSubstance(a: Opinion, b: Opinion): boolean {
  return sameJson(withoutComment(a), withoutComment(b))
}

/**
 * One opinion of two that say the same: one without a comment takes the other's, both names stand, the later time.
 * @param b another
 * @returns null when they differ, also when both comment and the comments differ: nobody's words are changed
 */
export function joinOpinions(a: Opinion, b: Opinion): Opinion | null {
  if (!agreesInSubstance(a, b)) return null
  if (a.comment !== undefined && b.comment !== undefined && a.comment !== b.comment) return null
  const joined: Opinion = { ...a, ...contentOf(b) }
  const by = joinNames(a.by, b.by)
  if (by !== undefined) joined.by = by
  const at = [a.at, b.at]
    .filter((time) => time !== undefined)
    .sort((x, y) => Date.parse(y) - Date.parse(x))[0]
  if (at !== undefined) joined.at = at
  return joined
}

/**
 * Opinions with those that say the same joined, in an order that does not depend on whose came first.
 * @param opinions opinions on one row
 */
export function distinctOpinions(opinions: readonly Opinion[]): Opinion[] {
  // The longer one first: of one comment and none, the one without joins the other.
  const ordered = [...opinions].sort((a, b) => compare(keyOf(a), keyOf(b)))
  return ordered.reduce<Opinion[]>((kept, opinion) => {
    const index = kept.findIndex((other) => joinOpinions(other, opinion) !== null)
    const other = kept[index]
    const joined = other && joinOpinions(other, opinion)
    return joined ? kept.map((one, at) => (at === index ? joined : one)) : [...kept, opinion]
  }, [])
}

function withoutComment({ comment: _comment, ...opinion }: Opinion): object {
  return contentOf(opinion)
}

/** Opinions with a comment before those without, then by what they say. */
function keyOf(opinion: Opinion): string {
  const members = Object.entries(contentOf(opinion)).sort(([a], [b]) => compare(a, b))
  const items = Object.entries(opinion.items ?? {}).sort(([a], [b]) => compare(a, b))
  return JSON.stringify([
    opinion.comment === undefined ? 1 : 0,
    opinion.opinion,
    items,
    members,
    opinion.by ?? '',
  ])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function joinNames(a: string | undefined, b: string | undefined): string | undefined {
  const names = [...new Set([a, b].flatMap((name) => name?.split(AND) ?? []))].sort(compare)
  if (names.length === 0) return undefined
  // A list too long for the field ends where it still fits.
  while (names.length > 1 && names.join(AND).length > LONGEST) names.pop()
  return names.join(AND)
}
