import { fold } from './search'

/** Letters of other scripts that look like Latin ones, in capitals and small letters of the names people write. */
const TWINS: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  в: 'b',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  // Greek
  α: 'a',
  β: 'b',
  ε: 'e',
  ζ: 'z',
  η: 'h',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
}

/**
 * One form of a text whatever width its letters have and whatever invisible signs stand between them (NFKC without
 * format characters).
 */
export function oneForm(text: string): string {
  return text.normalize('NFKC').replace(/\p{Cf}/gu, '')
}

/**
 * What a name looks like: two names with one look are told apart by nobody who only reads them.
 * @param text a name
 */
export function lookOf(text: string): string {
  return Array.from(
    fold(oneForm(text)).replace(/\s+/gu, ' ').trim(),
    (letter) => TWINS[letter] ?? letter,
  ).join('')
}

/**
 * Whether a word has letters of more than one script, as no honest name has: "BV А" with a Cyrillic letter does.
 * @param text a name or a code
 */
export function hasMixedScripts(text: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]
  return scripts.filter((script) => script.test(oneForm(text))).length > 1
}
