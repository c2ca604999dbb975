/**
 * A round: the facilities of which a Department of Health expects a submission this year, who looks at which, and what
 * came in (Circular 54/2017/TT-BYT, Article 7: facilities report by 15 December each year). States are worked out from
 * what is on the desk, never stored.
 */
import type { IndicatorValue } from '../indicators'
import { opinionOn, placesOf } from '../review/opinions'
import { fold } from '../text/search'
import type { Day, Instant, Review } from '../types'

/** A facility that is expected to hand in. */
export interface Expected {
  code: string
  name: string
  /** Level of care, class, ownership, area, address for mails, as the register has them. */
  tier: string
  class: string
  ownership: string
  area: string
  /** Where the area lies on a map of tiles, as a cell is named: column letters and row, e.g. `B4`. */
  tile?: string
  email: string
  assessor: string
  /** Until when it is to be appraised; empty = the round's own day. */
  deadline: Day | ''
  /** When it was last changed, so that of two colleagues the later word counts. */
  at: Instant
}

/** Why a file of an expected facility cannot be appraised as it is. */
export const FILE_TROUBLES = ['unsealed', 'changed', 'unreadable'] as const
/** Why a file does not count as handed in: never sealed, changed after sealing, or not to be read. */
export type FileTrouble = (typeof FILE_TROUBLES)[number]

/** A file that came in from a facility of the round. */
export interface Received {
  fingerprint: string
  facility: { name: string; code?: string }
  file: string
  at: Instant
  /** Whether the file is as it was sealed. */
  isWhole: boolean
  /** What is wrong with it; absent = nothing, or not told. */
  trouble?: FileTrouble
  /** Fingerprint of the submission that it determines again. */
  redetermines?: string
}

/** One year's round on this machine. */
export interface Round {
  id: string
  year: number
  deadline: Day | ''
  expected: Expected[]
  received: Received[]
  /** Numbers of the programme of the whole province, entered by its officer. */
  indicators?: readonly IndicatorValue[]
  /** What a person wrote for the synthesis of the year, by field of its form. */
  report?: Readonly<Record<string, string>>
  updatedAt?: Instant
}

/** States of a facility in the round of a year, in the order in which they are passed. */
export const ROUND_STATES = [
  'none',
  'broken',
  'received',
  'assigned',
  'reviewing',
  'returned',
  'second',
  'concluded',
] as const
export type RoundState = (typeof ROUND_STATES)[number]

/** What of a review on the desk the round needs. */
export interface RoundReview {
  key: string
  review: Review
  savedAt: Instant
}

/** A facility of the round and how far it is. */
export interface RoundRow {
  expected: Expected
  state: RoundState
  /** How many rows have an opinion, while it is being reviewed. */
  looked: number
  /** The review to go on with, if there is one. */
  review: RoundReview | null
  /** Files that came in from it, in the order in which they did. */
  files: Received[]
  deadline: Day | ''
  /** The day is over and it is not concluded. */
  isOverdue: boolean
}

const plain = (text: string): string =>
  fold(text.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What an entry of the register is known by: its code, or without one its name. */
export function expectedKey({ code, name }: Pick<Expected, 'code' | 'name'>): string {
  const known = plain(code).replaceAll(' ', '')
  return known === '' ? `name:${plain(name)}` : `code:${known}`
}

/** Whether a file or a review is of a facility of the register: by code where both have one, else by name. */
export function isOf(
  expected: Pick<Expected, 'code' | 'name'>,
  facility: { name: string; code?: string },
): boolean {
  const [one, other] = [expected.code, facility.code ?? ''].map((code) => plain(code).replaceAll(' ', ''))
  return one !== '' && other !== '' ? one === other : plain(expected.name) === plain(facility.name)
}

/**
 * The register with how far each facility is.
 * @param reviews the reviews on this desk, newest first
 * @param today the day on the wall
 */
export function roundRows(round: Round, reviews: readonly RoundReview[], today: Day): RoundRow[] {
  return round.expected.map((expected) => {
    const own = reviews.filter(
      ({ review }) =>
        isOf(expected, review.submission.facility) &&
        Number(review.submission.assessedOn.slice(0, 4)) === round.year,
    )
    const received = round.received.filter(({ facility }) => isOf(expected, facility))
    const review = own[0] ?? null
    const state = stateOf(expected, review, received)
    const deadline = expected.deadline || round.deadline
    return {
      expected,
      state,
      looked: review ? lookedAt(review.review) : 0,
      review,
      files: received,
      deadline,
      isOverdue: deadline !== '' && deadline < today && state !== 'concluded',
    }
  })
}

function stateOf(expected: Expected, latest: RoundReview | null, received: readonly Received[]): RoundState {
  if (latest) {
    const { review } = latest
    if (!review.seal) return review.follows ? 'second' : 'reviewing'
    if (review.visit?.outcome === 'confirmed') return 'concluded'
    const isNewer = received.some(
      ({ fingerprint, at, isWhole, redetermines }) =>
        isWhole &&
        fingerprint !== review.submission.fingerprint &&
        (redetermines === review.submission.fingerprint || at > (review.seal?.sealedAt ?? '')),
    )
    return isNewer ? 'second' : 'returned'
  }
  if (received.some(({ isWhole }) => isWhole))
    return expected.assessor.trim() === '' ? 'received' : 'assigned'
  return received.length > 0 ? 'broken' : 'none'
}

const lookedAt = (review: Review): number =>
  placesOf(review.opinions).filter((place) => opinionOn(review, place) !== undefined).length

/**
 * The facility of the register that a file names in its own name or folder, for files that cannot be read; undefined
 * where none does, or several do.
 * @param expected the register
 * @param path folder and name of the file
 */
export function namedBy(expected: readonly Expected[], path: string): Expected | undefined {
  const words = ` ${plain(path)} `
  const found = expected.filter(({ code, name }) =>
    [code, name].some((one) => plain(one) !== '' && words.includes(` ${plain(one)} `)),
  )
  return found.length === 1 ? found[0] : undefined
}

/** Takes up what came in; the same bytes a second time change nothing. */
export function receive(round: Round, files: readonly Received[]): Round {
  const known = new Set(round.received.map(({ fingerprint }) => fingerprint))
  const added = files.filter(({ fingerprint, facility }) => {
    if (known.has(fingerprint) || !round.expected.some((expected) => isOf(expected, facility))) return false
    known.add(fingerprint)
    return true
  })
  return added.length === 0 ? round : { ...round, received: [...round.received, ...added] }
}

/** Gives the named facilities of the register to an assessor, or another day. */
export function assign(
  round: Round,
  keys: ReadonlySet<string>,
  patch: Partial<Pick<Expected, 'assessor' | 'deadline'>>,
  at: Instant,
): Round {
  const expected = round.expected.map((one) => (keys.has(expectedKey(one)) ? { ...one, ...patch, at } : one))
  return { ...round, expected }
}

/** What taking in a register or a colleague's round does. */
export interface RoundMerge {
  round: Round
  added: number
  changed: number
}

/**
 * Unites two rounds, or a round with a register: nothing is removed, of a facility in both the later word counts, and
 * what one leaves empty the other fills.
 */
export function mergeRounds(
  mine: Round,
  theirs: Pick<Round, 'expected' | 'received' | 'deadline' | 'indicators'>,
): RoundMerge {
  const byKey = new Map(mine.expected.map((one) => [expectedKey(one), one]))
  let [added, changed] = [0, 0]
  for (const other of theirs.expected) {
    const key = expectedKey(other)
    const own = byKey.get(key)
    const joined = own ? join(own, other) : other
    if (!own) added += 1
    else if (JSON.stringify(joined) !== JSON.stringify(own)) changed += 1
    byKey.set(key, joined)
  }
  const expected = [...byKey.values()]
  const deadline = mine.deadline || theirs.deadline
  const indicators = joinIndicators(mine.indicators, theirs.indicators)
  const round = { ...mine, deadline, expected, ...(indicators ? { indicators } : {}) }
  return { round: receive(round, theirs.received), added, changed }
}

/** Of one indicator and day there is one number: mine. */
function joinIndicators(
  mine: Round['indicators'] = [],
  theirs: Round['indicators'] = [],
): Round['indicators'] | null {
  const isKnown = (value: IndicatorValue): boolean =>
    mine.some(({ indicator, day }) => indicator === value.indicator && day === value.day)
  const joined = [...mine, ...theirs.filter((value) => !isKnown(value))]
  return joined.length > 0 ? joined : null
}

function join(mine: Expected, theirs: Expected): Expected {
  const [later, earlier] = theirs.at > mine.at ? [theirs, mine] : [mine, theirs]
  const fields = Object.keys(earlier) as (keyof Expected)[]
  return Object.fromEntries(
    fields.map((field) => [field, later[field] === '' ? earlier[field] : later[field]]),
  ) as unknown as Expected
}
