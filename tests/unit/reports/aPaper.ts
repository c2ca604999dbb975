import type { Block, PaperDocument } from '@/reports/model'

/** A paper with these blocks and nothing else. */
export function aPaper(blocks: Block[], fields: Partial<PaperDocument> = {}): PaperDocument {
  return {
    title: 'Thử',
    author: 'Cơ sở thử',
    language: 'vi',
    createdOn: '2026-11-23',
    orientation: 'portrait',
    footer: { left: 'trái', right: 'phải' },
    mark: null,
    blocks,
    ...fields,
  }
}
