// What the oldest promised browsers (Chrome and Edge 109, Firefox 115, Safari 16.4) do not have.
import { parse } from 'acorn'
import { ancestor, simple } from 'acorn-walk'

/** Functions that came later, by the object they are asked of; `*` = of any object. */
const NEWER = {
  '*': [
    'toSorted',
    'toReversed',
    'toSpliced',
    'isWellFormed',
    'toWellFormed',
    'showPopover',
    'hidePopover',
    'togglePopover',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
    'setHTMLUnsafe',
    'getHTML',
    'moveBefore',
    'checkVisibility',
  ],
  Array: ['fromAsync'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  URL: ['canParse', 'parse'],
  AbortSignal: ['any'],
  Iterator: ['from', 'concat'],
  Math: ['sumPrecise', 'f16round'],
  Uint8Array: ['fromBase64', 'fromHex'],
  document: ['startViewTransition', 'caretPositionFromPoint'],
  RegExp: ['escape'],
  Intl: ['DurationFormat'],
}

/** A text in quotes, or in backticks as minifiers write it. */
const wordOf = (node) => String(node.value ?? node.quasis?.[0]?.value.cooked)

/** A name that is looked for before it is used is guarded: `if (x.y)`, `x.y?.()`, `typeof x.y`, `'y' in x`, `x.y ? …`. */
function guardedNames(tree) {
  const names = new Set()
  const take = (node) => {
    if (!node) return
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier') names.add(node.property.name)
    if (node.type === 'ChainExpression') take(node.expression)
    if (node.type === 'UnaryExpression') take(node.argument)
    if (node.type === 'LogicalExpression') [node.left, node.right].forEach(take)
    if (node.type === 'BinaryExpression') {
      if (node.operator === 'in') names.add(wordOf(node.left))
      else [node.left, node.right].forEach(take)
    }
  }
  simple(tree, {
    IfStatement: (node) => take(node.test),
    ConditionalExpression: (node) => take(node.test),
    LogicalExpression: take,
    CallExpression: (node) => node.optional && take(node.callee),
  })
  return names
}

/**
 * @param {string} script a module or a classic script
 * @returns {string[]} what in it is too new, with its line and column
 */
export function tooNewIn(script) {
  let tree
  try {
    // ES2022 with class fields and top-level await: what Chrome 94, Firefox 93 and Safari 16.4 read.
    tree = parse(script, { ecmaVersion: 2022, sourceType: 'module', locations: true, allowHashBang: true })
  } catch (error) {
    return [`syntax newer than ES2022: ${error.message}`]
  }
  const guarded = guardedNames(tree)
  const found = []
  const say = (node, what) =>
    found.push(`${what} (line ${node.loc.start.line}, column ${node.loc.start.column + 1})`)
  /** A wrapper of the same name (Vue's lists) calls it only when it is called. */
  const isPassedOn = (name, above) =>
    above.some(({ type, key }) => (type === 'Property' || type === 'MethodDefinition') && key.name === name)
  ancestor(tree, {
    CallExpression({ callee }, _state, above) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed)
        return
      const { name } = callee.property
      if (guarded.has(name) || isPassedOn(name, above)) return
      const owner = callee.object.type === 'Identifier' ? callee.object.name : ''
      if (NEWER['*'].includes(name)) say(callee, `.${name}()`)
      else if (Object.hasOwn(NEWER, owner) && NEWER[owner].includes(name)) say(callee, `${owner}.${name}()`)
    },
  })
  return found
}

/** What of CSS came later; a rule that has it is dropped whole, or the page looks otherwise. */
const NEWER_STYLE = {
  'color-mix()': /color-mix\(/,
  'oklch(), oklab()': /\bokl(?:ch|ab)\(/,
  'light-dark()': /light-dark\(/,
  '@starting-style': /@starting-style/,
  '@scope': /@scope\b/,
  ':popover-open': /:popover-open/,
  subgrid: /:\s*subgrid\b/,
  'anchor positioning': /\b(?:position-anchor|anchor-name|inset-area|position-area)\s*:/,
  'interpolate-size': /\binterpolate-size\s*:/,
  'relative colours': /\b(?:rgb|hsl)a?\(\s*from\b/,
}

/** The same inside `@supports (…) { … }` is guarded. */
const withoutSupports = (style) => style.replace(/@supports[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')

/** Rules inside rules that are no at-rules: nesting. */
function hasNesting(style) {
  const text = style.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""')
  const open = []
  let since = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '{') {
      const head = text.slice(since, at).trim()
      if (!head.startsWith('@') && open.some((outer) => !outer.startsWith('@'))) return true
      open.push(head)
    } else if (sign === '}') open.pop()
    if (sign === '{' || sign === '}' || sign === ';') since = at + 1
  }
  return false
}

/**
 * @param {string} style a style sheet
 * @returns {string[]} what in it is too new
 */
export function tooNewInStyle(style) {
  const text = withoutSupports(style)
  const found = Object.entries(NEWER_STYLE).filter(([, pattern]) => pattern.test(text))
  return [...found.map(([name]) => name), ...(hasNesting(text) ? ['rules inside rules'] : [])]
}
