import { spawn } from 'node:child_process'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { ARGS, engine, executable } from './engine'
import { watchContext, type Watch } from './watch'

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
  const { type, options } = engine()
  return type.launch(options)
}

/** A fresh profile with one page: no storage, no cache of an earlier test. */
export async function newSession(browser: Browser, options: BrowserContextOptions = {}): Promise<Session> {
  const context = await browser.newContext({ ...DEFAULTS, ...options })
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

/**
 * Starts the browser as a process of its own over a profile folder and connects to it.
 * @param folder an empty folder, or one of an earlier call
 */
export async function launchKillable(folder: string): Promise<KillableBrowser> {
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
