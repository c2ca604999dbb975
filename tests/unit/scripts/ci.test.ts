import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { aFolder } from '../cli/folder'

const run = fileURLToPath(new URL('../../../.ci/run', import.meta.url))

/** Runs .ci/run where `npm test` leaves this summary and this exit code. */
function ci(summary: string | null, code: number): Promise<{ exit: number; lines: string[] }> {
  const folder = aFolder().path
  for (const name of ['.ci', 'bin', 'test-results']) mkdirSync(path.join(folder, name))
  cpSync(run, path.join(folder, '.ci/run'))
  // An old summary must not be taken for the new one.
  writeFileSync(path.join(folder, 'test-results/summary.json'), '{"passed":99,"failed":0}')
  const write = summary === null ? '' : `echo '${summary}' > test-results/summary.json\n`
  writeFileSync(
    path.join(folder, 'bin/npm'),
    `#!/bin/sh\necho 'npm says: 7 passed'\n${write}exit ${String(code)}\n`,
  )
  chmodSync(path.join(folder, 'bin/npm'), 0o755)
  const env = {
    ...process.env,
    PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH ?? ''}`,
  }
  return new Promise((resolve) => {
    execFile(path.join(folder, '.ci/run'), { cwd: '/', env, encoding: 'utf8' }, (error, stdout) => {
      resolve({ exit: error === null ? 0 : Number(error.code), lines: stdout.trimEnd().split('\n') })
    })
  })
}

it.each([
  ['all passed', '{"passed":12,"failed":0}', 0, '12 passed, 0 failed', 0],
  ['one failed', '{"passed":12,"failed":1}', 1, '12 passed, 1 failed', 1],
  ['one failed but npm did not notice', '{"passed":12,"failed":1}', 0, '12 passed, 1 failed', 1],
  ['npm ended badly with nothing to show', '{"passed":12,"failed":0}', 1, '12 passed, 1 failed', 1],
  ['nothing ran', '{"passed":0,"failed":0}', 0, '0 passed, 0 failed', 1],
  ['no summary at all', null, 1, '0 passed, 1 failed', 1],
])('.ci/run, %s', async (_name, summary, code, last, exit) => {
  const ended = await ci(summary, code)
  expect(ended.exit).toBe(exit)
  expect(ended.lines.at(-1)).toBe(last)
  expect(ended.lines.filter((line) => /^\d+ passed, \d+ failed$/.test(line))).toHaveLength(1)
})
