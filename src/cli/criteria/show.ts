import { entriesOf } from '../../core/sets/criteria'
import type { CriteriaSet } from '../../core/types'
import { InputFailure } from '../failure'
import { legalReference } from '../../words/legalReference'
import { levelText } from '../../words/level'
import { rankText } from '../../words/rank'
import { numbered } from '../../words/row'
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
  const [argument, more] = call.files
  if (argument === undefined) throw new InputFailure('cli.error.criteriaSet', { action: 'show' })
  if (more !== undefined) throw new InputFailure('cli.error.criteriaOneSet', { more })
  const set = setArgument(argument)
  return { text: call.values.json ? toJson(set) : textOf(set, call), exit: 0 }
}

function textOf(set: CriteriaSet, { t, language }: Call): string {
  const rows = new Map(entriesOf(set).map((entry) => [entry.id, entry.row]))
  const titles = new Map(set.groups.map(({ id, ordinal, title }) => [id, `${ordinal}. ${title[language]}`]))
  const groups = set.groups.flatMap((group) => [
    '',
    `${group.ordinal}. ${group.title[language]}`,
    ...group.criteria.map((row) => {
      const basis = row.textBasis === 'name-only' ? ` [${t('cli.criteria.nameOnly')}]` : ''
      // The instrument speaks Vietnamese; who reads English is told what its name means.
      const meaning = row.officialName !== undefined && language === 'en' ? ` — ${row.title.en}` : ''
      const name = `${row.officialName ?? row.title[language]}${meaning}`
      return `  ${row.id}  (${rankText(t, row.rank)})  ${numbered(row.number, name)}${basis}`
    }),
  ])
  const levels = set.levels.flatMap((level) => [
    '',
    levelText(t, { lower: level.level, upper: level.level }),
    ...(level.officialText ?? [level.summary[language]]).map((line) => `  ${line}`),
    `  = ${[
      ...level.requires.map(({ group, rank }) => `${titles.get(group) ?? group} (${rankText(t, rank)})`),
      ...level.milestones.map(({ id }) => `${id} (${rows.get(id)?.title[language] ?? ''})`),
    ].join('; ')}`,
    ...(level.note ? [`  * ${level.note[language]}`] : []),
  ])
  const rules = set.rules.map(({ at, text }) => `  ${legalReference(at, language)}: ${text[language]}`)
  return [`${set.id}@${set.version}  ${set.title[language]}`, ...groups, ...levels, '', ...rules, ''].join('\n')
}
