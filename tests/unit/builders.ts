import type {
  Answer,
  Answers,
  Assessment,
  CriteriaSet,
  CriterionId,
  Day,
  Interpretations,
  Regime,
} from '@/core/types'

type ItemValue = NonNullable<Answer['items']>[string]

/**
 * Answers step by step: `answers().met('lis.1').items('lis.9', [true, false]).in('tt46-2018').met('t46.43').build()`.
 * A later word about a criterion replaces an earlier one.
 */
export class AnswersBuilder {
  /** Maps, because ids may be hostile: `{}['constructor']` is not empty. */
  private readonly answers = new Map<string, Map<CriterionId, Answer>>()

  constructor(private setId: string) {}

  /** From now on answers to this set. */
  in(setId: string): this {
    this.setId = setId
    return this
  }

  answer(id: CriterionId, answer: Answer): this {
    const set = this.answers.get(this.setId) ?? new Map<CriterionId, Answer>()
    this.answers.set(this.setId, set.set(id, answer))
    return this
  }

  met(...ids: CriterionId[]): this {
    return this.each(ids, { verdict: 'met' })
  }

  notMet(...ids: CriterionId[]): this {
    return this.each(ids, { verdict: 'not-met' })
  }

  /** "Không áp dụng", by default with a reason; `reason: ''` leaves it out. */
  notApplicable(id: CriterionId, reason = 'Cơ sở không có'): this {
    return this.answer(id, { verdict: 'not-applicable', ...(reason === '' ? {} : { reason }) })
  }

  /** Item answers by position: the first value belongs to `<id>.1`; undefined leaves an item out. */
  items(id: CriterionId, values: (ItemValue | undefined)[], rest: Omit<Answer, 'items'> = {}): this {
    const items: Record<string, ItemValue> = {}
    values.forEach((value, index) => {
      if (value !== undefined) items[`${id}.${index + 1}`] = value
    })
    return this.answer(id, { ...rest, items })
  }

  /** An answer carried over from an earlier assessment. */
  unconfirmed(...ids: CriterionId[]): this {
    return this.each(ids, { verdict: 'met', unconfirmed: true })
  }

  /** Takes answers back. */
  unassessed(...ids: CriterionId[]): this {
    for (const id of ids) this.answers.get(this.setId)?.delete(id)
    return this
  }

  /** Every asked row of a set met, milestones too; the set stays the one that is answered. */
  allMet(set: CriteriaSet): this {
    return this.in(set.id).met(...askedIds(set))
  }

  build(): Answers {
    return Object.fromEntries([...this.answers].map(([setId, set]) => [setId, Object.fromEntries(set)]))
  }

  private each(ids: CriterionId[], answer: Answer): this {
    for (const id of ids) this.answer(id, { ...answer })
    return this
  }
}

/** Answers, at first to Circular 54. */
export function answers(setId = 'tt54-2017'): AnswersBuilder {
  return new AnswersBuilder(setId)
}

/** The ids that are asked, straight from the file: criteria group by group, then milestones. */
export function askedIds(set: CriteriaSet): CriterionId[] {
  return [
    ...set.groups.flatMap((group) => group.criteria.filter((row) => row.ask !== false).map((row) => row.id)),
    ...set.levels.flatMap((level) => level.milestones.map((row) => row.id)),
  ]
}

/** One facility's assessment: `anAssessment().on('2025-06-06').inForce().with(answers().met('lis.1')).build()`. */
export class AssessmentBuilder {
  private readonly assessment: Assessment = {
    format: 'tt54-assessment',
    formatVersion: 1,
    id: '3f0c9d5e-0000-4000-8000-000000000054',
    criteriaSets: [{ id: 'tt54-2017', version: '1.0.0' }],
    facility: { name: 'Bệnh viện Đa khoa tỉnh An Bình' },
    assessedOn: '2024-12-02',
    regime: 'as-issued',
    targetLevel: 6,
    answers: {},
  }

  sets(...sets: CriteriaSet[]): this {
    this.assessment.criteriaSets = sets.map(({ id, version }) => ({ id, version }))
    return this
  }

  on(day: Day): this {
    this.assessment.assessedOn = day
    return this
  }

  under(regime: Regime): this {
    this.assessment.regime = regime
    return this
  }

  reading(interpretations: Interpretations): this {
    this.assessment.interpretations = interpretations
    return this
  }

  with(given: AnswersBuilder): this {
    this.assessment.answers = given.build()
    return this
  }

  /** Any other field of the file. */
  having(fields: Partial<Assessment>): this {
    Object.assign(this.assessment, fields)
    return this
  }

  build(): Assessment {
    return structuredClone(this.assessment)
  }
}

/** A valid assessment of Circular 54 without answers. */
export function anAssessment(): AssessmentBuilder {
  return new AssessmentBuilder()
}

/** The code of a fingerprint as people read it: 20 characters in five groups, counted apart from the code. */
export const codeOf = (hash: string): string =>
  [0, 4, 8, 12, 16].map((at) => hash.slice(at, at + 4).toUpperCase()).join(' ')
