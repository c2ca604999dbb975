/**
 * What the QR code on every page of a sealed assessment says: `TT54:1:<code>:<year>:<regime>:<level>:<hash>`.
 *
 * Only the characters that a QR code packs tightest (figures, capitals, space, `$%*+-./:`), so that the code stays small
 * enough for the margin of a page. `<code>` is the facility code with everything but figures, capitals, `.` and `-`
 * written as UTF-8 bytes `%C3`; empty when there is none or it is too long. `<year>` of the assessment date. `<regime>`
 * is `A` (theo nguyên văn) or `F` (theo phần còn hiệu lực). `<level>` is `4`, `3-6` while the level is open, or empty
 * without levels. `<hash>` is the whole SHA-256 of the seal in capitals.
 */
import type { Range } from '../score/assess'
import { normaliseText } from '../text/normalise'
import { sealState } from './seal'
import { changedSealFacts } from './submit'
import type { Assessment, Regime } from '../types'

/** What a code says. */
export interface SealCode {
  /** Facility code, empty = not given. */
  code: string
  year: number
  /** Of the level that follows. */
  regime: Regime
  level: Range | null
  /** SHA-256, 64 hexadecimal digits in small letters. */
  fingerprint: string
}

/** Longest facility code as it is written; a longer one would make the squares too small to read. */
export const MOST_OF_CODE = 40

const LETTER: Readonly<Record<Regime, string>> = { 'as-issued': 'A', 'in-force': 'F' }
const SHAPE = /^TT54:1:([0-9A-Z.%-]*):(\d{4}):([AF]):(?:(\d{1,2})(?:-(\d{1,2}))?)?:([0-9A-F]{64})$/

/**
 * The text of the code.
 * @param said what it says
 */
export function sealCode({ code, year, regime, level, fingerprint }: SealCode): string {
  const written = encodeCode(code)
  return [
    'TT54',
    '1',
    written.length > MOST_OF_CODE ? '' : written,
    String(year).padStart(4, '0'),
    LETTER[regime],
    levelText(level),
    fingerprint.toUpperCase(),
  ].join(':')
}

/**
 * Reads the text of a code.
 * @param text what a reader of QR codes gives
 * @returns null when it is no code of ours
 */
export function readSealCode(text: string): SealCode | null {
  const match = SHAPE.exec(text)
  if (!match) return null
  const [, written = '', year = '', letter, lower, upper = lower, hash = ''] = match
  const code = decodeCode(written)
  if (code === null) return null
  return {
    code,
    year: Number(year),
    regime: letter === 'A' ? 'as-issued' : 'in-force',
    level: lower === undefined ? null : { lower: Number(lower), upper: Number(upper) },
    fingerprint: hash.toLowerCase(),
  }
}

/**
 * The code of an assessment whose seal holds.
 * @returns null when it is not sealed, or was changed after it was sealed: then no paper may carry the code
 */
export function sealCodeOf(assessment: Assessment): SealCode | null {
  const { submission, facility, assessedOn } = assessment
  const state = sealState(assessment)
  if (state.state !== 'valid' || submission === undefined || changedSealFacts(assessment).length > 0)
    return null
  const { regime, levels } = submission.claim
  return {
    code: (facility.code ?? '').trim(),
    year: Number(assessedOn.slice(0, 4)),
    regime,
    level: levels[regime],
    fingerprint: state.seal.fingerprint,
  }
}

function levelText(level: Range | null): string {
  if (level === null) return ''
  return level.lower === level.upper ? String(level.lower) : `${level.lower}-${level.upper}`
}

/** `encodeURIComponent` leaves small letters and a few signs as they are; here they are written as bytes too. */
function encodeCode(code: string): string {
  return encodeURIComponent(normaliseText(code)).replace(/%[0-9A-F]{2}|[^0-9A-Z.-]/g, (part) =>
    part.length > 1 ? part : `%${part.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function decodeCode(written: string): string | null {
  try {
    return decodeURIComponent(written)
  } catch {
    return null
  }
}
