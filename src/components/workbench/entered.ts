import type { Text } from '../../core/types'

/** What a control of a form holds, as it is kept. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value
    .normalize('NFC')
    .trim()
}

/** The same, line by line. */
export function linesOf(event: Event): string[] {
  return valueOf(event)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** A text in one language stands for both until somebody translates it. */
export function inBoth(vi: string): Text {
  return { vi, en: vi }
}

/**
 * An English text that was the Vietnamese one goes on following it; one that was translated stays. An emptied field is
 * kept as a blank, which the validator names at its place.
 */
export function followed(before: Text, written: string): Text {
  const vi = written === '' ? ' ' : written
  return { vi, en: before.en === before.vi ? vi : before.en }
}
