// `npm start`: from a fresh clone to the app in the browser. Installs what is missing, builds what is stale, serves dist/.
import { build, BUILDS } from './support/build.mjs'
import { isFresh } from './support/fresh.mjs'
import { ensureInstalled } from './support/install.mjs'
import { at } from './support/paths.mjs'
import { serve } from './serve.mjs'

if (!isFresh(BUILDS.hosted.file)) {
  if (!(await ensureInstalled())) process.exit(1)
  console.log('Đang dựng ứng dụng …')
  if (!(await build('hosted'))) process.exit(1)
}
const { address } = await serve({ root: at(BUILDS.hosted.folder), port: Number(process.env.PORT) || 4173 })
console.log(`TT54: ${address}  (Ctrl+C để dừng)`)
