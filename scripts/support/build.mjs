// The three builds of one source. Each goes to a folder beside its own and takes its place at the end, so that a failed
// or a simultaneous build never leaves half a result behind.
import { chmodSync, existsSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { at } from './paths.mjs'
import { runBin } from './run.mjs'

/** Folder and the file that tells its age, by vite mode. */
export const BUILDS = {
  hosted: { mode: 'production', folder: 'dist', file: 'dist/index.html' },
  single: { mode: 'single', folder: 'dist-single', file: 'dist-single/tt54.html' },
  cli: { mode: 'cli', folder: 'dist-cli', file: 'dist-cli/tt54.mjs' },
}

/**
 * @param {keyof typeof BUILDS} name
 * @param {{ quiet?: boolean }} [options]
 * @returns {Promise<boolean>} whether it worked
 */
export async function build(name, { quiet = false } = {}) {
  const { mode, folder, file } = BUILDS[name]
  const started = new Date()
  const beside = `${folder}.new-${process.pid}`
  const args = [
    'build',
    '--mode',
    mode,
    '--outDir',
    beside,
    '--emptyOutDir',
    '--logLevel',
    quiet ? 'error' : 'warn',
  ]
  const code = await runBin(at('node_modules/vite/bin/vite.js'), args, {
    quiet,
    env: { NODE_ENV: 'production' },
  })
  if (code === 0) {
    const page = at(beside, 'index.html')
    if (name === 'single' && existsSync(page)) renameSync(page, at(beside, 'tt54.html'))
    // It is run by its name, as any other program.
    if (name === 'cli') chmodSync(at(beside, 'tt54.mjs'), 0o755)
    rmSync(at(folder), { recursive: true, force: true })
    renameSync(at(beside), at(folder))
    // A source saved while building counts as newer than the result.
    utimesSync(at(file), started, started)
  }
  rmSync(at(beside), { recursive: true, force: true })
  return code === 0
}
