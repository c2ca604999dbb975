// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { assess } from '@/core/score/assess'
import ResultProblems from '@/components/result/ResultProblems.vue'
import { PROBLEM_CODES } from '@/core/score/verdict'
import { loadRemainingTexts, i18n, setLanguage } from '@/i18n'
import { answers } from '../../builders'
import { mountInApp, textOf } from '../mounting'
import { tt54 } from '../sets'

describe('problems of the answers', () => {
  const given = answers()
    .notApplicable('his.2')
    .answer('lis.9', { items: { 'lis.9.99': true } })
    .answer('zzz.1', { verdict: 'met' })
    .in('another-set')
    .answer('a.1', { verdict: 'met' })
  const { problems } = assess([tt54], given.build(), { asOf: '2024-01-01', regime: 'as-issued' })

  it('says them in words, names the criterion, leads to where to mend it', async () => {
    const wrapper = await mountInApp(ResultProblems, { problems, sets: [tt54] })
    const rows = wrapper.findAll('li')
    expect(rows).toHaveLength(problems.length)
    const his2 = tt54.groups.find(({ id }) => id === 'his')!.criteria[1]!
    const notAllowed = rows.find((row) => textOf(row).includes(`${his2.number}. ${his2.title.vi}`))!
    expect(textOf(notAllowed)).toContain('không cho phép')
    expect(notAllowed.get('a').attributes('href')).toBe('/a/one/criteria/tt54-2017/his?at=his.2')
    const stranger = rows.find((row) => textOf(row).includes('zzz.1'))!
    expect(stranger.find('a').exists()).toBe(false)
    expect(
      rows
        .find((row) => textOf(row).includes('lis.9.99'))!
        .find('a')
        .exists(),
    ).toBe(true)
    expect(rows.some((row) => textOf(row).includes('another-set'))).toBe(true)
  })

  it('shows nothing without problems', async () => {
    expect((await mountInApp(ResultProblems, { problems: [], sets: [tt54] })).find('section').exists()).toBe(
      false,
    )
  })

  it('every code has words in both languages', async () => {
    await loadRemainingTexts()
    for (const language of ['vi', 'en'] as const) {
      await setLanguage(language)
      for (const code of PROBLEM_CODES)
        expect(i18n.global.t(`problem.${code}`, { subject: 'X' })).toContain('X')
    }
  })
})
