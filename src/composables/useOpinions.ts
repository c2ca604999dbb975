import { enteredText } from '../core/text/entered'
import { at, placeOf } from '../core/place'
import { itemVerdict } from '../words/verdict'
import { computed, type Ref } from 'vue'
import { useI18n } from '../i18n'
import { useRouter } from 'vue-router'
import { entriesOf, type Entry } from '../core/sets/criteria'
import { newId, now, today } from '../environment'
import { acceptOpinion, isAcceptable, isAccepted, redetermine } from '../core/review/acceptOpinion'
import { answerOf } from '../core/review/assessorAnswers'
import { conflictOn, dissentsOn, isDisputed, isLookedAt, opinionOn } from '../core/review/opinions'
import { replyOn, setReply } from '../core/review/replies'
import { verifyReview } from '../core/review/verifyReview'
import { own } from '../core/json/own'
import type { Opinion, Review } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'
import { useDeskActions } from './useDeskActions'
import { useMessages } from './useMessages'
import { useWords } from './useWords'

/** A row of the hospital's side: its answer, the opinion, and what accepting would do. */
export interface OpinionRow {
  entry: Entry
  /** null while assessors differ. */
  opinion: Opinion | null
  /** Opinions of several assessors that differ and were not settled. */
  conflict: readonly Opinion[]
  /** Opinions that gave way and stay reserved. */
  reserved: readonly Opinion[]
  /** Whether it is a row of the minutes: not simply agreed to. */
  isDifferent: boolean
  /** Whether there is something that can be taken into the answer. */
  isAcceptable: boolean
  isAccepted: boolean
  /** Why the facility does not take it up; empty = not said. */
  reply: string
}

/** The assessors' opinions beside the answers of the assessment on screen. */
export function useOpinions(review: Ref<Review | null>) {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const { words, day, row: label, verdict: verdictWord } = useWords()
  const { show, undoable } = useMessages()
  const { add, nameOf } = useDeskActions()
  const router = useRouter()

  /** The line that an accepted comment becomes below the note. */
  function lineOf(opinion: Opinion | null): string {
    const { comment = '', by } = opinion ?? {}
    const text = comment.trim()
    if (text === '') return ''
    const on = day(review.value?.visit?.concludedOn ?? review.value?.seal?.sealedAt ?? today())
    return t(by === undefined ? 'opinions.line' : 'opinions.lineBy', { day: on, name: by ?? '', text })
  }

  const rows = computed((): OpinionRow[] => {
    const { current, sets } = store
    const given = review.value
    if (!current || !given) return []
    const all = sets
      .flatMap((set) => entriesOf(set))
      .flatMap((entry): OpinionRow[] => {
        const place = placeOf(entry)
        if (!isLookedAt(given, place)) return []
        const opinion = opinionOn(given, place) ?? null
        const canTake = opinion !== null && isAcceptable(opinion)
        return [
          {
            entry,
            opinion,
            conflict: conflictOn(given, place),
            reserved: dissentsOn(given, place),
            isDifferent: isDisputed(given, place),
            isAcceptable: canTake,
            reply: replyOn(current, place)?.text ?? '',
            isAccepted: canTake && isAccepted(current, place, opinion, lineOf(opinion)),
          },
        ]
      })
    return [...all.filter((row) => row.isDifferent), ...all.filter((row) => !row.isDifferent)]
  })

  const verified = computed(() =>
    store.current && review.value ? verifyReview(review.value, store.current, store.sets) : null,
  )
  /** Opinions on criteria that none of the sets here has: kept in the file, not shown as rows. */
  const strangers = computed(() => {
    const given = review.value
    if (!given) return 0
    const known = new Set(store.sets.flatMap((set) => entriesOf(set).map(({ id }) => `${set.id} ${id}`)))
    return Object.entries(given.opinions).flatMap(([setId, opinions]) =>
      Object.keys(opinions).filter((id) => !known.has(`${setId} ${id}`) && isLookedAt(given, { setId, id })),
    ).length
  })

  function accept({ entry, opinion }: OpinionRow): void {
    if (!opinion) return
    const change = store.change(
      (assessment) => acceptOpinion(assessment, placeOf(entry), opinion, lineOf(opinion)),
      {
        code: 'accepted',
        params: { criterion: label(entry) },
      },
    )
    undoable(t('change.accepted', { criterion: label(entry) }), change)
  }

  /** Writes why an opinion is not taken up; it goes along with what is handed in next. */
  function answer({ entry }: OpinionRow, text: string): void {
    const given = { review: review.value?.id ?? '', at: now() }
    store.change(
      (assessment) => setReply(assessment, placeOf(entry), enteredText(text), given),
      { code: 'replied', params: { criterion: label(entry) } },
      `reply:${entry.id}`,
    )
  }

  /** The verdict and items that accepting gives, in words; empty when only the comment is taken. */
  function takes({ entry, opinion }: OpinionRow): string {
    if (!opinion) return ''
    const answer = answerOf(opinion, at(store.current?.answers, placeOf(entry)))
    if (opinion.opinion === 'agree' || !answer) return ''
    const items = (entry.row.items ?? []).flatMap(({ id, title }) => {
      const value = own(answer.items, id)
      if (value === undefined) return []
      return [`${words(title)}: ${verdictWord(itemVerdict(value))}`]
    })
    return [...(answer.verdict ? [verdictWord(answer.verdict)] : []), ...items].join('; ')
  }

  /** Begins the new assessment and goes there. */
  async function begin(acceptAll: boolean): Promise<boolean> {
    const { current } = store
    if (!current || !review.value) return false
    await store.autosave?.flush()
    const options = { id: newId(), now: now(), assessedOn: today(), lineOf, acceptAll }
    const begun = redetermine(current, review.value, options)
    if (!(await add(begun, 'redetermined'))) return false
    show(t('opinions.begun', { name: nameOf(begun) }))
    await router.push({ name: 'opinions', params: { id: begun.id } })
    return true
  }

  return { rows, verified, strangers, label, lineOf, takes, accept, answer, begin }
}
