/**
 * The words of the domain. Shapes of files come from `criteria/schema`; here are only the unions, their display
 * order and the ids, so that a criterion is never found by title or index.
 */
import type { Answer, Assessment, Criterion, Milestone, Text } from '../generated/formats'

export type {
  Action,
  Answer,
  Applicability,
  Assessment,
  Assessor,
  Attendee,
  CarriedWarning,
  Catalogue,
  CatalogueEntry,
  Claim,
  Conclusion,
  CriteriaSet,
  CriteriaSetReference,
  Criterion,
  Evidence,
  Facility,
  Group,
  Item,
  LegalDate,
  Level,
  MergedReview,
  Milestone,
  Opinion,
  Photo,
  PlanApproval,
  ProgrammeStep,
  Provenance,
  ProvenanceWord,
  Reply,
  RowSuccession,
  Succession,
  Regime,
  Review,
  Seal,
  Signature,
  SnapshotEntry,
  Submission,
  Text,
  TextList,
  Verdict,
  Visit,
  Window,
} from '../generated/formats'

export type { CriterionId, Day, Instant, ItemId, SetId } from './ids'

/** Answers by criteria set id, then by criterion id, as an assessment file carries them. */
export type Answers = Assessment['answers']
/** Answers to one criteria set. */
export type SetAnswers = Record<string, Answer>
/** A criterion or a milestone: both are answered and scored in the same way. */
export type Answerable = Criterion | Milestone
/** How our readings of the law are switched, by interpretation id. */
export type Interpretations = NonNullable<Assessment['interpretations']>
/** Screen and document languages; Vietnamese first. */
export type Language = keyof Text & ('vi' | 'en')

/** The verdicts in the order in which they are offered: đạt, chưa đạt, không áp dụng, chưa đánh giá. */
export { VERDICT_VALUES as VERDICTS } from '../generated/formats'
/** The two regimes: theo nguyên văn, theo phần còn hiệu lực. */
export { REGIME_VALUES as REGIMES } from '../generated/formats'
