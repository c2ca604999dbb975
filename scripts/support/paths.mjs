// Where things are, seen from any script.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** @param {string[]} parts path inside the repository */
export const at = (...parts) => path.join(root, ...parts)
