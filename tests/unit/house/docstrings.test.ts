import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../src/', import.meta.url)
const FLOORS = ['core', 'words', 'files', 'reports', 'cli', 'drawing', 'storage', 'beside']

/** Words that say nothing beside the name and the type of a parameter. */
const EMPTY = new Set(
  'the a an of to in its it this that and or all for with as is was be which criteria one each given some any whole here these'.split(
    ' ',
  ),
)

const stem = (word: string) => word.replace(/ies$/, 'y').replace(/(?<=..)s$/, '')
const wordsOf = (text: string) =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(stem)

type Documented = ts.Node & { jsDoc?: ts.JSDoc[] }

/** Exports of a module that have no docstring. A type made of a list that stands above it is told by the list's. */
function undocumented(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  return source.statements.flatMap((statement) => {
    const node: Documented = statement
    const isExport =
      ts.canHaveModifiers(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    if (!isExport || node.jsDoc !== undefined) return []
    const isOfList =
      ts.isTypeAliasDeclaration(statement) && statement.type.getText(source).includes('typeof ')
    return isOfList ? [] : [`${name}: ${statement.getText(source).split('\n')[0] ?? ''}`]
  })
}

/** `@param` lines that only say again what the signature says. */
function repeating(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node))
      for (const tag of ts.getJSDocTags(node)) {
        if (!ts.isJSDocParameterTag(tag)) continue
        const parameter = tag.name.getText(source)
        const type = node.parameters.find((one) => one.name.getText(source) === parameter)?.type
        const known = new Set([...wordsOf(parameter), ...wordsOf(type?.getText(source) ?? '')])
        const said = wordsOf(ts.getTextOfJSDocComment(tag.comment) ?? '').filter((word) => !EMPTY.has(word))
        if (said.every((word) => known.has(word)))
          found.push(`${name}: ${tag.getText(source).split('\n')[0]}`)
      }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const modules = FLOORS.flatMap((floor) =>
  readdirSync(new URL(floor, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({
      name: `${floor}/${file}`,
      text: readFileSync(new URL(`${floor}/${file}`, root), 'utf8'),
    })),
)

describe('docstrings', () => {
  it('every export of the lower floors says what it is', () => {
    expect(modules.length).toBeGreaterThan(300)
    expect(modules.flatMap(({ name, text }) => undocumented(name, text))).toEqual([])
  })

  it('no line of them repeats the signature', () => {
    expect(modules.flatMap(({ name, text }) => repeating(name, text))).toEqual([])
  })

  it('a missing docstring and a repeated signature are found', () => {
    const text =
      'export const a = 1\n/**\n * Says.\n * @param plan the plan\n * @param day as of which day it stands\n */\nexport function b(plan: Plan, day: Day): void {}\n'
    expect(undocumented('a.ts', text)).toEqual(['a.ts: export const a = 1'])
    expect(repeating('a.ts', text)).toEqual(['a.ts: @param plan the plan'])
  })
})
