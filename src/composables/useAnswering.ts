import { enteredText } from '../core/text/entered'
import { at } from '../core/place'
import { useI18n } from '../i18n'
import { contradictsNotApplicable, isAbsentByFacts } from '../core/score/applicability'
import type { Entry } from '../core/sets/criteria'
import {
  confirmAnswer,
  confirmAnswers,
  setItem,
  setText,
  setVerdict,
  setVerdicts,
  type ItemAnswer,
} from '../core/edit/answers'
import { setOwner } from '../core/edit/owners'
import type { Item, ItemId, Verdict } from '../core/types'
import { unconfirmedRows } from '../core/score/unconfirmed'
import type { Section } from '../core/score/sections'
import { useAssessmentStore } from '../stores/assessment'
import { announce } from './announce'
import { useMessages } from './useMessages'
import { useWords } from './useWords'

/** Answering criteria: every change through the store, refusals explained, a new level said. */
export function useAnswering() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const { words, row: label, verdict: verdictWord, levelShort } = useWords()
  const { show, undoable } = useMessages()

  /** Why "không áp dụng" cannot be chosen, in words; null when it can. */
  function refusal(row: Entry['row'] | Item): string | null {
    if (row.notApplicable === 'never') return t('answer.notApplicableNever')
    if (store.current && contradictsNotApplicable(row, store.current.facility))
      return t('answer.notApplicableFact')
    return null
  }

  /** The reason that the facility's own facts give for "không áp dụng"; null when one is written or they give none. */
  function reasonByFacts({ set, id, row }: Entry): string | null {
    const { current } = store
    const fact = row.applicability?.fact
    if (!current || fact === undefined || at(current.answers, { setId: set.id, id })?.reason) return null
    return isAbsentByFacts(row, current.facility) ? t(`answer.absent.${fact}`) : null
  }

  function saySome(before: string): void {
    const after = levelWords()
    if (after !== before && after !== '') announce(t('answer.levelNow', { level: after }))
  }

  function levelWords(): string {
    const level = store.result?.level
    if (!level) return ''
    return levelShort(level)
  }

  function give(entry: Entry, verdict: Verdict): void {
    if (!entry.asked) return
    const refused = verdict === 'not-applicable' ? refusal(entry.row) : null
    if (refused !== null) {
      show(`${label(entry)}: ${refused}`)
      return
    }
    const before = levelWords()
    const reason = verdict === 'not-applicable' ? reasonByFacts(entry) : null
    store.change(
      (assessment) => {
        const given = setVerdict(assessment, entry.set.id, entry.id, verdict)
        return reason === null ? given : setText(given, entry.set.id, entry.id, 'reason', reason)
      },
      {
        code: 'verdict',
        params: { criterion: label(entry), verdict: verdictWord(verdict) },
      },
    )
    saySome(before)
  }

  function tick(entry: Entry, itemId: ItemId, value: ItemAnswer | undefined): void {
    const before = levelWords()
    store.change((assessment) => setItem(assessment, entry.set.id, entry.row, itemId, value), {
      code: 'item',
      params: { criterion: label(entry) },
    })
    saySome(before)
  }

  function write(entry: Entry, field: 'note' | 'reason', text: string): void {
    store.change(
      (assessment) => setText(assessment, entry.set.id, entry.id, field, enteredText(text)),
      { code: field, params: { criterion: label(entry) } },
      `${field}:${entry.id}`,
    )
  }

  /** Names who in the hospital answers for a row. */
  function assign(entry: Entry, name: string): void {
    store.change((assessment) => setOwner(assessment, entry.set.id, entry.id, name), {
      code: 'owner',
      params: { criterion: label(entry) },
    })
  }

  function confirm(entry: Entry): void {
    store.change((assessment) => confirmAnswer(assessment, entry.set.id, entry.id), {
      code: 'confirm',
      params: { criterion: label(entry) },
    })
  }

  /** How many answers of a section are to be confirmed. */
  const unconfirmedIn = (section: Section): number =>
    store.current ? unconfirmedRows(section.entries, store.current.answers).length : 0

  /** Confirms all answers of a section that were carried over, as one step. */
  function confirmAll(section: Section): void {
    const rows = unconfirmedRows(section.entries, store.current?.answers ?? {})
    const first = rows[0]
    if (!first) return
    const before = levelWords()
    const params = {
      count: rows.length,
      group: section.group ? words(section.group.title) : t('walk.milestones'),
    }
    const change = store.change(
      (assessment) =>
        confirmAnswers(
          assessment,
          first.set.id,
          rows.map(({ id }) => id),
        ),
      { code: 'confirmGroup', params },
    )
    undoable(t('change.confirmGroup', params), change)
    saySome(before)
  }

  /** Gives the rows of a section one verdict: those without a verdict, or, to clear, all of them. */
  function giveAll(section: Section, verdict: 'met' | 'not-met' | 'unassessed'): void {
    const statuses = store.result?.entries
    const targets = section.entries.filter((entry) => {
      const status = statuses?.[entry.id]
      return entry.asked && (verdict === 'unassessed') !== (status?.verdict === 'unassessed')
    })
    const first = targets[0]
    if (!first) {
      show(t('answer.groupNothing'))
      return
    }
    const before = levelWords()
    const group = section.group ? words(section.group.title) : t('walk.milestones')
    const params = { count: targets.length, group, verdict: verdictWord(verdict) }
    const change = store.change(
      (assessment) =>
        setVerdicts(
          assessment,
          first.set.id,
          targets.map(({ id }) => id),
          verdict,
        ),
      { code: 'group', params },
    )
    undoable(t('change.group', params), change)
    saySome(before)
  }

  return { label, refusal, give, tick, write, assign, confirm, unconfirmedIn, confirmAll, giveAll }
}
