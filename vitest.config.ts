import vue from '@vitejs/plugin-vue'
import { fileURLToPath, URL } from 'node:url'
import { defineConfig } from 'vitest/config'
import { criteriaOutline } from './scripts/vite-criteria-outline.ts'
import { generatedFormats } from './scripts/vite-generated.ts'
import { texts } from './scripts/vite-texts.ts'

/**
 * Every unit test runs twice: where our users are, and west of Greenwich. A day that goes through a local `Date` moves
 * in one of the two. `Etc/GMT+1` is one hour behind UTC; the name `UTC-1` would mean one hour ahead (POSIX sign).
 */
const TIME_ZONES = { 'ho-chi-minh': 'Asia/Ho_Chi_Minh', 'utc-1': 'Etc/GMT+1' }

/** Core runs in plain Node; a component test asks for a page by the comment `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [generatedFormats(), criteriaOutline(), texts(), vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __SINGLE_FILE__: 'false', __APP_VERSION__: "'0.0.0-test'" },
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // Child processes, not threads: a thread cannot change its time zone.
    pool: 'forks',
    setupFiles: ['tests/unit/setup.ts'],
    testTimeout: 20_000,
    // Vitest leaves one core idle by default; our machines have two.
    maxWorkers: '100%',
    projects: Object.entries(TIME_ZONES).map(([name, TZ]) => ({
      extends: true as const,
      test: { name, env: { TZ } },
    })),
  },
})
