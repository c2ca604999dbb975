// Prints the first screen as HTML (`node scripts/prerender.mjs`), for the build to put into the page: the app itself,
// mounted in a document without a browser. A process of its own, as it needs `window` and `document` to be there.
import { Window } from 'happy-dom'
import { createServer } from 'vite'
import { at } from './support/paths.mjs'

const window = new Window({ url: 'http://localhost/', width: 1366, height: 657 })
const GIVEN = ['window', 'self', 'document', 'location', 'history', 'localStorage', 'navigator']
for (const name of Object.getOwnPropertyNames(window)) {
  if (!GIVEN.includes(name) && (name in globalThis || !/^[A-Z]/.test(name))) continue
  Object.defineProperty(globalThis, name, {
    value: name === 'self' ? window : window[name],
    configurable: true,
    writable: true,
  })
}
Object.defineProperty(globalThis, 'window', { value: window, configurable: true, writable: true })
for (const name of [
  'matchMedia',
  'requestAnimationFrame',
  'addEventListener',
  'removeEventListener',
  'getComputedStyle',
])
  globalThis[name] = window[name].bind(window)

const server = await createServer({
  root: at('.'),
  mode: process.env.PRERENDER_MODE ?? 'production',
  server: { middlewareMode: true, hmr: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  appType: 'custom',
  logLevel: 'error',
})
try {
  const { renderStart } = await server.ssrLoadModule('/src/prerender.ts')
  const html = await renderStart()
  if (!/<h1[ >]/.test(html)) throw new Error('the first screen has no heading')
  process.stdout.write(html)
} finally {
  await server.close()
}
process.exit(0)
