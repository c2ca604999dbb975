import { entriesOf } from '../../core/sets/criteria'
import type { CriteriaSet } from '../../core/types'
import { InputFailure } from '../failure'
import { levelText } from '../../words/level'
import { setArgument } from '../input/setArgument'
import { toJson } from '../output/toJson'
import type { Call, Outcome } from '../verb'

/**
 * `tt54 criteria show SET[@VERSION]|FILE`: groups, ranks, rows with the instrument's own words, levels and rules; with
 * `--json` the set itself.
 * @param call one set, options and words
 * @throws InputFailure when no set is named or there is none
 */
export function show(call: Call): Outcome {
  const [argument] = call.files
  if (argument === undefined) throw new InputFailure('cli.error.criteriaSet', { action: 'show' })
  const set = setArgument(argument)
  return { text: call.values.json ? toJson(set) : textOf(set, call), exit: 0 }
}

function textOf(set: CriteriaSet, { t, language }: Call): string {
  const rows = new Map(entriesOf(set).map((entry) => [entry.id, entry.row]))
  const groups = set.groups.flatMap((group) => [
    '',
    `${group.ordinal}. ${group.title[language]}`,
    ...group.criteria.map((row) => {
      const basis = row.textBasis === 'name-only' ? ` [${t('cli.criteria.nameOnly')}]` : ''
      const number = row.number === null ? '' : `${row.number}. `
      const name = row.officialName ?? row.title[language]
      return `  ${row.id}  (${row.rank})  ${number}${name}${basis}`
    }),
  ])
  const levels = set.levels.flatMap((level) => [
    '',
    levelText(t, { lower: level.level, upper: level.level }),
    ...(level.officialText ?? [level.summary[language]]).map((line) => `  ${line}`),
    `  = ${[
      ...level.requires.map(({ group, rank }) => `${group} ${rank}`),
      ...level.milestones.map(({ id }) => `${id} (${rows.get(id)?.title[language] ?? ''})`),
    ].join('; ')}`,
    ...(level.note ? [`  * ${level.note[language]}`] : []),
  ])
  const rules = set.rules.map(({ at, text }) => `  ${at}: ${text[language]}`)
  return [`${set.id}@${set.version}  ${set.title[language]}`, ...groups, ...levels, '', ...rules, ''].join('\n')
}
