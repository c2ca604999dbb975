// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

/** The module keeps its queue, so every case has its own. */
function freshly() {
  vi.resetModules()
  return import('@/platform/idle')
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('waiting until the page rests', () => {
  it('comes after a frame and after whoever asked the browser for the rest itself, one at a time', async () => {
    const resting: (() => void)[] = []
    vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16))
    vi.stubGlobal('requestIdleCallback', (then: () => void) => resting.push(then))
    const { whenIdle } = await freshly()
    const came: string[] = []
    void whenIdle().then(() => came.push('first'))
    void whenIdle().then(() => came.push('second'))
    await vi.advanceTimersByTimeAsync(15)
    expect(resting).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(resting).toHaveLength(1)
    resting[0]?.()
    expect(came).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(came).toEqual(['first'])
    await vi.advanceTimersByTimeAsync(16)
    expect(resting).toHaveLength(2)
    resting[1]?.()
    await vi.advanceTimersByTimeAsync(1)
    expect(came).toEqual(['first', 'second'])
  })

  it('a browser that does not tell that it rests (Safari) waits a while after the frame', async () => {
    vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16))
    vi.stubGlobal('requestIdleCallback', undefined)
    const { whenIdle } = await freshly()
    let came = false
    void whenIdle().then(() => (came = true))
    await vi.advanceTimersByTimeAsync(16)
    expect(came).toBe(false)
    await vi.advanceTimersByTimeAsync(200)
    expect(came).toBe(true)
  })

  it('a page that is never painted or never rests is not waited for longer than a second', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0)
    const { whenIdle } = await freshly()
    let came = 0
    void whenIdle().then(() => (came += 1))
    void whenIdle().then(() => (came += 1))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(came).toBe(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(came).toBe(2)
  })
})
