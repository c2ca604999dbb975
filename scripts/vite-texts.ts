import { baseCompile } from '@intlify/message-compiler'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { BUNDLES, type Bundle } from '../src/locales/bundles.ts'

const FOLDER = fileURLToPath(new URL('../src/locales/', import.meta.url))
const NAMED: Record<string, readonly string[]> = BUNDLES
const PREFIX = 'virtual:texts/'

/** The areas and languages there are, told by the names of the files. */
const FILES = readdirSync(FOLDER).flatMap((name) => {
  const [, area, language] = /^(\w+)\.(\w+)\.json$/.exec(name) ?? []
  return area !== undefined && language !== undefined ? [{ area, language }] : []
})
const LANGUAGES = [...new Set(FILES.map(({ language }) => language))].sort()

/** The areas of a bundle: those it names, or those that none names. */
function areasOf(bundle: string): string[] {
  const named = bundle === 'screens' ? undefined : (NAMED[bundle] ?? [])
  const taken = new Set(Object.values(NAMED).flat())
  const areas = FILES.filter(({ language }) => language === 'vi').map(({ area }) => area)
  return areas.filter((area) => (named ? named.includes(area) : !taken.has(area)))
}

/** A text as the running program wants it: as it is when nothing is filled in, compiled otherwise. */
function compiled(node: unknown, key: string): unknown {
  if (typeof node === 'object' && node !== null)
    return Object.fromEntries(
      Object.entries(node).map(([name, child]) => [name, compiled(child, `${key}.${name}`)]),
    )
  if (typeof node !== 'string') throw new Error(`${key} is no text`)
  if (!/[{|@]/.test(node)) return node
  return baseCompile(node, {
    jit: true,
    minify: true,
    optimize: true,
    location: false,
    onError: (error) => {
      throw new Error(`${key}: ${error.message} in “${node}”`)
    },
  }).ast
}

/**
 * The texts of `src/locales`, compiled while building, so that no message compiler runs in the browser:
 * `virtual:texts/<bundle>/<language>` one bundle in one language · `virtual:texts/<bundle>` in every language, at once ·
 * `virtual:texts/load` functions that load a bundle in a language when it is asked for.
 */
export function texts(): Plugin {
  return {
    name: 'tt54-texts',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const [bundle = '', language] = id.slice(PREFIX.length + 1).split('/')
      const each = (line: (language: string) => string): string =>
        `{ ${LANGUAGES.map((name) => `${name}: ${line(name)}`).join(', ')} }`
      if (bundle === 'load') {
        const bundles: Bundle[] = [...(Object.keys(BUNDLES) as (keyof typeof BUNDLES)[]), 'screens']
        const lines = bundles.map(
          (name) => `${name}: ${each((tongue) => `() => import('${PREFIX}${name}/${tongue}')`)}`,
        )
        return { code: `export const load = {\n${lines.join(',\n')}\n}`, map: null, moduleType: 'js' }
      }
      if (language === undefined) {
        const imports = LANGUAGES.map((name) => `import ${name} from '${PREFIX}${bundle}/${name}'`)
        const all = `export default { ${LANGUAGES.join(', ')} }`
        return { code: [...imports, all].join('\n'), map: null, moduleType: 'js' }
      }
      const files = areasOf(bundle).map((area) => ({ area, path: `${FOLDER}${area}.${language}.json` }))
      if (files.length === 0) throw new Error(`There are no texts called “${bundle}”`)
      const all: Record<string, unknown> = {}
      for (const { area, path } of files) {
        this.addWatchFile(path)
        Object.assign(all, compiled(JSON.parse(readFileSync(path, 'utf8')), area))
      }
      const json = JSON.stringify(JSON.stringify(all))
      return { code: `export default JSON.parse(${json})`, map: null, moduleType: 'js' }
    },
  }
}
