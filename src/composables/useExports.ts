import { useI18n } from '../i18n'
import { anonymise } from '../core/make/anonymise'
import { now } from '../environment'
import type { Assessment, CriteriaSet } from '../core/types'
import type { Read } from '../files/problems'
import type { Mapping } from '../generated/formats'
import { useAssessmentStore } from '../stores/assessment'
import { useDeskStore } from '../stores/desk'
import { download, fileName } from './download'
import { packageOf } from './packageOf'
import { useWords } from './useWords'
import { useMessages } from './useMessages'

/** The ways to save the open assessment as a file, in the order in which they are offered. */
export const EXPORT_FORMATS = ['json', 'zip', 'xlsx', 'csv', 'crosswalk', 'anonymous'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

interface Written {
  bytes: Uint8Array
  /** Files of evidence that the register names and this machine does not have. */
  missing: string[]
}

const ENDINGS: Record<ExportFormat, { ending: string; type: string }> = {
  json: { ending: '.tt54.json', type: 'application/json' },
  zip: { ending: '.tt54.zip', type: 'application/zip' },
  xlsx: { ending: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { ending: '.csv', type: 'text/csv' },
  crosswalk: { ending: '.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  anonymous: { ending: '.tt54.json', type: 'application/json' },
}
/** Files from which the whole assessment comes back; only these count as "đã xuất tệp". */
const WHOLE: readonly ExportFormat[] = ['json', 'zip']

/** Saving the open assessment in every format; writers are loaded when they are asked for, failures are said. */
export function useExports() {
  const store = useAssessmentStore()
  const desk = useDeskStore()
  const { t } = useI18n()
  const { language } = useWords()
  const { show } = useMessages()

  async function write(
    format: ExportFormat,
    assessment: Assessment,
    sets: readonly CriteriaSet[],
  ): Promise<Written> {
    const only = (bytes: Uint8Array): Written => ({ bytes, missing: [] })
    switch (format) {
      case 'json':
        return only((await import('../files/assessmentFile')).writeAssessmentFile(assessment, sets))
      case 'anonymous':
        return only(
          (await import('../files/assessmentFile')).writeAssessmentFile(anonymise(assessment), sets),
        )
      case 'xlsx':
        return only(
          await (
            await import('../files/table/writeXlsx')
          ).writeXlsx(assessment, sets, { language: language.value }),
        )
      case 'csv':
        return only(
          await (
            await import('../files/table/writeCsv')
          ).writeCsv(assessment, sets, { language: language.value }),
        )
      case 'crosswalk': {
        const { default: data } = await import('../../criteria/mappings/tt54-2017.json')
        const mapping = data as unknown as Mapping
        const { mappedPairs } = await import('../core/sets/mappings')
        const { writeCrosswalkXlsx } = await import('../files/mapping/crosswalkTable')
        const pairs = mappedPairs(mapping, sets)
        return only(
          await writeCrosswalkXlsx({
            pairs,
            rule: mapping.rule,
            setId: mapping.from.id,
            assessment,
            sets,
            language: language.value,
          }),
        )
      }
      case 'zip': {
        const { written, missing } = await packageOf(await desk.open(), assessment, sets)
        return { bytes: taken(written), missing }
      }
    }
  }

  function taken(written: Read<Uint8Array>): Uint8Array {
    if (written.ok) return written.value
    throw new Error(
      written.problems
        .map(({ code, path, params }) => t(`fileProblem.${code}`, { path, ...params }))
        .join(' '),
    )
  }

  async function save(format: ExportFormat): Promise<boolean> {
    const assessment = store.current
    if (!assessment) return false
    try {
      const { bytes, missing } = await write(format, assessment, store.sets)
      const { ending, type } = ENDINGS[format]
      const names =
        format === 'crosswalk'
          ? [assessment.facility.name, t('export.crosswalkName')]
          : format === 'anonymous'
            ? [t('export.anonymousName')]
            : [assessment.facility.name]
      const name = fileName([...names, assessment.assessedOn], ending)
      download(bytes, name, type)
      if (WHOLE.includes(format)) await store.autosave?.markExported(now())
      if (missing.length > 0)
        show(t('export.withoutFiles', { name, files: missing.join(', ') }), { kind: 'error' })
      else show(t('export.done', { name }))
      return true
    } catch (error) {
      show(t('export.failed', { reason: error instanceof Error ? error.message : String(error) }), {
        kind: 'error',
      })
      return false
    }
  }

  return { save }
}
