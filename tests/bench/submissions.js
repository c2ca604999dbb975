import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { at } from '../../scripts/support/paths.mjs'

const SEED = '54'

/** Makes a folder of submissions, uses it, and takes it away again. */
export async function withSubmissions(count, use) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tt54-submissions-'))
  try {
    const parts = availableParallelism()
    await Promise.all(Array.from({ length: parts }, (_, part) => make(folder, count, `${part}/${parts}`)))
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function make(folder, count, part) {
  const script = at('scripts/make-submissions.mjs')
  const child = spawn(process.execPath, [script, folder, String(count), SEED, part], { stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`make-submissions ended with ${code}`)),
    )
  })
}
