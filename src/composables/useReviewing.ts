import { enteredLine, enteredText } from '../core/text/entered'
import { at, placeOf } from '../core/place'
import { storeToRefs } from 'pinia'
import { useI18n } from '../i18n'
import { now } from '../environment'
import type { Entry } from '../core/sets/criteria'
import type { ItemAnswer } from '../core/edit/answers'
import {
  setOpinion,
  setOpinionText,
  setOwnItem,
  setOwnVerdict,
  setRest,
  settleConflict,
  type Stamp,
} from '../core/review/editOpinions'
import { setAssessors, setSeen } from '../core/review/editVisit'
import { isLookedAt, type OpinionWord } from '../core/review/opinions'
import type { Section } from '../core/score/sections'
import type { Answer, ItemId, Opinion, Verdict } from '../core/types'
import { useAssessorNameStore } from '../stores/assessorName'
import { useReviewStore } from '../stores/review'
import { announce } from './announce'
import { useMessages } from './useMessages'
import { useWords } from './useWords'

/** Giving opinions: every change through the store, a new level of the assessors said. */
export function useReviewing() {
  const store = useReviewStore()
  const who = useAssessorNameStore()
  const { name: assessor } = storeToRefs(who)
  const { t } = useI18n()
  const { words, row: label, verdict: verdictWord, levelShort } = useWords()
  const { show, undoable } = useMessages()

  const answerTo = (entry: Entry): Answer | undefined => at(store.submission?.answers, placeOf(entry))
  const stamp = (): Stamp => ({ by: assessor.value, at: now() })

  function levelWords(): string {
    const level = store.results?.assessor.level
    if (!level) return ''
    return levelShort(level)
  }

  /** Makes a change and says a new level of the assessors. */
  function saying<C>(change: () => C): C {
    const before = levelWords()
    const made = change()
    const after = levelWords()
    if (after !== before && after !== '') announce(t('review.levelNow', { level: after }))
    return made
  }

  function give(entry: Entry, word: OpinionWord | null): void {
    if (!entry.asked) return
    const opinion = t(word === null ? 'review.opinion.none' : `review.opinion.${word}`)
    saying(() =>
      store.change((review) => setOpinion(review, placeOf(entry), word, stamp()), {
        code: 'opinion',
        params: { criterion: label(entry), opinion },
      }),
    )
  }

  function giveOwn(entry: Entry, verdict: Verdict): void {
    saying(() =>
      store.change((review) => setOwnVerdict(review, placeOf(entry), verdict, stamp()), {
        code: 'ownVerdict',
        params: { criterion: label(entry), verdict: verdictWord(verdict) },
      }),
    )
  }

  function tick(entry: Entry, id: ItemId, value: ItemAnswer | undefined): void {
    const given = { row: entry.row, answer: answerTo(entry) }
    saying(() =>
      store.change((review) => setOwnItem(review, placeOf(entry), given, { id, value }, stamp()), {
        code: 'item',
        params: { criterion: label(entry) },
      }),
    )
  }

  function write(entry: Entry, field: 'comment' | 'reason', text: string): void {
    store.change(
      (review) => setOpinionText(review, placeOf(entry), field, enteredText(text), stamp()),
      { code: field, params: { criterion: label(entry) } },
      `${field}:${entry.id}`,
    )
  }

  function settle(entry: Entry, opinion: Opinion): void {
    saying(() =>
      store.change((review) => settleConflict(review, placeOf(entry), opinion), {
        code: 'settled',
        params: { criterion: label(entry) },
      }),
    )
  }

  /**
   * The rows of a section that nobody has looked at; with `seen` only those answered "đạt" whose evidence was all seen.
   */
  function openIn(section: Section, only: 'all' | 'seen' = 'all'): Entry[] {
    const { current: review, results } = store
    if (!review) return []
    return section.entries.filter((entry) => {
      const status = results?.self.entries[entry.id]
      if (!entry.asked || !status?.counts || isLookedAt(review, placeOf(entry))) return false
      const evidence = answerTo(entry)?.evidence ?? []
      return (
        only === 'all' ||
        (status.verdict === 'met' && evidence.length > 0 && evidence.every((id) => review.seen?.includes(id)))
      )
    })
  }

  /** Agrees to the rows of a section that nobody has looked at, as one step. */
  function agreeRest(section: Section, only: 'all' | 'seen' = 'all'): void {
    const places = openIn(section, only).map(placeOf)
    const group = section.group ? words(section.group.title) : t('walk.milestones')
    if (places.length === 0) {
      show(t('review.restNothing'))
      return
    }
    const params = { count: places.length, group }
    const change = saying(() =>
      store.change((review) => setRest(review, places, 'agree', stamp()), { code: 'agreeRest', params }),
    )
    undoable(t('review.restAgreed', params), change)
  }

  function see(evidenceId: string, isSeen: boolean): void {
    store.change((review) => setSeen(review, evidenceId, isSeen), { code: 'seen' })
  }

  /** Names whoever gives the opinions from now on, and puts the name among the assessors. */
  function nameAssessor(name: string): void {
    const clean = enteredLine(name)
    who.keep(clean)
    if (clean === '' || store.current?.assessors?.some((known) => known.name === clean)) return
    store.change((review) => setAssessors(review, [...(review.assessors ?? []), { name: clean }]), {
      code: 'assessors',
    })
  }

  return {
    assessor,
    label,
    answerTo,
    give,
    giveOwn,
    tick,
    write,
    settle,
    openIn,
    agreeRest,
    see,
    nameAssessor,
  }
}
