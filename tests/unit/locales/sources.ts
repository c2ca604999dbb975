import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../../src/', import.meta.url)

/** Every source file with its text; made and data files are left out. */
export const SOURCES: readonly { file: string; text: string }[] = readdirSync(root, {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => /\.(ts|vue)$/.test(file) && !file.startsWith('generated'))
  .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }))

/** What asks for a text: the functions of the screens, of the papers and of the command line. */
const CALL = /(?:\bt|\$t|\btranslate|\bwords|new InputFailure)\(\s*(?:'([^'\n]+)'|`([^`\n]+)`)/g
/** The component of vue-i18n that puts links into a text. */
const KEYPATH = /keypath="([^"]+)"/g

/** Keys asked for in full, and the fixed beginnings of keys whose end is worked out. */
export function keysIn(text: string): { literal: string[]; beginnings: string[] } {
  const literal: string[] = []
  const beginnings: string[] = []
  for (const [, quoted, template] of text.matchAll(CALL)) {
    const key = quoted ?? template ?? ''
    const dynamic = key.indexOf('${')
    if (dynamic < 0) literal.push(key)
    else beginnings.push(key.slice(0, dynamic))
  }
  for (const [, key] of text.matchAll(KEYPATH)) literal.push(key ?? '')
  return { literal, beginnings }
}
