/**
 * Ids and times as types of their own, so that one is never taken for another: a set's id where a criterion's is
 * meant, an instant where a day is. They are tags on text, not wrappers: a literal or a text read from a checked file
 * fits, another tag does not (docs/decisions/tagged-ids.md).
 */
declare const tag: unique symbol
type Tagged<Name extends string> = string & { readonly [tag]?: Name }

/** Id of a criteria set: `tt54-2017`. */
export type SetId = Tagged<'set'>
/** Id of a criterion (`lis.9`) or of a milestone (`milestone.filmless`); stable for ever. */
export type CriterionId = Tagged<'criterion'>
/** Id of an item: `<criterion>.<n>`. */
export type ItemId = Tagged<'item'>
/** ISO 8601 day of the calendar, `2026-12-01`. Compared as text. */
export type Day = Tagged<'day'>
/** ISO 8601 instant in UTC, `2026-12-01T22:30:00.000Z`. Its day is the day in Vietnam: `dayOfInstant`. */
export type Instant = Tagged<'instant'>
