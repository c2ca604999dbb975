/**
 * The guard against personal data of patients: an assessment is handed to others, so nothing in it may name a patient
 * (Law 91/2025/QH15 on personal data protection). It only points out; it never blocks or changes a text.
 *
 * Kept to what has a shape of its own. Names and bare dates are not looked for: staff are named everywhere, and a date
 * is usually that of a document. Two shapes are too common to report alone and need a word beside them: nine digits
 * (the identity card before 2024, but also contract, asset and amount figures) and ten digits (the social insurance
 * number, but also every company's tax number).
 */
import { fold } from '../text/search'
import { isCitizenId, isInsuranceCard, isMobileNumber, isOtherNumber } from './idShapes'

/** What a text looks like, in the order in which it is said. */
export const PERSONAL_KINDS = [
  'citizen-id',
  'identity-card',
  'insurance-card',
  'insurance-number',
  'phone',
  'birth-date',
] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/** Something that looks like personal data. */
export interface PersonalFinding {
  kind: PersonalKind
  /** The figures as they were written, accents and case aside. */
  text: string
}

/** No letter or figure on either side, and no part of a longer number such as 1.234.567 or 0912345678/HĐ. */
const BEFORE = '(?<![\\p{L}\\d])(?<!\\d[.,/-])'
const AFTER = '(?![\\p{L}\\d])(?![.,/-]\\d)(?!/)'
const GAP = '[ .-]?'
/** Bounded, so that a text of nothing but colons is looked through once. */
const LABEL_END = '[\\s:.#_(-]{0,12}(?:(?:so|ma|la)[\\s:.#_(-]{0,12})?'

const pattern = (body: string): RegExp => new RegExp(`${BEFORE}(?:${body})${AFTER}`, 'gu')
/** `label` and a few signs before the figures. */
const labelled = (label: string, body: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${label})${LABEL_END}(${body})${AFTER}`, 'gu')

const TWELVE = `\\d{12}|\\d{3}([ .-])\\d{3}\\1\\d{3}\\1\\d{3}|\\d{4}([ .-])\\d{4}\\2\\d{4}`
const CARD = `[a-z]{2}${GAP}\\d${GAP}\\d{2}${GAP}(?:\\d${GAP}){9}\\d`
const PHONE = `(?:\\(?\\+84\\)?|0084)${GAP}(?:\\(0\\)|0)?${GAP}\\d{2}(?:${GAP}\\d){7}|0\\d{2}(?:${GAP}\\d){7}`
const DAY = '\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}'

const RULES: readonly { kind: PersonalKind; find: RegExp; holds?: (text: string) => boolean }[] = [
  {
    kind: 'citizen-id',
    find: labelled('can cuoc(?: cong dan)?|cccd|dinh danh(?: ca nhan)?|ddcn', '\\d{12}'),
  },
  { kind: 'citizen-id', find: pattern(TWELVE), holds: isCitizenId },
  {
    kind: 'identity-card',
    find: labelled('cmnd|cmtnd|chung minh(?: nhan dan| thu)?', '\\d{9}|\\d{3} \\d{3} \\d{3}'),
  },
  { kind: 'insurance-card', find: pattern(CARD), holds: isInsuranceCard },
  { kind: 'insurance-number', find: labelled('bhxh|bhyt|bao hiem(?: xa hoi| y te)?', '\\d{10}') },
  { kind: 'phone', find: pattern(PHONE), holds: isMobileNumber },
  { kind: 'birth-date', find: labelled('sinh ngay|ngay sinh|ngay thang nam sinh|dob|date of birth', DAY) },
  { kind: 'birth-date', find: labelled('sinh nam|nam sinh|nsinh', '(?:19|20)\\d{2}') },
]

/**
 * What in a text looks like personal data, each finding once, in the order of the text within each kind.
 * @param text a note, reason, title or file name of any length
 */
export function personalData(text: string): PersonalFinding[] {
  if (!/\d/.test(text)) return []
  const plain = fold(text).replaceAll('_', ' ').replace(/\s/g, ' ')
  const found = new Map<string, PersonalFinding>()
  for (const { kind, find, holds } of RULES) {
    for (const match of plain.matchAll(find)) {
      const figures = (match[1] !== undefined && match[1].length > 1 ? match[1] : match[0]).trim()
      const before = plain.slice(Math.max(0, match.index - 30), match.index)
      if (holds && (!holds(figures) || isOtherNumber(before))) continue
      const written = kind === 'insurance-card' ? figures.toUpperCase() : figures
      const key = `${kind} ${figures.replace(/\D/g, '')}`
      if (!found.has(key)) found.set(key, { kind, text: written })
    }
  }
  return [...found.values()].sort((a, b) => PERSONAL_KINDS.indexOf(a.kind) - PERSONAL_KINDS.indexOf(b.kind))
}
