import type { Translate } from '../locales/translator'
import { COMMON_OPTIONS, type OptionSpec, type Verb } from './verb'

const flag = (name: string, { short, hint }: OptionSpec): string =>
  `${short === undefined ? '' : `-${short}, `}--${name}${hint === undefined ? '' : ` ${hint}`}`

function aligned(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

/**
 * Help for one verb: how to type it, what it does, its options, how it ends.
 * @param t words of the reader's language
 */
export function verbHelp(verb: Verb, t: Translate): string {
  const options = Object.entries<OptionSpec>({ ...verb.options, ...COMMON_OPTIONS })
  const files = verb.usage ?? (verb.files === 'many' ? 'FILE…' : 'FILE')
  return [
    `tt54 ${verb.name} ${files} ${t('cli.help.options')}`,
    '',
    t(`cli.verb.${verb.name}.details`),
    '',
    aligned(options.map(([name, spec]) => [flag(name, spec), t(`cli.option.${spec.words ?? name}`)])),
    '',
    ...(verb.usage === undefined || verb.name === 'criteria' ? [t('cli.help.standard')] : []),
    t('cli.help.exit'),
    '',
  ].join('\n')
}

/**
 * The overview of all verbs.
 * @param verbs in display order
 * @param t words of the reader's language
 */
export function overview(verbs: readonly Verb[], t: Translate): string {
  return [
    t('cli.help.title'),
    '',
    `tt54 VERB FILE ${t('cli.help.options')}`,
    '',
    aligned(verbs.map((verb) => [verb.name, t(`cli.verb.${verb.name}.summary`)])),
    '',
    t('cli.help.more'),
    t('cli.help.exit'),
    '',
  ].join('\n')
}
