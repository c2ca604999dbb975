import vue from '@vitejs/plugin-vue'
import { fileURLToPath, URL } from 'node:url'
import { defineConfig, type PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { viteSingleFile } from 'vite-plugin-singlefile'
import packageFile from './package.json' with { type: 'json' }
import { contentSecurityPolicy } from './scripts/vite-csp.ts'
import { catalogueAtStart, criteriaOutline } from './scripts/vite-criteria-outline.ts'
import { firstPaint } from './scripts/vite-first-paint.ts'
import { generatedFormats } from './scripts/vite-generated.ts'
import { packedData } from './scripts/vite-packed-data.ts'
import { oneScript, scriptLast } from './scripts/vite-single-file.ts'
import { texts } from './scripts/vite-texts.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const pwa = VitePWA({
  registerType: 'prompt',
  injectRegister: null,
  manifest: {
    id: 'tt54',
    name: 'TT54 – Tự đánh giá mức ứng dụng CNTT theo Thông tư 54/2017/TT-BYT',
    short_name: 'TT54',
    description:
      'Tự đánh giá mức ứng dụng công nghệ thông tin tại cơ sở khám bệnh, chữa bệnh, ngoại tuyến và miễn phí.',
    lang: 'vi',
    start_url: './',
    scope: './',
    display: 'standalone',
    // Double-click on a file, where the platform has it; some systems know a file by its last ending only.
    file_handlers: [
      {
        action: './',
        accept: { 'application/json': ['.tt54.json', '.json'], 'application/zip': ['.tt54.zip'] },
      },
    ],
    launch_handler: { client_mode: ['focus-existing', 'auto'] },
    background_color: '#faf7f1',
    theme_color: '#0d5b55',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,png,svg,json,webmanifest}'],
    maximumFileSizeToCacheInBytes: 4_000_000,
  },
})

/** The first screen is one script; the preload helper goes with it, as everything needs it. */
const ONE_SCRIPT = {
  name: 'start',
  test: /\/src\/main\.ts$|preload-helper/,
  includeDependenciesRecursively: true,
}

/** Three builds of one source: hosted (`dist/`), one file (`--mode single`), command line (`--mode cli`). */
export default defineConfig(({ mode, command }) => {
  const single = mode === 'single'
  const isHosted = mode !== 'single' && mode !== 'cli' && command === 'build'
  const shared: PluginOption[] = [
    generatedFormats(),
    criteriaOutline(),
    catalogueAtStart({ cut: isHosted }),
    texts(),
    vue(),
  ]
  const common = {
    base: './',
    resolve: {
      alias: {
        '@': at('./src'),
        // Pinia's bundler entry keeps its devtools in production; its own production file is a fifth of the size.
        ...(command === 'build' && { pinia: at('./node_modules/pinia/dist/pinia.esm-browser.prod.js') }),
        // Its modern build; the package's own entry leads to the one for browsers of 2012.
        dexie: at('./node_modules/dexie/dist/modern/dexie.mjs'),
        // Optional parts of jsPDF that we never call; without this the single file would carry them.
        html2canvas: at('./src/reports/pdf/unused.ts'),
        dompurify: at('./src/reports/pdf/unused.ts'),
        canvg: at('./src/reports/pdf/unused.ts'),
      },
    },
    define: {
      __SINGLE_FILE__: JSON.stringify(single),
      __APP_VERSION__: JSON.stringify(packageFile.version),
      __VUE_OPTIONS_API__: false,
      __VUE_PROD_DEVTOOLS__: false,
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
      // Texts are compiled while building.
      __INTLIFY_DROP_MESSAGE_COMPILER__: true,
    },
    json: { stringify: true as const },
  }
  if (mode === 'cli')
    return {
      ...common,
      plugins: shared,
      publicDir: false as const,
      ssr: { noExternal: true as const, target: 'node' as const },
      build: {
        ssr: 'src/cli/main.ts',
        outDir: 'dist-cli',
        target: 'node20',
        minify: false,
        rolldownOptions: {
          output: { entryFileNames: 'tt54.mjs', codeSplitting: false, banner: '#!/usr/bin/env node' },
          checks: { pluginTimings: false },
          // Comments that say where a module lies would differ from folder to folder.
          experimental: { attachDebugInfo: 'none' as const },
        },
      },
    }
  return {
    ...common,
    plugins: [
      ...shared,
      firstPaint(),
      ...(single ? [oneScript(), packedData(), viteSingleFile(), scriptLast()] : [pwa]),
      contentSecurityPolicy({ single }),
    ],
    publicDir: single ? (false as const) : 'public',
    // Classic and in one file, as in the single file.
    worker: {
      format: 'iife' as const,
      plugins: () => [criteriaOutline(), texts()],
      rolldownOptions: { output: { codeSplitting: false } },
    },
    build: {
      outDir: single ? 'dist-single' : 'dist',
      // Read by scripts/size.mjs.
      manifest: !single,
      target: ['chrome109', 'edge109', 'firefox115', 'safari16.4'],
      chunkSizeWarningLimit: 900,
      assetsInlineLimit: single ? 100_000_000 : 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        checks: { pluginTimings: false },
        ...(single ? {} : { output: { codeSplitting: { groups: [ONE_SCRIPT] } } }),
      },
    },
  }
})
