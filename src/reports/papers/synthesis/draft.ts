/** What may be said from the numbers alone: offered to be changed, never printed unasked. */
import { shortTitle } from '../../../words/title'
import { silentOf, groupReach } from './counts'
import { bottleneckWords } from './groups'
import { missedMost } from './missed'
import { countedOf, type SYNTHESIS_TEXTS, type SynthesisInput } from './input'

/**
 * Drafts of the remarks and proposals of a synthesis; empty where the numbers say nothing.
 * @param input the roll-up
 */
export function synthesisDrafts(input: SynthesisInput): Record<(typeof SYNTHESIS_TEXTS)[number], string> {
  const { t } = input
  const all = countedOf(input)
  const silent = silentOf(input)
  const unseen = all.filter(({ appraisal }) => !appraisal?.views)
  const proposals = [
    ...(silent.length > 0 ? [t('synthesis.draft.remind', { count: silent.length })] : []),
    ...(unseen.length > 0 ? [t('synthesis.draft.appraise', { count: unseen.length })] : []),
  ]
  return {
    remarks: '',
    remarksGroups: bottleneckWords(input, groupReach(input), all.length),
    remarksMissed: missedWords(input),
    proposals: proposals.map((words, index) => `${index + 1}. ${words}`).join('\n'),
  }
}

/** In which group most of what is missed lies. */
function missedWords(input: SynthesisInput): string {
  const { t, language } = input
  const found = missedMost(input)
  const counts = new Map<string, number>()
  for (const { entry } of found) {
    if (entry.group === null) continue
    const name = shortTitle(entry.group.title[language])
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] > 1
    ? t('synthesis.draft.missed', { count: first[1], total: found.length, group: first[0] })
    : ''
}
