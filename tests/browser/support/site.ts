import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { serve } from '../../../scripts/serve.mjs'

/** Where the builds are: the repository, or another folder while somebody else is building there. */
const BUILDS = process.env.TT54_BUILDS ?? fileURLToPath(new URL('../../..', import.meta.url))
const inBuilds = (path: string): string => join(BUILDS, path)

function built(path: string): string {
  const file = inBuilds(path)
  if (!existsSync(file)) throw new Error(`${path} is missing: run \`npm run build\` first.`)
  return file
}

/** Where the hosted build is. */
export function distFolder(): string {
  built('dist/index.html')
  return inBuilds('dist')
}

/**
 * Serves the hosted build, as a hospital would on its own web server.
 * @param options subPath: where on the server, e.g. '/cntt/tt54/'
 */
export async function serveDist(options: { subPath?: string } = {}): ReturnType<typeof serve> {
  return serve({ root: distFolder(), ...options })
}

/** Address of the one file on disk, as after a double click. */
export function singleFileAddress(): string {
  return pathToFileURL(built('dist-single/tt54.html')).href
}

/** Opens the one file from disk with the network cut, and waits until the app is there. */
export async function openSingleFile(page: Page, hash = ''): Promise<void> {
  await page.context().setOffline(true)
  await page.goto(singleFileAddress() + hash)
  await appReady(page)
}

/** The app has drawn a screen with its heading. */
export async function appReady(page: Page): Promise<void> {
  await page.locator('#app[data-v-app] main h1').first().waitFor()
}

/** Nothing moves any more and nothing is added: no transition runs, and two frames in a row hold the same. */
export function settled(page: Page): Promise<unknown> {
  return page.waitForFunction(() => {
    const seen = globalThis as { size?: number }
    const size = document.body.innerHTML.length
    const isStill =
      seen.size === size && document.getAnimations().every(({ playState }) => playState !== 'running')
    seen.size = size
    return isStill
  })
}
