import { shortFingerprint } from '../../core/seal/canonical'
import { scoreOf } from '../../core/score/scoreOf'
import { type Range } from '../../core/score/assess'
import { compareAssessments, type Comparison } from '../../core/compare/compare'
import { outsideAnswers, type OutsideAnswer } from '../../core/make/outside'
import { changedSealFacts } from '../../core/seal/submit'
import type { SealState } from '../../core/seal/seal'
import { hasMixedScripts } from '../../core/text/lookAlike'
import { snapshotDifferences, type SnapshotDifference } from '../../core/make/snapshot'
import type { Assessment, Catalogue, CriteriaSet, Day, Regime } from '../../core/types'
import type { Problem } from '../../core/score/verdict'
import type { FileProblem } from '../problems'
import { describeSets, type SetPreview } from './describeSets'
import type { ParsedAssessment } from './parseAssessment'

/** What is shown before a file replaces anything. */
export interface Preview {
  /** Name of the file. */
  name: string
  id: string
  facility: { name: string; code?: string; province?: string }
  assessedOn: Day
  year: number
  regime: Regime
  illustrative: boolean
  /** The format version the file was written in. */
  formatVersion: number
  sets: SetPreview[]
  /** Rows that count under the file's regime, and how many of them have a verdict. */
  answered: number
  total: number
  /** null = no set with levels at hand. */
  level: Range | null
  seal: SealState
  /** Lapsed or outside of the criteria sets: kept, not counted. */
  outside: OutsideAnswer[]
  /** JSON pointers of the first 500 fields we do not know: kept. */
  unknownFields: string[]
  /** Where the file's own words and the criteria set differ. */
  words: SnapshotDifference[]
  /** What scoring says of the answers. */
  answerProblems: Problem[]
  /** What the reader should know; none of it hinders opening. */
  notices: FileProblem[]
  /** Differences from what is on screen (`before`); null = nothing was on screen. */
  differences: Comparison | null
}

/** What surrounds the file. */
export interface PreviewContext {
  name: string
  catalogue: Catalogue
  /** Criteria sets at hand, with all texts. */
  sets: readonly CriteriaSet[]
  /** What is on screen. */
  current?: Assessment | null
}

/**
 * Everything the preview shows of a file that was read.
 * @param parsed what was read
 * @param context catalogue, sets, what is on screen
 * @param notices what was already noticed, e.g. of a package
 */
export function makePreview(
  parsed: ParsedAssessment,
  context: PreviewContext,
  notices: FileProblem[] = [],
): Preview {
  const { assessment, survey } = parsed
  const described = describeSets(assessment, context.sets, context.catalogue)
  const setsUsed = context.sets.filter(({ id, version }) =>
    described.sets.some((set) => set.id === id && (set.atHand ?? set.version) === version),
  )
  const others = context.sets.filter(({ id }) => !setsUsed.some((set) => set.id === id))
  const result = scoreOf(assessment, setsUsed)
  const outside = outsideAnswers(assessment, setsUsed)
  const words = snapshotDifferences(assessment, setsUsed)
  const { name, code, province } = assessment.facility
  return {
    name: context.name,
    id: assessment.id,
    facility: {
      name,
      ...(code === undefined ? {} : { code }),
      ...(province === undefined ? {} : { province }),
    },
    assessedOn: assessment.assessedOn,
    year: Number(assessment.assessedOn.slice(0, 4)),
    regime: assessment.regime,
    illustrative: assessment.illustrative === true,
    formatVersion: parsed.formatVersion,
    sets: described.sets,
    answered: result.progress.answered,
    total: result.progress.total,
    level: result.level,
    seal: parsed.seal,
    outside,
    unknownFields: survey.unknownFields,
    words,
    answerProblems: result.problems,
    notices: [
      ...sealNotices(parsed),
      ...described.notices,
      ...contentNotices(parsed, outside, words),
      ...notices,
    ],
    differences: context.current
      ? compareAssessments(context.current, assessment, [...setsUsed, ...others])
      : null,
  }
}

function sealNotices({ seal, assessment }: ParsedAssessment): FileProblem[] {
  const facts = changedSealFacts(assessment).map((fact): FileProblem => ({
    code: 'seal-facts-changed',
    path: `/seal/${fact}`,
  }))
  return seal.state === 'broken'
    ? [
        {
          code: 'seal-broken',
          path: '/seal/fingerprint',
          params: { fingerprint: shortFingerprint(seal.seal.fingerprint) },
        },
      ]
    : facts.slice(0, 1)
}

function contentNotices(
  { assessment, survey, formatVersion, normalised, cleaned, repaired, repeated, seal }: ParsedAssessment,
  outside: readonly OutsideAnswer[],
  words: readonly SnapshotDifference[],
): FileProblem[] {
  const notices: FileProblem[] = [...survey.notices]
  const foreign = outside.filter(({ reason }) => reason !== 'withdrawn').length
  if (formatVersion !== assessment.formatVersion)
    notices.push({
      code: 'migrated',
      path: '/formatVersion',
      params: { from: formatVersion, to: assessment.formatVersion },
    })
  if (normalised) notices.push({ code: 'text-normalised', path: '' })
  if (cleaned > 0) notices.push({ code: 'text-cleaned', path: '', params: { count: cleaned } })
  if (survey.unknownCount > 0)
    notices.push({
      code: 'unknown-fields',
      path: survey.unknownFields[0] ?? '',
      params: { count: survey.unknownCount },
    })
  if (foreign > 0) notices.push({ code: 'outside-answers', path: '/answers', params: { count: foreign } })
  for (const field of ['name', 'code'] as const)
    if (hasMixedScripts(assessment.facility[field] ?? ''))
      notices.push({
        code: 'mixed-scripts',
        path: `/facility/${field}`,
        params: { text: assessment.facility[field] ?? '' },
      })
  if (words.length > 0)
    notices.push({ code: 'words-differ', path: '/snapshot', params: { count: words.length } })
  for (const { list, index, id, newId } of repaired)
    notices.push({
      code: seal.state === 'absent' ? 'id-repaired' : 'id-repeated',
      path: `/${list}/${index}/id`,
      params: { id, newId },
    })
  if (repeated > 0 && seal.state === 'absent')
    notices.push({ code: 'names-repeated', path: '', params: { count: repeated } })
  return notices
}
