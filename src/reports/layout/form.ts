/** The fixed parts of an administrative document (Decree 30/2020/NĐ-CP, Appendix I). */
import type { NationalHeadingBlock, Para, SignaturesBlock, TitleBlock } from '../model'
import { textWidth } from './lines'
import { paragraphLines, type PlacedLine } from './paragraph'
import { printable } from './printable'
import { closer, LOGO, logoSize, points } from './sizes'
import { emptyContent, glue, place, slice } from './slice'
import type { Content, LayoutContext, Slice } from './types'

/** Share of the width for the bodies at the left; the country stands at the right (68 and 97 of 165 mm). */
const LEFT_SHARE = 68 / 165
/** Share of the width for "Nơi nhận"; the signature stands at the right (66 and 99 of 165 mm). */
const RECIPIENTS_SHARE = 66 / 165
/** Room for a signature and a stamp, in mm. */
const SIGNATURE_ROOM = 26
/** Share of the room for a signature that a paper set closer does without. */
export const SIGNATURE_GIVES = 0.25

/**
 * National heading at the right, superior and issuing body at the left, number and date beneath.
 * @param context where it goes
 */
export function nationalHeadingSlices(block: NationalHeadingBlock, outer: LayoutContext): Slice[] {
  const context = { ...outer, within: outer.structure.add('Div', outer.within) }
  const left = context.width * LEFT_SHARE
  const right = context.width - left
  const gap = 3
  const bodies: Para[] = [
    ...(block.superior === '' ? [] : [{ runs: [{ text: block.superior }] }]),
    { runs: [{ text: block.facility, bold: true }] },
  ]
  const atLeft = under(block.logo, stack(bodies, left - gap, context), left - gap, context)
  rule(atLeft, left - gap, 0.4)
  const country: Para[] = [
    { runs: [{ text: block.country, bold: true }] },
    { runs: [{ text: block.motto, bold: true }], size: 'body' },
  ]
  const atRight = stack(country, right, context)
  const motto = textWidth(
    printable(block.motto, context.metrics.has),
    'bold',
    points('body'),
    context.metrics,
  )
  rule(atRight, right, Math.min(1, motto / right))
  const beneath = Math.max(atLeft.height, atRight.height) + 1.5
  const content = emptyContent()
  place(content, atLeft, 0, 0)
  place(content, atRight, left, 0)
  const about: Para[] = block.about ? [{ runs: [{ text: block.about }] }] : []
  const number = stack([{ runs: [{ text: block.number }], size: 'body' }], left - gap, context)
  const subject = stack(about, left - gap, context)
  place(content, number, 0, beneath)
  // 6 pt under the number (Decree 30/2020, box 5b).
  const gapAbove = about.length > 0 ? 2.1 : 0
  place(content, subject, 0, beneath + number.height + gapAbove)
  const date = stack(
    block.placeAndDate === '' ? [] : [{ runs: [{ text: block.placeAndDate, italic: true }], size: 'body' }],
    right,
    context,
  )
  place(content, date, left, beneath)
  const height = beneath + Math.max(number.height + gapAbove + subject.height, date.height)
  return [slice(height, content), glue(5)]
}

/** Lines with the logo in the middle above them. */
function under(
  logo: NationalHeadingBlock['logo'],
  lines: Content & { height: number },
  width: number,
  context: LayoutContext,
): Content & { height: number } {
  if (!logo) return lines
  const size = logoSize(logo)
  const picture = { width: size.width, height: size.height }
  const { type, data } = logo
  const content = { ...emptyContent(), height: picture.height + LOGO.gap }
  const node = context.structure.add('Figure', context.within, { alt: logo.alt })
  content.shapes.push({ kind: 'image', node, x: (width - picture.width) / 2, y: 0, ...picture, type, data })
  place(content, lines, 0, content.height)
  content.height += lines.height
  return content
}

/**
 * Kind of the paper and its subject, centred, with a short rule. An annex has its word in small letters, its title, and
 * what it goes with.
 * @param context where it goes
 */
export function titleSlices(block: TitleBlock, context: LayoutContext): Slice[] {
  const reference: Para[] = block.annex?.reference
    ? [{ runs: [{ text: block.annex.reference, italic: true }], size: 'body' }]
    : []
  const subject: Para[] =
    block.subject === '' ? [] : [{ runs: [{ text: block.subject, bold: true }], size: 'body' }]
  const type: Para = { runs: [{ text: block.type, bold: true }], size: 'large' }
  const content = stack([type, ...subject, ...reference], context.width, context)
  rule(content, context.width, block.annex ? 0.18 : 0.2)
  return [slice(content.height, { ...content, keepWithNext: true }), glue(3, true)]
}

/**
 * Recipients at the left, signers side by side beside them, or beneath two or more signers; never cut.
 * @param block who signs
 * @param context where it goes
 */
export function signatureSlices(block: SignaturesBlock, outer: LayoutContext): Slice[] {
  const context = { ...outer, within: outer.structure.add('Div', outer.within) }
  const isBeside = block.signers.length < 2
  const left = block.recipients && isBeside ? context.width * RECIPIENTS_SHARE : 0
  const list = block.recipients
    ? recipientList(block.recipients, isBeside ? left - 4 : context.width, context)
    : null
  const width = (context.width - left) / block.signers.length
  const columns = block.signers.map((signer) => ({
    head: stack(
      [
        { runs: [{ text: signer.role, bold: true }], size: 'body' },
        ...(signer.instruction === '' ? [] : [{ runs: [{ text: signer.instruction, italic: true }] }]),
      ],
      width - 4,
      context,
    ),
    name: stack([{ runs: [{ text: signer.name, bold: true }], size: 'body' }], width - 4, context),
  }))
  const beneath =
    Math.max(...columns.map(({ head }) => head.height)) +
    closer(SIGNATURE_ROOM, SIGNATURE_GIVES, context.tight)
  const content = emptyContent()
  // In the order in which it is read.
  if (list && isBeside) place(content, list, 0, 0)
  columns.forEach(({ head, name }, index) => {
    const x = left + index * width + 2
    place(content, head, x, 0)
    place(content, name, x, beneath)
  })
  let height = beneath + Math.max(...columns.map(({ name }) => name.height))
  if (list && isBeside) height = Math.max(height, list.height)
  else if (list) {
    place(content, list, 0, height + 3)
    height += 3 + list.height
  }
  return [glue(4, true), slice(height, content), glue(4)]
}

/** "Nơi nhận:" and who gets the paper, at the left. */
function recipientList(
  { title, lines }: NonNullable<SignaturesBlock['recipients']>,
  width: number,
  context: LayoutContext,
): Content & { height: number } {
  const content = { ...emptyContent(), height: 0 }
  const paras: Para[] = [
    { runs: [{ text: title, bold: true, italic: true }], size: 'form' },
    ...lines.map((text): Para => ({ runs: [{ text }], size: 'recipients' })),
  ]
  for (const para of paras)
    for (const line of paragraphLines(para, width, context, {
      size: 'form',
      align: 'left',
    })) {
      place(content, line, 0, content.height)
      content.height += line.height
    }
  return content
}

/** Centred paragraphs one under the other. */
function stack(paras: readonly Para[], width: number, context: LayoutContext): Content & { height: number } {
  const content = { ...emptyContent(), height: 0 }
  for (const para of paras)
    for (const line of balancedLines(para, width, context)) {
      place(content, line, 0, content.height)
      content.height += line.height
    }
  return content
}

/** Centred lines of about the same length: no single word under a full line. */
function balancedLines(para: Para, width: number, context: LayoutContext): PlacedLine[] {
  const lines = (share: number): PlacedLine[] =>
    paragraphLines(para, width * share, context, { size: 'form', align: 'center' })
  const widest = lines(1)
  if (widest.length < 2 || widest.length > 4) return widest
  let share = 1
  while (share > 0.4 && lines(share - 0.03).length === widest.length) share -= 0.03
  return lines(share).map((line) => {
    const content = emptyContent()
    place(content, line, (width * (1 - share)) / 2, 0)
    return { ...content, height: line.height }
  })
}

/** A short rule under what stands in a width. */
function rule(content: Content & { height: number }, width: number, share: number): void {
  const length = width * share
  const y = content.height + 1.3
  content.shapes.push({
    kind: 'line',
    x1: (width - length) / 2,
    y1: y,
    x2: (width + length) / 2,
    y2: y,
    width: 0.25,
  })
  content.height = y + 0.6
}
