import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/** What scoring needs of a row; texts, evidence and provenance stay in the full file. */
const SCORING_FIELDS = new Set([
  'format',
  'formatVersion',
  'id',
  'version',
  'groups',
  'criteria',
  'rank',
  'scale',
  'items',
  'notApplicable',
  'inForce',
  'from',
  'to',
  'interpretation',
  'ask',
  'levels',
  'level',
  'requires',
  'group',
  'milestones',
  'conclusions',
  'set',
  'number',
  'ordinal',
])

/**
 * `import('…/1.0.0.json?outline')`: a criteria set cut down to what scoring reads, so that the first screen shows levels
 * without loading the texts.
 */
export function criteriaOutline(): Plugin {
  return {
    name: 'tt54-criteria-outline',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.json?outline')) return null
      const file = id.slice(0, -'?outline'.length)
      this.addWatchFile(file)
      const outline = JSON.stringify(JSON.parse(await readFile(file, 'utf8')), (key, value: unknown) =>
        key === '' || /^\d+$/.test(key) || SCORING_FIELDS.has(key) ? value : undefined,
      )
      return { code: `export default JSON.parse(${JSON.stringify(outline)})`, map: null, moduleType: 'js' }
    },
  }
}

/** What is read of the catalogue before the first screen stands there. */
const AT_START = { dates: [], successions: [] }

/**
 * `import('…/catalogue.json?start')`: the catalogue, in the hosted build without the dates of the law, which come right
 * after the first screen.
 */
export function catalogueAtStart({ cut }: { cut: boolean }): Plugin {
  return {
    name: 'tt54-catalogue-at-start',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('catalogue.json?start')) return null
      const file = id.slice(0, -'?start'.length)
      if (!cut)
        return { code: `export { default } from ${JSON.stringify(file)}`, map: null, moduleType: 'js' }
      this.addWatchFile(file)
      const whole = JSON.parse(await readFile(file, 'utf8')) as object
      const text = JSON.stringify(JSON.stringify({ ...whole, ...AT_START }))
      return { code: `export default JSON.parse(${text})`, map: null, moduleType: 'js' }
    },
  }
}
