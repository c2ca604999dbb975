import type { Language } from '../core/types'
import { sayMessage, type CompiledMessage } from './message'

/** Texts as the build left them: nested by the dots of their keys. */
export type Texts = Record<string, Record<string, string>>

/** Words by key, with named parameters: `t('problem.unknown-set', { subject })`. */
export type Translate = (
  key: string,
  params?: Record<string, string | number>,
  /** how many, where a text has a singular and a plural; `count` of the parameters where it is a number */
  plural?: number,
) => string

/**
 * A text by its key.
 * @returns as the build left it; undefined where there is none
 */
export function findMessage(texts: Texts, key: string): string | CompiledMessage | undefined {
  let node: unknown = texts
  for (const part of key.split('.')) {
    if (node === null || typeof node !== 'object' || !Object.hasOwn(node, part)) return undefined
    node = (node as Record<string, unknown>)[part]
  }
  return isMessage(node) ? node : undefined
}

function isMessage(node: unknown): node is string | CompiledMessage {
  if (typeof node === 'string') return true
  return node !== null && typeof node === 'object' && 't' in node && typeof node.t === 'number'
}

/**
 * A translator for places without Vue (command line, documents), with the message format of the screens.
 * @param _language the language of the messages
 * @param messages the messages of that language, nested by dots
 * @returns a function that gives the text, or the key itself when there is none
 */
export function createTranslator(_language: Language, messages: Texts): Translate {
  return (key, params, plural) => {
    const message = findMessage(messages, key)
    return message === undefined ? key : sayMessage(message, params, plural)
  }
}
