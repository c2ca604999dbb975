import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Builder, By, Capabilities, type WebDriver, type WebElement } from 'selenium-webdriver'
import { findWebKit, WEBKIT_MISSING } from '../../scripts/webkit.mjs'

/** A WebKit with a profile of its own: its home, its settings and its downloads lie in one folder that goes with it. */
export interface WebKit {
  driver: WebDriver
  /** Waits until there is an element, and gives it. */
  find: (css: string) => Promise<WebElement>
  /** A button by its words, or the beginning of them. */
  press: (words: string) => Promise<void>
  /** Waits until a condition in the page holds; `body` is that of a function. */
  until: (body: string, ...args: unknown[]) => Promise<void>
  /** What the browser saves when something is done. */
  saved: (action: () => Promise<unknown>) => Promise<{ name: string; bytes: Buffer }>
  close: () => Promise<void>
}

/** A port nobody listens at. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

/** Starts a screen in memory and tells its number; the server chooses one that is free. */
async function startScreen(program: string): Promise<{ name: string; process: ChildProcess }> {
  const screen = spawn(program, ['-displayfd', '1', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    screen.once('exit', () => reject(new Error('Xvfb did not start')))
  })
  return { name: `:${number}`, process: screen }
}

/** Starts WebKit; the caller closes it. */
export async function startWebKit(): Promise<WebKit> {
  const found = findWebKit()
  if (!found) throw new Error(WEBKIT_MISSING)
  const home = mkdtempSync(join(tmpdir(), 'tt54-webkit-'))
  const screen = await startScreen(found.screen)
  const port = await freePort()
  const server = spawn(found.driver, [`--port=${String(port)}`], {
    env: {
      ...process.env,
      DISPLAY: screen.name,
      HOME: home,
      XDG_DATA_HOME: join(home, 'data'),
      XDG_CACHE_HOME: join(home, 'cache'),
      XDG_CONFIG_HOME: join(home, 'config'),
      TZ: 'Asia/Ho_Chi_Minh',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
    stdio: 'ignore',
  })
  const driver = await connect(port, found.browser)

  const until = async (body: string, ...args: unknown[]): Promise<void> => {
    await driver.wait(async () => (await driver.executeScript(body, ...args)) === true, 120_000, body)
  }
  const downloads = (): string[] =>
    readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(pdf|json|docx|zip)$/.test(name),
    )
  return {
    driver,
    until,
    async find(css) {
      await until('return document.querySelector(arguments[0]) !== null', css)
      return driver.findElement(By.css(css))
    },
    async press(words) {
      const button = `[...document.querySelectorAll('dialog[open] button, button')].find((one) =>
        one.textContent.trim().startsWith(arguments[0]) && one.getClientRects().length > 0 && !one.disabled)`
      await until(`const button = ${button}; button?.click(); return button !== undefined`, words)
    },
    async saved(action) {
      const before = new Set(downloads())
      await action()
      for (let tries = 0; tries < 1200; tries += 1) {
        const name = downloads().find((file) => !before.has(file))
        const bytes = name === undefined ? null : readFileSync(join(home, name))
        if (name !== undefined && bytes && bytes.length > 0) return { name, bytes }
        await wait(100)
      }
      throw new Error('WebKit saved nothing')
    },
    async close() {
      await driver.quit().catch(() => undefined)
      server.kill()
      screen.process.kill()
      await wait(500)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** A session of MiniBrowser; the driver takes a moment until it listens. */
async function connect(port: number, binary: string): Promise<WebDriver> {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  })
  for (let tries = 0; ; tries += 1) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${String(port)}`)
        .withCapabilities(capabilities)
        .build()
    } catch (error) {
      if (tries === 50) throw error
      await wait(200)
    }
  }
}
