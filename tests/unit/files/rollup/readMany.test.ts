import { describe, expect, it } from 'vitest'
import type { RowReply, RowRequest } from '@/files/rollup/messages'
import { readMany } from '@/files/rollup/readMany'
import type { RowRead } from '@/files/rollup/readRow'
import type { GivenFile } from '@/files/submissions/givenFile'
import { anAssessment } from '../../builders'
import { tt54 } from '../../fixtures'

const given = (path: string): GivenFile => ({
  name: `${path}.tt54.json`,
  path,
  byHand: true,
  file: new Blob([JSON.stringify(anAssessment().build())]),
})
async function* files(count: number): AsyncGenerator<GivenFile> {
  for (let index = 0; index < count; index += 1) yield given(String(index))
}

/** A worker that answers every file with a failure, or dies, without any thread. */
class FakeWorker extends EventTarget {
  ended = false
  constructor(private readonly dies: boolean) {
    super()
  }
  postMessage(request: RowRequest): void {
    if (request.kind === 'begin') return
    queueMicrotask(() => {
      if (this.dies) this.dispatchEvent(Object.assign(new Event('error'), { message: 'no' }))
      else {
        const rows = request.files.map(({ path }): RowRead => ({ kind: 'skipped', path }))
        for (const data of [{ kind: 'rows', rows }, { kind: 'done' }] satisfies RowReply[])
          this.dispatchEvent(new MessageEvent('message', { data }))
      }
    })
  }
  terminate(): void {
    this.ended = true
  }
}

async function read(count: number, start: () => Worker, signal?: AbortSignal) {
  const paths: string[] = []
  let found = 0
  await readMany(files(count), {
    sets: [tt54],
    today: '2026-11-25',
    workers: 2,
    start,
    signal,
    onFound: (number) => (found = number),
    onRows: (rows) => paths.push(...rows.map((one) => (one.kind === 'row' ? one.row.path : one.path))),
  })
  return { paths: paths.sort((a, b) => Number(a) - Number(b)), found }
}
const all = (count: number) => Array.from({ length: count }, (_, index) => String(index))

describe('reading many files', () => {
  it('gives every file to a worker once and ends them all', async () => {
    const made: FakeWorker[] = []
    const start = (): Worker => {
      made.push(new FakeWorker(false))
      return made.at(-1) as unknown as Worker
    }
    expect(await read(50, start)).toEqual({ paths: all(50), found: 50 })
    expect(made.map(({ ended }) => ended)).toEqual([true, true])
  })

  it('is done by the page where workers are forbidden', async () => {
    const forbidden = (): Worker => {
      throw new Error('forbidden')
    }
    expect(await read(5, forbidden)).toEqual({ paths: all(5), found: 5 })
  })

  it('is done by the page when workers die at once', async () => {
    const start = (): Worker => new FakeWorker(true) as unknown as Worker
    expect(await read(40, start)).toEqual({ paths: all(40), found: 40 })
  })

  it('ends when it is told to', async () => {
    const start = (): Worker => new FakeWorker(false) as unknown as Worker
    await expect(read(5, start, AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
  })
})
