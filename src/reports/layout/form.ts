/** The fixed parts of an administrative document (Decree 30/2020/NĐ-CP, Appendix I). */
import type { NationalHeadingBlock, Para, SignaturesBlock, TitleBlock } from '../model'
import { textWidth } from './lines'
import { paragraphLines, type PlacedLine } from './paragraph'
import { printable } from './printable'
import { LOGO, logoSize, points } from './sizes'
import { emptyContent, glue, place, slice } from './slice'
import type { Content, LayoutContext, Slice } from './types'

/** Share of the width for the bodies at the left; the country stands at the right. */
const LEFT_SHARE = 0.42
/** Room for a signature and a stamp, in mm. */
const SIGNATURE_ROOM = 24

/**
 * National heading at the right, superior and issuing body at the left, number and date beneath.
 * @param block the heading
 * @param context where it goes
 */
export function nationalHeadingSlices(block: NationalHeadingBlock, context: LayoutContext): Slice[] {
  const left = context.width * LEFT_SHARE
  const right = context.width - left
  const gap = 3 * context.scale
  const bodies: Para[] = [
    ...(block.superior === '' ? [] : [{ runs: [{ text: block.superior }] }]),
    { runs: [{ text: block.facility, bold: true }] },
  ]
  const atLeft = under(block.logo, stack(bodies, left - gap, context), left - gap, context)
  rule(atLeft, left - gap, 0.3, context)
  const country: Para[] = [
    { runs: [{ text: block.country, bold: true }] },
    { runs: [{ text: block.motto, bold: true }], size: 'body' },
  ]
  const atRight = stack(country, right, context)
  const motto = textWidth(
    printable(block.motto, context.metrics.has),
    'bold',
    points('body', context.scale),
    context.metrics,
  )
  rule(atRight, right, Math.min(1, motto / right), context)
  const beneath = Math.max(atLeft.height, atRight.height) + 1.5 * context.scale
  const content = emptyContent()
  place(content, atLeft, 0, 0)
  place(content, atRight, left, 0)
  const number = stack([{ runs: [{ text: block.number }] }], left - gap, context)
  const date = stack([{ runs: [{ text: block.placeAndDate, italic: true }] }], right, context)
  place(content, number, 0, beneath)
  place(content, date, left, beneath)
  return [slice(beneath + Math.max(number.height, date.height), content), glue(5 * context.scale)]
}

/** Lines with the logo in the middle above them. */
function under(
  logo: NationalHeadingBlock['logo'],
  lines: Content & { height: number },
  width: number,
  { scale }: LayoutContext,
): Content & { height: number } {
  if (!logo) return lines
  const size = logoSize(logo)
  const picture = { width: size.width * scale, height: size.height * scale }
  const { type, data } = logo
  const content = { ...emptyContent(), height: picture.height + LOGO.gap * scale }
  content.shapes.push({ kind: 'image', x: (width - picture.width) / 2, y: 0, ...picture, type, data })
  place(content, lines, 0, content.height)
  content.height += lines.height
  return content
}

/**
 * Kind of the paper and its subject, centred, with a short rule unless it is an annex.
 * @param block the title
 * @param context where it goes
 */
export function titleSlices(block: TitleBlock, context: LayoutContext): Slice[] {
  const content = stack(
    [
      { runs: [{ text: block.type, bold: true }], size: 'large' },
      { runs: [{ text: block.subject, bold: true }], size: 'body' },
    ],
    context.width,
    context,
  )
  if (!block.annex) rule(content, context.width, 0.2, context)
  return [slice(content.height, { ...content, keepWithNext: true }), glue(2.5 * context.scale, true)]
}

/**
 * Recipients at the left, signers side by side beside them; never cut.
 * @param block who signs
 * @param context where it goes
 */
export function signatureSlices(block: SignaturesBlock, context: LayoutContext): Slice[] {
  const list = block.recipients ? recipientList(block.recipients, context) : null
  const width = context.width / (block.signers.length + (list ? 1 : 0))
  const columns = block.signers.map((signer) => ({
    head: stack(
      [{ runs: [{ text: signer.role, bold: true }] }, { runs: [{ text: signer.instruction, italic: true }] }],
      width - 4,
      context,
    ),
    name: stack([{ runs: [{ text: signer.name, bold: true }], size: 'body' }], width - 4, context),
  }))
  const beneath = Math.max(...columns.map(({ head }) => head.height)) + SIGNATURE_ROOM * context.scale
  const content = emptyContent()
  if (list) place(content, list, 0, 0)
  columns.forEach(({ head, name }, index) => {
    const x = (index + (list ? 1 : 0)) * width + 2
    place(content, head, x, 0)
    place(content, name, x, beneath)
  })
  const height = Math.max(list?.height ?? 0, beneath + Math.max(...columns.map(({ name }) => name.height)))
  return [glue(4 * context.scale, true), slice(height, content), glue(4 * context.scale)]
}

/** "Nơi nhận:" and who gets the paper, at the left. */
function recipientList(
  { title, lines }: NonNullable<SignaturesBlock['recipients']>,
  context: LayoutContext,
): Content & { height: number } {
  const content = { ...emptyContent(), height: 0 }
  const paras: Para[] = [
    { runs: [{ text: title, bold: true, italic: true }], size: 'form' },
    ...lines.map((text): Para => ({ runs: [{ text }], size: 'recipients' })),
  ]
  for (const para of paras)
    for (const line of paragraphLines(para, context.width / 2 - 4, context, {
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
function rule(
  content: Content & { height: number },
  width: number,
  share: number,
  context: LayoutContext,
): void {
  const length = width * share
  const y = content.height + 1.3 * context.scale
  content.shapes.push({
    kind: 'line',
    x1: (width - length) / 2,
    y1: y,
    x2: (width + length) / 2,
    y2: y,
    width: 0.25,
  })
  content.height = y + 0.6 * context.scale
}
