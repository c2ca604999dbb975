// @vitest-environment happy-dom
import { effectScope } from 'vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { usePaperFile } from '@/components/report/usePaperFile'
import type { PaperDocument } from '@/reports/model'

interface Options {
  signal?: AbortSignal
  onProgress?: (share: number) => void
}
const makePdf = vi.hoisted(() => vi.fn<(paper: unknown, options: unknown) => Promise<Uint8Array>>())
vi.mock('@/beside/run', () => ({
  run: (_job: string, paper: unknown, work: unknown) => makePdf(paper, work),
}))

const paper = { title: 'Báo cáo' } as PaperDocument
const bytes = new Uint8Array([37, 80, 68, 70])

/** A PDF that is made until it is told to go on or to stop. */
function slowPdf() {
  let finish: () => void = () => {}
  let options: Options = {}
  makePdf.mockImplementation((_paper, given) => {
    options = given as Options
    return new Promise((resolve, reject) => {
      finish = () => resolve(bytes)
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error))
    })
  })
  return { finish: () => finish(), report: (share: number) => options.onProgress?.(share) }
}

/** Lets the lazily loaded module arrive. */
const arrive = () => vi.waitFor(() => expect(makePdf).toHaveBeenCalled())

describe('making a PDF', () => {
  beforeEach(() => {
    // In braces: a function that is returned here would be called afterwards.
    makePdf.mockReset()
  })

  it('tells progress, gives the file, then tells no more', async () => {
    const work = slowPdf()
    const pdf = effectScope().run(usePaperFile)!
    expect(pdf.progress.value).toBe(null)
    const made = pdf.make(paper, 'pdf')
    expect(pdf.progress.value).toBe(0)
    await arrive()
    work.report(0.4)
    expect(pdf.progress.value).toBe(0.4)
    work.finish()
    expect(await made).toBe(bytes)
    expect([pdf.progress.value, pdf.error.value]).toEqual([null, null])
  })

  it('can be stopped: no file, and no error', async () => {
    slowPdf()
    const pdf = effectScope().run(usePaperFile)!
    const made = pdf.make(paper, 'pdf')
    await arrive()
    pdf.cancel()
    expect(await made).toBe(null)
    expect([pdf.progress.value, pdf.error.value]).toEqual([null, null])
  })

  it('stops when the screen is left', async () => {
    slowPdf()
    const scope = effectScope()
    const pdf = scope.run(usePaperFile)!
    const made = pdf.make(paper, 'pdf')
    await arrive()
    scope.stop()
    expect(await made).toBe(null)
  })

  it('tells an error, and works the next time', async () => {
    makePdf.mockRejectedValueOnce(new Error('hết bộ nhớ'))
    const pdf = effectScope().run(usePaperFile)!
    expect(await pdf.make(paper, 'pdf')).toBe(null)
    expect(pdf.error.value).toBe('hết bộ nhớ')
    makePdf.mockResolvedValueOnce(bytes)
    expect(await pdf.make(paper, 'pdf')).toBe(bytes)
    expect(pdf.error.value).toBe(null)
  })
})
