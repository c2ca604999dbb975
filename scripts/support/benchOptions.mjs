// What `npm run bench` is told: measures by name, other pages to put beside ours, a commit to compare with.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

/**
 * A page beside ours: `FOLDER[:path][:selector]` of a static site, or `ADDRESS [selector]`. It is ready when what the
 * selector finds is there (else its `h1`).
 * @param {string} text e.g. `../report-tool/dist:index.html:main h1`
 * @returns {{ name: string, folder: string | null, address: string, selector: string }} `address` within the folder, or
 *   the whole address where there is none
 */
export function parsePeer(text) {
  if (/^https?:\/\//.test(text)) {
    // The colons of an address are its own; what follows a blank is the selector.
    const [address = '', ...selector] = text.split(' ')
    return { name: address, folder: null, address, selector: selector.join(' ') || 'h1' }
  }
  const [place = '', within = '', ...selector] = text.split(':')
  return {
    name: path.basename(path.resolve(place)),
    folder: path.resolve(place),
    address: within.replace(/^\//, ''),
    selector: selector.join(':') || 'h1',
  }
}

/**
 * @param {readonly string[]} args of the command line
 * @returns {{ named: string[], peers: ReturnType<typeof parsePeer>[], against: string | null }}
 */
export function benchOptions(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { peer: { type: 'string', multiple: true, default: [] }, against: { type: 'string' } },
  })
  const peers = values.peer.map(parsePeer)
  for (const { folder } of peers)
    if (folder !== null && !existsSync(folder)) throw new Error(`--peer: there is no folder ${folder}.`)
  return { named: positionals, peers, against: values.against ?? null }
}
