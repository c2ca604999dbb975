import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../src/', import.meta.url)
/** Reactive state, or a variable that is set again, at the top of a module. */
const STATE =
  /^(?:export )?(?:const (\w+)(?:: [^=]+)? = (?:ref|shallowRef|reactive|shallowReactive|computed)\b|let (\w+))/gm

/**
 * Below the stores on purpose: the language is needed before there is an app, and in workers; bound keys go with the
 * component that bound them; the rest of a page has one queue; a worker's code has one address.
 */
const ALLOWED = new Set([
  'i18n.ts: locale',
  'i18n.ts: messages',
  'i18n.ts: isWhole',
  'composables/useKeys.ts: sets',
  'platform/idle.ts: last',
  'beside/startWorkerOfPage.ts: address',
])

const stateOf = (file: string, text: string): string[] =>
  [...text.matchAll(STATE)].map(([, made = '', set = '']) => `${file}: ${made || set}`)

describe('state', () => {
  it('what outlives a component is a store, not the module of a composable', () => {
    // The core and the files have caches of what they were given, the command line its one run; neither is a screen's state.
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !/^(?:stores|generated|cli|core|files|reports|words)\//.test(file),
    )
    expect(files.length).toBeGreaterThan(150)
    const found = files.flatMap((file) => stateOf(file, readFileSync(new URL(file, root), 'utf8')))
    expect(found.sort()).toEqual([...ALLOWED].sort())
  })

  it('state in a module is found', () => {
    expect(
      stateOf(
        'a.ts',
        'const open = ref(false)\nexport const list = shallowRef<string[]>([])\nlet count = 0\n',
      ),
    ).toEqual(['a.ts: open', 'a.ts: list', 'a.ts: count'])
    expect(stateOf('a.ts', 'const SMALL = 3\nfunction f() {\n  const open = ref(false)\n}\n')).toEqual([])
  })
})
