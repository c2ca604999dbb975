/** What two criteria sets say beside their rows: the instrument, its groups, the words of its levels, its rules. */
import type { CriteriaSet, Language } from '../types'

/** What of a set, beside its rows and what its levels ask, can differ. */
export type HeadField =
  | 'setTitle'
  | 'number'
  | 'name'
  | 'issued'
  | 'issuer'
  | 'signer'
  | 'from'
  | 'to'
  | 'replacedBy'
  | 'source'
  | 'official'
  | 'evidenceNote'
  | 'group'
  | 'groupNote'
  | 'ranks'
  | 'level'
  | 'rule'
  | 'amendment'

/** One thing that differs; null = the side does not have it. */
export interface HeadDifference {
  field: HeadField
  /** Which group (its numeral), level, rule or amendment; empty for the set itself. */
  place: string
  before: string | null
  after: string | null
}

/** `of` tells which group is meant, whatever its numeral is. */
type Fact = Pick<HeadDifference, 'field' | 'place'> & { value: string | null; of?: string }

/**
 * How two sets differ beside their rows, in the order of the set.
 * @param before the earlier set
 * @param after the later set
 * @param language in which texts are compared and shown
 */
export function diffHead(before: CriteriaSet, after: CriteriaSet, language: Language): HeadDifference[] {
  const keyOf = ({ field, place, of = place }: Fact): string => `${field} ${of}`
  const [old, now] = [factsOf(before, language), factsOf(after, language)].map(
    (facts) => new Map(facts.map((fact) => [keyOf(fact), fact])),
  )
  if (!old || !now) return []
  return [...new Map([...old, ...now])].flatMap(([key, { field, place }]): HeadDifference[] => {
    const [was, is] = [old.get(key)?.value ?? null, now.get(key)?.value ?? null]
    return was === is ? [] : [{ field, place, before: was, after: is }]
  })
}

function factsOf(set: CriteriaSet, language: Language): Fact[] {
  const { instrument, coverage } = set
  const whole = (field: HeadField, value: string | null | undefined): Fact => ({
    field,
    place: '',
    value: value ?? null,
  })
  return [
    whole('setTitle', set.title[language]),
    whole('number', instrument.number),
    whole('name', instrument.title[language]),
    whole('issued', instrument.issued),
    whole('issuer', instrument.issuer[language]),
    whole('signer', instrument.signer),
    whole('from', instrument.inForce.from),
    whole('to', instrument.inForce.to),
    whole('replacedBy', instrument.replacedBy),
    whole('source', instrument.source[language]),
    whole('official', coverage.official === null ? null : String(coverage.official)),
    whole('evidenceNote', set.evidenceNote?.[language]),
    ...set.groups.flatMap(({ id, ordinal, title, note, summary, scale }): Fact[] => [
      { field: 'group', place: ordinal, of: id, value: `${ordinal}. ${title[language]}` },
      { field: 'groupNote', place: ordinal, of: id, value: textOf([summary?.[language], note?.[language]]) },
      { field: 'ranks', place: ordinal, of: id, value: scale.join(' < ') },
    ]),
    ...set.levels.map(({ level, title, condition, summary, note }): Fact => {
      const words = [title, condition, summary, note].map((text) => text?.[language])
      return { field: 'level', place: String(level), value: textOf(words) }
    }),
    ...set.rules.map(({ at, text }): Fact => ({ field: 'rule', place: at, value: text[language] })),
    ...(set.amendments ?? []).map(({ by, at, from, withdraws, note }): Fact => ({
      field: 'amendment',
      place: `${by}, ${at}`,
      value: textOf([from, withdraws[language], note[language]]),
    })),
  ]
}

const textOf = (parts: readonly (string | undefined)[]): string | null =>
  parts.filter((part) => part !== undefined && part !== '').join('\n') || null
