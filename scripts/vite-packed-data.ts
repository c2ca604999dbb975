import { readFile } from 'node:fs/promises'
import { deflateSync, strToU8 } from 'fflate'
import type { Plugin } from 'vite'

/** The law and what belongs to it, as files; never code. */
const DATA = /\/criteria\/(?!schema\/)[\w-]+\/[\w.-]+\.json$/

/**
 * In the single file the criteria sets, owners and mappings are stored compressed: a fifth of their size, unpacked when
 * one of them is asked for.
 */
export function packedData(): Plugin {
  return {
    name: 'tt54-packed-data',
    enforce: 'pre',
    async load(id) {
      if (!DATA.test(id)) return null
      this.addWatchFile(id)
      const text = JSON.stringify(JSON.parse(await readFile(id, 'utf8')))
      const packed = Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64')
      return {
        code: `import { unpackData } from '/src/files/archive/unpackData.ts'\nexport default unpackData('${packed}')`,
        map: null,
        moduleType: 'js',
      }
    },
  }
}
