import type { SetProblem } from '../../core/sets/validation/setProblem'
import type { Problem } from '../../core/score/verdict'
import { problemText, type FileProblem } from '../../files/problems'
import type { Translate } from '../../locales/translator'

/** Something found in a file, in words, as `--json` prints it. */
export interface FileFinding {
  code: string
  /** JSON pointer, entry of a package; empty = the whole file. */
  path: string
  /** One sentence that names the thing, the reason and the next step. */
  message: string
}

/**
 * What scoring says of the answers, in words.
 * @param problems what `assess` found
 * @param t words of the reader's language
 */
export function answerFindings(problems: readonly Problem[], t: Translate): FileFinding[] {
  return problems.map(({ code, path, subject }) => ({
    code,
    path,
    message: t(`problem.${code}`, { subject }),
  }))
}

/**
 * What is wrong with a criteria set or catalogue, in words.
 * @param problems what the semantic validators found
 * @param t words of the reader's language
 */
export function setFindings(problems: readonly SetProblem[], t: Translate): FileFinding[] {
  return problems.map(({ code, path, subject }) => ({
    code,
    path,
    message: t(`setProblem.${code}`, { subject }),
  }))
}

/**
 * What the reader of files found, in words.
 * @param problems problems or notices
 * @param t words of the reader's language
 */
export function fileFindings(problems: readonly FileProblem[], t: Translate): FileFinding[] {
  return problems.map((problem) => ({
    code: problem.code,
    path: problem.path,
    message: problemText(t, problem),
  }))
}
