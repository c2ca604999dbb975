import { beforeEach, describe, expect, it } from 'vitest'
import type { Reply, Request } from '@/beside/messages'
import { run } from '@/beside/run'
import { serve, type WorkerScope } from '@/beside/serve'
import type { GivenFile } from '@/files/submissions/givenFile'
import type { VerifiedFile } from '@/files/submissions/verifiedFile'
import { paragraph } from '@/reports/build'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { anAssessment, answers } from '../builders'
import { bytesOf, CONTEXT, given, submitted } from '../files/submissions/submitted'
import { tt54 } from '../fixtures'
import { aPaper } from '../reports/aPaper'

type Death = 'never' | 'at-start' | 'at-work'

/** A worker that runs the real other end in this thread, with copies of every message as between threads; it may die. */
class HereWorker extends EventTarget {
  static all: HereWorker[] = []
  hasEnded = false
  readonly heard: Request[] = []
  private listen: (event: MessageEvent<Request>) => void = () => {}

  constructor(private readonly dies: Death = 'never') {
    super()
    HereWorker.all.push(this)
    const scope: WorkerScope = {
      addEventListener: (_type, listener) => (this.listen = listener),
      postMessage: (reply) => this.say(reply),
    }
    if (dies === 'at-start') setTimeout(() => this.die())
    else serve(scope)
  }

  postMessage(request: Request): void {
    const data = structuredClone(request)
    this.heard.push(data)
    setTimeout(() => {
      if (this.dies === 'at-work') this.die()
      else this.listen(new MessageEvent('message', { data }))
    })
  }

  terminate(): void {
    this.hasEnded = true
  }

  private say(reply: Reply): void {
    const data = structuredClone(reply)
    setTimeout(() => {
      if (!this.hasEnded) this.dispatchEvent(new MessageEvent('message', { data }))
    })
  }

  private die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
  }
}

const worker = (dies?: Death) => () => new HereWorker(dies) as unknown as Worker
const forbidden = (): Worker => {
  throw new Error('forbidden')
}
async function* each<Item>(items: Item[]): AsyncGenerator<Item> {
  yield* items
}

const paper = aPaper([paragraph('Nội dung')])
const small = bytesOf(submitted('Bệnh viện A', answers().met('his.1')))
const FILES = Array.from({ length: 40 }, (_, at) => given(`${at}.tt54.json`, small))

beforeEach(() => {
  HereWorker.all = []
})

describe('a paper made beside the page', () => {
  it.each([
    ['by a worker', worker()],
    ['by the page where workers are forbidden', forbidden],
    ['by the page where the worker does not live', worker('at-start')],
  ])('is the same file %s, and the worker is let go', async (_what, start) => {
    const expected = await renderPdf(paper, { fonts: PAPER_FONTS })
    const made = await run('pdf', paper, { start })
    expect(Buffer.from(made).equals(Buffer.from(expected))).toBe(true)
    expect(HereWorker.all.every(({ hasEnded }) => hasEnded)).toBe(true)
  })

  it('says why when the worker dies at work', async () => {
    await expect(run('pdf', paper, { start: worker('at-work') })).rejects.toThrow('out of memory')
    expect(HereWorker.all[0]?.hasEnded).toBe(true)
  })

  it('says why when the job fails, in a worker and on the page', async () => {
    const broken = { ...paper, blocks: null } as never
    const wording = await renderPdf(broken, { fonts: PAPER_FONTS }).catch((error: unknown) => String(error))
    for (const start of [worker(), forbidden])
      await expect(run('pdf', broken, { start })).rejects.toThrow(String(wording).replace(/^\w+: /, ''))
  })

  it('starts nothing when it was stopped before', async () => {
    const signal = AbortSignal.abort(new Error('stop'))
    await expect(run('pdf', paper, { start: worker(), signal })).rejects.toThrow('stop')
    expect(HereWorker.all).toEqual([])
  })
})

describe('many files beside the page', () => {
  function watched(stopAfter = Infinity) {
    const controller = new AbortController()
    const verified: VerifiedFile[] = []
    let found = 0
    return {
      verified,
      foundCount: () => found,
      work: {
        signal: controller.signal,
        items: each(FILES),
        onItem: () => void (found += 1),
        onParts: (files: readonly VerifiedFile[]) => {
          verified.push(...files)
          if (verified.length >= stopAfter) controller.abort(new Error('stop'))
        },
      },
    }
  }

  it.each([
    ['with a worker', worker()],
    ['without one', forbidden],
    ['when it does not live', worker('at-start')],
  ])('are told each once, in order, with their number, %s', async (_what, start) => {
    const { work, verified, foundCount } = watched()
    await run('verify', CONTEXT, { ...work, start })
    expect(verified.map((file) => file.given)).toEqual(FILES.map((_, at) => at))
    expect(foundCount()).toBe(FILES.length)
  })

  it.each([
    ['with a worker', worker()],
    ['without one', forbidden],
  ])('end with the reason when asked to, %s', async (_what, start) => {
    const { work, verified } = watched(2)
    await expect(run('verify', CONTEXT, { ...work, start })).rejects.toThrow('stop')
    expect(verified.length).toBeLessThan(FILES.length)
  })

  it('are handed over a few at a time', async () => {
    await run('verify', CONTEXT, { ...watched().work, start: worker() })
    const sizes = HereWorker.all[0]!.heard.flatMap((one) => (one.kind === 'items' ? [one.items.length] : []))
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(FILES.length)
  })

  it('are shared by several workers, each file read once, all let go', async () => {
    const files = Array.from({ length: 40 }, (_, at): GivenFile => ({
      name: `${at}.tt54.json`,
      path: String(at),
      byHand: true,
      file: new Blob([JSON.stringify(anAssessment().build())]),
    }))
    const paths: string[] = []
    await run(
      'readRows',
      { sets: [tt54], today: '2026-11-25' },
      {
        items: each(files),
        workers: 2,
        start: worker(),
        onParts: (rows) =>
          paths.push(
            ...rows.map((one) => (one.kind === 'row' ? one.row.path : 'path' in one ? one.path : '')),
          ),
      },
    )
    expect(paths.sort((a, b) => Number(a) - Number(b))).toEqual(files.map(({ path }) => path))
    expect(HereWorker.all.map(({ hasEnded }) => hasEnded)).toEqual([true, true])
  })

  it('fail with what went wrong while they were being found', async () => {
    async function* broken(): AsyncGenerator<GivenFile> {
      yield FILES[0]!
      throw new Error('folder gone')
    }
    for (const start of [worker(), forbidden])
      await expect(run('verify', CONTEXT, { items: broken(), start })).rejects.toThrow('folder gone')
  })
})
