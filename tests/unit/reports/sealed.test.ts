import { withAt } from '@/core/place'
import { codeOf } from '../builders'
import { SEAL_CODE, sealPlace } from '@/reports/layout/sealCode'
import { unzipSync } from 'fflate'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { pageMarginCss } from '@/components/report/pageMargins'
import { checkAssessment, carriedWarnings } from '@/core/check/checkAssessment'
import { sealCode, sealCodeOf } from '@/core/seal/sealCode'
import { submit } from '@/core/seal/submit'
import type { Assessment } from '@/core/types'
import { renderDocx } from '@/reports/docx/renderDocx'
import { qrBitmap } from '@/reports/docx/qrBitmap'
import { qrModules, qrSvg, QUIET_MODULES, type QrModules } from '@/drawing/qr'
import type { RectShape } from '@/drawing/shapes'
import type { Page } from '@/reports/layout/types'
import type { PaperDocument } from '@/reports/model'
import { findPaper, papersFrom } from '@/reports/registry'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { answers } from '../builders'
import { allSets, catalogue, tt54 } from '../fixtures'
import { aMixedAssessment, resultOf, section, strictWords, tablesIn, cellText } from './aReport'
import { layout } from './metrics'
import { pdfPages } from './paperText'

/** What a camera sees of a symbol: modules of so many pixels, white around. */
function pictureOf(modules: QrModules, pixels = 4): { data: Uint8ClampedArray; side: number } {
  const side = (modules.length + 2 * QUIET_MODULES) * pixels
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  modules.forEach((row, y) =>
    row.forEach((isDark, x) => {
      for (let at = 0; isDark && at < pixels * pixels; at += 1) {
        const line = (y + QUIET_MODULES) * pixels + Math.floor(at / pixels)
        const place = (line * side + (x + QUIET_MODULES) * pixels + (at % pixels)) * 4
        data.fill(0, place, place + 3)
      }
    }),
  )
  return { data, side }
}

/** The modules of a symbol drawn as rectangles. */
function drawn({ shapes, orientation }: Page): QrModules {
  const { size } = SEAL_CODE
  const place = sealPlace(orientation)
  const rects = shapes.filter(
    (shape): shape is RectShape =>
      shape.kind === 'rect' &&
      shape.x >= place.x - 0.01 &&
      shape.x < place.x + size &&
      shape.y >= place.y - 0.01,
  )
  const top = Math.min(...rects.map(({ y }) => y))
  const x0 = Math.min(...rects.map(({ x }) => x))
  const module = Math.min(...rects.map(({ width }) => width))
  const count = Math.round(size / module)
  const modules = Array.from({ length: count }, () => Array.from({ length: count }, () => false))
  for (const { x, y, width } of rects)
    for (let at = 0; at < Math.round(width / module); at += 1) {
      const row = modules[Math.round((y - top) / module)]
      if (row) row[Math.round((x - x0) / module) + at] = true
    }
  return modules
}

/** All met: every paper can be made. */
const whole: Assessment = aMixedAssessment()
  .having({
    answers: answers()
      .allMet(allSets[2] ?? tt54)
      .allMet(allSets[1] ?? tt54)
      .allMet(tt54)
      .build(),
    actions: [{ id: 'a', title: 'Thuê kiosk', criteria: ['infrastructure.18'], due: '2026-11-01' }],
  })
  .build()
whole.facility.code = '01234'
whole.regime = 'as-issued'
whole.owners = { [tt54.id]: { 'lis.9': 'Khoa Xét nghiệm' } }
whole.evidence = [{ id: 'qd', title: 'Quyết định ban hành quy trình' }]
whole.answers = withAt(whole.answers, { setId: tt54.id, id: 'his.1' }, { verdict: 'met', evidence: ['qd'] })
const found = checkAssessment({
  assessment: whole,
  sets: allSets,
  result: resultOf(whole),
  today: '2026-11-23',
})
const sealed = submit(whole, allSets, {
  sealedAt: '2026-11-23T03:04:05Z',
  warnings: carriedWarnings(found),
})

/** This assessment has nothing for the other two. */
const KINDS = papersFrom('assessment')
  .map(({ kind }) => kind)
  .filter((kind) => kind !== 'healthbook' && kind !== 'vendor')

function paper(
  kind: string,
  assessment: Assessment,
  sections: Readonly<Record<string, boolean>> = {},
): PaperDocument {
  const made = findPaper('assessment', kind)?.build({
    assessment,
    sets: allSets,
    catalogue,
    result: resultOf(assessment),
    target: 7,
    language: 'vi',
    today: '2026-11-25',
    t: strictWords('vi'),
    sections,
  })
  if (!made) throw new Error(`No paper ${kind}`)
  if (!made.ok) throw new Error(made.reasons.map(({ code }) => code).join())
  return made.document
}

describe('the QR code', () => {
  const said = sealCodeOf(sealed)
  const text = said ? sealCode(said) : ''

  it('is read back from its modules by another program', () => {
    const { data, side } = pictureOf(qrModules(text))
    expect(jsQR(data, side, side)?.data).toBe(text)
  })

  it('has modules of at least 0.4 mm: five dots of a printer with 300 dpi', () => {
    expect(16 / qrModules(text).length).toBeGreaterThan(0.4)
    expect(
      qrModules(
        sealCode({
          code: 'ĐẶNG-1',
          year: 2026,
          regime: 'in-force',
          level: { lower: 3, upper: 6 },
          fingerprint: 'f'.repeat(64),
        }),
      ).length,
    ).toBeLessThanOrEqual(41)
  })

  it('lies as the same modules in the picture of a DOCX', () => {
    const modules = qrModules(text)
    const bytes = qrBitmap(modules)
    const view = new DataView(bytes.buffer)
    const side = view.getUint32(18, true)
    const stride = Math.ceil(side / 32) * 4
    const data = new Uint8ClampedArray(side * side * 4)
    for (let y = 0; y < side; y += 1)
      for (let x = 0; x < side; x += 1) {
        const byte = bytes[view.getUint32(10, true) + (side - 1 - y) * stride + (x >> 3)] ?? 0
        data.fill(byte & (0x80 >> (x & 7)) ? 255 : 0, (y * side + x) * 4, (y * side + x) * 4 + 3)
        data[(y * side + x) * 4 + 3] = 255
      }
    expect(jsQR(data, side, side)?.data).toBe(text)
  })

  it.each(KINDS)('stands on every page of the paper “%s”, with the whole hash', async (kind) => {
    const document = paper(kind, sealed)
    const hash = sealed.seal?.fingerprint ?? ''
    expect(document.footer.right).toContain(codeOf(hash))
    const { pages } = await layout(document)
    expect(pages.length).toBeGreaterThan(0)
    // Pages to be signed stay clean: there the last page of the paper, or of its annex, carries the code.
    const last = pages.findLastIndex(({ isNotes }) => !isNotes)
    const coded = pages.map((_, index) => document.footer.place !== 'last' || index === last)
    for (const [index, page] of pages.entries()) {
      if (!coded[index]) continue
      const { data, side } = pictureOf(drawn(page))
      expect(jsQR(data, side, side)?.data).toBe(text)
    }
    const texts = await pdfPages(await renderPdf(document, { fonts: PAPER_FONTS }))
    expect(texts.map((page) => page.includes(hash))).toEqual(coded)
  })

  it.each(KINDS)('is on no page of “%s” before the seal or after a change', (kind) => {
    for (const assessment of [whole, { ...sealed, targetLevel: 5 }]) {
      const document = paper(kind, assessment)
      expect(document.footer.seal).toBeUndefined()
    }
    expect(paper(kind, whole).footer.right).toContain('Chưa niêm phong')
    expect(paper(kind, { ...sealed, targetLevel: 5 }).footer.right).toContain(
      'Đã thay đổi sau khi niêm phong',
    )
  })

  it('is a picture in the foot of a DOCX', async () => {
    const parts = unzipSync(await renderDocx(paper('gap', sealed)))
    expect(Object.keys(parts).filter((name) => name.endsWith('.bmp'))).not.toEqual([])
    const footers = Object.entries(parts).filter(([name]) => /^word\/footer\d+\.xml$/.test(name))
    const words = footers.map(([, xml]) => new TextDecoder().decode(xml))
    const withHash = words.filter((text) => text.includes(sealed.seal?.fingerprint ?? '–'))
    expect(withHash.length).toBeGreaterThan(0)
    for (const text of withHash) expect(text).toContain('pic:pic')
  })
})

describe('warnings in papers', () => {
  it('of a sealed assessment are those it carries, whatever the day', () => {
    const rows = tablesIn(section(paper('gap', sealed, { check: true }), 'section-check'))[0]?.body ?? []
    expect(rows.map(({ cells }) => cellText(cells[0]))).toContain('Có việc trong kế hoạch đã quá hạn')
    expect(rows).toHaveLength(sealed.submission?.warnings?.length ?? -1)
  })

  it('of any other are those of today', () => {
    const later = { ...whole, actions: [{ id: 'a', title: 'x', criteria: [], due: '2026-11-24' }] }
    const words = (assessment: Assessment): string =>
      JSON.stringify(section(paper('gap', assessment, { check: true }), 'section-check'))
    expect(words(later)).toContain('quá hạn')
    expect(words({ ...later, actions: [] })).not.toContain('quá hạn')
  })

  it('are no part of a decision: nobody signs them', () => {
    expect(JSON.stringify(paper('decision', sealed).blocks)).not.toContain('minh chứng:')
    expect(JSON.stringify(paper('decision', sealed).blocks)).not.toContain('Cảnh báo')
  })

  it('of a rule nobody knows here are said by their id', () => {
    const newer = submit(whole, allSets, {
      sealedAt: '2026-11-23T03:04:05Z',
      warnings: [{ rule: 'future.rule' }],
    })
    expect(JSON.stringify(section(paper('gap', newer, { check: true }), 'section-check'))).toContain(
      'future.rule',
    )
  })
})

describe('a print of the browser', () => {
  it('has the code in the margin of every page of a sealed paper, and only there', () => {
    const said = sealCodeOf(sealed)
    const css = pageMarginCss(paper('gap', sealed))
    const picture =
      /@bottom-left-corner \{ content: url\("data:image\/svg\+xml,([^"]*)"\)/.exec(css)?.[1] ?? ''
    expect(decodeURIComponent(picture)).toBe(qrSvg(qrModules(said ? sealCode(said) : ''), 16))
    expect(css.match(/@bottom-left-corner/g)).toHaveLength(2)
    expect(pageMarginCss(paper('gap', whole))).not.toContain('@bottom-left-corner')
  })
})
