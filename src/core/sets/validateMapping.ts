import type { Mapping } from '../../generated/formats'
import type { CriteriaSet } from '../types'
import { entriesOf } from './criteria'
import type { SetProblem } from './validation/setProblem'

/**
 * A mapping against the sets at hand: the rows it starts from are there; an instrument of which there is a set is named
 * by a row of it, any other by a target of the mapping itself.
 * @param mapping a mapping that fits `criteria/schema/mapping.schema.json`
 * @param sets the criteria sets at hand
 */
export function validateMapping(mapping: Mapping, sets: readonly CriteriaSet[]): SetProblem[] {
  const from = sets.find(({ id, version }) => id === mapping.from.id && version === mapping.from.version)
  const rowsOf = (id: string): ReadonlySet<string> =>
    new Set(sets.filter((set) => set.id === id).flatMap((set) => entriesOf(set).map((entry) => entry.id)))
  const starts = new Set(from ? entriesOf(from).map(({ id }) => id) : [])
  const instruments = new Set(mapping.instruments.map(({ id }) => id))
  const targets = new Set(mapping.targets.map(({ instrument, ref }) => `${instrument} ${ref}`))
  return mapping.rows.flatMap(({ from: start, to }, index): SetProblem[] => {
    const path = `/rows/${index}`
    const problems: SetProblem[] = []
    if (!starts.has(start)) problems.push({ code: 'mapping-row-unknown', path, subject: start })
    if (!instruments.has(to.instrument))
      problems.push({ code: 'mapping-instrument-unknown', path, subject: to.instrument })
    const isThere = targets.has(`${to.instrument} ${to.ref}`) || rowsOf(to.instrument).has(to.ref)
    if (!isThere)
      problems.push({ code: 'mapping-target-unknown', path, subject: `${to.instrument} ${to.ref}` })
    return problems
  })
}
