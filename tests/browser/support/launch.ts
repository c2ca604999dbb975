import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
import { CHROMIUM_ARGS, CHROMIUM_MISSING, findChromium } from '../../../scripts/chromium.mjs'
import { watchContext, type Watch } from './watch'

/** A page with everything it asked for and everything that went wrong in it. */
export interface Session extends Watch {
  context: BrowserContext
  page: Page
}

/** Names of other hosts lead nowhere: a request that slips out fails at once instead of reaching somebody. */
const ARGS = [...CHROMIUM_ARGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1']

/** How our users' machines are set up. */
const DEFAULTS: BrowserContextOptions = {
  locale: 'vi-VN',
  timezoneId: 'Asia/Ho_Chi_Minh',
  viewport: { width: 1280, height: 800 },
}

function executable(): string {
  const found = findChromium()
  if (found === null) throw new Error(CHROMIUM_MISSING)
  return found
}

/** Starts the browser; the caller closes it. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: ARGS })
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
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: executable(),
    args: ARGS,
    ...DEFAULTS,
    ...options,
  })
  const watch = watchContext(context)
  return { ...watch, context, page: context.pages()[0] ?? (await context.newPage()) }
}
