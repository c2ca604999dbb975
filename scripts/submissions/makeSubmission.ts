/**
 * Submissions for load tests, from a seed: what a province or the whole country might hand in, with all that goes wrong
 * in such a folder. The facilities are made up and say so in their names; the files belong in temporary folders only.
 */
import { sealContent } from '../../src/core/seal/seal.ts'
import { withSnapshot } from '../../src/core/make/snapshot.ts'
import { submit } from '../../src/core/seal/submit.ts'
import type { Assessment, CriteriaSet, Group } from '../../src/core/types.ts'
import { stableJson } from '../../src/files/json/stableJson.ts'
import { answersOf } from './answers.ts'
import { facilityAt } from './facilities.ts'
import { randomOf, type Random } from './random.ts'
import { actionsOf, evidenceOf, programmeOf } from './register.ts'

/** What kind of file comes next. `tampered` = changed after sealing; `broken` cannot be read at all. */
export type SubmissionKind =
  'sealed' | 'unsealed' | 'tampered' | 'old-set' | 'false-claim' | 'illustrative' | 'duplicate' | 'broken'

/** One file of the folder. */
export interface MadeFile {
  /** Path inside the folder. */
  path: string
  kind: SubmissionKind
  bytes: Uint8Array<ArrayBuffer>
}

export interface MakeOptions {
  seed: number
  /** The criteria sets with all texts. */
  sets: readonly CriteriaSet[]
}

const KINDS: readonly (readonly [SubmissionKind, number])[] = [
  ['sealed', 900],
  ['unsealed', 20],
  ['tampered', 15],
  ['old-set', 30],
  ['false-claim', 10],
  ['illustrative', 3],
  ['duplicate', 12],
  ['broken', 6],
]

/**
 * The file with a number. Six of ten are of the newest year, the others of the same facilities in earlier years.
 * @param options seed, sets
 * @param index from 0
 */
export function makeSubmission({ seed, sets }: MakeOptions, index: number): MadeFile {
  const random = randomOf(seed, 2, index)
  // The first files are in order, so that there is something to hand in twice.
  const kind = index < BLOCK ? 'sealed' : random.weighted(KINDS)
  const place = placeOf(kind === 'duplicate' ? index - BLOCK : index)
  const folder = String(Math.floor(index / FOLDER)).padStart(3, '0')
  const path = `${place.year}/${folder}/GD-${String(index + 1).padStart(6, '0')}.tt54.json`
  if (kind === 'broken') return { path, kind, bytes: brokenBytes(random) }
  const used = kind === 'old-set' ? sets.map(olderOf) : sets
  return { path, kind, bytes: bytesOf(kind, assessmentOf(seed, index, place, kind, used), used, random) }
}

/** Files in which three facilities hand in for the newest year and two of them for an earlier one. */
const BLOCK = 5
/** Files of one folder. */
const FOLDER = 500

interface Place {
  facility: number
  year: number
}

function placeOf(index: number): Place {
  const block = Math.floor(index / BLOCK)
  const at = index % BLOCK
  if (at < 3) return { facility: block * 3 + at, year: 2026 }
  return { facility: block * 3 + at - 3, year: at === 4 && block % 2 === 1 ? 2024 : 2025 }
}

function assessmentOf(
  seed: number,
  index: number,
  { facility: number, year }: Place,
  kind: SubmissionKind,
  sets: readonly CriteriaSet[],
): Assessment {
  const random = randomOf(seed, 3, index)
  const { facility, maturity, diligence } = facilityAt(seed, number)
  // A year earlier a facility was somewhat less far.
  const reached = Math.max(0, Math.floor(maturity - (2026 - year) * 0.6 + random.next() * 0.4))
  const open = diligence < 0.65 ? 0 : (diligence - 0.65) * 0.12
  const evidence = random.between(40, 80)
  const answers = answersOf(sets, { reached, open, evidence }, random)
  const day = `${year}-1${random.between(0, 1)}-${String(random.between(1, 28)).padStart(2, '0')}`
  const id = Array.from({ length: 4 }, () =>
    Math.floor(random.next() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  )
  return {
    format: 'tt54-assessment',
    formatVersion: 1,
    id: id.join('-'),
    createdAt: `${year}-09-01T01:30:00Z`,
    updatedAt: `${day}T08:45:00Z`,
    ...(kind === 'illustrative' ? { illustrative: true } : {}),
    criteriaSets: sets.map((set) => ({ id: set.id, version: set.version })),
    facility,
    assessedOn: day,
    regime: random.chance(0.8) ? 'in-force' : 'as-issued',
    targetLevel: 6,
    answers,
    evidence: evidenceOf(evidence, year, random),
    actions: actionsOf(answers, year, random),
    programme: programmeOf(
      Math.min(5, Math.max(0, Math.round(maturity + random.next() * 2 - 1))),
      year,
      random,
    ),
    history: [{ at: `${day}T08:45:00Z`, what: 'sealed' }],
  }
}

function bytesOf(
  kind: SubmissionKind,
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  random: Random,
): Uint8Array<ArrayBuffer> {
  const encode = (value: object): Uint8Array<ArrayBuffer> => new TextEncoder().encode(stableJson(value))
  if (kind === 'unsealed') return encode(withSnapshot(assessment, sets))
  const sealedAt = `${assessment.assessedOn}T${String(random.between(1, 9)).padStart(2, '0')}:15:00Z`
  const sealed = submit(assessment, sets, { sealedAt, sealedBy: assessment.facility.preparer })
  if (kind === 'tampered') return encode({ ...sealed, facility: { ...sealed.facility, beds: 9_999 } })
  if (kind !== 'false-claim' || !sealed.submission) return encode(sealed)
  const { seal: _seal, ...unsealed } = sealed
  const claim = { ...sealed.submission.claim, levels: { 'as-issued': SEVEN, 'in-force': SEVEN } }
  return encode(
    sealContent<Assessment>(
      { ...unsealed, submission: { ...sealed.submission, claim } },
      { sealedAt, sealedBy: assessment.facility.preparer },
    ),
  )
}

const SEVEN = { lower: 7, upper: 7 }

const BROKEN = [
  '',
  '{ "format": "tt54-assessment", "formatVersion": 1, "id": "cut-o',
  '<!doctype html><title>404</title>',
  '{ "format": "tt54-assessment", "formatVersion": 99 }',
  '{ "name": "something else" }',
]

function brokenBytes(random: Random): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(random.pick(BROKEN))
}

const olderSets = new WeakMap<CriteriaSet, CriteriaSet>()

/** An earlier version that this tool does not have: one row was worded differently. */
function olderOf(set: CriteriaSet): CriteriaSet {
  const known = olderSets.get(set)
  if (known) return known
  const made: CriteriaSet = {
    ...set,
    version: '0.9.0',
    groups: set.groups.map((group, index) => (index > 0 ? group : firstReworded(group))),
  }
  olderSets.set(set, made)
  return made
}

function firstReworded(group: Group): Group {
  return {
    ...group,
    criteria: group.criteria.map((row, index) =>
      index > 0 ? row : { ...row, title: { ...row.title, vi: `${row.title.vi} (bản thử)` } },
    ),
  }
}
