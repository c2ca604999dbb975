// What the product is made of, as CycloneDX: the packages it is built from that end in it, with their licences and hashes.
import { execFileSync } from 'node:child_process'
import { root } from './paths.mjs'

/** Tools by their place in package.json, but part of what is handed out. */
const ALSO_SHIPPED = ['workbox-window', 'workbox-core']

function npmSbom(...args) {
  const out = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', ...args], {
    cwd: root,
    maxBuffer: 50_000_000,
    shell: process.platform === 'win32',
  })
  return JSON.parse(out.toString())
}

/** @returns {string} JSON; the same for the same lock file: without a number of its own and without a time */
export function billOfMaterials() {
  const { serialNumber: _number, ...shipped } = npmSbom('--omit', 'dev')
  const { tools: _tools, timestamp: _time, ...metadata } = shipped.metadata
  // npm calls it after its folder.
  Object.assign(metadata.component, { name: 'tt54', type: 'application' })
  const also = npmSbom().components.filter(({ name }) => ALSO_SHIPPED.includes(name))
  const components = [...shipped.components, ...also]
    .map(({ properties: _properties, externalReferences: _references, ...component }) => component)
    .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1))
  const known = new Set([
    metadata.component['bom-ref'],
    ...components.map((component) => component['bom-ref']),
  ])
  const dependencies = shipped.dependencies.filter(({ ref }) => known.has(ref))
  return `${JSON.stringify({ ...shipped, metadata, components, dependencies }, null, 2)}\n`
}
