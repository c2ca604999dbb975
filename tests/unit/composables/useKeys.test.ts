// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPinia, setActivePinia } from 'pinia'
import { effectScope, type EffectScope } from 'vue'
import { keyNames, type KeyPress } from '@/composables/keyNames'
import { useKeys, type KeyCommands } from '@/composables/useKeys'
import { usePreferencesStore } from '@/stores/preferences'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

describe('the name of a key press', () => {
  it.each([
    ['a letter', press('j', { code: 'KeyJ' }), 'j'],
    ['a letter under Caps Lock', press('J', { code: 'KeyJ' }), 'j'],
    ['a letter with shift', press('J', { code: 'KeyJ', shiftKey: true }), 'shift+j'],
    ['a letter with shift under Caps Lock', press('j', { code: 'KeyJ', shiftKey: true }), 'shift+j'],
    ['undo under Caps Lock', press('Z', { code: 'KeyZ', ctrlKey: true }), 'ctrl+z'],
    ['undo on a Mac', press('z', { code: 'KeyZ', metaKey: true }), 'ctrl+z'],
    ['undo where z lies on the key of y', press('z', { code: 'KeyY', ctrlKey: true }), 'ctrl+z'],
    ['undo on a Russian layout', press('я', { code: 'KeyZ', ctrlKey: true }), 'ctrl+z'],
    ['j on a Russian layout', press('о', { code: 'KeyJ' }), 'j'],
    ['1 on a Vietnamese layout', press('ă', { code: 'Digit1' }), '1'],
    ['0 on a Vietnamese layout', press('đ', { code: 'Digit0' }), '0'],
    ['1 on a French layout', press('&', { code: 'Digit1' }), '1'],
    ['1 with shift on a French layout', press('1', { code: 'Digit1', shiftKey: true }), '1'],
    ['the block of digits', press('1', { code: 'Numpad1' }), '1'],
    ['? on an American layout', press('?', { code: 'Slash', shiftKey: true }), '?'],
    ['/ on a German layout', press('/', { code: 'Digit7', shiftKey: true }), '/'],
    ['an arrow', press('ArrowDown', { code: 'ArrowDown' }), 'ArrowDown'],
    ['the space bar', press(' ', { code: 'Space' }), ' '],
  ])('%s', (_, given, name) => expect(keyNames(given)).toContain(name))

  it('a letter that moved to another place is not also what its place was', () => {
    // Dvorak: the key of C types j.
    expect(keyNames(press('j', { code: 'KeyC' }))).toEqual(['j'])
  })

  it('! is not 1', () => expect(keyNames(press('!', { code: 'Digit1', shiftKey: true }))).toEqual(['!']))

  it.each([
    ['while an input method composes', press('j', { isComposing: true })],
    ['for the key an input method took', press('Process', { code: 'KeyJ' })],
    ['for a dead key', press('Dead', { code: 'BracketLeft' })],
    ['with alt or AltGr', press('j', { altKey: true })],
  ])('there is none %s', (_, given) => expect(keyNames(given)).toEqual([]))
})

let scope: EffectScope
beforeEach(() => {
  setActivePinia(createPinia())
  scope = effectScope()
  document.body.innerHTML = ''
})
afterEach(() => {
  scope.stop()
})

function type(key: string, target: Element = document.body, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  target.dispatchEvent(event)
  return event
}

function element(html: string): Element {
  document.body.insertAdjacentHTML('beforeend', html)
  return document.body.lastElementChild!
}

/** Binds keys that write down that they were heard. */
function bound(commands: Record<string, object>, heard: string[] = []): string[] {
  const keys: KeyCommands = Object.fromEntries(
    Object.entries(commands).map(([key, more]) => [key, { run: () => heard.push(key), ...more }]),
  )
  scope.run(() => useKeys(keys))
  return heard
}

describe('the gate for keys', () => {
  it('runs a command once and keeps the key from the browser', () => {
    const heard = bound({ j: {}, 'ctrl+z': {} })
    expect(type('j').defaultPrevented).toBe(true)
    type('z', document.body, { ctrlKey: true })
    expect(type('q').defaultPrevented).toBe(false)
    expect(heard).toEqual(['j', 'ctrl+z'])
  })

  it('does nothing behind an open dialog, undo included, but for what says so', () => {
    const heard = bound({ j: {}, 'ctrl+z': {}, 'ctrl+s': { inDialogs: true } })
    const button = element('<dialog open><button>OK</button></dialog>').querySelector('button')!
    expect(type('z', button, { ctrlKey: true }).defaultPrevented).toBe(false)
    type('j', button)
    type('s', button, { ctrlKey: true })
    expect(heard).toEqual(['ctrl+s'])
  })

  it.each(['<input type="text">', '<input type="search">', '<textarea></textarea>', '<select></select>'])(
    'leaves the keys to %s',
    (html) => {
      const heard = bound({ j: { inFields: true }, 'ctrl+z': {}, 'ctrl+k': { inFields: true } })
      const field = element(html)
      type('j', field)
      type('z', field, { ctrlKey: true })
      type('k', field, { ctrlKey: true })
      expect(heard).toEqual(['ctrl+k'])
    },
  )

  it('hears keys on a radio button and on a box', () => {
    const heard = bound({ j: {} })
    type('j', element('<input type="radio">'))
    type('j', element('<input type="checkbox">'))
    expect(heard).toEqual(['j', 'j'])
  })

  it('leaves single keys alone where they are switched off', () => {
    const heard = bound({ j: {}, 'ctrl+z': {} })
    usePreferencesStore().singleKeys = false
    type('j')
    type('z', document.body, { ctrlKey: true })
    expect(heard).toEqual(['ctrl+z'])
  })

  it('asks for the element that has the focus', () => {
    const heard = bound({ Enter: { on: '[data-row]' } })
    const row = element('<article data-row tabindex="-1"><button>x</button></article>')
    type('Enter', row.querySelector('button')!)
    type('Enter', row)
    expect(heard).toEqual(['Enter'])
  })

  it('gives a key to the latest set that can use it, and back when that one is gone', () => {
    const heard: string[] = []
    const outer = effectScope()
    outer.run(() => useKeys({ n: () => heard.push('screen') }))
    const inner = effectScope()
    let can = true
    inner.run(() => useKeys({ n: { run: () => heard.push('panel'), when: () => can } }))
    type('n')
    can = false
    type('n')
    can = true
    inner.stop()
    type('n')
    outer.stop()
    expect(type('n').defaultPrevented).toBe(false)
    expect(heard).toEqual(['panel', 'screen', 'screen'])
  })
})
