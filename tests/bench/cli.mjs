import { execFileSync } from 'node:child_process'
import { at } from '../../scripts/support/paths.mjs'
import { median } from './statistics.js'

/** Scoring one file from a terminal, start of node included. */
export function measure() {
  const times = Array.from({ length: 7 }, () => {
    const started = performance.now()
    execFileSync(process.execPath, [
      at('dist-cli/tt54.mjs'),
      'score',
      at('src/examples/provincial-hospital.tt54.json'),
    ])
    return performance.now() - started
  })
  return [{ what: 'tt54 score, median of 7', value: median(times), unit: 'ms', budget: null }]
}
