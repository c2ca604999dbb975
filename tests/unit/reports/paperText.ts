import { extractText, getDocumentProxy } from 'unpdf'
import type { Block, Para, PaperDocument, Row } from '@/reports/model'
import { runsText } from './aReport'

/** Text without white space and in NFC: where lines break is the layout's business. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}

/** What a paper says in reading order, squeezed, head rows of tables once. */
export function modelText(document: PaperDocument): string {
  return squeeze(textOf(document.blocks, document).join(''))
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
        return [block.superior, block.facility, block.country, block.motto, block.number, block.placeAndDate]
      case 'title':
        return [block.type, block.subject]
      case 'signatures':
        return [
          ...(block.recipients ? [block.recipients.title, ...block.recipients.lines] : []),
          ...block.signers.flatMap(({ role, instruction, name }) => [role, instruction, name]),
        ]
      case 'contents':
        return [block.title, ...headings(document.blocks, block.depth)]
      case 'pageBreak':
        return []
      case 'onePage':
        return textOf(block.blocks, document)
    }
  })
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
