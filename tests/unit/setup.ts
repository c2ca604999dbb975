import { afterAll, afterEach } from 'vitest'
import { takeUnclaimed, watchConsole } from './console'

watchConsole()

function failOnUnclaimed(): void {
  const outputs = takeUnclaimed()
  if (outputs.length > 0) throw new Error(`Unclaimed console output:\n${outputs.join('\n')}`)
}

afterEach(failOnUnclaimed)
// Also what was written while the file was loaded or torn down.
afterAll(failOnUnclaimed)
