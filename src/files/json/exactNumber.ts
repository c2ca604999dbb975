/** Whether a number of a JSON text is the one that JavaScript makes of it (IEEE 754, double precision). */
import { trimEndOf } from '../../core/text/trimEnd'

/** Most digits that the platform writes of a number. */
const MOST_DIGITS = 100

/**
 * Whether the digits of a decimal or of one with an exponent are those of the number that is made of them: 1e-400 would be
 * 0, and the last digits of a long one would be others.
 * @param raw as it stands in the text
 * @param number what `Number` makes of it, finite
 */
export function keepsDigits(raw: string, number: number): boolean {
  const digits = significant(raw)
  if (digits === significant(String(number))) return true
  return digits.length <= MOST_DIGITS && digits === significant(number.toPrecision(digits.length || 1))
}

function significant(text: string): string {
  const [mantissa = ''] = text.toLowerCase().split('e')
  const digits = mantissa.replace(/[-.]/g, '').replace(/^0+/, '')
  return trimEndOf(digits, '0')
}

/**
 * Whether an integer is the same number, or at least has digits that would be written back as they are.
 * @param raw as it stands in the text, without fraction and exponent
 * @param number what `Number` makes of it, finite
 */
export function isSameInteger(raw: string, number: number): boolean {
  return String(number) === raw || BigInt(raw) === BigInt(number)
}
