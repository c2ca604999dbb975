import { describe, expect, it } from 'vitest'
import { tooNewIn, tooNewInStyle } from '../../../scripts/support/floor.mjs'

describe('scripts for Chrome 109, Firefox 115, Safari 16.4', () => {
  it.each([
    ['a planted toSorted', 'const sorted = [3, 1].toSorted()', '.toSorted()'],
    ['grouping', 'Object.groupBy(rows, (row) => row.year)', 'Object.groupBy()'],
    ['a resolver from outside', 'const { promise } = Promise.withResolvers()', 'Promise.withResolvers()'],
    ['a popover', 'menu.showPopover()', '.showPopover()'],
    ['the flag v', '/[\\p{L}--[a-z]]/v.test(name)', 'syntax newer than ES2022'],
    ['newer syntax', 'using file = open()', 'syntax newer than ES2022'],
  ])('%s is found', (_what, script, name) => {
    expect(tooNewIn(script).join()).toContain(name)
  })

  it.each([
    ['what they have', 'const last = [1].at(-1) ?? Object.hasOwn({}, "a"); class A { #b = 1 }'],
    ['a guarded call', 'if (menu.showPopover) menu.showPopover()'],
    ['an optional call', 'URL.canParse?.(address)'],
    [
      'a look by name',
      "const has = 'startViewTransition' in document ? document.startViewTransition() : null",
    ],
    [
      'a look by name as minifiers write it',
      'typeof document < `u` && `startViewTransition` in document && document.startViewTransition()',
    ],
    ['a wrapper of the same name', 'const lists = { toSorted() { return raw(this).toSorted() } }'],
    ['a method of ours with such a name', 'Store.groupBy(rows)'],
  ])('%s is let through', (_what, script) => {
    expect(tooNewIn(script)).toEqual([])
  })
})

describe('styles for them', () => {
  it.each([
    ['.a { color: color-mix(in srgb, red, blue) }', 'color-mix()'],
    ['.a { .b { color: red } }', 'rules inside rules'],
    ['.a { &:hover { color: red } }', 'rules inside rules'],
    ['.a { grid-template-rows: subgrid }', 'subgrid'],
  ])('%s is found', (style, name) => {
    expect(tooNewInStyle(style)).toContain(name)
  })

  it('what they have, or what is asked for first, is let through', () => {
    const style = `@media (max-width: 40rem) { .a:has(.b) { color: red } }
      @supports (color: color-mix(in srgb, red, blue)) { .a { color: color-mix(in srgb, red, blue) } }
      .c::before { content: "{ .d {" }`
    expect(tooNewInStyle(style)).toEqual([])
  })
})
