import { fileURLToPath, URL } from 'node:url'
import type { Plugin } from 'vite'

const OF_PAGE = fileURLToPath(new URL('../src/beside/startWorkerOfPage.ts', import.meta.url))

/**
 * The single file carries its code once: its script begins at `src/singleFile.ts`, which is the page's beginning and, in a
 * worker, the worker's.
 */
export function oneScript(): Plugin {
  return {
    name: 'tt54-one-script',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === './startWorker' && importer?.endsWith('/beside/run.ts') ? OF_PAGE : undefined,
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replace('/src/main.ts', '/src/singleFile.ts'),
    },
    generateBundle: {
      order: 'post',
      handler(_output, bundle) {
        for (const file of Object.values(bundle))
          // A classic worker cannot read it, and where this file lies is asked by nobody: it loads no other.
          if (file.type === 'chunk') file.code = file.code.replace(/\bimport\.meta\b/g, '({})')
      },
    },
  }
}

/** The script comes last, so that the text before it is painted while the rest is still being read. */
export function scriptLast(): Plugin {
  return {
    name: 'tt54-script-last',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_output, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('index.html is missing from the bundle')
        const html = String(page.source)
        const from = html.indexOf('<script type="module"')
        const to = html.indexOf('</script>', from) + '</script>'.length
        const end = html.lastIndexOf('</body>')
        page.source = html.slice(0, from) + html.slice(to, end) + html.slice(from, to) + html.slice(end)
      },
    },
  }
}
