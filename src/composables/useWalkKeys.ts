import { useKeys, type KeyCommands } from './useKeys'

/** Keys that move through rows and act on the one with the focus. */
export interface RowKeys {
  move: (step: 1 | -1) => void
  next: () => void
  search: () => void
  help: () => void
}

/** j k or arrows, n next, / search, ? help, and what else the keys of a walk do: what 1, 2, 3 and 0 mean is the screen's. */
export function useRowKeys(keys: RowKeys, choices: KeyCommands): void {
  useKeys({
    ...choices,
    j: () => keys.move(1),
    k: () => keys.move(-1),
    n: keys.next,
    '/': keys.search,
    '?': keys.help,
    // In a group of radio buttons the arrows belong to the group.
    ArrowDown: { run: () => keys.move(1), on: '[data-row]' },
    ArrowUp: { run: () => keys.move(-1), on: '[data-row]' },
  })
}
