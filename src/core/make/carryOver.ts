import type { Answer, Assessment, Day } from '../types'

/** What a new year begins with; id and time come from outside. */
export interface StartFromOptions {
  id: string
  /** ISO 8601 instant in UTC. */
  now: string
  assessedOn: Day
}

/**
 * Starts an assessment from an earlier one. Facility, sets, readings, evidence, programme, open actions and who answers for
 * which row come along; no sheet of a department counts as sent, returned or checked;
 * every answer is marked as to be confirmed and counts as unassessed until it is (Circular 54/2017/TT-BYT, Article 7(3):
 * the level is reported every year, so last year's answers are no answer). Seal, history, snapshot, finished actions
 * and fields of the earlier file that we do not know stay behind: they speak of that file.
 * @param earlier the earlier assessment; not changed
 * @param options id, time and date of the new one
 */
export function startFrom(earlier: Assessment, options: StartFromOptions): Assessment {
  const actions = (earlier.actions ?? []).filter(({ status }) => status !== 'done' && status !== 'cancelled')
  const started: Assessment = {
    format: earlier.format,
    formatVersion: earlier.formatVersion,
    id: options.id,
    createdAt: options.now,
    updatedAt: options.now,
    startedFrom: earlier.id,
    criteriaSets: earlier.criteriaSets,
    facility: earlier.facility,
    assessedOn: options.assessedOn,
    regime: earlier.regime,
    targetLevel: earlier.targetLevel,
    answers: Object.fromEntries(
      Object.entries(earlier.answers).map(([set, answers]) => [
        set,
        Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, toConfirm(answer)])),
      ]),
    ),
  }
  if (earlier.illustrative) started.illustrative = true
  if (earlier.interpretations) started.interpretations = earlier.interpretations
  if (earlier.evidence) started.evidence = earlier.evidence
  if (earlier.owners) started.owners = earlier.owners
  const people = peopleOf(earlier)
  if (people) started.assignments = people
  if (earlier.programme) started.programme = earlier.programme
  if (earlier.targetDate) started.targetDate = earlier.targetDate
  if (actions.length > 0) started.actions = actions
  return started
}

/** A row with only a note or evidence says nothing that could be confirmed. */
function toConfirm(answer: Answer): Answer {
  const hasVerdict = answer.verdict !== undefined && answer.verdict !== 'unassessed'
  return hasVerdict || Object.keys(answer.items ?? {}).length > 0 ? { ...answer, unconfirmed: true } : answer
}

/** Who answers stays known; what was sent and returned speaks of the earlier year. */
function peopleOf({ assignments }: Assessment): Assessment['assignments'] {
  const sets = Object.entries(assignments ?? {}).flatMap(([set, rows]) => {
    const people = Object.entries(rows).flatMap(([id, { person }]) =>
      person === undefined ? [] : [[id, { person }] as const],
    )
    return people.length === 0 ? [] : [[set, Object.fromEntries(people)] as const]
  })
  return sets.length === 0 ? undefined : Object.fromEntries(sets)
}
