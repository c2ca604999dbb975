// A static server of our own for `npm start` and the browser tests: this machine only, no directory listing, nothing
// outside its folder.
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** The file a request means, or null: below the folder also after links are followed, and not hidden. */
async function locate(folder, name) {
  if (name.includes('\0') || name.split('/').some((part) => part.startsWith('.'))) return null
  const wanted = path.join(folder, name.endsWith('/') ? `${name}index.html` : name)
  const file = await realpath(wanted).catch(() => null)
  if (file === null || !file.startsWith(folder + path.sep)) return null
  const info = await stat(file)
  return info.isFile() ? { file, size: info.size } : null
}

function decoded(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname).replaceAll('\\', '/')
  } catch {
    return null
  }
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address().port)
    })
  })
}

/**
 * @param {{ root: string, port?: number, host?: string, subPath?: string }} options subPath: e.g. '/hospital/tt54/'; a taken
 *   port gives way to the next free one
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serve({ root, port = 0, host = '127.0.0.1', subPath = '/' }) {
  const folder = await realpath(root)
  const base = `/${subPath}/`.replace(/\/+/g, '/')
  const server = createServer(async (request, response) => {
    const answer = (status, headers = {}) =>
      response.writeHead(status, {
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'no-cache',
        ...headers,
      })
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(405, { Allow: 'GET, HEAD' }).end()
    const name = decoded(request.url)
    if (name === null) return answer(400).end()
    if (`${name}/` === base) return answer(302, { Location: base }).end()
    const found = name.startsWith(base) ? await locate(folder, name.slice(base.length - 1)) : null
    if (found === null) return answer(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n')
    answer(200, {
      'Content-Type': TYPES[path.extname(found.file)] ?? 'application/octet-stream',
      'Content-Length': found.size,
    })
    if (request.method === 'HEAD') return response.end()
    createReadStream(found.file)
      .on('error', () => response.destroy())
      .pipe(response)
  })
  let actual = null
  for (const candidate of port === 0 ? [0] : [...Array(20).keys()].map((step) => port + step).concat(0)) {
    actual = await listen(server, candidate, host).catch((error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return null
      throw error
    })
    if (actual !== null) break
  }
  return {
    address: `http://localhost:${actual}${base}`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
