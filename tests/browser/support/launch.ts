import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { ARGS, ENGINE, engine, executable } from './engine'
import { watchContext, type Watch } from './watch'
import { WebKitBrowser } from './webkit/page'

/** A page with everything it asked for and everything that went wrong in it. */
export interface Session extends Watch {
  context: BrowserContext
  page: Page
}

/** How our users' machines are set up. */
const DEFAULTS: BrowserContextOptions = {
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  viewport: { width: 1280, height: 800 },
}

/** Starts the browser; the caller closes it. */
export function launch(): Promise<Browser> {
  // No driver of Playwright's is stock WebKit's: the flows see the part of a page that they use.
  if (ENGINE === 'webkit') return Promise.resolve(new WebKitBrowser() as unknown as Browser)
  const { type, options } = engine()
  return type.launch(options)
}

/**
 * What the driver fills into a field, Firefox does not count as typed: it tells no change when the field is left, as it does
 * after a person. This tells it.
 */
async function changeAfterFilling(context: BrowserContext): Promise<void> {
  if (ENGINE !== 'firefox') return
  await context.addInitScript(() => {
    const filled = new WeakSet<EventTarget>()
    addEventListener('input', ({ isTrusted, target }) => !isTrusted && target && filled.add(target), true)
    addEventListener('change', ({ target }) => target && filled.delete(target), true)
    addEventListener(
      'blur',
      ({ target }) => {
        if (target && filled.delete(target)) target.dispatchEvent(new Event('change', { bubbles: true }))
      },
      true,
    )
  })
}

/** A fresh profile with one page: no storage, no cache of an earlier test. */
export async function newSession(browser: Browser, options: BrowserContextOptions = {}): Promise<Session> {
  const context = await browser.newContext({ ...DEFAULTS, ...options })
  await changeAfterFilling(context)
  const watch = watchContext(context)
  return { ...watch, context, page: await context.newPage() }
}

/**
 * A browser whose profile lives in a folder, to be closed or killed and opened again.
 * @param folder an empty folder, or one of an earlier call
 */
export async function launchProfile(folder: string, options: BrowserContextOptions = {}): Promise<Session> {
  const { type, options: starting } = engine()
  const context = await type.launchPersistentContext(folder, {
    ...starting,
    ...DEFAULTS,
    ...options,
  })
  const watch = watchContext(context)
  return { ...watch, context, page: context.pages()[0] ?? (await context.newPage()) }
}

/** A browser that runs on its own, so that it can be killed as a power cut would. */
export interface KillableBrowser {
  page: Page
  /** Kills the process of the browser at once, without any goodbye. */
  kill: () => Promise<void>
  /** Closes it as a person would. */
  close: () => Promise<void>
}

/** The process that was started with words on its command line, and not by such a process: the browser over a profile. */
function processWith(words: string): number {
  const linesOf = (pid: string): string => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'latin1')
    } catch {
      return ''
    }
  }
  const found = readdirSync('/proc').find((pid) => {
    const line = /^\d+$/.test(pid) ? linesOf(pid) : ''
    return line.includes(words) && !line.includes('-contentproc')
  })
  if (found === undefined) throw new Error(`No process with ${words}`)
  return Number(found)
}

/** Firefox tells the driver no process: it is found by the folder of its profile (Linux). */
async function launchKillableFirefox(folder: string): Promise<KillableBrowser> {
  const { context, page } = await launchProfile(folder)
  const pid = processWith(folder)
  return {
    page,
    async kill() {
      process.kill(pid, 'SIGKILL')
      while (readdirSync('/proc').includes(String(pid))) await wait(20)
      await context.close().catch(() => undefined)
    },
    close: () => context.close(),
  }
}

/**
 * Starts the browser as a process of its own over a profile folder and connects to it.
 * @param folder an empty folder, or one of an earlier call
 */
export async function launchKillable(folder: string): Promise<KillableBrowser> {
  if (ENGINE === 'firefox') return launchKillableFirefox(folder)
  const args = [
    ...ARGS,
    '--headless=new',
    '--window-size=1280,800',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
  ]
  // After a kill the browser would offer to bring the last windows back.
  const child = spawn(executable(), [...args, '--hide-crash-restore-bubble', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => reject(new Error(`The browser did not start: ${said}`)))
  })
  const browser = await chromium.connectOverCDP(address)
  const context = browser.contexts()[0] ?? (await browser.newContext())
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    page,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async close() {
      await browser.newBrowserCDPSession().then((session) => session.send('Browser.close'))
      await ended
    },
  }
}
