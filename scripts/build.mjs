// `npm run build`: dist/ (hosted), dist-single/tt54.html (one file), dist-cli/tt54.mjs (command line); or only those named.
import { build, BUILDS } from './support/build.mjs'
import { ensureInstalled } from './support/install.mjs'

const named = process.argv.slice(2)
const unknown = named.filter((name) => !Object.hasOwn(BUILDS, name))
if (unknown.length > 0) {
  console.error(`Không có bản dựng “${unknown.join(', ')}”. Chọn: ${Object.keys(BUILDS).join(', ')}.`)
  process.exit(2)
}
if (!(await ensureInstalled())) process.exit(1)
for (const name of named.length > 0 ? named : Object.keys(BUILDS)) {
  const started = performance.now()
  if (!(await build(name))) process.exit(1)
  console.log(`${BUILDS[name].file} · ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
