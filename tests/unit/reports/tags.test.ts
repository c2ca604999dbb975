import { unzlibSync } from 'fflate'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { bold, cell, columns, heading, link, para, paragraph, row, text } from '@/reports/build'
import type { Block, PaperDocument } from '@/reports/model'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { srgbProfile } from '@/reports/pdf/srgbProfile'
import { aMixedAssessment, gapReportOf } from './aReport'
import { aPaper } from './aPaper'
import { isInstalled, squeeze } from './paperText'

const render = (document: PaperDocument): Promise<Uint8Array> => renderPdf(document, { fonts: PAPER_FONTS })
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

/** The streams of all pages, unpacked: what is drawn, and what it belongs to. */
function contents(bytes: Uint8Array): string[] {
  const file = latin1(bytes)
  return [...file.matchAll(/\/Contents (\d+) 0 R/g)].map(([, id]) => {
    const at = file.indexOf(`\n${id} 0 obj`)
    const from = file.indexOf('stream\n', at) + 'stream\n'.length
    const packed = Buffer.from(file.slice(from, file.indexOf('\nendstream', from)), 'latin1')
    return latin1(unzlibSync(packed))
  })
}

/** Everything that paints: texts, lines, areas, pictures. */
const PAINTING = /^(?:.* )?(?:Tj|TJ|'|"|S|s|f|F|f\*|B|b|B\*|b\*|Do)$/

interface Node {
  role?: string
  type?: string
  alt?: string
  lang?: string
  children?: Node[]
}

/** All nodes that a reader finds, page by page. */
async function nodesOf(bytes: Uint8Array): Promise<Node[]> {
  const pdf = await getDocumentProxy(bytes.slice())
  const found: Node[] = []
  const walk = (node: Node): void => {
    if (node.role) found.push(node)
    for (const child of node.children ?? []) walk(child)
  }
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const tree = (await (await pdf.getPage(page)).getStructTree()) as Node | null
    if (tree) walk(tree)
  }
  return found
}

const EVERYTHING: Block[] = [
  {
    kind: 'nationalHeading',
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    superior: 'SỞ Y TẾ',
    facility: 'BỆNH VIỆN',
    number: 'Số: 05/BC-BV',
    placeAndDate: 'Minh Họa, ngày 01 tháng 12 năm 2026',
  },
  { kind: 'title', type: 'BÁO CÁO', subject: 'Về việc thử' },
  { kind: 'contents', title: 'MỤC LỤC', depth: 2 },
  heading(1, 'I', 'Một\u00a0hai', 'một'),
  paragraph([text('Xem '), link('mục I', 'một'), text(' và '), { text: 'a word', lang: 'en' }, bold(' nữa')]),
  { kind: 'list', ordered: true, items: [[text('thứ nhất')], [text('thứ hai')]] },
  {
    kind: 'table',
    columns: columns([1, 2, 2]),
    head: [row('a', 'b', 'c')],
    body: [row('', cell([para('hai'), para('đoạn')]), ''), row(cell('rộng', { span: 3 }))],
  },
  {
    kind: 'drawing',
    alt: 'Một hình vuông',
    drawing: {
      width: 20,
      height: 20,
      shapes: [{ kind: 'rect', x: 0, y: 0, width: 20, height: 20, stroke: 0.3 }],
    },
  },
  { kind: 'pageBreak', begins: 'annex' },
  heading(1, '', 'Phụ lục', 'phụ lục'),
  { kind: 'signatures', signers: [{ role: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', instruction: '', name: 'Tên' }] },
]

describe('tags of a PDF', () => {
  const made = render(aPaper(EVERYTHING))

  it('leave nothing that is painted without a place: a node, or decoration', async () => {
    const pages = [
      ...contents(await made),
      ...contents(await render(gapReportOf(aMixedAssessment().build()).document)),
    ]
    expect(pages.length).toBeGreaterThan(20)
    for (const page of pages) {
      let depth = 0
      for (const line of page.split('\n')) {
        if (/ (?:BDC|BMC)$/.test(line)) depth += 1
        else if (line === 'EMC') depth -= 1
        else if (PAINTING.test(line)) expect([line, depth]).toEqual([line, 1])
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
    }
  })

  it('give each block its role, cells that are blank too', async () => {
    const nodes = await nodesOf(await made)
    const count = (role: string): number => nodes.filter((node) => node.role === role).length
    expect({
      H1: count('H1'),
      Table: count('Table'),
      TR: count('TR'),
      TH: count('TH'),
      // A reader lists what is on a page; the file has the blank cells too.
      TD: latin1(await made).match(/\/S \/TD /g)?.length,
      L: count('L'),
      LI: count('LI'),
      Lbl: count('Lbl'),
      Figure: count('Figure'),
      TOCI: count('TOCI'),
      // One in the text, two in the contents.
      Link: count('Link'),
      Span: count('Span'),
    }).toEqual({
      H1: 2,
      Table: 1,
      TR: 3,
      TH: 3,
      TD: 4,
      L: 1,
      LI: 2,
      Lbl: 2,
      Figure: 1,
      TOCI: 2,
      Link: 3,
      Span: 1,
    })
    expect(nodes.find(({ role }) => role === 'Figure')?.alt).toBe('Một hình vuông')
    expect(nodes.find(({ role }) => role === 'Span')?.lang).toBe('en-GB')
  })

  it('say where a head cell stands and how wide a cell is', async () => {
    const file = latin1(await made)
    expect(file.match(/\/Scope \/Column/g)).toHaveLength(3)
    expect(file.match(/\/ColSpan 3/g)).toHaveLength(1)
  })

  it('bind every link to its node and say where it leads', async () => {
    const file = latin1(await made)
    const links = file.match(/\/Subtype \/Link /g)?.length ?? 0
    expect(links).toBe(3)
    expect(file.match(/\/Type \/OBJR /g)).toHaveLength(links)
    expect(file.match(/\/StructParent \d+>>/g)).toHaveLength(links)
    expect(file.match(/\/Contents [<(]/g)).toHaveLength(links)
  })

  it.runIf(isInstalled('pdfinfo'))('are read by another program in the order of the content', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tt54-tags-'))
    const file = path.join(folder, 'paper.pdf')
    writeFileSync(file, await made)
    const { stdout } = spawnSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' })
    rmSync(folder, { recursive: true })
    const said = squeeze([...stdout.matchAll(/^\s*"(.*)"$/gm)].map(([, words]) => words).join(''))
    const order = [
      'SỞYTẾ',
      'Độclập-Tựdo',
      'BÁOCÁO',
      'MỤCLỤC',
      'Xemmụci'.toUpperCase(),
      'thứnhất',
      'đoạn',
      'PHÓGIÁMĐỐC',
    ]
    const places = order.map((words) => said.toUpperCase().indexOf(words.toUpperCase()))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})

describe('what a PDF says of itself', () => {
  const document = aPaper(EVERYTHING, {
    title: 'Báo\u00a0cáo',
    subject: 'Mức ứng dụng',
    keywords: ['TT54', 'mức'],
  })
  const made = render(document)

  it('in its properties and in XMP is the same', async () => {
    const bytes = await made
    const pdf = await getDocumentProxy(bytes.slice())
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Title: 'Báo cáo',
      Author: 'Cơ sở thử',
      Subject: 'Mức ứng dụng',
      Keywords: 'TT54, mức',
      Creator: 'TT54',
    })
    const xmp = new TextDecoder().decode(bytes)
    const said = info as Record<string, unknown>
    for (const property of ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer'])
      expect(xmp).toContain(String(said[property]))
    expect(xmp).toContain('<xmp:CreateDate>2026-11-23T00:00:00+07:00</xmp:CreateDate>')
    expect(metadata).not.toBeNull()
  })

  it('has titles of bookmarks beyond ASCII in UTF-16, and shows them', async () => {
    const pdf = await getDocumentProxy((await made).slice())
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['I. Một hai', 'Phụ lục'])
    const file = latin1(await made)
    expect(file).not.toMatch(/\/Title \([\x20-\x28\x2a-\x7e]*[^\x20-\x7e][^)]*\)\s*\/Parent/)
    expect(await pdf.getPageMode()).toBe('UseOutlines')
    expect(await pdf.getPageLabels()).toEqual(['1', '1-1'])
  })

  it('keeps what PDF/A-2a asks of it, so it may say so', async () => {
    const file = latin1(await made)
    expect(file).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    // Colours by a profile that lies in the file.
    expect(file).toMatch(/\/OutputIntents \[<<\/Type \/OutputIntent \/S \/GTS_PDFA1 /)
    expect(file).toContain(latin1(srgbProfile()))
    // Every font lies in the file, with the way back to its characters.
    const used = file.match(/\/Subtype \/Type0/g)?.length ?? 0
    expect(used).toBeGreaterThan(1)
    expect(file.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(used)
    expect(file.match(/\/ToUnicode \d+ 0 R/g)).toHaveLength(used)
    expect(file.match(/\/CIDToGIDMap \/Identity/g)).toHaveLength(used)
    expect(file).not.toMatch(/\/Subtype \/(?:Type1|Type3|MMType1)\b/)
    // Nothing that runs, hides, or leads out of the file.
    expect(file).not.toMatch(/\/(?:Encrypt|JavaScript|JS|Launch|URI|EmbeddedFiles|AA|LZWDecode|XFA)\b/)
    expect(file).toMatch(/\/ID \[ <\w{32}> <\w{32}> \]/)
    expect(file.slice(0, 30)).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/)
    expect(file).toMatch(/\/MarkInfo <<\/Marked true>>/)
    expect(file).toMatch(/\/Lang \(vi\)/)
    // Annotations are printed.
    expect(file.match(/\/F 4 /g)?.length).toBe(file.match(/\/Subtype \/Link /g)?.length)
  })

  it('claims PDF/UA-1 only where headings begin with the first level and leave none out', async () => {
    const claims = async (blocks: Block[]): Promise<boolean> =>
      new TextDecoder().decode(await render(aPaper(blocks))).includes('<pdfuaid:part>1</pdfuaid:part>')
    expect(await claims(EVERYTHING)).toBe(true)
    expect(await claims([heading(1, '', 'a', 'a'), heading(3, '', 'b', 'b')])).toBe(false)
    expect(await claims([heading(2, '', 'a', 'a')])).toBe(false)
    const nameless: Block = { kind: 'drawing', alt: ' ', drawing: { width: 1, height: 1, shapes: [] } }
    expect(await claims([nameless])).toBe(false)
  })
})

describe('the colour profile', () => {
  it('is a display profile of version 2 whose tags lie inside it', () => {
    const bytes = srgbProfile()
    const view = new DataView(bytes.buffer)
    expect(view.getUint32(0)).toBe(bytes.length)
    expect(latin1(bytes.slice(12, 24))).toBe('mntrRGB XYZ ')
    expect(latin1(bytes.slice(36, 40))).toBe('acsp')
    const count = view.getUint32(128)
    const names = Array.from({ length: count }, (_, index) => {
      const at = 132 + 12 * index
      expect(view.getUint32(at + 4) + view.getUint32(at + 8)).toBeLessThanOrEqual(bytes.length)
      return latin1(bytes.slice(at, at + 4))
    })
    expect(names).toEqual(['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'])
    // The primaries add up to the white of the connection space (ICC.1, D50).
    const sum = [0, 1, 2].map((axis) =>
      ['rXYZ', 'gXYZ', 'bXYZ'].reduce((total, name) => {
        const at = 132 + 12 * names.indexOf(name)
        return total + view.getInt32(view.getUint32(at + 4) + 8 + 4 * axis) / 0x10000
      }, 0),
    )
    expect(sum).toEqual([0.9642, 1, 0.8249].map((value) => expect.closeTo(value, 3)))
  })
})
