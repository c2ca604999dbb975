// `npm run release`: everything a ministry would put on its server, in release/: the hosted build as ZIP, the single file,
// the command line, SHA-256 sums, a CycloneDX list of what they are made of, licences, what is new. The same bytes from the
// same sources; `--check` builds them a second time in another folder and compares.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'
import { build, BUILDS } from './support/build.mjs'
import { ensureInstalled } from './support/install.mjs'
import { at, root } from './support/paths.mjs'
import { billOfMaterials } from './support/sbom.mjs'

/** A ZIP cannot be without a time; the earliest it can say, so that it says nothing. */
const NO_TIME = new Date(1980, 0, 1)

function filesBelow(folder, prefix = '') {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(path.join(folder, entry.name), `${prefix}${entry.name}/`)
        : [`${prefix}${entry.name}`],
    )
}

function zipOf(folder) {
  const names = filesBelow(folder).filter((name) => !name.startsWith('.'))
  const content = names.map((name) => [`tt54/${name}`, readFileSync(path.join(folder, name))])
  return zipSync(Object.fromEntries(content), { level: 9, mtime: NO_TIME })
}

/** The part of CHANGELOG.md about a version, or about what is not released yet. */
function changesOf(version) {
  const parts = readFileSync(at('CHANGELOG.md'), 'utf8').split(/^(?=## )/m)
  const part =
    parts.find((text) => text.startsWith(`## ${version}`)) ?? parts.find((text) => text.startsWith('## '))
  return `${part?.trim() ?? ''}\n`
}

async function release(target) {
  for (const name of Object.keys(BUILDS)) if (!(await build(name))) return false
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const write = (name, content) => writeFileSync(path.join(target, name), content)
  write(`tt54-${version}-web.zip`, zipOf(at('dist')))
  cpSync(at('dist-single/tt54.html'), path.join(target, 'tt54.html'))
  cpSync(at('dist-cli/tt54.mjs'), path.join(target, 'tt54.mjs'))
  cpSync(at('public/licences.txt'), path.join(target, 'licences.txt'))
  cpSync(at('LICENSE'), path.join(target, 'LICENSE'))
  write('CHANGES.md', changesOf(version))
  write('sbom.cdx.json', billOfMaterials())
  const sums = filesBelow(target).map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(path.join(target, name)))
        .digest('hex')}  ${name}\n`,
  )
  // The page a hosted copy shows, so that the product can be compared with this list where it is served.
  const page = createHash('sha256')
    .update(readFileSync(at('dist/index.html')))
    .digest('hex')
  write('SHA256SUMS', [...sums, `${page}  tt54/index.html\n`].join(''))
  return true
}

/** The tracked and new files, elsewhere, with the same packages. */
function copyOfSources() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tt54-release-'))
  const names = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
  })
  for (const name of names.toString().split('\0').filter(Boolean))
    cpSync(at(name), path.join(folder, name), { recursive: true })
  symlinkSync(at('node_modules'), path.join(folder, 'node_modules'), 'junction')
  return folder
}

if (!(await ensureInstalled()) || !(await release(at('release')))) process.exit(1)
const sums = readFileSync(at('release/SHA256SUMS'), 'utf8')
console.log(sums)
if (process.argv.includes('--check')) {
  const elsewhere = copyOfSources()
  try {
    execFileSync(process.execPath, [path.join(elsewhere, 'scripts/release.mjs')], {
      cwd: elsewhere,
      stdio: 'ignore',
    })
    const again = readFileSync(path.join(elsewhere, 'release/SHA256SUMS'), 'utf8')
    if (again !== sums) {
      console.error(`Built again in another folder, other bytes came out:\n${again}`)
      process.exit(1)
    }
    console.log('Built again in another folder: the same bytes.')
  } finally {
    rmSync(elsewhere, { recursive: true, force: true })
  }
}
