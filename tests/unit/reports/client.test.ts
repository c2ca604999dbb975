import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { paragraph } from '@/reports/build'
import { makePdf } from '@/reports/pdf/client'
import { PAPER_FONTS } from '@/reports/pdf/fonts'
import type { PdfReply, PdfRequest } from '@/reports/pdf/messages'
import { renderPdf } from '@/reports/pdf/renderPdf'
import { aPaper } from './aPaper'

/** A worker that does what the test says, in the page. */
class FakeWorker {
  static plan: (worker: FakeWorker, request: PdfRequest) => void = () => {}
  static all: FakeWorker[] = []
  terminated = false
  private readonly listeners = new Map<string, ((event: never) => void)[]>()

  constructor() {
    FakeWorker.all.push(this)
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener])
  }

  postMessage(request: PdfRequest): void {
    queueMicrotask(() => FakeWorker.plan(this, structuredClone(request)))
  }

  terminate(): void {
    this.terminated = true
  }

  say(reply: PdfReply): void {
    for (const listener of this.listeners.get('message') ?? []) listener({ data: reply } as never)
  }

  fail(message: string): void {
    for (const listener of this.listeners.get('error') ?? []) listener({ message } as never)
  }
}

const started = vi.hoisted(() => ({ forbidden: false }))
vi.mock('@/reports/pdf/worker?worker&inline', () => ({
  default: function PdfWorker(): FakeWorker {
    if (started.forbidden) throw new Error('forbidden')
    return new FakeWorker()
  },
}))

const document = aPaper([paragraph('Nội dung')])
const bytes = new Uint8Array([1, 2, 3])

beforeEach(() => {
  FakeWorker.all = []
  started.forbidden = false
})
afterEach(() => vi.restoreAllMocks())

describe('tạo PDF bên cạnh trang', () => {
  it('gửi nội dung và phông, chuyển tiến độ, trả lại tệp và kết thúc worker', async () => {
    const shares: number[] = []
    FakeWorker.plan = (worker, request) => {
      expect(request).toEqual({ document, fonts: PAPER_FONTS })
      worker.say({ kind: 'progress', share: 0.5 })
      worker.say({ kind: 'done', bytes })
    }
    expect(await makePdf(document, { onProgress: (share) => shares.push(share) })).toBe(bytes)
    expect(shares).toEqual([0.5])
    expect(FakeWorker.all.map(({ terminated }) => terminated)).toEqual([true])
  })

  it('hủy: worker dừng ngay, lời hứa bị từ chối với lý do đã cho', async () => {
    const controller = new AbortController()
    FakeWorker.plan = () => controller.abort(new Error('thôi'))
    await expect(makePdf(document, { signal: controller.signal })).rejects.toThrow('thôi')
    expect(FakeWorker.all[0]?.terminated).toBe(true)
  })

  it('đã hủy từ trước thì không khởi động gì', async () => {
    await expect(makePdf(document, { signal: AbortSignal.abort(new Error('thôi')) })).rejects.toThrow('thôi')
    expect(FakeWorker.all).toEqual([])
  })

  it('lỗi trong worker đến được người gọi', async () => {
    FakeWorker.plan = (worker) => worker.say({ kind: 'failed', message: 'hỏng' })
    await expect(makePdf(document)).rejects.toThrow('hỏng')
    FakeWorker.plan = (worker) => {
      worker.say({ kind: 'progress', share: 0.1 })
      worker.fail('chết giữa chừng')
    }
    await expect(makePdf(document)).rejects.toThrow('chết giữa chừng')
  })

  it('không được dùng worker: trang tự làm và cho đúng tệp ấy', async () => {
    const expected = await renderPdf(document, { fonts: PAPER_FONTS })
    started.forbidden = true
    expect(Buffer.from(await makePdf(document)).equals(Buffer.from(expected))).toBe(true)
    started.forbidden = false
    FakeWorker.plan = (worker) => worker.fail('chặn bởi chính sách')
    expect(Buffer.from(await makePdf(document)).equals(Buffer.from(expected))).toBe(true)
  })
})
