import { useKeys, type KeyCommand } from './useKeys'

/** What the single keys of the list of actions do; most of them do it to the action that has the focus. */
export interface PlanKeyCommands {
  current: () => string | null
  move: (step: 1 | -1) => void
  edit: (id: string) => void
  choose: (id: string) => void
  /** Position among the statuses, from 0. */
  status: (id: string, at: number) => void
  remove: (id: string) => void
  add: () => void
  search: () => void
  help: () => void
}

/** j/k or arrows, e sửa, x chọn, 1–4 trạng thái, Delete xóa, a việc mới, / tìm, ? trợ giúp. Can be switched off (WCAG 2.1.4). */
export function usePlanKeys(commands: PlanKeyCommands): void {
  // Only the row itself: Enter and space on a button within it belong to the button.
  const onRow = (run: (id: string) => void): KeyCommand => ({
    run: () => run(commands.current() ?? ''),
    on: '[data-action]',
    when: () => commands.current() !== null,
  })

  useKeys({
    j: () => commands.move(1),
    k: () => commands.move(-1),
    a: commands.add,
    '/': commands.search,
    '?': commands.help,
    ArrowDown: onRow(() => commands.move(1)),
    ArrowUp: onRow(() => commands.move(-1)),
    Enter: onRow(commands.edit),
    e: onRow(commands.edit),
    x: onRow(commands.choose),
    ' ': onRow(commands.choose),
    '1': onRow((id) => commands.status(id, 0)),
    '2': onRow((id) => commands.status(id, 1)),
    '3': onRow((id) => commands.status(id, 2)),
    '4': onRow((id) => commands.status(id, 3)),
    Delete: onRow(commands.remove),
  })
}
