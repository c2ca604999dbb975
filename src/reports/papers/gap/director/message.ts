import { LANGUAGES } from '../../../../words/languages'
import type { LevelPlan } from '../../../../core/plan/levelPlan'
import { bold, paragraph, text } from '../../../build'
import { formatDay, upperFirst } from '../../../format'
import type { Block, Run } from '../../../model'
import { changesSince } from '../../../../core/compare/previous'
import { levelWords } from '../../../words'
import { costOf, millions, type Director } from './content'

/**
 * The message of the page in one sentence, and what comes after it: level, next level by plan, target.
 * @param director the pages
 */
export function messageBlocks(director: Director): Block[] {
  const { report, levels, lower, upper } = director
  const { t, target } = report
  const next = levels.find(({ level }) => level === lower + 1)
  const stands =
    lower === 0
      ? t(upper > 0 ? 'director.message.noneSure' : 'director.message.none')
      : t(upper > lower ? 'director.message.sure' : 'director.message.reached', { level: lower })
  const ahead = !next
    ? ''
    : next.day === null
      ? t('director.message.noDay', { level: next.level })
      : t(next.restsOnAssessing ? 'director.message.dayIf' : 'director.message.day', {
          level: next.level,
          day: formatDay(next.day),
          count: next.missing.filter(({ verdict }) => verdict === 'unassessed').length,
        })
  const message = ahead === '' ? `${stands}.` : `${stands}; ${ahead}.`
  const rest = laterLevels(director)
  const reached = target <= lower ? [text(t('director.message.targetReached', { target }))] : []
  const runs = [...rest, ...reached, ...since(director, rest.length + reached.length > 0)]
  return [
    paragraph([bold(message)], { size: 'message', align: 'left', keepWithNext: runs.length > 0 }),
    ...(runs.length > 0 ? [paragraph(runs, { size: 'text', align: 'left' })] : []),
  ]
}

/** What has changed since the earlier year, where its state is known. */
function since({ report, lower, upper }: Director, follows: boolean): Run[] {
  const { t, previous, sets, result } = report
  const changes = previous ? changesSince(previous, { sets, result }) : null
  if (!previous || !changes || !previous.result.level) return []
  const [before, now] = [levelWords(t, previous.result.level), levelWords(t, { lower, upper })]
  const words = t(before === now ? 'director.message.sinceSame' : 'director.message.since', {
    day: formatDay(previous.assessment.assessedOn),
    before,
    now,
    gained: changes.gained.length,
    lost: changes.lost.length,
  })
  return [text(follows ? ` ${words}` : words)]
}

/** The levels after the next one: those with a day each, those without together. */
function laterLevels(director: Director): Run[] {
  const { report, levels, lower } = director
  const { t, target, language } = report
  const nameOf = ({ level }: LevelPlan): string =>
    t(level === target ? 'director.message.levelTarget' : 'director.message.level', { level })
  const later = levels.filter(({ level }) => level > lower + 1)
  const dated = later.flatMap((level): Run[] => {
    if (level.day === null) return []
    const upTo = costOf(levels.filter((one) => one.level <= level.level))
    const key = upTo === null ? 'director.message.later' : 'director.message.laterCost'
    const params = { name: nameOf(level), day: formatDay(level.day), cost: millions(director, upTo) }
    return [text(`${t(key, params)} `)]
  })
  const open = later.filter(({ day }) => day === null)
  if (open.length === 0) return dated
  const count = (key: 'uncovered' | 'missing'): number =>
    open.reduce((sum, level) => sum + level[key].length, 0)
  const names = new Intl.ListFormat(LANGUAGES[language].tag).format(open.map(nameOf))
  return [
    ...dated,
    text(`${upperFirst(names)} `),
    bold(t('director.message.without')),
    text(
      count('uncovered') === 0
        ? '.'
        : t('director.message.uncovered', { count: count('uncovered'), total: count('missing') }),
    ),
  ]
}
