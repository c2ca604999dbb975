// `npm run dev`: the development server, with packages installed when they are missing.
import { ensureInstalled } from './support/install.mjs'
import { at } from './support/paths.mjs'
import { runBin } from './support/run.mjs'

if (!(await ensureInstalled())) process.exit(1)
process.exit(await runBin(at('node_modules/vite/bin/vite.js'), process.argv.slice(2)))
