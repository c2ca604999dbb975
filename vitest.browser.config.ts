import { defineConfig } from 'vitest/config'
import { texts } from './scripts/vite-texts.ts'

const named = (...names: string[]): string[] => names.map((name) => `tests/browser/${name}.test.ts`)

/** Every flow runs in Chromium; the main ones in a stock Firefox and in WebKit too, by the same code (docs/engines.md). */
const FLOWS: Record<string, string[]> = {
  chromium: ['tests/browser/**/*.test.ts'],
  firefox: [
    ...named('smoke', 'mainFlow', 'offline', 'evidence', 'submit', 'exchange', 'tableImport', 'killed'),
    ...named('twoWindows', 'review', 'doors'),
  ],
  webkit: named('smoke', 'mainFlow', 'offline', 'evidence', 'submit'),
}

/**
 * Real flows in the machine's own browsers against the built app. Two files at a time: a flow mostly waits for the page, and
 * one that cannot bear company would be flaky on a busy machine too. Other engines start slowly, so one by one.
 */
export default defineConfig({
  // What writes a file that a flow gives to the app may need the words of the app.
  plugins: [texts()],
  test: {
    include: FLOWS[process.env.TT54_ENGINE ?? 'chromium'] ?? [],
    environment: 'node',
    pool: 'forks',
    maxWorkers: process.env.TT54_ENGINE === undefined ? 2 : 1,
    maxConcurrency: 1,
    // Limits for what hangs, not measures: a loaded machine is slow, not wrong.
    testTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 240_000,
    teardownTimeout: 30_000,
  },
})
