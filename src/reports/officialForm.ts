/** The parts that all documents in the form of Decree 30/2020/NĐ-CP, Annexes I and III, have in common. */
import { body, italic, text } from './build'
import type { Day } from '../core/types'
import type { Translate } from '../locales/translator'
import type { PaperContext } from './context'
import { clip, longDay } from './format'
import { headName, nationalHeading, roleOf } from './letterhead'
import type { Block, NationalHeadingBlock, PaperDocument, SignaturesBlock } from './model'
import { paperOf } from './paperOf'

/** Symbols of kinds of documents (Annex III, list of symbols). A letter has none. */
export type DocumentSymbol = 'QĐ' | 'BC' | 'BB' | 'TTr' | 'KH'
/** Longest part of a form that a person fills in. */
const LONGEST = 120

/**
 * Number and symbol, left open for the clerk: "Số:         /QĐ-BVĐK". The abbreviation of a body is fixed by its head, so
 * it is never guessed.
 * @param kind symbol of the kind of document; null = a letter, whose symbol is body and unit
 */
export function openNumber({ t, letterhead, assessment }: PaperContext, kind: DocumentSymbol | null): string {
  const body = letterhead?.symbol?.trim() || assessment.facility.symbol?.trim() || t('papers.symbolBlank')
  return t('papers.openNumber', { symbol: kind === null ? body : `${kind}-${body}` })
}

/**
 * The head of a document to be signed: number and day are left open until they are filled in, because the clerk gives them
 * after signing (Article 15(2)).
 * @param about what a letter is about ("V/v …")
 */
export function officialHeading(
  report: PaperContext,
  kind: DocumentSymbol | null,
  about?: string,
): NationalHeadingBlock {
  const { t, letterhead, today } = report
  const heading = nationalHeading(report)
  const place = clip(heading.placeAndDate.split(',')[0] ?? '', LONGEST)
  return {
    ...heading,
    number: letterhead?.number ?? openNumber(report, kind),
    placeAndDate: `${place}, ${letterhead?.date ? longDay(t, letterhead.date) : openDay(t, today)}`,
    ...(about ? { about } : {}),
  }
}

/**
 * The day of a document that nobody has signed yet: month and year as they are, the day left open for the clerk.
 * @param today the day of making
 */
export function openDay(t: Translate, today: Day): string {
  const [year = '', month = ''] = today.split('-')
  // A zero only before January and February (Annex I).
  return t('papers.openDay', { month: Number(month) > 2 ? String(Number(month)) : month, year })
}

/**
 * Number and day by which an annex names its document: what the head of the document says, blank where that is blank.
 * @param kind symbol of the kind of document, as in its head
 */
export function numberAndDay(
  report: PaperContext,
  kind: DocumentSymbol | null,
): { number: string; date: string } {
  const { t, letterhead, today } = report
  return {
    number: withoutWord(letterhead?.number ?? openNumber(report, kind)),
    date: letterhead?.date ? longDay(t, letterhead.date) : openDay(t, today),
  }
}

/** "Số:      /QĐ-BVĐK" → "     /QĐ-BVĐK": in a sentence the word stands already. */
export function withoutWord(number: string): string {
  return number.replace(/^\s*(?:số|no)\s*[:.]*\s?/iu, '').trimEnd()
}

/**
 * Legal bases, each on a line of its own, in italics, with a semicolon, the last with a full stop.
 * @param lines without their last character
 */
export function basisLines(lines: readonly string[]): Block[] {
  return lines.map((line, index) => body([italic(`${line}${index === lines.length - 1 ? '.' : ';'}`)]))
}

/**
 * Who gets the document: each line ends with a semicolon, the last with a full stop.
 * @param lines without dash and last character
 */
export function recipientsOf(
  { t }: PaperContext,
  lines: readonly string[],
): NonNullable<SignaturesBlock['recipients']> {
  return {
    title: t('papers.recipients'),
    lines: lines.map((line, index) => `- ${line}${index === lines.length - 1 ? '.' : ';'}`),
  }
}

/**
 * The one who signs. "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC" in the field stands on two lines, as for somebody who signs for the head.
 */
export function officialSigner(report: PaperContext): SignaturesBlock['signers'][number] {
  const role = roleOf(report)
    .split(/[/\n]/)
    .map((part) => part.trim())
    .join('\n')
  return { role, instruction: '', name: headName(report) || report.t('papers.nameBlank') }
}

/**
 * The addressee of a letter, tờ trình or report to a superior: one on the same line, several below each other.
 * @param addressees names
 */
export function addressedTo({ t }: PaperContext, addressees: readonly string[]): Block[] {
  const [first = t('papers.dots'), ...rest] = addressees
  if (rest.length === 0)
    return [{ kind: 'paragraph', runs: [text(t('papers.to', { addressee: first }))], align: 'center' }]
  const lines = [first, ...rest].map((name, index) => `- ${name}${index === rest.length ? '.' : ';'}`)
  return [
    {
      kind: 'table',
      columns: [{ width: 35 }, { width: 130 }],
      head: [],
      body: [
        {
          cells: [
            { content: [{ runs: [text(t('papers.toMany'))], align: 'right' }] },
            { content: lines.map((line) => ({ runs: [text(line)] })) },
          ],
        },
      ],
      size: 'body',
      lines: 'none',
    },
  ]
}

/** "Kính gửi" of a report to the superior; nothing where the facility has named none. */
export function toSuperior(report: PaperContext): Block[] {
  const superior = report.assessment.facility.superior?.trim()
  return superior ? addressedTo(report, [superior]) : []
}

/**
 * A document to be signed: its pages carry no footer; the fingerprint of a sealed assessment stands in the margin of the last.
 * @param report what it was made from
 * @param facts title of the file, what it is about, words to find it by
 * @param blocks what it says
 */
export function officialPaper(
  report: PaperContext,
  facts: { title: string; subject: string },
  blocks: Block[],
): PaperDocument {
  const paper = paperOf(report, facts.title, blocks)
  return {
    ...paper,
    subject: facts.subject,
    keywords: keywordsOf(report),
    footer: { ...paper.footer, place: 'last' },
  }
}

/** By what the file is found: the instruments it is about. */
function keywordsOf({ sets }: PaperContext): string[] {
  return sets.map(({ instrument }) => instrument.number)
}

/** The office that has the power to decide, without "KT." or "TL.": who signs for the head uses the head's power. */
export function deciderOf(report: PaperContext): string {
  const [first = ''] = roleOf(report).split(/[/\n]/u)
  const role = first.replace(/^(?:KT|TL|TUQ|TM|Q)\.\s*/u, '').trim()
  return role || report.t('paper.signature.director')
}

/** Where a copy is kept: with the clerk, and with the unit of information technology where there is one. */
export function archiveLine(report: PaperContext): string {
  return report.t(IT_UNIT.test(unitOf(report) ?? '') ? 'papers.decision.to.file' : 'letters.file')
}

/** Names of departments that do the information technology of a facility. */
const IT_UNIT = /công nghệ thông tin|\bCNTT\b|chuyển đổi số/iu

/**
 * The unit that proposes and carries out: as filled in, or the facility's own department of information technology.
 * @returns undefined when neither is known
 */
export function unitOf({ letterhead, assessment }: PaperContext): string | undefined {
  const own = assessment.facility.departments?.find((name) => IT_UNIT.test(name))
  return letterhead?.unit?.trim() || assessment.facility.itUnit?.trim() || own?.trim() || undefined
}
