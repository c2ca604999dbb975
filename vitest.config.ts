import vue from '@vitejs/plugin-vue'
import { fileURLToPath, URL } from 'node:url'
import { defineConfig } from 'vitest/config'
import { catalogueAtStart, criteriaOutline } from './scripts/vite-criteria-outline.ts'
import { generatedFormats } from './scripts/vite-generated.ts'
import { texts } from './scripts/vite-texts.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * Every unit test runs where our users are. Where days matter it runs again west of Greenwich: a day that goes through a
 * local `Date` moves in one of the two. `Etc/GMT+1` is one hour behind UTC; the name `UTC-1` would mean one hour ahead
 * (POSIX sign).
 */
const PROJECTS = [
  {
    name: 'ho-chi-minh',
    TZ: 'Asia/Ho_Chi_Minh',
    include: ['tests/{unit,promises}/**/*.test.ts'],
    exclude: [],
  },
  {
    name: 'zones',
    TZ: 'Etc/GMT+1',
    // What meets a clock or an instant, or puts a day into words or a file. The rest of core is held pure by lint.
    include: [
      'tests/unit/environment.test.ts',
      'tests/unit/core/{time,plan,check}/**/*.test.ts',
      'tests/unit/{words,cli,composables,stores,reports,storage}/**/*.test.ts',
      'tests/unit/components/{start,plan}/**/*.test.ts',
      'tests/unit/files/{table,backup,review}/**/*.test.ts',
      'tests/unit/files/*.test.ts',
    ],
    // Of these, what is long and turns on no day: it would be the same run twice.
    exclude: [
      'tests/unit/cli/{badInput,help,newCircular,rollupTables,streams,terminal,validate}.test.ts',
      'tests/unit/files/{fuzz,hostile}.test.ts',
      'tests/unit/reports/{fonts,layout,libreOffice,logo,tags}.test.ts',
    ],
  },
]

/** Core runs in plain Node; a component test asks for a page by the comment `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [generatedFormats(), criteriaOutline(), catalogueAtStart({ cut: false }), texts(), vue()],
  resolve: { alias: { '@': at('./src') } },
  define: { __SINGLE_FILE__: 'false', __APP_VERSION__: "'0.0.0-test'" },
  test: {
    environment: 'node',
    // Child processes, not threads: a thread cannot change its time zone.
    pool: 'forks',
    // Files of one worker share their modules: a test that leaves something behind is a fault of that test, and the sets,
    // schemas and fonts are read once a worker (365 files: 367 s with, 267 s without isolation on two cores).
    isolate: false,
    setupFiles: ['tests/unit/setup.ts'],
    // A limit for what hangs, not a measure: a loaded machine is slow, not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    coverage: {
      include: ['src/**/*.{ts,vue}'],
      exclude: ['src/generated/**'],
      reporter: ['text-summary', 'html', 'json-summary'],
    },
    // Vitest leaves one core idle by default; our machines have two.
    maxWorkers: '100%',
    projects: PROJECTS.map(({ name, TZ, include, exclude }) => ({
      extends: true as const,
      test: { name, include, exclude, env: { TZ } },
    })),
  },
})
