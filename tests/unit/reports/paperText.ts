import { execFileSync, spawnSync } from 'node:child_process'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'
import type { Block, Para, PaperDocument, Row } from '@/reports/model'
import { runsText } from './aReport'
import { layout } from './metrics'

/** Text without white space and in NFC: where lines break is the layout's business. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}

/** What a paper says in reading order, squeezed, head rows of tables once. */
export function modelText(document: PaperDocument): string {
  return squeeze(textOf(document.blocks, document).join(''))
}

/** The same as it is written, white space and all; every block on a line of its own. */
export function writtenText(document: PaperDocument): string {
  return textOf(document.blocks, document).join('\n').normalize('NFC')
}

/** The heads of all tables, squeezed: what may be repeated at the top of a page. */
export function tableHeads(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'onePage') return tableHeads(block.blocks)
    return block.kind === 'table' ? [squeeze(rows(block.head))] : []
  })
}

function textOf(blocks: readonly Block[], document: PaperDocument): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [numbered(block)]
      case 'paragraph':
        return [para(block)]
      case 'list':
        return block.items.map((runs, index) => (block.ordered ? `${index + 1}.` : '–') + runsText(runs))
      case 'table':
        return [rows(block.head), rows(block.body)]
      case 'note':
        return [block.title ?? '', ...block.content.map(para)]
      case 'drawing':
        return block.drawing.shapes.map((shape) => (shape.kind === 'text' ? shape.text : ''))
      case 'nationalHeading':
        return [
          block.superior,
          block.facility,
          block.country,
          block.motto,
          block.number,
          block.about ?? '',
          block.placeAndDate,
        ]
      case 'title':
        return [block.type, block.subject, block.annex?.reference ?? '']
      case 'signatures':
        return signatures(block)
      case 'contents':
        return [block.title, ...headings(document.blocks, block.depth)]
      case 'pageBreak':
        return []
      case 'onePage':
        return textOf(block.blocks, document)
    }
  })
}

/** One signer stands beside "Nơi nhận", several above it. */
function signatures({ recipients, signers }: Extract<Block, { kind: 'signatures' }>): string[] {
  const list = recipients ? [recipients.title, ...recipients.lines] : []
  const signed = signers.flatMap(({ role, instruction, name }) => [role, instruction, name])
  return signers.length < 2 ? [...list, ...signed] : [...signed, ...list]
}

function headings(blocks: readonly Block[], depth: number): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'onePage') return headings(block.blocks, depth)
    return block.kind === 'heading' && block.level <= depth ? [numbered(block)] : []
  })
}

function numbered({ number, text }: { number: string; text: string }): string {
  return number === '' ? text : `${number}. ${text}`
}

function para({ bullet = '', runs }: Para): string {
  return bullet + runsText(runs)
}

function rows(list: readonly Row[]): string {
  return list.flatMap((row) => row.cells.flatMap((cell) => cell.content.map(para))).join('')
}

/** What a reader that knows nothing of us finds on each page of a PDF, squeezed. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(bytes.slice()))
  return text.map(squeeze)
}

/** Whether a program of this machine can be started. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}

/** The same by pdftotext, in the order in which the file draws. */
function pdftotextPages(bytes: Uint8Array): Promise<string[]> {
  const text = execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
  return Promise.resolve(text.split('\f').slice(0, -1).map(squeeze))
}

/** The readers of this machine: one that always is there, and pdftotext where it is installed. */
export const PDF_READERS: readonly {
  name: string
  pages: (bytes: Uint8Array) => Promise<string[]>
}[] = [
  { name: 'unpdf', pages: pdfPages },
  ...(isInstalled('pdftotext') ? [{ name: 'pdftotext', pages: pdftotextPages }] : []),
]

/**
 * Fails unless the pages say what the content says, all of it, in its order and nothing else, but for page numbers,
 * footers, marks and the heads of tables that are repeated at the top of a page.
 * @param pages texts of the pages, squeezed
 * @param document the content
 */
export async function expectWholeText(pages: readonly string[], document: PaperDocument): Promise<void> {
  const numbers = (await layout(document)).pages.map(({ number }) => number)
  // A table without words in its head has nothing to repeat.
  const heads = tableHeads(document.blocks)
    .filter((head) => head !== '')
    .sort((a, b) => b.length - a.length)
  const expected = modelText(document)
  const contents = document.blocks.find((block) => block.kind === 'contents')
  const contentsTitle = contents ? squeeze(contents.title) : null
  let at = 0
  pages.forEach((text, index) => {
    let body = withoutFurniture(text, numbers[index] ?? 0, document, contentsTitle)
    while (body !== '') {
      if (expected.startsWith(body, at)) {
        at += body.length
        break
      }
      // The name of a row that goes on from the page before.
      const continued = /^.{0,80}?\((?:tiếp|continued)\)/u.exec(body)?.[0]
      const head = heads.find((candidate) => body.startsWith(candidate)) ?? continued
      if (head === undefined)
        expect.fail(`page ${index + 1} has text that the content has not: ${body.slice(0, 60)}`)
      body = body.slice(head.length)
    }
  })
  expect(at).toBe(expected.length)
}

/**
 * Takes page number, footer and mark off the end of a page's text. The page numbers of the contents, which the content
 * does not know, are drawn after the text of their page. The pages of an annex are numbered on their own, so the number is
 * whichever leaves text of the paper.
 */
function withoutFurniture(
  text: string,
  page: number,
  document: PaperDocument,
  contentsTitle: string | null,
): string {
  const { footer, mark } = document
  if (footer.place !== 'last') {
    const tail = squeeze(`${page > 1 ? page : ''}${footer.left}${footer.right}${mark ?? ''}`)
    expect(text.endsWith(tail), `page ${page} ends with ${text.slice(-80)}`).toBe(true)
    const rest = text.slice(0, -tail.length)
    return contentsTitle !== null && rest.startsWith(contentsTitle) ? rest.replace(/\d+$/, '') : rest
  }
  const tail = squeeze(mark ?? '')
  expect(text.endsWith(tail), `page ${page} ends with ${text.slice(-80)}`).toBe(true)
  const rest = tail === '' ? text : text.slice(0, -tail.length)
  const digits = /\d*$/.exec(rest)?.[0].length ?? 0
  const expected = modelText(document)
  // The number of the page itself before any other: its digits may also be those with which the next page goes on.
  const own = page > 1 && rest.endsWith(String(page)) ? [String(page).length] : []
  for (const cut of [...own, ...Array.from({ length: digits + 1 }, (_, index) => index)]) {
    const body = rest.slice(0, rest.length - cut)
    if (expected.includes(body.slice(-60))) return body
  }
  return rest
}
