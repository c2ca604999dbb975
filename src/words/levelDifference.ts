import type { SetLevelDifference } from '../core/sets/diffSets'
import type { CriteriaSet, Language } from '../core/types'
import type { Translate } from '../locales/translator'
import { levelText } from './level'
import { rankText } from './rank'

/**
 * What a level asks in one set and not in the other: "mức 4: − V. LIS (cơ bản); + V. LIS (nâng cao)".
 * @param t translation
 * @param language of the groups' names
 * @param sets the two sets, the later first: a group is called what it is called now
 * @param difference of one level
 */
export function levelDifferenceText(
  t: Translate,
  language: Language,
  sets: readonly CriteriaSet[],
  { level, added, removed }: SetLevelDifference,
): string {
  const groups = sets.flatMap((set) => set.groups)
  const nameOf = (required: string): string => {
    const [id = '', rank = ''] = required.split(' ')
    const group = groups.find((one) => one.id === id)
    return `${group ? `${group.ordinal}. ${group.title[language]}` : id} (${rankText(t, rank)})`
  }
  const changes = [...removed.map((one) => `− ${nameOf(one)}`), ...added.map((one) => `+ ${nameOf(one)}`)]
  return `${levelText(t, { lower: level, upper: level })}: ${changes.join('; ')}`
}
