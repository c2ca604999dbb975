import { onScopeDispose } from 'vue'
import { isTyping, keyNames } from './keyNames'
import { usePreferencesStore } from '../stores/preferences'

/** What a key does. */
export interface KeyCommand {
  run: (event: KeyboardEvent) => unknown
  /** Only while the element that has the focus matches, e.g. `[data-row]`: keys of one row, not of a button in it. */
  on?: string
  /** Also while one writes in a field (saving, finding); never for single letters. */
  inFields?: boolean
  /** Also while a dialog is open. Everything else stays behind it: nobody changes what they do not see. */
  inDialogs?: boolean
  /** Whether it can do something now; otherwise the key is free for others. */
  when?: () => boolean
}

/** Keys by name (see `keyNames`); a plain function is a command without conditions. */
export type KeyCommands = Readonly<Record<string, KeyCommand | ((event: KeyboardEvent) => unknown)>>

/** The latest set of keys first: what a panel binds goes before what the screen around it binds. */
let sets: readonly KeyCommands[] = []

/**
 * Binds keys for as long as the component lives. This is the one place of the app that listens to the keyboard for
 * commands, so dialogs, text fields, input methods, Caps Lock, layouts and the wish to have no single keys
 * (WCAG 2.1.4) are minded once.
 */
export function useKeys(commands: KeyCommands): void {
  if (sets.length === 0) document.addEventListener('keydown', hear)
  sets = [commands, ...sets]
  onScopeDispose(() => {
    sets = sets.filter((set) => set !== commands)
    if (sets.length === 0) document.removeEventListener('keydown', hear)
  })
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented) return
  const names = keyNames(event)
  for (const name of names)
    for (const set of sets) {
      const found = Object.hasOwn(set, name) ? set[name] : undefined
      if (!found) continue
      const command = typeof found === 'function' ? { run: found } : found
      if (!mayRun(name, command, event)) continue
      event.preventDefault()
      command.run(event)
      return
    }
}

function mayRun(name: string, command: KeyCommand, { target }: KeyboardEvent): boolean {
  // A letter, digit or sign; Enter, Escape and the arrows are never typed by accident (WCAG 2.1.4).
  const isSingle = !name.startsWith('ctrl+') && name.replace(/^shift\+/, '').length === 1
  if (isSingle && !usePreferencesStore().singleKeys) return false
  if ((isSingle || !command.inFields) && isTyping(target)) return false
  if (!command.inDialogs && document.querySelector('dialog[open]')) return false
  if (command.on && !(target instanceof HTMLElement && target.matches(command.on))) return false
  return command.when?.() ?? true
}
