// TypeScript of src and scripts from plain scripts: measures and generators run the same code as the product.
import { runnerImport } from 'vite'
import { ensureGenerated } from './generated.mjs'
import { at } from './paths.mjs'

/**
 * @param {string} file a module, relative to the repository
 * @returns {Promise<Record<string, unknown>>} what it exports
 */
export async function importSource(file) {
  await ensureGenerated()
  const { module } = await runnerImport(at(file), { configFile: false, logLevel: 'error', root: at('.') })
  return module
}
