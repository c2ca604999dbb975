// `npm run --silent tt54 -- …`: the command line on the newest source. Prepares what is missing without a word, so that
// standard output carries nothing but the answer.
import { pathToFileURL } from 'node:url'
import { build, BUILDS } from './support/build.mjs'
import { isFresh } from './support/fresh.mjs'
import { ensureInstalled } from './support/install.mjs'
import { at } from './support/paths.mjs'

if (!isFresh(BUILDS.cli.file)) {
  const ready = (await ensureInstalled({ quiet: true })) && (await build('cli', { quiet: true }))
  if (!ready) {
    console.error(
      'Không dựng được dòng lệnh TT54; nguyên nhân ở trên. / The command line could not be built; see above.',
    )
    process.exit(2)
  }
}
// npm runs scripts in the folder of package.json; file names are meant from where the command was typed.
if (process.env.npm_lifecycle_event === 'tt54' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
await import(pathToFileURL(at(BUILDS.cli.file)).href)
