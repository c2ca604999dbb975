import { inject, provide, type InjectionKey } from 'vue'
import type { HeadingBlock } from '../../reports/model'

/** What the blocks of a paper need to know of the whole of it. */
export interface PaperContext {
  headings: () => readonly HeadingBlock[]
  /** Id of the element an anchor of the paper has on this page. */
  idOf: (anchor: string) => string
}

const KEY: InjectionKey<PaperContext> = Symbol('paper')

/** Makes a paper known to its blocks. */
export function providePaper(context: PaperContext): void {
  provide(KEY, context)
}

/** The paper around a block; alone, a block has no headings to lead to. */
export function usePaper(): PaperContext {
  return inject(KEY, { headings: () => [], idOf: (anchor) => `paper-${anchor}` })
}
