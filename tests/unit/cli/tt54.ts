import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** How a command ended. */
export interface Ended {
  exit: number
  stdout: string
  stderr: string
}

/**
 * Runs the built command line as a process, built anew when the source has changed.
 * @param args what is typed after `tt54`
 * @param cwd working directory; the repository by default
 * @param input what stands in standard input
 */
export function tt54(args: readonly string[], cwd = root, input?: string): Promise<Ended> {
  return start(process.execPath, [`${root}scripts/tt54.mjs`, ...args], cwd, input)
}

/** The same through npm, from any folder. */
export function npmTt54(args: readonly string[], cwd: string): Promise<Ended> {
  return start('npm', ['--prefix', root, 'run', '--silent', 'tt54', '--', ...args], cwd)
}

function start(command: string, args: string[], cwd: string, input?: string): Promise<Ended> {
  return new Promise((resolve) => {
    const { stdin } = execFile(
      command,
      args,
      {
        cwd,
        encoding: 'utf8',
        maxBuffer: 32 * 1024 * 1024,
        // The language of the machine has no say in a test.
        env: { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' },
      },
      (error, stdout, stderr) => {
        resolve({ exit: error === null ? 0 : Number(error.code), stdout, stderr })
      },
    )
    stdin?.end(input)
  })
}
