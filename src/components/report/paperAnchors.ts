import { inject, provide, type InjectionKey } from 'vue'
import type { HeadingBlock } from '../../reports/model'

/** What the blocks of a paper need to know of the whole of it. */
export interface PaperAnchors {
  headings: () => readonly HeadingBlock[]
  /** Id of the element an anchor of the paper has on this page. */
  idOf: (anchor: string) => string
}

const KEY: InjectionKey<PaperAnchors> = Symbol('paper')

/** Makes a paper known to its blocks. */
export function providePaper(context: PaperAnchors): void {
  provide(KEY, context)
}

/** The paper around a block; alone, a block has no headings to lead to. */
export function usePaperAnchors(): PaperAnchors {
  return inject(KEY, { headings: () => [], idOf: (anchor) => `paper-${anchor}` })
}
