import { assess } from '../core/assess'
import type { Assessment, Catalogue, CriteriaSet } from '../core/types'
import { validateCatalogue } from '../core/validateCatalogue'
import { validateSet } from '../core/validateSet'
import { validateAssessment } from '../generated/validateAssessment'
import { validateCatalogue as catalogueShape } from '../generated/validateCatalogue'
import { validateCriteriaSet } from '../generated/validateCriteriaSet'
import { setsBeside } from './besideCatalogue'
import { checkSchemaFile } from './checkSchemaFile'
import { checkShape } from './checkShape'
import { embeddedSet } from './criteria'
import { InputFailure } from './failure'
import type { Finding } from './problems'
import { readJson } from './readJson'

/** The kinds of files this tool knows, by what `format` says; schemas have none. */
export type FileKind = 'criteria-set' | 'catalogue' | 'assessment' | 'schema'

/** What was found in one file. */
export interface Validated {
  file: string
  kind: FileKind
  findings: Finding[]
}

/**
 * Recognises a file by its `format` and checks it against its schema and beyond.
 * @param file path
 * @throws InputFailure when the file cannot be read or is none of ours
 */
export function validateFile(file: string): Validated {
  const value = readJson(file)
  switch (value.format) {
    case 'tt54-criteria-set':
      return {
        file,
        kind: 'criteria-set',
        findings: inTurn(checkShape(validateCriteriaSet, value), () =>
          validateSet(value as unknown as CriteriaSet),
        ),
      }
    case 'tt54-catalogue':
      return {
        file,
        kind: 'catalogue',
        findings: inTurn(checkShape(catalogueShape, value), () =>
          validateCatalogue(value as unknown as Catalogue, setsBeside(file)),
        ),
      }
    case 'tt54-assessment':
      return {
        file,
        kind: 'assessment',
        findings: inTurn(checkShape(validateAssessment, value), () =>
          answerFindings(value as unknown as Assessment),
        ),
      }
    default:
      if (typeof value.$schema === 'string') return { file, kind: 'schema', findings: checkSchemaFile(value) }
      throw new InputFailure('cli.error.unknownFormat', { file })
  }
}

/** What lies beyond the schema can only be looked at where the schema holds. */
function inTurn(shape: Finding[], beyond: () => Finding[]): Finding[] {
  return shape.length > 0 ? shape : beyond()
}

function answerFindings(assessment: Assessment): Finding[] {
  const unknown = assessment.criteriaSets.flatMap((reference, index): Finding[] =>
    embeddedSet(reference)
      ? []
      : [
          {
            code: 'unknown-set',
            path: `/criteriaSets/${index}`,
            subject: `${reference.id}@${reference.version}`,
          },
        ],
  )
  const sets = assessment.criteriaSets.flatMap((reference) => embeddedSet(reference) ?? [])
  const { assessedOn: asOf, regime, interpretations } = assessment
  const { problems } = assess(sets, assessment.answers, { asOf, regime, interpretations })
  return [
    ...unknown,
    ...problems.filter(({ code, path }) => code !== 'unknown-set' || !isNamed(path, assessment)),
  ]
}

/** A set that the file names and this tool lacks is told once, not again for its answers. */
function isNamed(path: string, { criteriaSets }: Assessment): boolean {
  return criteriaSets.some(({ id }) => path === `/answers/${id}`)
}
