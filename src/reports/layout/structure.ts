/**
 * What the shapes on the pages mean: the tree that a reader of screens walks (ISO 32000-1, 14.8). Built while the blocks are
 * set, so that it cannot say anything else than the content model; shapes that belong to no node are decoration.
 */
import type { Language } from '../../core/types'

/** Standard structure types that papers need. */
export type StructureRole =
  | 'Document'
  | 'Div'
  | 'P'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Span'

/** What a node says besides its role. */
export interface NodeFacts {
  /** What a figure shows, or where a link leads. */
  alt?: string
  /** Where it is not the language of the paper. */
  lang?: Language
  /** Of a head cell: what it heads. */
  scope?: 'Column' | 'Row'
  /** Columns a cell spans, from 2 on. */
  span?: number
}

/** A node of the tree; its place in the list is its number. */
export interface StructureNode extends NodeFacts {
  role: StructureRole
  /** Number of the node it belongs to; null = the document itself. */
  parent: number | null
}

/** Takes nodes in reading order. */
export interface Structure {
  nodes: StructureNode[]
  /**
   * Adds a node at the end of another.
   * @returns its number
   */
  add: (role: StructureRole, parent: number | null, facts?: NodeFacts) => number
}

/** A tree that holds nothing but the document (number 0). */
export function createStructure(): Structure {
  const nodes: StructureNode[] = [{ role: 'Document', parent: null }]
  return {
    nodes,
    add: (role, parent, facts = {}) => nodes.push({ role, parent, ...facts }) - 1,
  }
}
