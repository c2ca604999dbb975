import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anonymise } from '@/core/make/anonymise'
import type { Facility } from '@/core/types'
import { validateAssessment } from '@/generated/validators'
import { renderDocx } from '@/reports/docx/renderDocx'
import type { NationalHeadingBlock, PaperDocument } from '@/reports/model'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { paper as decision } from '@/reports/papers/decision/paper'
import { isSectionOn, papersFrom, sectionsFor } from '@/reports/registry'
import { logoPicture, readPictureHead } from '@/reports/picture'
import { allSets, catalogue } from '../fixtures'
import { aPng, JPEG } from './aPicture'
import { aMixedAssessment, blocksOf, gapReportOf, resultOf, strictWords } from './aReport'

type Logo = NonNullable<Facility['logo']>
const PNG: Logo = { type: 'image/png', data: aPng(8, 6), alt: 'Chữ thập trong vòng tròn' }
const KINDS: [string, Logo, number, number][] = [
  ['PNG', PNG, 8, 6],
  ['JPEG', { type: 'image/jpeg', data: JPEG }, 3, 2],
]
const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64')

const withLogo = (logo: Logo) => {
  const { facility } = aMixedAssessment().build()
  return aMixedAssessment()
    .having({ facility: { ...facility, logo } })
    .build()
}
const headOf = (document: PaperDocument): NationalHeadingBlock | undefined =>
  blocksOf(document).find((block) => block.kind === 'nationalHeading')
const render = (document: PaperDocument) => renderPdf(document, { fonts: PAPER_FONTS })
const pictures = (pdf: Uint8Array): number =>
  Buffer.from(pdf).toString('latin1').split('/Subtype /Image').length - 1

describe('the logo at the head of a paper', () => {
  it.each(KINDS)('%s goes into PDF and DOCX, with a description', async (_name, logo, width, height) => {
    const { document } = gapReportOf(withLogo(logo))
    expect(headOf(document)?.logo).toMatchObject({
      width,
      height,
      alt: logo.alt ?? 'Biểu trưng của Bệnh viện Đa khoa tỉnh Hương Sơn',
    })
    expect(pictures(await render(document))).toBe(1)
    const files = unzipSync(await renderDocx(document))
    expect(Object.keys(files).filter((name) => name.startsWith('word/media/'))).toHaveLength(1)
    const xml = Buffer.from(files['word/document.xml'] ?? []).toString()
    expect(xml).toContain(`descr="${headOf(document)?.logo?.alt}"`)
  })

  it('the same content gives the same DOCX file', async () => {
    const { document } = gapReportOf(withLogo(PNG))
    const [first, second] = [await renderDocx(document), await renderDocx(structuredClone(document))]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  it('can be left out, and is offered only when there is one', () => {
    const assessment = withLogo(PNG)
    expect(headOf(gapReportOf(assessment, { sections: { logo: false } }).document)?.logo).toBeUndefined()
    const input = (of: typeof assessment) => ({
      assessment: of,
      sets: allSets,
      catalogue,
      result: resultOf(of),
      target: 6,
      language: 'vi' as const,
      today: '2026-11-23',
      t: strictWords('vi'),
    })
    expect(sectionsFor(decision, input(assessment))).toContain('logo')
    expect(sectionsFor(decision, input(aMixedAssessment().build()))).not.toContain('logo')
    // The switch says what the paper has, in every paper and length.
    for (const paper of papersFrom('assessment').filter(({ headed }) => headed)) {
      expect(isSectionOn(paper, 'logo', input(assessment)), paper.kind).toBe(true)
      const without = { ...input(assessment), sections: { logo: false } }
      expect(isSectionOn(paper, 'logo', without), paper.kind).toBe(false)
    }
  })

  it('an anonymous copy has none', () =>
    expect(JSON.stringify(anonymise(withLogo(PNG)))).not.toContain(PNG.data))

  it('a file broken inside does not keep the PDF from being made', async () => {
    const broken = Buffer.from(PNG.data, 'base64').fill(0, 40)
    const { document } = gapReportOf(withLogo({ ...PNG, data: broken.toString('base64') }))
    expect(headOf(document)?.logo).toBeDefined()
    expect((await render(document)).length).toBeGreaterThan(10_000)
  })
})

describe('pictures of unknown origin', () => {
  it.each([
    ['SVG', base64('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['GIF', base64('GIF89a\u0001\u0000\u0001\u0000')],
    ['HTML', base64('<!doctype html>')],
    ['nothing', ''],
    ['what is not base64', '===='],
    ['a truncated PNG', PNG.data.slice(0, 20)],
    ['a PNG with a side of 0', aPng(0, 6)],
    ['a PNG that says it is 60,000 pixels wide', aPng(60_000, 6)],
    ['a PNG that says it is 4 billion pixels high', aPng(6, 4_000_000_000, 1)],
    [
      'what is over 64 kB',
      Buffer.concat([Buffer.from(PNG.data, 'base64'), Buffer.alloc(65_536)]).toString('base64'),
    ],
  ])('%s does not get onto a paper', (_name, data) =>
    expect(logoPicture({ type: 'image/png', data }, 'x')).toBeNull(),
  )

  it('the kind of a picture goes by its first bytes, not by what it claims', () =>
    expect(logoPicture({ type: 'image/png', data: JPEG }, 'x')?.type).toBe('image/jpeg'))

  it('no bytes whatever break the reading', () => {
    const starts = fc.constantFrom([], [0xff, 0xd8], [0xff, 0xd8, 0xff, 0xe0, 0, 0], [0x89, 0x50, 0x4e, 0x47])
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        const head = readPictureHead(Uint8Array.from([...start, ...rest]))
        expect(head === null || Number.isInteger(head.width)).toBe(true)
      }),
    )
  })
})

describe('the file of an assessment', () => {
  it('takes a logo, but no other kind and nothing too long', () => {
    expect(validateAssessment(withLogo(PNG))).toBe(true)
    expect(validateAssessment(withLogo({ ...PNG, type: 'image/svg+xml' as 'image/png' }))).toBe(false)
    expect(validateAssessment(withLogo({ ...PNG, data: 'javascript:alert(1)' }))).toBe(false)
    expect(validateAssessment(withLogo({ ...PNG, data: 'A'.repeat(90_004) }))).toBe(false)
  })
})
