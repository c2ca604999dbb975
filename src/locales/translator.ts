import {
  compile,
  createCoreContext,
  registerMessageCompiler,
  resolveValue,
  translate,
  type MessageCompiler,
} from '@intlify/core-base'
import type { Language } from '../core/types'

/** Texts as the build left them: nested by the dots of their keys. */
export type Texts = Record<string, Record<string, string>>

/** Words by key, with named parameters: `t('problem.unknown-set', { subject })`. */
export type Translate = (
  key: string,
  params?: Record<string, string | number>,
  /** how many, where a text has a singular and a plural; `count` of the parameters where it is a number */
  plural?: number,
) => string

/** Makes a function of a text as the build left it: a plain one says itself, any other was compiled. */
const messageCompiler: MessageCompiler = (message, context) =>
  typeof message === 'string' ? () => message : compile(message as never, context)

/** Lets the screens and {@link createTranslator} read compiled texts; the compiler itself is left at home. */
export function readCompiledTexts(): void {
  registerMessageCompiler(messageCompiler)
}

/**
 * A translator for places without Vue (command line, documents), with the message format of the screens.
 * @param messages the messages of that language, nested by dots
 * @returns a function that gives the text, or the key itself when there is none
 */
export function createTranslator(language: Language, messages: Texts): Translate {
  readCompiledTexts()
  const context = createCoreContext({
    locale: language,
    messages: { [language]: messages as Record<string, never> },
    missingWarn: false,
    fallbackWarn: false,
    messageResolver: resolveValue,
  })
  return (key, params = {}, plural) => {
    const count = plural ?? params.count
    // The library writes the number into what it is given.
    return String(
      typeof count === 'number'
        ? translate(context, key, { ...params }, count)
        : translate(context, key, params),
    )
  }
}
