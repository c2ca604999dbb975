/** The left side of a head: whose paper it is. */
import { ImageRun, Paragraph } from 'docx'
import { LOGO, logoSize } from '../layout/sizes'
import type { NationalHeadingBlock } from '../model'
import { bytesOfBase64 } from '../picture'
import type { DocxContext } from './context'
import { twips } from './measure'
import { writable } from './runs'
import { ALIGNMENT, lineHeight } from './styles'

/** Capitals that fit on a line of the left side. */
const NAME_LINE = 22
/** The library counts pictures in pixels of a screen. */
const PIXELS_PER_INCH = 96

/**
 * A name on lines of about the same length, as a clerk would break it: Word would leave one word on the last.
 * @param name in capitals
 */
export function balanced(name: string): string {
  const lines = Math.ceil(name.length / NAME_LINE)
  if (lines < 2) return name
  const words = name.split(' ')
  const broken: string[] = []
  for (const word of words) {
    const line = broken.at(-1)
    const isFull = line === undefined || line.length + word.length / 2 > name.length / lines
    if (isFull && broken.length < lines) broken.push(word)
    else broken[broken.length - 1] = `${line ?? ''} ${word}`
  }
  return broken.join('\n')
}

/**
 * The logo as a picture in the line above the issuing body.
 * @param logo the picture, if there is one
 * @param context where it goes
 */
export function logoOf(logo: NationalHeadingBlock['logo'], _context: DocxContext): Paragraph[] {
  if (!logo) return []
  const { width, height } = logoSize(logo)
  const pixels = (mm: number): number => Math.round((mm * PIXELS_PER_INCH) / 25.4)
  return [
    new Paragraph({
      alignment: ALIGNMENT.center,
      spacing: { before: 0, after: twips(LOGO.gap), ...lineHeight(1) },
      children: [
        new ImageRun({
          type: logo.type === 'image/png' ? 'png' : 'jpg',
          data: bytesOfBase64(logo.data),
          transformation: { width: pixels(width), height: pixels(height) },
          altText: { name: 'logo', title: writable(logo.alt), description: writable(logo.alt) },
        }),
      ],
    }),
  ]
}
