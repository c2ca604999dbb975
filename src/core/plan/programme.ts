/**
 * The deployment programme: five steps in order, with days, who is responsible and which papers. The days of the
 * template are those a province set for its hospitals in 2025; they are no law and are meant to be changed.
 */
import { own } from '../json/own'
import type { Assessment, Day, ProgrammeStep } from '../types'
import { daysBetween } from '../time/days'

/** Tổ triển khai, khảo sát hiện trạng, kế hoạch, nghiệm thu, đánh giá và công bố; in this order. */
export const PROGRAMME_STEPS = ['team', 'survey', 'plan', 'acceptance', 'announcement'] as const
export type ProgrammeStepId = (typeof PROGRAMME_STEPS)[number]

/** Month and day before which a step was to be done in the template of 2025. */
const TEMPLATE: Record<ProgrammeStepId, string> = {
  team: '04-15',
  survey: '04-26',
  plan: '06-30',
  acceptance: '09-15',
  announcement: '09-30',
}

/** Where a step stands: done, its day has passed, the first that is not done, or later than that. */
export type StepState = 'done' | 'late' | 'next' | 'later'

/** One step as the screens show it. */
export interface StepView extends ProgrammeStep {
  id: ProgrammeStepId
  state: StepState
  /** Days past its due day, done or not; 0 when in time or without a due day. */
  daysLate: number
  /** Days left until the due day; null when done, late or without one. */
  daysLeft: number | null
  /** Whether an earlier step is not done although this one is, or this one is due before an earlier one. */
  outOfOrder: boolean
}

/** The programme at a day. */
export interface ProgrammeView {
  steps: StepView[]
  done: number
  late: number
  /** The first step that is not done; null when all are. */
  next: StepView | null
  /** Whether anything has been entered at all. */
  started: boolean
}

/**
 * The programme at a day.
 * @param programme the member of the assessment, if any
 * @param today ISO 8601 day, from outside; on the due day itself a step is not yet late
 */
export function programmeView(programme: Assessment['programme'], today: Day): ProgrammeView {
  const given = PROGRAMME_STEPS.map((id) => ({ ...stepOf(programme, id), id }))
  const first = given.find(({ doneOn }) => doneOn === undefined)
  const steps = given.map((step, index): StepView => {
    const { due, doneOn } = step
    const isLate = due !== undefined && (doneOn ?? today) > due
    const earlier = given.slice(0, index)
    const state = doneOn !== undefined ? 'done' : isLate ? 'late' : step === first ? 'next' : 'later'
    return {
      ...step,
      state,
      daysLate: isLate ? daysBetween(due, doneOn ?? today) : 0,
      daysLeft: due === undefined || doneOn !== undefined || isLate ? null : daysBetween(today, due),
      outOfOrder:
        (doneOn !== undefined && earlier.some((one) => one.doneOn === undefined)) ||
        (due !== undefined && earlier.some((one) => one.due !== undefined && one.due > due)),
    }
  })
  return {
    steps,
    done: steps.filter(({ state }) => state === 'done').length,
    late: steps.filter(({ state }) => state === 'late').length,
    next: steps.find(({ doneOn }) => doneOn === undefined) ?? null,
    started: given.some(({ id: _id, ...step }) => Object.values(step).some((value) => value !== undefined)),
  }
}

/**
 * Changes one step.
 * @param patch members to replace; undefined or blank removes a member
 */
export function updateStep(assessment: Assessment, id: ProgrammeStepId, patch: ProgrammeStep): Assessment {
  const kept = Object.entries({ ...stepOf(assessment.programme, id), ...patch }).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  const { [id]: _before, ...others } = assessment.programme ?? {}
  const programme = kept.length > 0 ? { ...others, [id]: Object.fromEntries(kept) as ProgrammeStep } : others
  return { ...assessment, programme }
}

/**
 * The due days of the template moved to another year.
 * @param year the year, e.g. 2027
 */
export function programmeTemplate(year: number): Record<ProgrammeStepId, Day> {
  const four = String(year).padStart(4, '0')
  return Object.fromEntries(PROGRAMME_STEPS.map((id) => [id, `${four}-${TEMPLATE[id]}`])) as Record<
    ProgrammeStepId,
    Day
  >
}

/** Fills the template's due days in where there is none yet; days that are there stay. */
export function applyTemplate(assessment: Assessment, year: number): Assessment {
  const days = programmeTemplate(year)
  return PROGRAMME_STEPS.filter((id) => stepOf(assessment.programme, id)?.due === undefined).reduce(
    (current, id) => updateStep(current, id, { due: days[id] }),
    assessment,
  )
}

function stepOf(programme: Assessment['programme'], id: ProgrammeStepId): ProgrammeStep | undefined {
  return own(programme, id)
}
