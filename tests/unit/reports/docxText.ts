import { headingsOf } from '@/reports/layout/contents'
import type { Block, PaperDocument } from '@/reports/model'
import type { runsText } from './aReport'
import { squeeze } from './paperText'

/** What a paper says in a DOCX, in reading order, squeezed: marks as the characters that stand for them, drawings as tables or words. */
export function docxModelText(document: PaperDocument): string {
  return squeeze(saying(document.blocks, document))
}

function saying(blocks: readonly Block[], document: PaperDocument): string {
  const runs = (list: Parameters<typeof runsText>[0]): string =>
    list
      .map((run) =>
        'mark' in run
          ? { met: '☑', 'not-met': '☒', 'not-applicable': '⊟', unassessed: '☐' }[run.mark]
          : run.text,
      )
      .join('')
  const paras = (list: readonly { bullet?: string; runs: Parameters<typeof runsText>[0] }[]): string =>
    list.map(({ bullet = '', runs: own }) => bullet + runs(own)).join('')
  const numbered = ({ number, text }: { number: string; text: string }): string =>
    number === '' ? text : `${number}. ${text}`
  return blocks
    .map((block): string => {
      switch (block.kind) {
        case 'heading':
          return numbered(block)
        case 'paragraph':
          return paras([block])
        case 'list':
          return block.items.map(runs).join('')
        case 'table':
          return [...block.head, ...block.body]
            .flatMap(({ cells }) => cells.map(({ content }) => paras(content)))
            .join('')
        case 'note':
          return (block.title ?? '') + paras(block.content)
        case 'drawing':
          return block.table ? saying([block.table], document) : block.alt
        case 'nationalHeading':
          return [
            block.superior,
            block.facility,
            block.country,
            block.motto,
            block.number,
            block.placeAndDate,
          ].join('')
        case 'title':
          return block.type + block.subject
        case 'signatures':
          return [
            ...(block.recipients ? [block.recipients.title, ...block.recipients.lines] : []),
            ...block.signers.flatMap(({ role, instruction, name }) => [role, instruction, name]),
          ].join('')
        case 'contents':
          return (
            block.title +
            headingsOf(document.blocks)
              .filter(({ level }) => level <= block.depth)
              .map(numbered)
              .join('')
          )
        case 'pageBreak':
          return ''
        case 'onePage':
          return saying(block.blocks, document)
      }
    })
    .join('')
}
