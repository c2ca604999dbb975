import type { Evidence } from '../types'

/** Kinds of evidence, in the order in which they are offered. */
export const EVIDENCE_KINDS = [
  'document',
  'contract',
  'minutes',
  'decision',
  'screenshot',
  'log',
  'list',
  'photo',
  'other',
] as const satisfies readonly NonNullable<Evidence['kind']>[]
