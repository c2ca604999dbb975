import type { Assessment, CriteriaSet, CriteriaSetReference } from '../../core/types'
import { openAssessmentFile } from '../../files/openAssessmentFile'
import type { FileProblem, FileProblemCode } from '../../files/problems'
import { CATALOGUE, setFor } from './criteriaSets'
import { InputFailure } from '../failure'
import { readBytes } from './readBytes'
import { unreadable } from './readJson'

/** An assessment, the criteria sets it is scored with, and what the reader of the file noticed. */
export interface Opened {
  assessment: Assessment
  sets: CriteriaSet[]
  /** What puts the verdict in doubt. */
  problems: FileProblem[]
  /** What is good to know. */
  notices: FileProblem[]
}

/** Notices of the reader after which the verdict may not be what the file's maker saw. */
const DOUBTS: readonly FileProblemCode[] = [
  'seal-broken',
  'seal-facts-changed',
  'signature-invalid',
  'unknown-set',
  'other-set-version',
  'set-fingerprint-differs',
  'evidence-file-missing',
  'id-repaired',
  'id-repeated',
]

/**
 * Reads an assessment, a `.tt54.json` or a `.tt54.zip`.
 * @param file path
 * @throws InputFailure when it is no assessment of ours, or one of whose criteria sets this tool has none
 */
export async function openAssessment(file: string): Promise<Opened> {
  let sets: CriteriaSet[] = []
  const opened = await openAssessmentFile(readBytes(file), {
    name: file,
    catalogue: CATALOGUE,
    sets: (references: readonly CriteriaSetReference[]) => {
      sets = references.flatMap((reference) => setFor(reference) ?? [])
      return Promise.resolve(sets)
    },
  })
  if (!opened.ok) throw unreadable(file, opened.problems)
  const { assessment, preview } = opened
  if (sets.length === 0) {
    const named = assessment.criteriaSets.map(({ id, version }) => `${id}@${version}`)
    throw new InputFailure('cli.error.unknownSet', { file, set: named.join(', ') })
  }
  const isDoubt = ({ code }: FileProblem): boolean => DOUBTS.includes(code)
  return {
    assessment,
    sets,
    problems: preview.notices.filter(isDoubt),
    notices: preview.notices.filter((notice) => !isDoubt(notice)),
  }
}
