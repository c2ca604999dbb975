import { fold } from '../../core/text/search'
import type { Assessment } from '../../core/types'
import { inEveryLanguage } from './columns'
import { restore } from './neutralise'
import type { Sheet } from './sheet'

/** The assessment a table says it was made from. */
export interface OtherAssessment {
  id: string
  /** Name of the facility as the table has it. */
  facility: string
}

/**
 * The assessment a table names on its sheet of facts, when it is not this one: somebody else's sheet is told before it is
 * taken.
 * @returns null when the table names this assessment or none
 */
export function otherAssessment(
  sheets: readonly Sheet[],
  { id }: Pick<Assessment, 'id'>,
): OtherAssessment | null {
  const named = factOf(sheets, 'table.about.id')
  return named === '' || named === id ? null : { id: named, facility: factOf(sheets, 'table.about.facility') }
}

function factOf(sheets: readonly Sheet[], key: string): string {
  const labels = inEveryLanguage(key).map(fold)
  for (const { rows } of sheets)
    for (const [label = '', value = ''] of rows.slice(0, 40))
      if (labels.includes(fold(label.trim())) && value.trim() !== '') return restore(value).trim()
  return ''
}
