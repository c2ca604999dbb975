// Runs vitest and brings home what it really counted.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { at } from './paths.mjs'
import { runBin } from './run.mjs'

/**
 * @param {string} name of the result file in test-results/
 * @param {string[]} args for `vitest run`
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ passed: number, failed: number }>} a file that could not be read, a run that died and a run
 *   without a single test count as a failure
 */
export async function runVitest(name, args, env) {
  const results = at('test-results', `${name}.json`)
  mkdirSync(at('test-results'), { recursive: true })
  rmSync(results, { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${results}`]
  const code = await runBin(at('node_modules/vitest/vitest.mjs'), ['run', ...args, ...reporters], { env })
  let report
  try {
    report = JSON.parse(readFileSync(results, 'utf8'))
  } catch {
    return { passed: 0, failed: 1 }
  }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const failed = report.numFailedTests + broken
  const passed = report.numPassedTests
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed }
}
