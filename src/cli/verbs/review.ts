import { mergeReviews } from '../../core/review/mergeReviews'
import { placesOf } from '../../core/review/opinions'
import { writeReviewFile } from '../../files/review/reviewFile'
import { findPaper, papersFrom } from '../../reports/registry'
import { CATALOGUE } from '../input/criteriaSets'
import { InputFailure } from '../failure'
import { wordsOf } from '../language'
import { openReview } from '../input/openReview'
import { outputOf } from '../output/outputOf'
import { openReviewed, reviewedJson, type Reviewed } from '../input/reviewed'
import { renderPaper } from '../output/renderPaper'
import { reviewText } from '../output/text/reviewText'
import { toJson } from '../output/toJson'
import { today } from '../../environment'
import type { Call, Outcome, Verb } from '../verb'
import { dayOption } from '../input/view'
import { writeWhole } from '../output/writeWhole'

/**
 * `tt54 review REVIEW SUBMISSION`: both levels and what separates them; with `-o` the minutes. With `--merge`, the
 * reviews of one submission become one file.
 */
export const verb: Verb = {
  name: 'review',
  order: 6,
  files: 'many',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.pdf|FILE.docx|FILE.tt54.json' },
    paper: {
      type: 'string',
      hint: 'minutes|visit|letter-conclusion|letter-supplement|letter-reminder',
    },
    merge: { type: 'boolean' },
    date: { type: 'string', hint: 'YYYY-MM-DD' },
  },
  async run(call) {
    return call.values.merge === true ? merge(call) : show(call)
  },
}

async function show(call: Call): Promise<Outcome> {
  if (call.files.length !== 2) throw new InputFailure('cli.error.reviewFiles', { count: call.files.length })
  const output = call.values.output === undefined ? null : outputOf(call, '.pdf', '.docx')
  const reviewed = await openReviewed(call)
  const bytes = output === null ? null : await minutesOf(reviewed, call, output)
  if (output !== null && bytes) writeWhole(output, bytes)
  const written = bytes
    ? call.t('cli.text.written', { file: output ?? '', size: Math.ceil(bytes.length / 1000) })
    : ''
  return {
    text: call.values.json
      ? toJson({
          ...reviewedJson(reviewed, call.language),
          ...(bytes ? { output, bytes: bytes.length } : {}),
        })
      : `${reviewText(reviewed, call)}${written === '' ? '' : `\n${written}\n`}`,
    exit: reviewed.problems.length > 0 ? 1 : 0,
  }
}

async function minutesOf(
  { file, submission, verified }: Reviewed,
  call: Call,
  output: string,
): Promise<Uint8Array> {
  const { language } = call
  const asked = String(call.values['paper'] ?? 'minutes')
  const paper = findPaper('review', asked)
  if (!paper) {
    const papers = papersFrom('review').map(({ kind }) => kind)
    throw new InputFailure('cli.error.paper', { value: asked, papers: papers.join(', ') })
  }
  const made = paper.build({
    review: file.review,
    submission: submission.assessment,
    sets: submission.sets,
    catalogue: CATALOGUE,
    results: verified.results,
    language,
    today: dayOption(call.values, 'date') ?? today(),
    t: wordsOf(language),
  })
  if (!made.ok) throw new InputFailure('cli.error.unexpected', { reason: made.reasons[0]?.code ?? '' })
  return renderPaper(made.document, output)
}

/** All reviews into the first one; refused as a whole when one is about something else. */
function merge(call: Call): Outcome {
  const { files, t } = call
  if (files.length < 2) throw new InputFailure('cli.error.mergeFiles', { count: files.length })
  const output = outputOf(call, '.json')
  const [first = '', ...others] = files
  const mergedAt = new Date().toISOString()
  const review = others.reduce((mine, file) => {
    const result = mergeReviews(mine, openReview(file).review, mergedAt)
    if (!result.ok) throw new InputFailure('cli.error.mergeOther', { file, first })
    return result.review
  }, openReview(first).review)
  const bytes = writeReviewFile(review)
  writeWhole(output, bytes)
  const counts = {
    opinions: placesOf(review.opinions).length,
    conflicts: placesOf(review.conflicts ?? {}).length,
  }
  return {
    text: call.values.json
      ? toJson({ output, ...counts })
      : `${t('cli.review.merged', { file: output, ...counts })}\n`,
    exit: counts.conflicts > 0 ? 1 : 0,
  }
}
