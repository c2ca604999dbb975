import { LOCAL_KEYS } from '../../constants'
import { readLocal, writeLocal } from '../../storage/localText'
import { isCalendarDay } from '../../core/time/calendarDay'
import type { Language } from '../../core/types'
import { GAP_LENGTHS, type GapLength, type Letterhead } from '../../reports/context'
import { findPaper } from '../../reports/registry'

/** What a person chooses about a paper; the rest comes from the assessment. */
export interface PaperOptions {
  /** Name of the paper in the registry. */
  kind: string
  /** Of the gap report. */
  length: GapLength
  language: Language
  /** By name of the section; absent = as the paper has it. */
  sections: Record<string, boolean>
  letterhead: Letterhead
}

/** Remembered on this machine for all assessments and papers. */
const SHARED = [
  ...(['place', 'role', 'director', 'itHead', 'preparer', 'addressee', 'symbol', 'unit'] as const),
]
/** Remembered for each kind of paper: a decision and a report never have one number. */
const OWN = ['number', 'date'] as const
/** Longest part of the form that is kept. */
const LONGEST = 200

/**
 * The options a paper begins with: as it was wanted last on this machine, at first the two pages for the director.
 * @param kind name of the paper
 * @param language the screen's language
 */
export function defaultOptions(kind: string, language: Language): PaperOptions {
  const kept = readKept()
  const last = kept.get('kind')
  return optionsFor(typeof last === 'string' && findPaper('assessment', last) ? last : kind, language)
}

/** A paper as it was wanted last on this machine. */
export function optionsFor(kind: string, language: Language): PaperOptions {
  const kept = readKept()
  const length = GAP_LENGTHS.find((known) => known === kept.get('length')) ?? 'director'
  const sections = readSections(kept.get(`${kind}.sections`))
  return { kind, length, language, sections, letterhead: keptLetterhead(kind) }
}

/** Remembers which paper it was, and what went into it. */
export function keepChoice({ kind, length, sections }: PaperOptions): void {
  const kept = readKept()
  kept.set('length', length)
  kept.set('kind', kind)
  kept.set(`${kind}.sections`, sections)
  writeLocal(LOCAL_KEYS.letterhead, JSON.stringify(Object.fromEntries(kept)))
}

function readSections(value: unknown): Record<string, boolean> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'),
  )
}

/** The parts of the form as they were last written on this machine for a kind of paper. */
export function keptLetterhead(kind: string): Letterhead {
  const kept = readKept()
  const own = OWN.map((field) => [field, kept.get(`${kind}.${field}`)] as const)
  const shared = SHARED.map((field) => [field, kept.get(field)] as const)
  return Object.fromEntries(
    [...own, ...shared].filter(([field, value]) => isGood(value) && (field !== 'date' || isDay(value))),
  )
}

/** Remembers the parts of the form. */
export function keepLetterhead(kind: string, letterhead: Letterhead): void {
  const kept = readKept()
  const keep = (key: string, value: string | undefined): void => {
    if (value === undefined) kept.delete(key)
    else kept.set(key, value)
  }
  for (const field of SHARED) keep(field, letterhead[field])
  for (const field of OWN) keep(`${kind}.${field}`, letterhead[field])
  writeLocal(LOCAL_KEYS.letterhead, JSON.stringify(Object.fromEntries(kept)))
}

/** Anyone can write into localStorage: what is no plain record of texts is as if it were not there. */
function readKept(): Map<string, unknown> {
  try {
    const kept: unknown = JSON.parse(readLocal(LOCAL_KEYS.letterhead) ?? '{}')
    return new Map(typeof kept === 'object' && kept !== null ? Object.entries(kept) : [])
  } catch {
    return new Map()
  }
}

function isGood(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && isCalendarDay(value)
}
