import {
  compile,
  createCoreContext,
  registerMessageCompiler,
  resolveValue,
  translate,
} from '@intlify/core-base'
import type { Language } from '../core/types'

/** Words by key, with named parameters: `t('problem.unknown-set', { subject })`. */
export type Translate = (key: string, params?: Record<string, string | number>) => string

/**
 * A translator for places without Vue (command line, documents), with the message format of the screens.
 * @param language the language
 * @param messages the messages of that language, nested by dots
 * @returns a function that gives the text, or the key itself when there is none
 */
export function createTranslator(language: Language, messages: object): Translate {
  registerMessageCompiler(compile)
  const context = createCoreContext({
    locale: language,
    messages: { [language]: messages as Record<string, never> },
    missingWarn: false,
    fallbackWarn: false,
    messageResolver: resolveValue,
  })
  return (key, params = {}) => String(translate(context, key, params))
}
