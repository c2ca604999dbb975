import { useKeys, type KeyCommands } from './useKeys'

/** What the single keys of the walk-through do. */
export interface WalkKeys {
  move: (step: 1 | -1) => void
  give: (verdict: 'met' | 'not-met' | 'not-applicable' | 'unassessed') => void
  next: () => void
  search: () => void
  help: () => void
}

/** Keys that move through rows and act on the one with the focus. */
export type RowKeys = Pick<WalkKeys, 'move' | 'next' | 'search' | 'help'>

/** j/k or arrows, 1 đạt, 2 chưa đạt, 3 không áp dụng, 0 xoá, n next, / search, ? help. Can be switched off (WCAG 2.1.4). */
export function useWalkKeys(keys: WalkKeys): void {
  useRowKeys(keys, {
    '1': () => keys.give('met'),
    '2': () => keys.give('not-met'),
    '3': () => keys.give('not-applicable'),
    '0': () => keys.give('unassessed'),
  })
}

/** The same keys with other choices: what 1, 2, 3 and 0 do is the screen's. */
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
