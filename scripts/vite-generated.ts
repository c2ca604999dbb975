import type { Plugin } from 'vite'
import { ensureGenerated } from './support/generated.mjs'

/** Makes types and validators from criteria/schema before anything asks for them, and again when a schema is saved. */
export function generatedFormats(): Plugin {
  return {
    name: 'tt54-generated-formats',
    async config() {
      await ensureGenerated()
    },
    async watchChange(id) {
      if (/criteria\/schema\/[^/]+\.json$/.test(id)) await ensureGenerated()
    },
  }
}
