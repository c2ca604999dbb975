/**
 * The sizes of the signature picture. `large`: a brick a criterion (overview, result, paper). `medium`: bars in
 * proportion with words on the steps (start). `small`: the same without words (one at a time, cards). `card`: the same again without names. `phone`: solid, or
 * ✕n / ?n for what is missing.
 */
export const SIGNATURE_SIZES = ['large', 'medium', 'small', 'phone', 'card'] as const
export type SignatureSize = (typeof SIGNATURE_SIZES)[number]

/** Measures in pixels. */
export interface SignatureMeasures {
  /** Room for the names of the groups. */
  names: number
  /** Where a name begins; before it stands the ordinal, if there is one. */
  nameAt: number
  nameSize: number
  row: number
  /** Height of a cell's ground within its row. */
  cell: number
  /** Height of the lowest step, and what each further one adds. */
  base: number
  rise: number
  /** Room above the highest step: for a flag and its word. */
  above: number
  content: 'bricks' | 'bars' | 'signs'
  /** Whether the steps say what is missing, or carry their number alone. */
  spoken: boolean
}

/** The measures of each size. */
export const MEASURES: Readonly<Record<SignatureSize, SignatureMeasures>> = {
  large: {
    names: 172,
    nameAt: 28,
    nameSize: 13,
    row: 28,
    cell: 24,
    base: 26,
    rise: 20.7,
    above: 24,
    content: 'bricks',
    spoken: true,
  },
  medium: {
    names: 128,
    nameAt: 28,
    nameSize: 13,
    row: 24,
    cell: 20,
    base: 26,
    rise: 19.4,
    above: 24,
    content: 'bars',
    spoken: true,
  },
  small: {
    names: 94,
    nameAt: 0,
    nameSize: 12,
    row: 20,
    cell: 16,
    base: 25,
    rise: 11,
    above: 14,
    content: 'bars',
    spoken: false,
  },
  phone: {
    names: 94,
    nameAt: 0,
    nameSize: 12,
    row: 27,
    cell: 23,
    base: 26,
    rise: 15.6,
    above: 14,
    content: 'signs',
    spoken: false,
  },
  card: {
    names: 0,
    nameAt: 0,
    nameSize: 12,
    row: 15,
    cell: 12,
    base: 25,
    rise: 9.7,
    above: 14,
    content: 'bars',
    spoken: false,
  },
}
