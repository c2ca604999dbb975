import {
  createCoreContext,
  registerMessageCompiler,
  resolveValue,
  translate,
  compile,
} from '@intlify/core-base'
import check from 'virtual:texts/check'
import cli from 'virtual:texts/cli'
import first from 'virtual:texts/first'
import papers from 'virtual:texts/papers'
import screens from 'virtual:texts/screens'
import table from 'virtual:texts/table'
import { describe, expect, it } from 'vitest'
import { createTranslator, type Texts } from '@/locales/translator'
import { AREAS, parametersOf, textsOf } from './texts'

describe.each(['vi', 'en'] as const)('words as the library would say them (%s)', (language) => {
  const texts = Object.assign(
    {},
    ...[first, screens, check, papers, table, cli].map((one) => one[language]),
  ) as Texts
  const ours = createTranslator(language, texts)
  registerMessageCompiler((message, context) =>
    typeof message === 'string' ? () => message : compile(message as never, context),
  )
  const context = createCoreContext({
    locale: language,
    messages: { [language]: texts as Record<string, never> },
    missingWarn: false,
    fallbackWarn: false,
    messageResolver: resolveValue,
  })

  it.each(AREAS)('“%s”, with and without parameters, for none, one and many', (area) => {
    for (const [key, text] of textsOf(area, language)) {
      const params = Object.fromEntries(parametersOf(text).map((name) => [name, `‹${name}›`]))
      expect(ours(key, params), key).toBe(translate(context, key, { ...params }))
      for (const count of [0, 1, 2, 1000]) {
        expect(ours(key, params, count), key).toBe(translate(context, key, { ...params }, count))
        expect(ours(key, { ...params, count }), key).toBe(translate(context, key, { ...params, count }))
      }
    }
  })
})

describe('words', () => {
  it('are the key itself where there are none, also of a group of texts', () => {
    const t = createTranslator('vi', first.vi)
    for (const key of ['app', 'app.none', 'none.at.all', 'toString', 'app.constructor'])
      expect(t(key)).toBe(key)
  })
})
