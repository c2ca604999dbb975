import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** Groups of texts that the first screen shows; everything else is loaded right after it. */
const FIRST = new Set([
  'app',
  'assessment',
  'level',
  'lost',
  'rank',
  'regime',
  'save',
  'screen',
  'start',
  'storageProblem',
  'theme',
])

/**
 * `import('./vi.json?first')` and `import('./vi.json?rest')`: one file of texts, two chunks, so that the first screen
 * stays within its budget.
 */
export function localeParts(): Plugin {
  return {
    name: 'tt54-locale-parts',
    enforce: 'pre',
    async load(id) {
      const [file, part] = id.split('.json?')
      if (part !== 'first' && part !== 'rest') return null
      this.addWatchFile(`${file}.json`)
      const texts = JSON.parse(await readFile(`${file}.json`, 'utf8')) as Record<string, unknown>
      const wanted = Object.entries(texts).filter(([group]) => FIRST.has(group) === (part === 'first'))
      const json = JSON.stringify(Object.fromEntries(wanted))
      return { code: `export default JSON.parse(${JSON.stringify(json)})`, map: null, moduleType: 'js' }
    },
  }
}
