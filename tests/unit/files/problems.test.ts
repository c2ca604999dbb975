import { describe, expect, it } from 'vitest'
import { FILE_PROBLEM_CODES, problemText } from '@/files/problems'
import { readJson } from '../fixtures'
import { wordsIn } from '../locales/words'

const LANGUAGES = ['vi', 'en'] as const
/** What to do about it; English imperatives have no form of their own, so there the second sentence stands for it. */
const NEXT_STEP = {
  vi: /[Hh]ãy |không cần làm/,
  en: /[.;:] /,
}

describe.each(LANGUAGES)('texts of file problems (%s)', (language) => {
  const messages = readJson(`src/locales/problems.${language}.json`) as {
    fileProblem: Record<string, string>
  }
  const translate = wordsIn(language)

  it('are there for every code and for no other', () => {
    expect(Object.keys(messages.fileProblem).sort()).toEqual([...FILE_PROBLEM_CODES].sort())
  })

  it.each(FILE_PROBLEM_CODES)('%s names thing, reason and next step', (code) => {
    const names = [...(messages.fileProblem[code] ?? '').matchAll(/\{(\w+)\}/g)].map(
      (match) => match[1] ?? '',
    )
    const params = Object.fromEntries(names.map((name) => [name, `‹${name}›`]))
    const text = problemText(translate, { code, path: '‹path›', params })
    for (const name of names) expect(text).toContain(`‹${name}›`)
    expect(text).toMatch(NEXT_STEP[language])
    expect(text).toMatch(/[.)]$/)
  })
})
