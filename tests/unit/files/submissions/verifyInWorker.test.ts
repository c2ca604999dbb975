import { describe, expect, it } from 'vitest'
import type { VerifyReply, VerifyRequest } from '@/files/submissions/messages'
import type { VerifiedFile } from '@/files/submissions/verifiedFile'
import { verifyFiles } from '@/files/submissions/verifyFiles'
import { verifyInWorker } from '@/files/submissions/verifyInWorker'
import { answers } from '../../builders'
import { bytesOf, CONTEXT, given, submitted } from './submitted'

const small = bytesOf(submitted('Bệnh viện A', answers().met('his.1')))
const FILES = Array.from({ length: 5 }, (_, at) => given(`${at}.tt54.json`, small))

async function* some() {
  yield* FILES
}

function watched(stopAfter = Infinity) {
  const controller = new AbortController()
  const verified: VerifiedFile[] = []
  let found = 0
  return {
    verified,
    foundCount: () => found,
    work: {
      signal: controller.signal,
      onFound: () => void (found += 1),
      onVerified: (files: readonly VerifiedFile[]) => {
        verified.push(...files)
        if (verified.length >= stopAfter) controller.abort()
      },
    },
  }
}

/** A worker that lives in this thread, and may die. */
class FakeWorker extends EventTarget {
  terminated = false
  private readonly files: VerifyRequest[] = []

  constructor(private readonly dies: 'never' | 'at-start' | 'at-work' = 'never') {
    super()
    setTimeout(() => (dies === 'at-start' ? this.die() : this.tell({ kind: 'ready' })))
  }

  postMessage(request: VerifyRequest): void {
    this.files.push(request)
    if (request.kind === 'files' && this.dies === 'at-work') setTimeout(() => this.die())
    if (request.kind === 'end' && this.dies === 'never') void this.answer()
  }

  terminate(): void {
    this.terminated = true
  }

  private async answer(): Promise<void> {
    const files = this.files.flatMap((request) => (request.kind === 'files' ? request.files : []))
    for await (const file of verifyFiles(files, CONTEXT)) this.tell({ kind: 'files', files: [file] })
    this.tell({ kind: 'done' })
  }

  private tell(data: VerifyReply): void {
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data }))
  }

  private die(): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
  }
}

const asWorker = (fake: FakeWorker) => () => fake as unknown as Worker

describe('checking beside the page', () => {
  it('tells every file with its number, then lets the worker go', async () => {
    const fake = new FakeWorker()
    const { work, verified, foundCount } = watched()
    await verifyInWorker(some(), CONTEXT, work, asWorker(fake))
    expect(verified.map((file) => file.given)).toEqual([0, 1, 2, 3, 4])
    expect(foundCount()).toBe(5)
    expect(fake.terminated).toBe(true)
  })

  it.each([
    [
      'may not be made',
      () => {
        throw new Error('forbidden')
      },
    ],
    ['does not live', () => asWorker(new FakeWorker('at-start'))()],
  ])('is done by the page where a worker %s, and no file is lost', async (_what, start) => {
    const { work, verified } = watched()
    await verifyInWorker(some(), CONTEXT, work, start)
    expect(verified.map(({ path, kind }) => [path, kind])).toEqual(
      FILES.map(({ path }) => [path, 'submission']),
    )
  })

  it('says why when the worker dies at work', async () => {
    const fake = new FakeWorker('at-work')
    await expect(verifyInWorker(some(), CONTEXT, watched().work, asWorker(fake))).rejects.toThrow(
      'out of memory',
    )
    expect(fake.terminated).toBe(true)
  })

  it.each([
    ['with a worker', () => asWorker(new FakeWorker())()],
    [
      'without one',
      () => {
        throw new Error('forbidden')
      },
    ],
  ])('ends when asked to, %s', async (_what, start) => {
    const { work, verified } = watched(2)
    await verifyInWorker(some(), CONTEXT, work, start)
    expect(verified).toHaveLength(2)
  })
})
