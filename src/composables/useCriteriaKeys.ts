import { useI18n } from '../i18n'
import type { Entry } from '../core/sets/criteria'
import type { Verdict } from '../core/types'
import { announce } from './announce'
import { useRowKeys } from './useWalkKeys'
import type { useWalk } from './useWalk'

/** What the keys of the hospital's walk reach. */
export interface CriteriaKeys {
  walk: ReturnType<typeof useWalk>
  search: () => void
  help: () => void
  next: () => void
  nextGroup: () => void
  /** Gives the row in view a verdict and goes on. */
  give: (entry: Entry, verdict: Verdict) => void
}

/**
 * The keys of the hospital's walk: 1 2 3 0 answer the row in view and move on; G, M, I open its note, evidence and items.
 * @returns the keys with what they do, for the list of keys
 */
export function useCriteriaKeys({ walk, search, help, next, nextGroup, give }: CriteriaKeys) {
  const { t } = useI18n()

  function answer(verdict: Verdict, event: KeyboardEvent): void {
    const entry = walk.answering(event)
    if (entry) give(entry, verdict)
  }
  function into(selector: (id: string) => string): void {
    if (walk.focused.value === null) announce(t('walk.chooseRow'))
    else void walk.enter(walk.focused.value, selector)
  }

  useRowKeys(
    { move: walk.move, next, search, help },
    {
      '1': (event) => answer('met', event),
      '2': (event) => answer('not-met', event),
      '3': (event) => answer('not-applicable', event),
      '0': (event) => answer('unassessed', event),
      g: () => into((id) => `#${id}-note`),
      m: () => into((id) => `#${id}-evidence`),
      i: () => into((id) => `#${id} .items button`),
      ']': nextGroup,
      ...walk.rowKeys,
    },
  )

  return [
    { keys: 'j k', does: t('keys.move') },
    { keys: '↓ ↑', does: t('keys.arrows') },
    { keys: '1', does: t('keys.met') },
    { keys: '2', does: t('keys.notMet') },
    { keys: '3', does: t('keys.notApplicable') },
    { keys: '0', does: t('keys.clear') },
    { keys: 'n', does: t('keys.next') },
    { keys: 'g', does: t('keys.note') },
    { keys: 'm', does: t('keys.evidence') },
    { keys: 'i', does: t('keys.items') },
    { keys: 'enter', does: t('keys.open') },
    { keys: 'esc', does: t('keys.leaveField') },
    { keys: ']', does: t('keys.nextGroup') },
    { keys: '/', does: t('keys.search') },
    { keys: 'ctrl+v', does: t('keys.paste') },
    { keys: 'ctrl+z', does: t('keys.undo') },
    { keys: 'ctrl+y', does: t('keys.redo') },
    { keys: 'ctrl+s', does: t('keys.save') },
    { keys: '?', does: t('keys.help') },
  ]
}
