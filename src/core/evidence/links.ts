/** Which criteria an entry of the evidence register supports: the links lie with the answers. */
import { at, type Place } from '../place'
import { linkEvidence, unlinkEvidence } from '../edit/evidence'
import type { Answer, Assessment } from '../types'

/** Limits of `criteria/schema/assessment.schema.json`: entries of one answer, entries of the register. */
export const MOST_OF_ANSWER = 200
/** Entries of the register of an assessment at most, as its schema has it. */
export const MOST_OF_REGISTER = 5000

/**
 * Whether an answer takes no further entry of evidence.
 * @param answer the answer, if any
 */
export function isFull(answer: Answer | undefined): boolean {
  return (answer?.evidence ?? []).length >= MOST_OF_ANSWER
}

/**
 * All links of an assessment by the id of the entry, in the order of the answers; also those to entries that the
 * register does not have.
 */
export function linksById(assessment: Assessment): Map<string, Place[]> {
  const links = new Map<string, Place[]>()
  for (const [setId, answers] of Object.entries(assessment.answers)) {
    for (const [id, answer] of Object.entries(answers)) {
      for (const evidenceId of new Set(answer.evidence)) {
        const known = links.get(evidenceId)
        if (known) known.push({ setId, id })
        else links.set(evidenceId, [{ setId, id }])
      }
    }
  }
  return links
}

/**
 * Links an entry to many criteria at once. A criterion that takes no further entry is left as it is.
 * @param evidenceId the entry
 */
export function linkMany(assessment: Assessment, evidenceId: string, links: readonly Place[]): Assessment {
  return links.reduce(
    (current, { setId, id }) =>
      isFull(at(current.answers, { setId, id })) ? current : linkEvidence(current, setId, id, evidenceId),
    assessment,
  )
}

/**
 * Takes the links of an entry to many criteria away; the entry stays in the register.
 * @param evidenceId the entry
 */
export function unlinkMany(assessment: Assessment, evidenceId: string, links: readonly Place[]): Assessment {
  return links.reduce((current, { setId, id }) => unlinkEvidence(current, setId, id, evidenceId), assessment)
}
