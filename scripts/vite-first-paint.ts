import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { transformWithOxc, type Plugin } from 'vite'
import { at } from './support/paths.mjs'

const run = promisify(execFile)

/**
 * Real text before any script: the first screen stands in the page, rendered while building from the app itself, and a
 * few lines of script decide before the first paint whether it is the one to be shown (docs/decisions/first-screen.md).
 */
export function firstPaint(): Plugin {
  let first: Promise<string> | undefined
  return {
    name: 'tt54-first-paint',
    apply: 'build',
    buildStart() {
      first = run(process.execPath, [at('scripts/prerender.mjs')], { maxBuffer: 10_000_000 }).then(
        ({ stdout }) => stdout,
      )
      first.catch(() => undefined)
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { code } = await transformWithOxc(await readFile(at('src/boot.js'), 'utf8'), 'boot.js')
        const boot = code
          .replace(/^\s*\/\/.*$/gm, '')
          .replace(/\s+/g, ' ')
          .trim()
        const start = (await first) ?? ''
        return html
          .replace('<div id="app"></div>', () => `<div id="app" inert>${start}</div>`)
          .replace('<title>', () => `<script>${boot}</script>\n    <title>`)
      },
    },
  }
}
