import type { Assessment } from '../core/types'

/**
 * Reads an assessment that the browser kept (a row of the database, what a window left) as a file is read: limits,
 * format, migration, schema. Whatever stood on this machine may have been changed by another program.
 * @returns null when it is not what it should be
 */
export async function readKept(value: unknown): Promise<Assessment | null> {
  const { parseAssessment } = await import('../files/assessment/parseAssessment')
  const read = parseAssessment(new TextEncoder().encode(JSON.stringify(value) ?? ''))
  return read.ok ? read.value.assessment : null
}
