// Writes public/licences.txt: what the built app is made of, under which licence, and the licence texts.
// node scripts/make-licences.mjs, whenever a dependency comes, goes or changes its version.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const read = (...parts) => readFileSync(path.join(...parts), 'utf8')
const manifestOf = (folder) => JSON.parse(read(folder, 'package.json'))

/** Tools by their place in package.json, but part of what is handed out. */
const ALSO_SHIPPED = ['workbox-window']
/** Parts of dependencies that no browser build takes in: compilers, servers, types. */
const NOT_SHIPPED = [/^@types\//, /^csstype$/, /^@vue\/compiler-/, /^@vue\/server-renderer$/]

/** The folder of a package as the folder `from` sees it, the way node resolves. */
function folderOf(name, from) {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name)
    if (existsSync(path.join(folder, 'package.json'))) return folder
    if (at === path.dirname(at)) throw new Error(`${name} is not installed; run npm ci`)
  }
}

const found = new Map()
function collect(name, from) {
  if (NOT_SHIPPED.some((pattern) => pattern.test(name))) return
  const folder = folderOf(name, from)
  if (found.has(folder)) return
  const manifest = manifestOf(folder)
  found.set(folder, manifest)
  for (const next of Object.keys(manifest.dependencies ?? {})) collect(next, folder)
}
for (const name of [...Object.keys(manifestOf(root).dependencies), ...ALSO_SHIPPED]) collect(name, root)

function textOf(folder, manifest) {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)([.-]|$)/i.test(name))
  if (file) return read(folder, file)
  const { author } = manifest
  const who = typeof author === 'string' ? author : author?.name
  return `${manifest.license} (the package carries no licence file${who ? `; author: ${who}` : ''})`
}

const tidy = (text) =>
  text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()

// The same version may lie in several places of node_modules.
const distinct = new Map(
  [...found].map(([folder, manifest]) => [`${manifest.name} ${manifest.version}`, [folder, manifest]]),
)
const components = [...distinct.values()].map(([folder, manifest]) => {
  if (typeof manifest.license !== 'string') throw new Error(`${manifest.name} states no licence`)
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license,
    text: tidy(textOf(folder, manifest)),
  }
})
components.push({
  name: 'Tinos (font of the PDF reports)',
  version: manifestOf(folderOf('@expo-google-fonts/tinos', root)).version,
  licence: 'OFL-1.1',
  text: tidy(read(root, 'public/licences/tinos-OFL.txt')),
})
components.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))

const byText = new Map()
for (const component of components)
  byText.set(component.text, [...(byText.get(component.text) ?? []), component])

const rule = '-'.repeat(80)
const label = ({ name, version, licence }) => `${name} ${version} (${licence})`
const lines = [
  'TT54 is made with the following components. Thank you.',
  '',
  ...components.map((component) => `  ${label(component)}`),
  ...[...byText].flatMap(([text, users]) => ['', rule, ...users.map(label), rule, '', text]),
]
writeFileSync(path.join(root, 'public/licences.txt'), `${lines.join('\n')}\n`)
console.log(`public/licences.txt: ${components.length} components`)
