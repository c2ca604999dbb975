import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * Writes a strict Content-Security-Policy into index.html: nothing but our own files, no eval, no outside request.
 * In the single file the inlined script and style are allowed by their hashes.
 */
export function contentSecurityPolicy(options: { single: boolean }): Plugin {
  return {
    name: 'tt54-csp',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_output, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('index.html is missing from the bundle')
        const html = String(page.source)
        const inline = (tag: string): string =>
          [...html.matchAll(new RegExp(`<${tag}\\b(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
            .map((match) => hash(match[1] ?? ''))
            .join(' ')
        const policy = [
          "default-src 'none'",
          `script-src${options.single ? '' : " 'self'"} ${inline('script')}`,
          options.single ? `style-src ${inline('style')}` : "style-src 'self'",
          "img-src 'self' data: blob:",
          "font-src 'self' data:",
          options.single ? "connect-src 'none'" : "connect-src 'self'",
          options.single ? 'worker-src blob:' : "worker-src 'self' blob:",
          "manifest-src 'self'",
          'frame-src blob:',
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; ')
        page.source = html.replace(
          '<head>',
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
      },
    },
  }
}
