import { answerAsThread } from './rollup/readRows'
import { removeTemporaryOnSignals } from './output/temporary'
import { outputFailed, runCommandLine } from './run'

/** Waits until the pipe has taken it; one that was closed early takes everything. */
function write(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve())
  })
}

if (!answerAsThread()) {
  removeTemporaryOnSignals()
  // `tt54 … | head` closes the pipe early; that is no error of ours. A full disk is told, and a cut answer never ends as
  // a whole one.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    process.stderr.write(outputFailed(process.argv.slice(2), error.code ?? error.message))
    process.exit(2)
  })

  const ended = await runCommandLine(process.argv.slice(2), write)
  process.exitCode = ended.exit
  for (const bytes of ended.bytes ?? []) process.stdout.write(bytes)
  if (ended.stdout !== '') process.stdout.write(ended.stdout)
  if (ended.stderr !== '') process.stderr.write(ended.stderr)
}
