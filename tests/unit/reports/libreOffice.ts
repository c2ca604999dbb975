import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import { extractText, getDocumentProxy } from 'unpdf'
import { renderDocx } from '@/reports/docx/renderDocx'
import type { PaperDocument } from '@/reports/model'
import { isInstalled } from './paperText'

/** Whether LibreOffice can be started on this machine; where it cannot, papers are not looked at as rendered. */
export const HAS_LIBREOFFICE = isInstalled('soffice')
/** Longest wait for a conversion in ms; only a guard against one that never ends. */
export const CONVERSION_TIMEOUT = 600_000

/** Faces of the papers' own font, which has the measures of Times New Roman. */
const FACES = fileURLToPath(new URL('../../../src/reports/pdf/fonts', import.meta.url))

/**
 * Fonts as LibreOffice is to see them: those of the papers alone, under the name the DOCX asks for. With whatever else a
 * machine has, letters are wider, words break within cells, and what is tested is that machine.
 */
function fontsOfPapers(folder: string): string {
  const file = path.join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FACES}</dir>` +
      `<cachedir>${path.join(folder, 'fonts')}</cachedir><match target="pattern">` +
      `<edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit></match></fontconfig>`,
  )
  return file
}

/**
 * Has LibreOffice convert files, all in one go, because starting it takes longest.
 * @param files by name with its ending
 * @param format what to convert to, with the filter's options
 * @param read takes the folder that what came lies in
 */
async function converted<T>(
  files: Readonly<Record<string, Uint8Array>>,
  format: string,
  read: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tt54-office-'))
  try {
    const names = Object.keys(files)
    for (const name of names) writeFileSync(path.join(folder, name), files[name] as Uint8Array)
    const { status, stderr } = spawnSync(
      'soffice',
      [
        // A profile of its own: another LibreOffice of this machine must not be asked.
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        format,
        '--outdir',
        folder,
        ...names.map((name) => path.join(folder, name)),
      ],
      {
        encoding: 'utf8',
        timeout: CONVERSION_TIMEOUT,
        env: { ...process.env, FONTCONFIG_FILE: fontsOfPapers(folder) },
      },
    )
    if (status !== 0) throw new Error(`LibreOffice: ${stderr}`)
    return await read(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Papers as LibreOffice sets their DOCX: the text of each page.
 * @param papers by name
 */
export async function asRendered(papers: Record<string, PaperDocument>): Promise<Record<string, string[]>> {
  const names = Object.keys(papers)
  const files: Record<string, Uint8Array> = {}
  for (const name of names) files[`${name}.docx`] = await renderDocx(papers[name] as PaperDocument)
  return converted(files, 'pdf', async (folder) => {
    const read = async (name: string): Promise<[string, string[]]> => {
      const bytes = new Uint8Array(readFileSync(path.join(folder, `${name}.pdf`)))
      const { text } = await extractText(await getDocumentProxy(bytes))
      return [name, text.map((page) => page.normalize('NFC'))]
    }
    return Object.fromEntries(await Promise.all(names.map(read)))
  })
}

/** Comma, quote, UTF-8, from line 1, cells as they are shown, every sheet in a file of its own (`-1`). */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

/**
 * Workbooks as LibreOffice reads them: the cells of each sheet by its name.
 * @param workbooks bytes by name
 */
export async function asRead(
  workbooks: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, Record<string, string[][]>>> {
  const files = Object.entries(workbooks).map(([name, bytes]): [string, Uint8Array] => [
    `${name}.xlsx`,
    bytes,
  ])
  return converted(Object.fromEntries(files), AS_CSV, async (folder) => {
    const come = readdirSync(folder)
    const sheetsOf = (name: string): [string, string[][]][] =>
      come
        .filter((file) => file.startsWith(`${name}-`) && file.endsWith('.csv'))
        .map((file) => [
          file.slice(name.length + 1, -'.csv'.length),
          Papa.parse<string[]>(readFileSync(path.join(folder, file), 'utf8')).data,
        ])
    return Promise.resolve(
      Object.fromEntries(Object.keys(workbooks).map((name) => [name, Object.fromEntries(sheetsOf(name))])),
    )
  })
}

/** How often each word stands in a text; words are runs of letters and figures. */
export function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{N}]{2,}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words that stand less often in what was rendered than in what was to be said; empty = nothing is lost. */
export function lostWords(said: string, rendered: readonly string[]): string[] {
  const found = wordsOf(rendered.join('\n'))
  return [...wordsOf(said)].flatMap(([word, count]) =>
    (found.get(word) ?? 0) < count ? [`${word}: ${found.get(word) ?? 0} of ${count}`] : [],
  )
}

/** What a paper says, a line for every text that stands by itself. */
export function saidBy(paper: PaperDocument): string {
  const lines: string[] = []
  const isRuns = (value: unknown[]): value is { text?: string }[] =>
    value.length > 0 &&
    value.every((one) => typeof one === 'object' && one !== null && ('text' in one || 'mark' in one))
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      // A table has a field `lines` too, of another kind.
      if (SAYING.has(key) && !(key === 'lines' && TABLE_LINES.has(value))) lines.push(value)
    } else if (Array.isArray(value)) {
      // The shapes of a drawing are texts of their own; runs make one text.
      if (key !== 'shapes' && isRuns(value)) lines.push(value.map(({ text = '' }) => text).join(''))
      else
        for (const one of value)
          // Of the shapes of a drawing only the texts are read.
          if (key !== 'shapes' || (one as { kind: string }).kind === 'text') walk(one, key)
    } else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value))
        // `role` is an office of who signs, or what a shape is drawn for.
        // The table that says the same as a drawing is for screens.
        if (name === 'role' && 'instruction' in value) lines.push(String(inner))
        else if (!(name === 'table' && 'drawing' in value)) walk(inner, name)
  }
  walk(paper.blocks, '')
  return lines.join('\n')
}

/** How a table is ruled. */
const TABLE_LINES = new Set(['rows', 'grid', 'none'])

/** Fields of blocks that are read; `lines` are recipients. */
const SAYING = new Set([
  ...['text', 'title', 'type', 'subject', 'reference', 'country', 'motto', 'superior', 'facility'],
  ...['number', 'placeAndDate', 'about', 'instruction', 'name', 'lines'],
])
