import type { RegimeResult } from './assess'
import type { Section } from './sections'

/**
 * How many of a section's rows that count have a verdict.
 * @param section a section of the walk-through
 * @param result the verdict under the headline regime
 */
export function sectionProgress(section: Section, result: RegimeResult): { answered: number; total: number } {
  const inPlay = section.entries.flatMap((entry) => {
    const status = result.entries[entry.id]
    return status?.counts ? [status] : []
  })
  return { answered: inPlay.filter((status) => status.verdict !== 'unassessed').length, total: inPlay.length }
}
