/** Input types one does not write into: keys pressed on them are free to be commands. */
const NOT_WRITTEN = ['checkbox', 'radio', 'button', 'submit', 'reset', 'image', 'file', 'color', 'range']

/** Roles of elements that take letters for themselves: one writes in them, or a letter jumps to an entry. */
const WRITTEN_ROLES =
  '[role="textbox"], [role="searchbox"], [role="combobox"], [role="listbox"], [role="menu"]'

/** What an input method reports instead of a key while it composes a letter. */
const COMPOSED = ['Process', 'Dead', 'Unidentified', 'Compose']

/** What is asked of a key event; the event itself fits. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> &
  Partial<Pick<KeyboardEvent, 'isComposing'>>

/** Whether typing goes into the element, so that keys belong to it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true
  if (target.closest(WRITTEN_ROLES)) return true
  return target instanceof HTMLInputElement && !NOT_WRITTEN.includes(target.type)
}

/**
 * The names under which a key press may be bound, the likeliest first; empty while an input method composes.
 * - A letter counts without Caps Lock: `J` without shift is `j`; with shift it is `shift+j`.
 * - ctrl and the command key of a Mac are one: `ctrl+z`, `ctrl+shift+z`.
 * - Where the layout gives no Latin letter or no digit (Vietnamese, Russian, French), the place of the key counts:
 *   the key left of 2 is `1` although it types `ă` or `&`.
 * - A sign needs whatever its layout needs: `?` and `/` are found by what is typed.
 */
export function keyNames(press: KeyPress): string[] {
  const { key, code, altKey, shiftKey, isComposing } = press
  const isControlled = press.ctrlKey || press.metaKey
  if (isComposing || COMPOSED.includes(key) || altKey) return []
  const isSign = key.length === 1 && !/^\p{L}$/u.test(key)
  const names = [nameOf(isSign ? key : lowered(key), isControlled, shiftKey && !isSign)]
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter && !/^[a-z]$/i.test(key)) names.push(nameOf(letter.toLowerCase(), isControlled, shiftKey))
  const digit = /^Digit(\d)$/.exec(code)?.[1]
  if (digit && key !== digit && !shiftKey) names.push(nameOf(digit, isControlled, false))
  return names
}

const lowered = (key: string): string => (key.length === 1 ? key.toLowerCase() : key)

function nameOf(key: string, isControlled: boolean, isShifted: boolean): string {
  return `${isControlled ? 'ctrl+' : ''}${isShifted ? 'shift+' : ''}${key}`
}
