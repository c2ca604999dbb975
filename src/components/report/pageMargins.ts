import { qrModules, qrSvg } from '../../drawing/qr'
import { SEAL_CODE } from '../../reports/layout/sealCode'
import type { PaperDocument } from '../../reports/model'

/** A text as a CSS string: everything that could end it is escaped. */
export function cssString(text: string): string {
  const escaped = Array.from(text.replace(/\s+/g, ' ').slice(0, 300), (character) =>
    /[\p{L}\p{N} ,.:;·–()/]/u.test(character)
      ? character
      : `\\${(character.codePointAt(0) ?? 0x20).toString(16)} `,
  )
  return `"${escaped.join('')}"`
}

/**
 * The margins of printed pages: number at the top from page 2 on (Decree 30/2020), footer and fingerprint, the QR code of a
 * sealed assessment, the mark of illustrative data. Browsers that cannot write there print the paper without.
 * @param paper whose footer and mark
 */
export function pageMarginCss({ footer, mark }: PaperDocument): string {
  const font = 'font: 8.5pt "Times New Roman", Tinos, "Liberation Serif", serif; color: #000;'
  const boxes = [
    `@bottom-left { ${font} width: 60%; vertical-align: top; padding-top: 3mm; content: ${cssString(footer.left)}; }`,
    `@bottom-right { ${font} width: 40%; vertical-align: top; padding-top: 3mm; content: ${cssString(footer.right)}; }`,
    codeBox(footer.seal?.code ?? null),
    // As wide as the mark opposite, so that the number stays in the middle.
    '@top-right { width: 42%; content: ""; }',
    mark === null
      ? ''
      : `@top-left { ${font} font-weight: bold; white-space: nowrap; width: 42%; content: ${cssString(mark)}; }`,
  ].join('\n')
  const number =
    '@top-center { font: 13pt "Times New Roman", Tinos, "Liberation Serif", serif; color: #000; content: counter(page); }'
  const margins = 'margin: 20mm 15mm 20mm 30mm;'
  return [
    `@page tt54-portrait { size: A4 portrait; ${margins}\n${boxes}\n${number} }`,
    `@page tt54-landscape { size: A4 landscape; ${margins}\n${boxes}\n${number} }`,
    '@page tt54-portrait:first { @top-center { content: none; } }',
    '@page tt54-landscape:first { @top-center { content: none; } }',
  ].join('\n')
}

/** The QR code of a sealed assessment at its place; as content, because backgrounds are not printed by themselves. */
function codeBox(code: string | null): string {
  if (code === null) return ''
  const picture = encodeURIComponent(qrSvg(qrModules(code), SEAL_CODE.size))
  return `@bottom-left-corner { content: url("data:image/svg+xml,${picture}"); text-align: right; vertical-align: top; padding-right: 5mm; }`
}

/**
 * Whether this browser understands boxes in the margins of a page; one that does not leaves them out when it reads them.
 * @param sheet a sheet with the rules of `pageMarginCss`
 */
export function hasPageMargins(sheet: CSSStyleSheet): boolean {
  return Array.from(sheet.cssRules).some((rule) => rule.cssText.includes('@bottom-left'))
}
