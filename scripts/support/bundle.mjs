// What the hosted build consists of, read from its manifest.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { at } from './paths.mjs'

/**
 * Modules that are loaded on demand, but at once: the outlines of the criteria, to show levels on Start.
 * tests/browser/firstScreen.test.ts holds this against what a browser really asks for.
 */
const NEEDED_AT_START = [/^src\/stores\/outlines\.ts$/]

/** The illustrative hospital whose stairs a newcomer is shown. */
const EXAMPLE = 'src/examples/provincial-hospital.tt54.json'

/** The criteria sets that its picture is drawn from. */
const setsOfExample = () =>
  JSON.parse(readFileSync(at(EXAMPLE), 'utf8')).criteriaSets.map(
    ({ id, version }) => new RegExp(`^criteria/${id}/${version}\\.json$`),
  )

/** Loaded once the first screen stands there and answers: the database library, the texts of the other screens, the dates of the
 * law, the service worker's beginning, and the pictures, whose room is kept. */
const LOADED_AFTERWARDS = [
  /^src\/components\/start\/StartPicture\.vue$/,
  /^src\/components\/start\/StartCardStairs\.vue$/,
  new RegExp(`^${EXAMPLE}$`),
  ...setsOfExample(),
  /^src\/storage\/dexieDesk\.ts$/,
  /virtual:texts\/screens\/vi$/,
  /^criteria\/catalogue\.json$/,
  /^src\/stores\/appUpdate\.ts$/,
  /^src\/components\/app\/AppUpdate\.vue$/,
  /workbox-window/,
]

/** @returns {Record<string, { file: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[] }>} */
function readManifest() {
  if (!existsSync(at('dist/.vite/manifest.json'))) {
    console.error(
      'Chưa có dist/.vite/manifest.json; hãy chạy npm run build trước. / Run `npm run build` first.',
    )
    process.exit(1)
  }
  return JSON.parse(readFileSync(at('dist/.vite/manifest.json'), 'utf8'))
}

/** The scripts and styles that the page itself asks for. */
function namedByPage() {
  const html = readFileSync(at('dist/index.html'), 'utf8')
  return [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file)
}

/** Everything that comes along when these modules are loaded. */
function closure(manifest, keys, seen = new Set()) {
  for (const key of keys) {
    if (seen.has(key) || manifest[key] === undefined) continue
    seen.add(key)
    closure(manifest, manifest[key].imports ?? [], seen)
  }
  return seen
}

const filesOf = (manifest, keys) =>
  [...new Set([...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]))].sort()

/** A file with its sizes in bytes. */
function weigh(file) {
  const path = at('dist', file)
  return { file, bytes: statSync(path).size, gzip: gzipSync(readFileSync(path), { level: 9 }).length }
}

/**
 * @returns {{ first: { file: string, bytes: number, gzip: number }[], afterwards: string[], later: { file: string, bytes: number, gzip: number }[] }}
 *   JavaScript, CSS and criteria that the first screen needs, what is loaded right
 *   after it, and everything that is not in `first`, heaviest first
 */
export function weighBundle() {
  const manifest = readManifest()
  const keysOf = (patterns) =>
    Object.keys(manifest).filter((key) => patterns.some((pattern) => pattern.test(manifest[key].src ?? key)))
  const named = namedByPage()
  const start = Object.keys(manifest).filter((key) => named.includes(manifest[key].file))
  const first = new Set([
    ...named,
    ...filesOf(manifest, closure(manifest, [...start, ...keysOf(NEEDED_AT_START)])),
  ])
  const afterwards = filesOf(manifest, closure(manifest, keysOf(LOADED_AFTERWARDS)))
  // Workers are not in the manifest, so the folder itself is asked.
  const all = readdirSync(at('dist/assets')).map((name) => `assets/${name}`)
  const heaviest = (a, b) => b.gzip - a.gzip
  return {
    first: [...first].map(weigh).sort(heaviest),
    afterwards: afterwards.filter((file) => !first.has(file)),
    later: all
      .filter((file) => !first.has(file))
      .map(weigh)
      .sort(heaviest),
  }
}
