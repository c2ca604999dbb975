import { trimOf } from './trimEnd'

/** A text as part of a file name that every system takes: letters without accents, figures, hyphens between them. */
export function asciiName(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
  return trimOf(plain, '-')
}
