// src/generated: types, lists of words and validators, made from criteria/schema, the one source of our formats.
// Ajv standalone code keeps the app free of `new Function`, so a Content-Security-Policy without unsafe-eval holds.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { at } from './paths.mjs'

const SCHEMAS = at('criteria/schema')
const OUT = at('src/generated')
/** Says of what schemas, makers and packages the files in OUT are. Written last. */
const STAMP = at('src/generated/.made-from')

/** What decides the result: the schemas, this script and the two that write, the packages in their versions. */
function fingerprint() {
  const hash = createHash('sha256')
  const feed = (name, content) => hash.update(`${name}\0${content.length}\0`).update(content)
  for (const name of readdirSync(SCHEMAS).sort()) feed(name, readFileSync(at('criteria/schema', name)))
  for (const name of ['generated.mjs', 'schemaCode.mjs'])
    feed(name, readFileSync(at('scripts/support', name)))
  for (const name of ['ajv', 'json-schema-to-typescript'])
    feed(name, JSON.parse(readFileSync(at('node_modules', name, 'package.json'), 'utf8')).version)
  return hash.digest('hex')
}

const readStamp = () => {
  try {
    return readFileSync(STAMP, 'utf8')
  } catch {
    return null
  }
}

/**
 * Makes src/generated when it is missing or older than what it is made from. Several processes may ask at once: each
 * file is written beside and takes its place whole.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<boolean>} whether anything was written
 */
export async function ensureGenerated({ force = false } = {}) {
  const wanted = fingerprint()
  if (!force && readStamp() === wanted) return false
  const { codeOf } = await import('./schemaCode.mjs')
  const files = await codeOf(
    readdirSync(SCHEMAS)
      .sort()
      .map((name) => JSON.parse(readFileSync(at('criteria/schema', name), 'utf8'))),
  )
  mkdirSync(OUT, { recursive: true })
  for (const name of readdirSync(OUT))
    if (!(name in files)) rmSync(at('src/generated', name), { force: true })
  for (const [name, text] of Object.entries({ ...files, '.made-from': wanted })) {
    const beside = at('src/generated', `${name}.new-${process.pid}`)
    writeFileSync(beside, text)
    renameSync(beside, at('src/generated', name))
  }
  return true
}
