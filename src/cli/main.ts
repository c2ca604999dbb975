import { answerAsThread } from './rollup/readRows'
import { run } from './run'

/** Waits until the pipe has taken it; one that was closed early takes everything. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve())
  })
}

if (!answerAsThread()) {
  // `tt54 … | head` closes the pipe early; that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

  const ended = await run(process.argv.slice(2), write)
  process.exitCode = ended.exit
  if (ended.stdout !== '') process.stdout.write(ended.stdout)
  if (ended.stderr !== '') process.stderr.write(ended.stderr)
}
