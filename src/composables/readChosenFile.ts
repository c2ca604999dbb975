import { compareAssessments, type Comparison } from '../core/compare/compare'
import type { Assessment } from '../core/types'
import type { Preview } from '../files/assessment/makePreview'
import { openAssessmentFile, type OpenedFile } from '../files/openAssessmentFile'
import type { FileProblem } from '../files/problems'
import type { StoredAssessment } from '../storage/types'
import { useCriteriaStore } from '../stores/criteria'
import { useDeskStore } from '../stores/desk'

/** The assessment with the same id that is on this machine already, and how it differs from the file. */
export interface SameOnDesk {
  record: StoredAssessment
  comparison: Comparison
}

/** A file that can be opened; nothing is kept of it yet. */
export interface ChosenFile {
  assessment: Assessment
  preview: Preview
  files: OpenedFile[]
  same: SameOnDesk | null
}

export type ChosenResult = { ok: true; value: ChosenFile } | { ok: false; problems: FileProblem[] }

/** Reads a chosen file as far as its preview. */
export async function readChosenFile(bytes: Uint8Array, name: string): Promise<ChosenResult> {
  const criteria = useCriteriaStore()
  const desk = useDeskStore()
  const opened = await openAssessmentFile(bytes, {
    name,
    catalogue: criteria.catalogue,
    sets: criteria.load,
  })
  if (!opened.ok) return opened
  const { assessment, preview, files } = opened
  await desk.open()
  const record = desk.records.find((candidate) => candidate.assessment.id === assessment.id)
  if (!record) return { ok: true, value: { assessment, preview, files, same: null } }
  const sets = await criteria.load([...assessment.criteriaSets, ...record.assessment.criteriaSets])
  const comparison = compareAssessments(record.assessment, assessment, [...new Set(sets)])
  return { ok: true, value: { assessment, preview, files, same: { record, comparison } } }
}
