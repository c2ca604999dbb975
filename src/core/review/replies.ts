/** What a facility replies to an opinion that it does not take up ("không tiếp thu vì …"). */
import { at, places, withAt, type Place } from '../place'
import type { Assessment, Instant, Reply } from '../types'

/**
 * The reply at a row; undefined = none.
 * @param assessment the facility's assessment, or the submission
 * @param place set and criterion
 */
export function replyOn({ replies }: Pick<Assessment, 'replies'>, place: Place): Reply | undefined {
  return at(replies, place)
}

/**
 * All replies with where they stand, in the order of the file.
 * @param assessment the facility's assessment, or the submission
 */
export function replies({ replies: given }: Pick<Assessment, 'replies'>): { place: Place; reply: Reply }[] {
  return places(given).map(([place, reply]) => ({ place, reply }))
}

/**
 * Writes, changes or takes back the reply to an opinion (Circular 54/2017/TT-BYT, Article 5(3): it goes along with what
 * the facility determines again).
 * @param assessment the assessment; not changed
 * @param place set and criterion
 * @param text why it is not taken up; blank takes the reply back
 * @param given which review it answers, and when
 */
export function setReply(
  assessment: Assessment,
  place: Place,
  text: string,
  given: { review: string; at: Instant },
): Assessment {
  if ((replyOn(assessment, place)?.text ?? '') === text) return assessment
  const reply = text.trim() === '' ? undefined : { text, ...given }
  const left = Object.entries(withAt(assessment.replies, place, reply)).filter(
    ([, rows]) => Object.keys(rows).length > 0,
  )
  const { replies: _before, ...rest } = assessment
  return left.length > 0 ? { ...rest, replies: Object.fromEntries(left) } : rest
}
