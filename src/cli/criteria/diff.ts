import { entriesOf } from '../../core/sets/criteria'
import { diffSets } from '../../core/sets/diffSets'
import { effectOf, type Effect } from '../../core/upgrade/effectOf'
import { canSucceed } from '../../core/upgrade/upgrade'
import type { CriteriaSet } from '../../core/types'
import { InputFailure } from '../failure'
import { openAssessment } from '../input/openAssessment'
import { setArgument } from '../input/setArgument'
import { levelText } from '../../words/level'
import { levelDifferenceText } from '../../words/levelDifference'
import { toJson } from '../output/toJson'
import type { Call, Outcome } from '../verb'

/**
 * `tt54 criteria diff A B [--on FILE]`: rows, levels and what stands above them, where they differ; with `--on` what the later set would make of an
 * assessment. Ends with 1 when anything differs.
 * @param call two sets, options and words
 * @throws InputFailure when there are not two sets, or the later cannot take over the answers of the file
 */
export async function diff(call: Call): Promise<Outcome> {
  const { files, values, language, t } = call
  const [first, second] = files
  if (first === undefined || second === undefined || files.length > 2)
    throw new InputFailure('cli.error.criteriaTwo', {})
  const [before, after] = [setArgument(first), setArgument(second)]
  const found = diffSets(before, after, language)
  const effect = typeof values.on === 'string' ? await effectOn(values.on, before, after) : null
  const exit = found.rows.length + found.levels.length + found.head.length > 0 ? 1 : 0
  if (values.json) return { text: toJson({ ...found, effect }), exit }
  const lines = found.rows.flatMap(({ id, kind, title, fields }) => [
    `${{ added: '+', removed: '-', changed: '~' }[kind]} ${id}  ${title}`,
    ...fields.flatMap((one) => [`    ${t(`cli.criteria.field.${one.field}`)}:`, ...sides(one, '      ')]),
  ])
  const head = found.head.flatMap((one) => [
    `~ ${t(`cli.criteria.head.${one.field}`, { place: one.place })}:`,
    ...sides(one, '    '),
  ])
  const levels = found.levels.map((one) => levelDifferenceText(t, language, [after, before], one))
  const counts = t('cli.criteria.counts', { differ: found.rows.length, same: found.same })
  const titles = new Map(entriesOf(after).map(({ id, row }) => [id, row.title[language]]))
  const levelsText = effect
    ? [
        t('cli.upgrade.before', { level: levelText(t, effect.before) }),
        t('cli.upgrade.after', { level: levelText(t, effect.after) }),
        t('cli.upgrade.ask-again', { count: effect.askAgain.length }),
        ...effect.askAgain.map((id) => `  ${id}  ${titles.get(id) ?? ''}`.trimEnd()),
      ]
    : []
  return { text: [counts, ...head, ...lines, ...levels, ...levelsText, ''].join('\n'), exit }
}

/** What stands there and here, under each other. */
function sides(
  { before, after }: { before: string | null; after: string | null },
  indent: string,
): string[] {
  const line = (sign: string, text: string | null): string[] =>
    text === null ? [] : [`${indent}${sign} ${text.replaceAll('\n', `\n${indent}  `)}`]
  return [...line('-', before), ...line('+', after)]
}

type Level = Effect['before']

async function effectOn(
  file: string,
  before: CriteriaSet,
  after: CriteriaSet,
): Promise<{ before: Level; after: Level; because: string[]; askAgain: string[] }> {
  const { assessment, sets } = await openAssessment(file)
  const earlier = sets.find(({ id, version }) => id === before.id && version === before.version)
  if (!earlier || !canSucceed(earlier, after))
    throw new InputFailure('cli.error.noSuccession', { file, set: `${after.id}@${after.version}` })
  const effect = effectOf(assessment, sets, { earlier, later: after })
  return {
    before: effect.before,
    after: effect.after,
    because: effect.because.map(({ id }) => id),
    askAgain: effect.askAgain.map(({ id }) => id),
  }
}
