import type { Feature } from 'write-excel-file/universal'
import { columnLetters } from './sheet'

/** What write-excel-file does not offer by itself. */
export interface SheetExtras {
  /** Rows with the head. */
  rows: number
  columns: number
  /** Columns whose cells take one of a few words, by column number from 0. */
  choices: Record<number, readonly string[]>
  /** Columns from the left that only programs read; they are there, and not shown. */
  hidden?: number
  /** Columns that go to the printer after the hidden ones; absent = all. */
  printed?: number
}

const SHEET = 'xl/worksheets/sheet{id}.xml'

/**
 * Filter buttons, lists of words to choose from and a head on every printed page, for the first sheet; for all sheets
 * print on one page's width, and row heights that Excel and LibreOffice may still change when a person types more.
 * @param extras size of the table and its lists
 */
export function sheetFeature(extras: SheetExtras): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml, [first]) => xml.replace('<definedNames/>', printNames(first?.sheet ?? '', extras)),
        },
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) =>
            (sheetIndex === 0
              ? hideFirst(xml, extras).replace('</sheetData>', `</sheetData>${filterAndLists(extras)}`)
              : xml
            ).replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'),
          transformElementAttributes: (tag, attributes) => {
            if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 }
            if (tag !== 'row') return attributes
            const { customHeight: _fixed, ...others } = attributes
            return others
          },
        },
      },
    },
  }
}

/** Columns that only programs read. */
function hideFirst(xml: string, { hidden = 0 }: SheetExtras): string {
  return xml.replaceAll(/<col (?=[^>]*\bmin="(\d+)")/gu, (found, min: string) =>
    Number(min) <= hidden ? `${found}hidden="1" ` : found,
  )
}

/**
 * The first row is the head of every page, and what is printed (ECMA-376 part 1, 18.2.5). Names of our sheets need no
 * escapes in XML.
 */
function printNames(sheet: string, { rows, hidden = 0, printed }: SheetExtras): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`
  const name = (kind: string, range: string): string =>
    `<definedName name="_xlnm.${kind}" localSheetId="0">${quoted}${range}</definedName>`
  const [from, to] = [columnLetters(hidden), columnLetters(hidden + (printed ?? 1) - 1)]
  const area = printed === undefined ? '' : name('Print_Area', `$${from}$1:$${to}$${rows}`)
  return `<definedNames>${area}${name('Print_Titles', '$1:$1')}</definedNames>`
}

/** In the order of the schema: the filter first (ECMA-376 part 1, 18.3.1.99). */
function filterAndLists({ rows, columns, choices }: SheetExtras): string {
  const lists = Object.entries(choices).map(([column, words]) => {
    const letters = columnLetters(Number(column))
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letters}2:${letters}${rows}">` +
      `<formula1>"${words.join(',')}"</formula1></dataValidation>`
    )
  })
  return (
    `<autoFilter ref="A1:${columnLetters(columns - 1)}${rows}"/>` +
    `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
  )
}
