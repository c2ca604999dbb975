import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../src/', import.meta.url)
const EXPORT = /^export (?:abstract |async )?(?:function|const|class|interface|type) ([A-Za-z0-9_]+)/gm

/**
 * One name for all on purpose: what the registries of papers and of command-line verbs look for in each folder, and the
 * start of a worker, whose module the single file replaces by one of the same shape.
 */
const REGISTERED = new Set(['paper', 'verb', 'startWorker'])

/** Names that two modules of a folder export, with their files. */
function namesTwice(files: readonly { file: string; text: string }[]): string[] {
  const homes = new Map<string, Set<string>>()
  for (const { file, text } of files)
    for (const [, name = ''] of text.matchAll(EXPORT))
      if (!REGISTERED.has(name)) homes.set(name, (homes.get(name) ?? new Set()).add(file))
  return [...homes].flatMap(([name, at]) => (at.size > 1 ? [`${name}: ${[...at].join(', ')}`] : []))
}

describe('names', () => {
  it('an exported name stands in one module alone', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
      .map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') }))
    expect(files.length).toBeGreaterThan(300)
    expect(namesTwice(files)).toEqual([])
  })

  it('two modules with one name are found', () => {
    const text = 'export function same(): void {}\n'
    expect(
      namesTwice([
        { file: 'a.ts', text },
        { file: 'b.ts', text },
      ]),
    ).toEqual(['same: a.ts, b.ts'])
  })
})
