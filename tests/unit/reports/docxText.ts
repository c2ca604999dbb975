import { headingsOf } from '@/reports/layout/contents'
import type { Block, PaperDocument } from '@/reports/model'
import type { runsText } from './aReport'
import { layout } from './metrics'
import { squeeze } from './paperText'

/** What a paper says in a DOCX, in reading order, squeezed: marks as the characters that stand for them, drawings as the words in them. */
export async function docxModelText(document: PaperDocument): Promise<string> {
  const { pages, anchors } = await layout(document)
  const pageOf = (anchor: string): string => String(pages[(anchors.get(anchor)?.page ?? 0) - 1]?.number)
  return squeeze(saying(document.blocks, document, pageOf))
}

function saying(
  blocks: readonly Block[],
  document: PaperDocument,
  pageOf: (anchor: string) => string,
): string {
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
          return block.drawing.shapes.map((shape) => (shape.kind === 'text' ? shape.text : '')).join('')
        case 'nationalHeading':
          return [
            block.superior,
            block.facility,
            block.country,
            block.motto,
            block.number,
            block.about ?? '',
            block.placeAndDate,
          ].join('')
        case 'title':
          return block.type + block.subject + (block.annex?.reference ?? '')
        case 'signatures':
          return signatures(block)
        case 'contents':
          return (
            block.title +
            headingsOf(document.blocks)
              .filter(({ level }) => level <= block.depth)
              .map((heading) => numbered(heading) + pageOf(heading.anchor))
              .join('')
          )
        case 'pageBreak':
          return ''
        case 'onePage':
          return saying(block.blocks, document, pageOf)
      }
    })
    .join('')
}

/** One signer stands beside "Nơi nhận"; several above it, with their names in a row of their own. */
function signatures({ recipients, signers }: Extract<Block, { kind: 'signatures' }>): string {
  const list = recipients ? [recipients.title, ...recipients.lines] : []
  const signed = [
    ...signers.flatMap(({ role, instruction }) => [role, instruction]),
    ...signers.map(({ name }) => name),
  ]
  return (signers.length < 2 ? [...list, ...signed] : [...signed, ...list]).join('')
}
