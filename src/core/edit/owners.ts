import { enteredLine } from '../text/entered'
import { own } from '../json/own'
import { at } from '../place'
import type { Assessment, CriterionId } from '../types'

/**
 * Names who in the facility answers for a row; a blank name takes it back. The name is the facility's own word, e.g.
 * "Khoa Dược"; no verdict depends on it.
 * @param id criterion or milestone id
 * @param name the department
 */
export function setOwner(assessment: Assessment, setId: string, id: CriterionId, name: string): Assessment {
  const clean = enteredLine(name)
  if ((ownerOf(assessment, setId, id) ?? '') === clean) return assessment
  const { [id]: _before, ...others } = own(assessment.owners, setId) ?? {}
  const rows = clean === '' ? others : { ...others, [id]: clean }
  const { [setId]: _rows, ...sets } = assessment.owners ?? {}
  const owners = Object.keys(rows).length === 0 ? sets : { ...sets, [setId]: rows }
  const { owners: _owners, ...rest } = assessment
  return Object.keys(owners).length === 0 ? rest : { ...rest, owners }
}

/**
 * Who answers for a row; undefined = nobody was named.
 * @param id criterion or milestone id
 */
export function ownerOf(
  assessment: Pick<Assessment, 'owners'>,
  setId: string,
  id: CriterionId,
): string | undefined {
  return at(assessment.owners, { setId, id })
}
