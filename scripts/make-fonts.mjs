// Makes the four Tinos subsets that the PDF embeds: node scripts/make-fonts.mjs. Run it when Tinos or the coverage changes.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsPDF } from 'jspdf'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const tinos = path.dirname(require.resolve('@expo-google-fonts/tinos/package.json'))
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const target = path.join(root, 'src/reports/pdf/fonts')

const STYLES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
}

/**
 * First and last code points. Left out on purpose: second names of one glyph (no-break space, soft hyphen, ohm sign,
 * increment, micro sign …), because a PDF can name each glyph only once and copied text must be what was written.
 */
const COVERAGE = [
  [0x20, 0x7e], // Basic Latin
  [0xa1, 0xac],
  [0xae, 0xae],
  [0xb0, 0xb4],
  [0xb6, 0xb7],
  [0xb8, 0xff], // Latin-1
  [0x100, 0x17f], // Latin Extended-A: names of firms and people
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0], // Ơ ơ Ư ư
  [0x1ea0, 0x1ef9], // Vietnamese
  [0x384, 0x386],
  [0x388, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce], // Greek: α β γ Δ µ of the laboratory
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a], // punctuation
  [0x2044, 0x2044],
  [0x2070, 0x2070],
  [0x2074, 0x2079],
  [0x2080, 0x2089], // super- and subscripts
  [0x20ab, 0x20ac], // ₫ €
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2153, 0x2154],
  [0x215b, 0x215e],
  [0x2190, 0x2195], // arrows
  [0x2202, 0x2202],
  [0x220f, 0x220f],
  [0x2211, 0x2212],
  [0x221a, 0x221a],
  [0x221e, 0x221e],
  [0x222b, 0x222b],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265], // mathematics
  [0x25a0, 0x25a1],
  [0x25aa, 0x25ab],
  [0x25b2, 0x25b2],
  [0x25ba, 0x25ba],
  [0x25bc, 0x25bc],
  [0x25c4, 0x25c4],
  [0x25ca, 0x25cb],
  [0x25cf, 0x25cf],
  [0x25e6, 0x25e6], // bullets; □ stands for what the font does not have
]

const text = COVERAGE.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).join('')

mkdirSync(target, { recursive: true })
for (const [style, file] of Object.entries(STYLES)) {
  const subset = await subsetFont(readFileSync(path.join(tinos, file)), text, {
    targetFormat: 'truetype',
    // Copyright, names, licence and its address stay in the file, as the licence asks.
    preserveNameIds: [0, 1, 2, 4, 5, 6, 13, 14],
    // jsPDF reads neither hints nor layout tables.
    noHinting: true,
    keepFeatures: [],
    dropTables: ['GDEF', 'GPOS', 'GSUB', 'kern', 'DSIG', 'gasp', 'meta', 'STAT'],
  })
  writeFileSync(path.join(target, `tinos-${style}.ttf`), subset)
  console.log(`tinos-${style}.ttf ${subset.length} bytes`)
}
mkdirSync(path.join(root, 'public/licences'), { recursive: true })
copyFileSync(path.join(tinos, 'LICENSE_FONT'), path.join(root, 'public/licences/tinos-OFL.txt'))

/** Advances in thousandths of the font size as jsPDF writes them, so that a layout needs neither fonts nor jsPDF. */
function writeAdvances() {
  const pdf = new jsPDF()
  const advances = {}
  for (const style of Object.keys(STYLES)) {
    const file = `tinos-${style}.ttf`
    pdf.addFileToVFS(file, readFileSync(path.join(target, file)).toString('base64'))
    pdf.addFont(file, style, 'normal', undefined, 'Identity-H')
    pdf.setFont(style, 'normal')
    const { metadata } = pdf.getFont()
    advances[style] = [...text].map((character) =>
      Math.trunc(metadata.widthOfGlyph(metadata.characterToGlyph(character.charCodeAt(0)))),
    )
  }
  const file = path.join(root, 'src/reports/layout/advances.json')
  writeFileSync(file, `${JSON.stringify({ characters: text, advances })}\n`)
}

writeAdvances()
