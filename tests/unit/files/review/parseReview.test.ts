import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealReview } from '@/core/review/sealReview'
import type { Review } from '@/core/types'
import { kindOfFile } from '@/files/kindOfFile'
import { JSON_DEPTH } from '@/files/limits'
import { parseAssessment } from '@/files/assessment/parseAssessment'
import { problemText } from '@/files/problems'
import { parseReview } from '@/files/review/parseReview'
import { writeReviewFile } from '@/files/review/reviewFile'
import { anyReview, aReview, SET, STAMP, submission } from '../../core/review/builders'
import { allSets } from '../../fixtures'
import { wordsIn } from '../../locales/words'
import { json, utf8 } from '../support'

const words = wordsIn('vi')
const review = sealReview(
  aReview({ 'his.1': { opinion: 'disagree', comment: 'Chưa thấy chạy thật', ...STAMP } }),
  submission,
  allSets,
  { sealedAt: '2026-12-15T08:00:00Z' },
)
const edited = (change: (value: Record<string, unknown>) => void): Uint8Array => {
  const value = JSON.parse(JSON.stringify(review)) as Record<string, unknown>
  change(value)
  return json(value)
}
const problemsOf = (bytes: Uint8Array) => {
  const parsed = parseReview(bytes)
  return parsed.ok ? [] : parsed.problems
}

describe('a review file', () => {
  it('comes back as it was written, its seal holding', () => {
    const parsed = parseReview(writeReviewFile(review))
    expect(parsed).toMatchObject({ ok: true, value: { review, seal: { state: 'valid' }, notices: [] } })
  })

  it('is the same bytes for the same content', () => {
    const shuffled = Object.fromEntries(Object.entries(review).reverse()) as unknown as Review
    expect(writeReviewFile(shuffled)).toEqual(writeReviewFile(review))
  })

  it('law: any review survives writing and reading', () => {
    fc.assert(
      fc.property(anyReview, (given) => {
        const parsed = parseReview(writeReviewFile(given))
        expect(parsed.ok && parsed.value.review).toEqual(JSON.parse(JSON.stringify(given)))
      }),
    )
  })

  it('keeps fields nobody knows, and says so', () => {
    const parsed = parseReview(edited((value) => (value.future = { a: 1 })))
    if (!parsed.ok) return expect.fail('refused')
    expect(parsed.value.review).toMatchObject({ future: { a: 1 } })
    expect(parsed.value.notices.map(({ code }) => code)).toEqual(['seal-broken', 'unknown-fields'])
    expect(new TextDecoder().decode(writeReviewFile(parsed.value.review))).toContain('"future"')
  })

  it.each<[string, Uint8Array, string]>([
    ['another format of ours', json({ format: 'tt54-assessment' }), 'not-a-review'],
    ['no format of ours', json({ format: 'x' }), 'unknown-format'],
    ['a list', json([]), 'not-an-object'],
    ['a newer version', edited((value) => (value.formatVersion = 2)), 'newer-format'],
    ['no opinions', edited((value) => delete value.opinions), 'missing-field'],
    [
      'an opinion that there is not',
      edited((value) => (value.opinions = { [SET]: { 'his.1': { opinion: 'perhaps' } } })),
      'value-not-allowed',
    ],
    ['a day that there is not', edited((value) => (value.visit = { from: '2026-02-30' })), 'date-not-real'],
    [
      'two versions of one set',
      edited((value) => {
        const sets = value.criteriaSets as { id: string; version: string }[]
        value.criteriaSets = [...sets, { id: SET, version: '9.9.9' }]
      }),
      'duplicate-set',
    ],
    [
      'a conflict of one',
      edited((value) => (value.conflicts = { [SET]: { x: [{ opinion: 'agree' }] } })),
      'too-few-entries',
    ],
    ['nothing', utf8(''), 'empty-file'],
    ['a key twice', utf8('{"format":"tt54-review","format":"tt54-review"}'), 'duplicate-key'],
    ['a forbidden key', utf8('{"format":"tt54-review","__proto__":{}}'), 'forbidden-key'],
    ['half a file', utf8('{"format":"tt54-review",'), 'json-truncated'],
    ['a deep one', utf8(`{"format":"tt54-review","a":${'['.repeat(JSON_DEPTH + 1)}`), 'json-too-deep'],
    [
      'more opinions than a set may have',
      edited((value) => {
        const rows = Array.from({ length: 6000 }, (_, index) => [`his.${index}`, { opinion: 'agree' }])
        value.opinions = { [SET]: Object.fromEntries(rows) }
      }),
      'too-many-entries',
    ],
  ])('%s is refused in a clear sentence', (_name, bytes, code) => {
    const problems = problemsOf(bytes)
    expect(problems.map((problem) => problem.code)).toContain(code)
    for (const problem of problems) {
      const text = problemText(words, problem)
      expect(text).not.toContain('fileProblem.')
      expect(text).toMatch(/[à-ỹ]/i)
    }
  })

  it('with thousands of wrong opinions is refused in time, with the first of them', () => {
    const rows = Array.from({ length: 4000 }, (_, index) => [`his.${index}`, { opinion: 7, comment: 7 }])
    const bytes = edited((value) => (value.opinions = { [SET]: Object.fromEntries(rows) }))
    const start = performance.now()
    expect(problemsOf(bytes).length).toBeLessThanOrEqual(51)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('recognising a file', () => {
  it('a review by its content, whatever its name and wherever its format stands', () => {
    expect(kindOfFile(writeReviewFile(review), 'a.csv')).toBe('review')
    const comments = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [
        `his.${index}`,
        { opinion: 'agree' as const, comment: 'x'.repeat(50) },
      ]),
    )
    expect(kindOfFile(writeReviewFile(aReview(comments)), '')).toBe('review')
    const wide = new Uint8Array(Buffer.from(`\ufeff${JSON.stringify(review)}`, 'utf16le'))
    expect(kindOfFile(wide, '')).toBe('review')
  })

  it('an assessment that only speaks of reviews stays one, whose reader refuses nothing', () => {
    const bytes = json({ ...submission, other: { format: 'tt54-review' } })
    expect(kindOfFile(bytes, '')).toBe('assessment')
    expect(parseAssessment(bytes).ok).toBe(true)
  })
})
