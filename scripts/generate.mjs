// `npm run generate`: types, lists and validators from criteria/schema into src/generated, which is not committed.
// Everything that needs them (develop, test, build, lint, types) makes them first; nothing is done when they are fresh.
import { existsSync } from 'node:fs'
import { ensureGenerated } from './support/generated.mjs'
import { at } from './support/paths.mjs'

// `npm ci --omit=dev` has nothing to make them with, and builds nothing.
if (existsSync(at('node_modules/ajv/package.json')))
  console.log(
    (await ensureGenerated({ force: process.argv.includes('--force') }))
      ? 'src/generated written'
      : 'src/generated is fresh',
  )
