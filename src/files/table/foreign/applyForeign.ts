import type { AppliedChanges } from '../../../core/compare/answerChanges'
import type { Assessment } from '../../../core/types'
import { applyTable } from '../applyTable'
import { applyOwners } from './ownerChanges'
import type { ForeignTable } from './readForeign'

/** What is taken beyond what is new; nothing of it happens unless a person says so. */
export interface Taking {
  /** Answers and evidence that the table takes away. */
  removing: boolean
  /** Departments that were named already. */
  replacingOwners: boolean
}

/**
 * Takes a table that was looked at: answers, the evidence they name, and who answers for rows.
 * @returns the answers that are no longer as shown, and nothing done, when the assessment has changed meanwhile
 */
export function applyForeign(
  assessment: Assessment,
  { table, owners }: Pick<ForeignTable, 'table' | 'owners'>,
  { removing, replacingOwners }: Taking,
): AppliedChanges {
  const applied = applyTable(assessment, table, { removing })
  if (!applied.ok) return applied
  return { ok: true, assessment: applyOwners(applied.assessment, owners, { replacing: replacingOwners }) }
}
