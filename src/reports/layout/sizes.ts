import type { Picture, TextSize } from '../model'

/** Sizes in points: body, title and recipients as Decree 30/2020 asks (13, 14, 11); only small print is under 11. */
const POINTS: Readonly<Record<TextSize, number>> = {
  body: 13,
  form: 12,
  recipients: 11,
  table: 11,
  small: 9.5,
  large: 14,
  text: 11.5,
  subhead: 12.5,
  message: 17,
}
/** Line height as a multiple of the size. */
const LEADING: Readonly<Record<TextSize, number>> = {
  body: 1.3,
  form: 1.25,
  recipients: 1.15,
  table: 1.2,
  small: 1.2,
  large: 1.25,
  text: 1.22,
  subhead: 1.25,
  message: 1.2,
}
/** Where the baseline of a line is, as a share of its height below the middle (Tinos: ascent 0.891, descent 0.216). */
const ASCENT = 0.891
const DESCENT = 0.216

/**
 * Font size in points.
 * @param size name of the size
 */
export function points(size: TextSize): number {
  return POINTS[size]
}

/** Single spacing, the least that Decree 30/2020 allows between lines. */
const SINGLE = 1.15

/**
 * Line height in points.
 * @param size name of the size
 * @param tight 0 = as usual, 1 = single spacing
 */
export function leading(size: TextSize, tight = 0): number {
  const usual = LEADING[size]
  return POINTS[size] * (usual - tight * (usual - SINGLE))
}

/**
 * White space of a paper that ends a page earlier when it is set closer.
 * @param usual in mm
 * @param share of it that may be taken away at most
 * @param tight 0 = none of that, 1 = all of it
 */
export function closer(usual: number, share: number, tight: number): number {
  return usual * (1 - share * tight)
}

/** Distance from the top of a line to its baseline, in the unit of the arguments. */
export function baseline(lineHeight: number, fontSize: number): number {
  return (lineHeight - (ASCENT + DESCENT) * fontSize) / 2 + ASCENT * fontSize
}

/** Largest size of a logo in the head of a paper, and the white space beneath it, in mm. */
export const LOGO = { width: 44, height: 18, gap: 1 } as const

/**
 * Size of a logo on paper: as large as it may be, in its own proportions.
 * @param logo the picture
 * @returns mm
 */
export function logoSize({ width, height }: Picture): { width: number; height: number } {
  const by = Math.min(LOGO.width / width, LOGO.height / height)
  return { width: width * by, height: height * by }
}
