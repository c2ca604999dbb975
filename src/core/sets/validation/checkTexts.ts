import { pointer } from '../../score/verdict'
import type { SetProblem } from './setProblem'

/**
 * Texts, wherever they stand: every text in NFC (RFC 8785 compares code units, so NFD would change the fingerprint);
 * where one language is given the other is too, neither blank, and lists of equal length.
 * @param value a criteria set or catalogue
 * @param subject what to name when nothing around the text has an id
 */
export function checkTexts(value: object, subject: string): SetProblem[] {
  return walk(value, '', subject)
}

function walk(value: unknown, path: string, subject: string): SetProblem[] {
  if (typeof value === 'string') return isNfc(value) ? [] : [{ code: 'not-nfc', path, subject }]
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((entry: unknown, index) => walk(entry, `${path}/${index}`, subject))
  const fields = Object.entries(value)
  const named = fields.find(([key, entry]) => key === 'id' && typeof entry === 'string')
  const inner = named ? String(named[1]) : subject
  return [
    ...checkLanguages(new Map(fields), path, inner),
    ...fields.flatMap(([key, entry]) => walk(entry, `${path}/${pointer(key)}`, inner)),
  ]
}

/** A half of a surrogate pair is no character, so it has no normal form either. */
function isNfc(text: string): boolean {
  return text === text.normalize('NFC') && !/\p{Surrogate}/u.test(text)
}

function checkLanguages(fields: ReadonlyMap<string, unknown>, path: string, subject: string): SetProblem[] {
  if (!fields.has('vi') && !fields.has('en')) return []
  const vi = fields.get('vi')
  const en = fields.get('en')
  const lengths: SetProblem[] =
    Array.isArray(vi) && Array.isArray(en) && vi.length !== en.length
      ? [{ code: 'list-length', path, subject }]
      : []
  return [...lengths, ...checkFilled(vi, `${path}/vi`, subject), ...checkFilled(en, `${path}/en`, subject)]
}

/**
 * A text, or a list of texts, that says nothing.
 * @param text what should be a text or a list of texts
 * @param path JSON pointer of the text
 * @param subject what the text belongs to
 */
export function checkFilled(text: unknown, path: string, subject: string): SetProblem[] {
  if (Array.isArray(text))
    return text.flatMap((entry, index) => checkFilled(entry, `${path}/${index}`, subject))
  return typeof text === 'string' && text.trim() !== '' ? [] : [{ code: 'blank-text', path, subject }]
}
