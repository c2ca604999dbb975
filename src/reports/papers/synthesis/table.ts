import { bold, columns, paragraph, row } from '../../build'
import type { Align, Block, Row, TableBlock } from '../../model'

/** Captions with numbers that follow one another, whichever tables there are. */
export type Caption = (words: (table: number) => string) => Block

/** Starts counting tables. */
export function captions(): Caption {
  let table = 0
  return (words) => {
    table += 1
    return paragraph([bold(words(table))], { size: 'form', align: 'left', keepWithNext: true })
  }
}

/**
 * A table.
 * @param widths shares of the width
 * @param aligns by column
 * @param heads words of the head
 * @param rows its body
 */
export function synthesisTable(widths: number[], aligns: Align[], heads: string[], rows: Row[]): TableBlock {
  return { kind: 'table', columns: columns(widths, aligns), head: [row(...heads)], body: rows }
}

/**
 * A row of sums: in bold.
 * @param line the row
 */
export function totalRow({ cells }: Row): Row {
  return {
    cells: cells.map((one) => ({
      ...one,
      content: one.content.map((content) => ({
        ...content,
        runs: content.runs.map((run) => ('text' in run ? { ...run, bold: true } : run)),
      })),
    })),
  }
}

/** A number in a table: nothing is a dash. */
export const figure = (value: number): string => (value === 0 ? '–' : String(value))
