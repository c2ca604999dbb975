import { fold } from '../../../core/text/search'

/** A head, a title or a word as people write it, for comparing: without case, accents and signs. */
export function plainWord(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, (signs) => (/^_+$/.test(signs) ? '' : ' '))
    .trim()
}

/** The key of a word or of a row in a layout: a mark that is nothing but a sign keeps it. */
export function plainKey(text: string): string {
  return plainWord(text) || text.trim()
}
