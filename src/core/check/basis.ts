import { PROVENANCE_WORDS, weakest } from '../sets/provenance'
import type { Entry } from '../sets/criteria'
import { listed } from './answers'
import type { Rule } from './context'

/** Answers that rest on criteria which have lapsed, or whose words nobody has compared with the official text. */
export const basisRules: Rule = ({ entries, result, answer }) => {
  const ids = (rows: readonly Entry[]): string[] => rows.map(({ id }) => id)
  const answered = entries.filter((entry) => {
    const verdict = result.regimes['as-issued'].entries[entry.id]?.verdict
    return answer(entry) !== undefined && verdict !== undefined && verdict !== 'unassessed'
  })
  const lapsed = ids(answered.filter(({ id }) => result.withdrawn.includes(id)))
  const { 'as-issued': whole, 'in-force': rest } = result.regimes
  const isLevelOnThem =
    result.regime === 'as-issued' &&
    (whole.level?.lower !== rest.level?.lower || whole.level?.upper !== rest.level?.upper)
  const limit = PROVENANCE_WORDS.indexOf('attested')
  const isWeak = ({ row }: Entry): boolean => PROVENANCE_WORDS.indexOf(weakest(row.provenance)) > limit
  const isUnconfirmed = ({ row }: Entry): boolean => weakest(row.provenance) !== 'confirmed'
  return [
    ...listed(isLevelOnThem ? 'answers.level-on-lapsed' : 'answers.on-lapsed', lapsed),
    ...listed('answers.on-weak-text', ids(answered.filter(isWeak))),
    ...listed(
      'answers.on-unconfirmed-text',
      ids(answered.filter((entry) => isUnconfirmed(entry) && !isWeak(entry))),
    ),
  ]
}
