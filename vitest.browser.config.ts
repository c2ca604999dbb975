import { defineConfig } from 'vitest/config'

/** Real flows in the machine's own Chromium against the built app; one after the other, as they share two cores. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    maxConcurrency: 1,
    // Limits for what hangs, not measures: a loaded machine is slow, not wrong.
    testTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 240_000,
    teardownTimeout: 30_000,
  },
})
