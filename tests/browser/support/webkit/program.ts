import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'
import { findWebKit, WEBKIT_MISSING } from '../../../../scripts/webkit.mjs'

/** A WebKit with a profile of its own: its home, its settings and its downloads lie in one folder that goes with it. */
export interface WebKitProgram {
  driver: WebDriver
  /** Where it saves to, without asking. */
  downloads: string
  /** A folder of its own for files that are given to it. */
  given: string
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
  const screen = spawn(program, ['-displayfd', '1', '-screen', '0', '1366x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    screen.once('exit', () => reject(new Error('Xvfb did not start')))
  })
  return { name: `:${number}`, process: screen }
}

/** A home with the one setting that matters: where downloads go. */
function makeHome(): { home: string; downloads: string; given: string } {
  const home = mkdtempSync(join(tmpdir(), 'tt54-webkit-'))
  const [downloads, given, config] = ['Downloads', 'given', 'config'].map((name) => join(home, name))
  if (!downloads || !given || !config) throw new Error('unreachable')
  for (const folder of [downloads, given, config]) mkdirSync(folder)
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  return { home, downloads, given }
}

/**
 * Starts WebKit; the caller closes it.
 * @param colorScheme what its desktop prefers: WebKitGTK takes it from the theme
 */
export async function startWebKit(colorScheme: 'light' | 'dark'): Promise<WebKitProgram> {
  const found = findWebKit()
  if (!found) throw new Error(WEBKIT_MISSING)
  const { home, downloads, given } = makeHome()
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
      GTK_THEME: colorScheme === 'dark' ? 'Adwaita:dark' : 'Adwaita',
      // Names of files are read by it.
      LC_ALL: 'C.UTF-8',
      LANGUAGE: 'vi',
      TZ: 'Asia/Ho_Chi_Minh',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
    stdio: 'ignore',
  })
  const driver = await connect(port, found.browser)
  return {
    driver,
    downloads,
    given,
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
    unhandledPromptBehavior: 'accept',
    timeouts: { script: 120_000, pageLoad: 120_000 },
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
