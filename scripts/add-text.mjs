// Adds texts to both locales with sorted keys: node scripts/add-text.mjs '{"start.title":["Tiếng Việt","English"]}' (or a file
// name, or - for standard input). `--file documents` writes to documents.vi.json and documents.en.json. null removes a key.
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import path from 'node:path'

const locales = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../src/locales')
const args = process.argv.slice(2)
const at = args.indexOf('--file')
const prefix = at >= 0 ? `${args.splice(at, 2)[1]}.` : ''
const given = args[0] ?? '-'
const texts = JSON.parse(
  given.trim().startsWith('{') ? given : readFileSync(given === '-' ? 0 : given, 'utf8'),
)

const sorted = (node) =>
  node === null || typeof node !== 'object'
    ? node
    : Object.fromEntries(
        Object.keys(node)
          .sort()
          .map((key) => [key, sorted(node[key])]),
      )

function put(tree, key, text) {
  const parts = key.split('.')
  const last = parts.pop()
  let node = tree
  for (const part of parts) {
    if (node[part] !== undefined && typeof node[part] !== 'object')
      throw new Error(`${key}: "${part}" is already a text`)
    node = node[part] ??= {}
  }
  if (text === null) delete node[last]
  else if (typeof node[last] === 'object') throw new Error(`${key} is already a group of texts`)
  else node[last] = text.normalize('NFC')
}

const lock = path.join(locales, '.lock')
for (let tries = 0; ; tries += 1) {
  try {
    mkdirSync(lock)
    break
  } catch (error) {
    if (tries > 100) throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  }
}
try {
  for (const [index, language] of ['vi', 'en'].entries()) {
    const file = path.join(locales, `${prefix}${language}.json`)
    let tree = {}
    try {
      tree = JSON.parse(readFileSync(file, 'utf8'))
    } catch (error) {
      if (error.code !== 'ENOENT') throw error
    }
    for (const [key, pair] of Object.entries(texts)) put(tree, key, pair === null ? null : pair[index])
    writeFileSync(file, `${JSON.stringify(sorted(tree), null, 2)}\n`)
  }
} finally {
  rmdirSync(lock)
}
console.log(`${Object.keys(texts).length} text(s)`)
