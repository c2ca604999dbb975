import { at } from '../place'
import { entriesOf } from '../sets/criteria'
import { isEnded } from '../score/inForce'
import { own } from '../json/own'
import type { Answer, Assessment, CriteriaSet, CriterionId, SnapshotEntry } from '../types'

/** An answer that does not count in this assessment; it is kept in the file and shown ("không thuộc bộ tiêu chí này"). */
export interface OutsideAnswer {
  set: string
  id: CriterionId
  /** The set is not here; the set does not have the criterion; the criterion was withdrawn before the date. */
  reason: 'unknown-set' | 'unknown-criterion' | 'withdrawn'
  answer: Answer
  /** The criterion's words as the file carries them, if it does. */
  words?: SnapshotEntry
}

/**
 * Answers to sets and criteria that are not here, and to criteria withdrawn before the assessment date.
 * @param sets the criteria sets at hand; the one with an answer's set id is asked, whatever its version
 * @returns sorted by set and id
 */
export function outsideAnswers(assessment: Assessment, sets: readonly CriteriaSet[]): OutsideAnswer[] {
  return Object.keys(assessment.answers)
    .sort()
    .flatMap((set) => {
      const answers = own(assessment.answers, set) ?? {}
      const known = sets.find(({ id }) => id === set)
      const rows = new Map(known ? entriesOf(known).map((entry) => [entry.id, entry.row]) : [])
      return Object.keys(answers)
        .sort()
        .flatMap((id): OutsideAnswer[] => {
          const answer = own(answers, id)
          const row = rows.get(id)
          if (!answer || (row && !isEnded(row, assessment.assessedOn))) return []
          const words = at(assessment.snapshot, { setId: set, id })
          const reason = row ? 'withdrawn' : known ? 'unknown-criterion' : 'unknown-set'
          return [{ set, id, reason, answer, ...(words ? { words } : {}) }]
        })
    })
}
