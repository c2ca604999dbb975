import { useEventListener } from '@vueuse/core'
import { isTyping } from './useUndo'
import { usePreferences } from './usePreferences'

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

/** j/k or arrows, e sửa, x chọn, 1–4 trạng thái, Delete xóa, n việc mới, / tìm, ? trợ giúp. Can be switched off (WCAG 2.1.4). */
export function usePlanKeys(commands: PlanKeyCommands): void {
  const { singleKeys } = usePreferences()

  const anywhere: Record<string, () => void> = {
    j: () => commands.move(1),
    k: () => commands.move(-1),
    n: commands.add,
    '/': commands.search,
    '?': commands.help,
  }
  const onRow: Record<string, (id: string) => void> = {
    ArrowDown: () => commands.move(1),
    ArrowUp: () => commands.move(-1),
    Enter: commands.edit,
    e: commands.edit,
    x: commands.choose,
    ' ': commands.choose,
    '1': (id) => commands.status(id, 0),
    '2': (id) => commands.status(id, 1),
    '3': (id) => commands.status(id, 2),
    '4': (id) => commands.status(id, 3),
    Delete: commands.remove,
  }

  useEventListener(document, 'keydown', (event: KeyboardEvent) => {
    if (!singleKeys.value || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    if (document.querySelector('dialog[open]')) return
    const id = commands.current()
    // Only the row itself: Enter and space on a button within it belong to the button.
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset.action !== undefined
    const command = anywhere[event.key]
    const rowCommand = isOnRow && id !== null ? onRow[event.key] : undefined
    if (!command && !rowCommand) return
    event.preventDefault()
    if (rowCommand && id !== null) rowCommand(id)
    else command?.()
  })
}
