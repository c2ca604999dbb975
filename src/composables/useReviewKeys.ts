import { useI18n } from '../i18n'
import type { OpinionWord } from '../core/review/opinions'
import type { Entry } from '../core/sets/criteria'
import type { CriterionId } from '../core/types'
import { announce } from './announce'
import { useRowKeys } from './useWalkKeys'
import type { useWalk } from './useWalk'

/** What the keys of the assessors' walk reach. */
export interface ReviewKeys {
  walk: ReturnType<typeof useWalk>
  search: () => void
  help: () => void
  next: () => void
  nextGroup: () => void
  /** Gives the row in view an opinion and goes on. */
  give: (entry: Entry, word: OpinionWord | null) => void
  /** Opens the evidence of a row beside it. */
  look: (id: CriterionId) => void
}

/**
 * The keys of the assessors' walk: 1 agrees and moves on, 2 and 3 lead to the reason, O opens the evidence.
 * @returns the keys with what they do, for the list of keys
 */
export function useReviewKeys({ walk, search, help, next, nextGroup, give, look }: ReviewKeys) {
  const { t } = useI18n()

  function say(word: OpinionWord | null, event: KeyboardEvent): void {
    const entry = walk.answering(event)
    if (entry) give(entry, word)
  }
  function onRow(run: (id: CriterionId) => void): void {
    if (walk.focused.value === null) announce(t('walk.chooseRow'))
    else run(walk.focused.value)
  }

  useRowKeys(
    { move: walk.move, next, search, help },
    {
      '1': (event) => say('agree', event),
      '2': (event) => say('disagree', event),
      '3': (event) => say('needs-more', event),
      '0': (event) => say(null, event),
      g: () => onRow((id) => void walk.enter(id, (row) => `#${row}-comment`)),
      o: () => onRow(look),
      ']': nextGroup,
      ...walk.rowKeys,
    },
  )

  return [
    { keys: 'j k', does: t('keys.move') },
    { keys: '↓ ↑', does: t('keys.arrows') },
    { keys: '1', does: t('review.opinion.agree') },
    { keys: '2', does: t('review.opinion.disagree') },
    { keys: '3', does: t('review.opinion.needs-more') },
    { keys: '0', does: t('review.keys.clear') },
    { keys: 'n', does: t('review.keys.next') },
    { keys: 'g', does: t('review.keys.comment') },
    { keys: 'o', does: t('review.keys.evidence') },
    { keys: 'enter', does: t('keys.open') },
    { keys: 'esc', does: t('keys.leaveField') },
    { keys: ']', does: t('keys.nextGroup') },
    { keys: '/', does: t('keys.search') },
    { keys: 'ctrl+z', does: t('keys.undo') },
    { keys: 'ctrl+y', does: t('keys.redo') },
    { keys: '?', does: t('keys.help') },
  ]
}
