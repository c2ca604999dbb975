import type { Feature } from 'write-excel-file/universal'
import { columnLetters } from './sheet'

/** What write-excel-file does not offer by itself. */
export interface SheetExtras {
  /** Rows with the head. */
  rows: number
  columns: number
  /** Columns whose cells take one of a few words, by column number from 0. */
  choices: Record<number, readonly string[]>
  /** Columns that are there to be read back and not to be looked at, by column number from 0. */
  hidden?: readonly number[]
  /** Background (RRGGBB) of the cells that can still be changed; absent = the sheet is not locked. */
  unlocked?: string
  /** Columns that go to the printer after the hidden ones, which then stand first; absent = all. */
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
        ...(extras.unlocked === undefined
          ? {}
          : { 'xl/styles.xml': { transform: (xml) => unlock(xml, extras.unlocked ?? '') } }),
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) =>
            (sheetIndex === 0 ? firstSheet(xml, extras) : xml).replace(
              '<sheetViews>',
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
            ),
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

/**
 * The first row is the head of every page, and what is printed (ECMA-376 part 1, 18.2.5). Names of our sheets need no
 * escapes in XML.
 */
function printNames(sheet: string, { rows, hidden = [], printed }: SheetExtras): string {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`
  const name = (kind: string, range: string): string =>
    `<definedName name="_xlnm.${kind}" localSheetId="0">${quoted}${range}</definedName>`
  const [from, to] = [columnLetters(hidden.length), columnLetters(hidden.length + (printed ?? 1) - 1)]
  const area = printed === undefined ? '' : name('Print_Area', `$${from}$1:$${to}$${rows}`)
  return `<definedNames>${area}${name('Print_Titles', '$1:$1')}</definedNames>`
}

function firstSheet(xml: string, extras: SheetExtras): string {
  const hidden = new Set((extras.hidden ?? []).map((column) => String(column + 1)))
  return xml
    .replaceAll(/<col (?=[^>]*\bmin="(\d+)")/gu, (found, column: string) =>
      hidden.has(column) ? `${found}hidden="1" ` : found,
    )
    .replace(
      '</sheetData>',
      `</sheetData>${extras.unlocked === undefined ? '' : PROTECTION}${filterAndLists(extras)}`,
    )
}

/**
 * Without a password: it keeps heads and ids from being typed over, and whoever must can take it off. Widths, heights and
 * the filter stay free (ECMA-376 part 1, 18.3.1.85: 0 = allowed).
 */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>'

/** Every cell is locked unless its style says otherwise (ECMA-376 part 1, 18.8.33). */
function unlock(xml: string, colour: string): string {
  const fills = [...xml.matchAll(/<fill>.*?<\/fill>/g)].map(([fill]) => fill)
  const fill = fills.findIndex((one) => one.includes(`rgb="FF${colour}"`))
  return xml.replace(/<xf ([^>]*)>(.*?)<\/xf>/g, (found, attributes: string, inside: string) =>
    attributes.includes(`fillId="${fill}"`)
      ? `<xf ${attributes} applyProtection="1">${inside}<protection locked="0"/></xf>`
      : found,
  )
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
    (lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`)
  )
}
