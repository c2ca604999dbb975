import { readFileSync } from 'node:fs'
import { verifyReview } from '../../core/review/verifyReview'
import { zipFiles } from '../../files/archive/zipFiles'
import { kindOfFile } from '../../files/kindOfFile'
import { isSubmissionName } from '../../files/submissions/givenFile'
import { LETTERS } from '../../reports/letter'
import { letterBatch } from '../../reports/letterBatch'
import type { MinutesInput } from '../../reports/papers/minutes/input'
import { CATALOGUE } from '../input/criteriaSets'
import { foundFiles } from '../input/foundFiles'
import { openAssessment, type Opened } from '../input/openAssessment'
import { openReview } from '../input/openReview'
import { dayOption } from '../input/view'
import { InputFailure } from '../failure'
import { wordsOf } from '../language'
import { outputOf } from '../output/outputOf'
import { renderPaper } from '../output/renderPaper'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import { today } from '../../environment'
import type { Call, Verb } from '../verb'

const FORMATS = ['docx', 'pdf'] as const

/**
 * `tt54 letters DIR|FILE… --letter supplement -o letters.zip`: the letters of one kind to every facility that needs one, from
 * reviews and the submissions they are about, in one archive. A review whose submission is not among the files is named.
 */
export const verb: Verb = {
  name: 'letters',
  order: 7,
  files: 'many',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.zip' },
    letter: { type: 'string', hint: LETTERS.join('|') },
    format: { type: 'string', hint: FORMATS.join('|') },
    date: { type: 'string', hint: 'YYYY-MM-DD' },
  },
  async run(call) {
    const output = outputOf(call, '.zip')
    const kind = chosen(call, 'letter', LETTERS, 'conclusion')
    const format = chosen(call, 'format', FORMATS, 'docx')
    const { inputs, alone } = await paired(call)
    const letters = letterBatch(kind, inputs)
    if (letters.length === 0)
      throw new InputFailure('cli.error.noLetters', { count: inputs.length, alone: alone.length })
    const files = []
    for (const { name, document } of letters)
      files.push({ name: `${name}.${format}`, bytes: await renderPaper(document, `.${format}`) })
    const bytes = await zipFiles(files)
    writeWhole(output, bytes)
    const passed = inputs.length - letters.length
    const exit = alone.length > 0 ? 1 : 0
    if (call.values.json)
      return {
        text: toJson({ output, bytes: bytes.length, letters: files.map(({ name }) => name), passed, alone }),
        exit,
      }
    const lines = [
      ...files.map(({ name }) => `  ${name}`),
      call.t('cli.text.letters', { count: letters.length, passed }),
      ...alone.map((file) => call.t('cli.text.reviewAlone', { file })),
      call.t('cli.text.written', { file: output, size: Math.ceil(bytes.length / 1000) }),
    ]
    return { text: `${lines.join('\n')}\n`, exit }
  },
}

function chosen<Word extends string>(
  { values }: Call,
  option: string,
  words: readonly Word[],
  usual: Word,
): Word {
  const asked = String(values[option] ?? usual)
  const word = words.find((known) => known === asked)
  if (!word) throw new InputFailure('cli.error.choice', { option, value: asked, choices: words.join(', ') })
  return word
}

/** Each review with the submission it is about; reviews whose submission is not there, by file. */
async function paired(call: Call): Promise<{ inputs: MinutesInput[]; alone: string[] }> {
  const { language } = call
  const reviews: { file: string; read: ReturnType<typeof openReview> }[] = []
  const submissions: Opened[] = []
  for (const { path, byHand } of foundFiles(call.files)) {
    if (!byHand && !isSubmissionName(path)) continue
    const kind = kindOfFile(new Uint8Array(readFileSync(path)), path)
    if (kind === 'review') reviews.push({ file: path, read: openReview(path) })
    else if (kind === 'assessment') submissions.push(await openAssessment(path))
  }
  const alone: string[] = []
  const inputs = reviews.flatMap(({ file, read: { review, seal } }): MinutesInput[] => {
    for (const { assessment, sets } of submissions) {
      if (assessment.id !== review.submission.id) continue
      const { binding, results } = verifyReview(review, assessment, sets, seal)
      if (binding !== 'bound') continue
      return [
        {
          review,
          submission: assessment,
          sets,
          catalogue: CATALOGUE,
          results,
          language,
          today: dayOption(call.values, 'date') ?? today(),
          t: wordsOf(language),
        },
      ]
    }
    alone.push(file)
    return []
  })
  return { inputs, alone }
}
