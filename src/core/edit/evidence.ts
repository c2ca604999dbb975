import type { Assessment, CriterionId, Evidence } from '../types'
import { editAnswer } from './answers'

/**
 * Adds an entry to the evidence register and, when criteria are named, links it to them.
 * @param entry the new entry; its id must be new
 * @param links criteria it supports, with their set
 */
export function addEvidence(
  assessment: Assessment,
  entry: Evidence,
  links: readonly { setId: string; id: CriterionId }[] = [],
): Assessment {
  const added: Assessment = { ...assessment, evidence: [...(assessment.evidence ?? []), entry] }
  return links.reduce<Assessment>(
    (current, link) => linkEvidence(current, link.setId, link.id, entry.id),
    added,
  )
}

/**
 * Changes an entry of the register.
 * @param id the entry
 * @param patch members to replace; undefined removes a member
 */
export function updateEvidence(assessment: Assessment, id: string, patch: Partial<Evidence>): Assessment {
  const evidence = (assessment.evidence ?? []).map((entry) =>
    entry.id === id ? (withoutUndefined({ ...entry, ...patch }) as Evidence) : entry,
  )
  return { ...assessment, evidence }
}

/**
 * Removes an entry of the register and every link to it.
 * @param id the entry
 */
export function removeEvidence(assessment: Assessment, id: string): Assessment {
  const unlinked = Object.entries(assessment.answers).reduce(
    (current, [setId, answers]) =>
      Object.keys(answers).reduce((inner, criterion) => unlinkEvidence(inner, setId, criterion, id), current),
    assessment,
  )
  return { ...unlinked, evidence: (unlinked.evidence ?? []).filter((entry) => entry.id !== id) }
}

/**
 * Links an entry to a criterion; linking twice changes nothing.
 * @param id criterion or milestone id
 * @param evidenceId the entry
 */
export function linkEvidence(
  assessment: Assessment,
  setId: string,
  id: CriterionId,
  evidenceId: string,
): Assessment {
  return editAnswer(assessment, setId, id, (answer) =>
    answer.evidence?.includes(evidenceId)
      ? answer
      : { ...answer, evidence: [...(answer.evidence ?? []), evidenceId] },
  )
}

/**
 * Removes the link of an entry to a criterion; the entry stays in the register.
 * @param id criterion or milestone id
 * @param evidenceId the entry
 */
export function unlinkEvidence(
  assessment: Assessment,
  setId: string,
  id: CriterionId,
  evidenceId: string,
): Assessment {
  return editAnswer(assessment, setId, id, (answer) =>
    answer.evidence === undefined
      ? answer
      : { ...answer, evidence: answer.evidence.filter((candidate) => candidate !== evidenceId) },
  )
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Partial<T>
}
