import { readdirSync } from 'node:fs'
import { readJson } from '../fixtures'

/** A file of texts as keys with dots. */
export type Texts = ReadonlyMap<string, string>

const folder = new URL('../../../src/locales/', import.meta.url)

/** The areas of texts: a pair of files each. */
export const AREAS = readdirSync(folder)
  .flatMap((name) => /^(\w+)\.vi\.json$/.exec(name)?.[1] ?? [])
  .sort()

/** The texts of one area, in the order of the file. */
export function textsOf(area: string, language: 'vi' | 'en'): Texts {
  return new Map(flatten(readJson(`src/locales/${area}.${language}.json`), ''))
}

function flatten(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  return Object.entries(node as object).flatMap(([key, value]: [string, unknown]) =>
    flatten(value, path === '' ? key : `${path}.${key}`),
  )
}

/** Named parameters of a message, sorted, each once. Quoted braces, as in {'@'}, are no parameters. */
export function parametersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\s*([A-Za-z]\w*)\s*\}/g)].map((match) => match[1] ?? ''))].sort()
}
