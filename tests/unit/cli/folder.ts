import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach } from 'vitest'

/** A folder of its own for one test, removed after it. */
export interface Folder {
  path: string
  /** Writes a file; anything but text and bytes as JSON. Gives its path. */
  put: (name: string, content: unknown) => string
  /** Names of the files in it, sorted. */
  names: () => string[]
}

const made: string[] = []
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A new empty folder. */
export function aFolder(): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), 'tt54-'))
  made.push(folder)
  return {
    path: folder,
    put(name, content) {
      const file = path.join(folder, name)
      const isRaw = typeof content === 'string' || content instanceof Uint8Array
      writeFileSync(file, isRaw ? content : JSON.stringify(content))
      return file
    },
    names: () => readdirSync(folder).sort(),
  }
}
