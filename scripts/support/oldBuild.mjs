// The hosted build of an earlier commit, made once and kept, so that two builds are measured in the same run.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { at, root } from './paths.mjs'

/**
 * @param {string} commit any name git knows
 * @returns {{ name: string, folder: string }} its short name and its `dist`
 */
export function oldBuild(commit) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 30 })
  const name = git('rev-parse', '--short', `${commit}^{commit}`).trim()
  const kept = at('test-results', 'builds', name)
  if (existsSync(path.join(kept, 'index.html'))) return { name, folder: kept }

  const folder = mkdtempSync(path.join(tmpdir(), `tt54-${name}-`))
  try {
    const packed = execFileSync('git', ['archive', '--format=tar', name], { cwd: root, maxBuffer: 2 ** 30 })
    execFileSync('tar', ['-x', '-C', folder], { input: packed })
    const lock = (where) => readFileSync(path.join(where, 'package-lock.json'), 'utf8')
    // What it was made with, unless that is what is here.
    if (lock(folder) === lock(root)) symlinkSync(at('node_modules'), path.join(folder, 'node_modules'))
    else
      execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      })
    const { scripts } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const run = (...args) =>
      execFileSync(process.execPath, args, {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, NODE_ENV: 'production' },
      })
    if (typeof scripts.generate === 'string') run('scripts/generate.mjs')
    run('node_modules/vite/bin/vite.js', 'build', '--outDir', 'dist', '--logLevel', 'error')
    mkdirSync(path.dirname(kept), { recursive: true })
    rmSync(kept, { recursive: true, force: true })
    cpSync(path.join(folder, 'dist'), `${kept}.new`, { recursive: true })
    renameSync(`${kept}.new`, kept)
    return { name, folder: kept }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
