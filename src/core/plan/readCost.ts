/** Largest cost of the schema of assessments, VND. */
const MOST = 1_000_000_000_000_000

/** A cost in VND, undefined for a blank field, or why it cannot be read. */
export type CostRead =
  { ok: true; value: number | undefined } | { ok: false; error: 'not-an-amount' | 'too-much' }

/**
 * An amount of money as people write it: `1.234.000`, `1 234 000`, `1,234,000`, `1234000`, with or without "đ", "đồng"
 * or "VND". Whole VND only; thousands must be grouped in threes, so that `1.5` is not taken for 15.
 * @param text as typed
 */
export function readCost(text: string): CostRead {
  const plain = text
    .normalize('NFC')
    .replace(/(?:đồng|đ|₫|vnđ|vnd)\s*$/iu, '')
    .trim()
  if (plain === '') return { ok: true, value: undefined }
  if (!/^(?:\d+|\d{1,3}(?:([.,\u00a0\u202f ])\d{3})(?:\1\d{3})*)$/u.test(plain))
    return { ok: false, error: 'not-an-amount' }
  const value = Number(plain.replace(/\D/gu, ''))
  return value <= MOST ? { ok: true, value } : { ok: false, error: 'too-much' }
}
