import { run } from './run'

// `tt54 … | head` closes the pipe early; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const ended = await run(process.argv.slice(2))
process.exitCode = ended.exit
if (ended.stdout !== '') process.stdout.write(ended.stdout)
if (ended.stderr !== '') process.stderr.write(ended.stderr)
