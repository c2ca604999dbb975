import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { serve } from '../../../scripts/serve.mjs'
import { aFolder, type Folder } from '../cli/folder'

interface Reply {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

const running: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const server of running.splice(0)) await server.close()
})

/** A site with a secret beside it. */
function aSite(): { folder: Folder; root: string } {
  const folder = aFolder()
  const root = path.join(folder.path, 'dist')
  mkdirSync(path.join(root, 'assets'), { recursive: true })
  mkdirSync(path.join(root, '.vite'))
  folder.put('secret.txt', 'secret')
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>TT54</title>')
  writeFileSync(path.join(root, 'assets/app.js'), 'export {}')
  writeFileSync(path.join(root, '.vite/manifest.json'), '{}')
  symlinkSync(folder.path, path.join(root, 'out'))
  return { folder, root }
}

async function started(options: Parameters<typeof serve>[0]): Promise<Awaited<ReturnType<typeof serve>>> {
  const server = await serve(options)
  running.push(server)
  return server
}

/** Asks with the address exactly as written: `fetch` would tidy up the dots. */
function ask(port: number, address: string, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: address, method }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (body += chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      })
    })
      .on('error', reject)
      .end()
  })
}

describe('the local server', () => {
  it('serves the page and its files with their types', async () => {
    const { port, address } = await started({ root: aSite().root })
    expect(address).toBe(`http://localhost:${String(port)}/`)
    const page = await ask(port, '/')
    expect(page).toMatchObject({ status: 200, body: '<!doctype html><title>TT54</title>' })
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    const script = await ask(port, '/assets/app.js?v=1')
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-length': '9',
    })
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/out/secret.txt',
    '//etc/passwd',
    '/%00',
    '/.vite/manifest.json',
    '/assets',
    '/assets/',
    '/none.js',
  ])('gives nothing for %s', async (address) => {
    const { port } = await started({ root: aSite().root })
    const reply = await ask(port, address)
    expect(reply.status).toBe(404)
    expect(reply.body).not.toContain('secret')
  })

  it('answers a broken address and another method with an error, and lives on', async () => {
    const { port } = await started({ root: aSite().root })
    expect((await ask(port, '/%zz')).status).toBe(400)
    expect((await ask(port, '/', 'POST')).status).toBe(405)
    expect(await ask(port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect((await ask(port, '/')).status).toBe(200)
  })

  it('lives in a sub-path and nowhere else', async () => {
    const { port, address } = await started({ root: aSite().root, subPath: '/cntt/tt54' })
    expect(address).toBe(`http://localhost:${String(port)}/cntt/tt54/`)
    expect((await ask(port, '/cntt/tt54/')).status).toBe(200)
    expect((await ask(port, '/cntt/tt54/assets/app.js')).status).toBe(200)
    expect(await ask(port, '/cntt/tt54')).toMatchObject({ status: 302, headers: { location: '/cntt/tt54/' } })
    expect((await ask(port, '/')).status).toBe(404)
    expect((await ask(port, '/assets/app.js')).status).toBe(404)
  })

  it('takes the next port when one is taken', async () => {
    const { root } = aSite()
    const first = await started({ root })
    const second = await started({ root, port: first.port })
    expect(second.port).not.toBe(first.port)
    expect((await ask(second.port, '/')).status).toBe(200)
  })
})
