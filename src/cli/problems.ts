import type { Translate } from '../locales/translator'

/** Anything with a code, a place and what it is about. */
export interface Finding {
  code: string
  path: string
  subject: string
}

/** A finding in words, as `--json` prints it. */
export interface ToldFinding extends Finding {
  message: string
}

/** Where the words of a code live: one area per module that finds. */
const AREAS = ['problem', 'setProblem', 'schemaProblem'] as const

/**
 * A finding in one sentence.
 * @param finding code and subject
 * @param t words of the reader's language; gives the key back when it has none
 */
export function messageOf({ code, subject, path }: Finding, t: Translate): string {
  for (const area of AREAS) {
    const key = `${area}.${code}`
    const text = t(key, { subject, path })
    if (text !== key) return text
  }
  return `${code}: ${subject}`
}

/**
 * Findings with their words.
 * @param findings what was found
 * @param t words of the reader's language
 */
export function told(findings: readonly Finding[], t: Translate): ToldFinding[] {
  return findings.map((finding) => ({
    code: finding.code,
    path: finding.path,
    subject: finding.subject,
    message: messageOf(finding, t),
  }))
}
