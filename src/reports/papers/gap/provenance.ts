import { departmentBoard } from '../../../core/departments/board'
import { fingerprint, shortFingerprint } from '../../../core/seal/canonical'
import { entriesOf } from '../../../core/sets/criteria'
import { coverageOf } from '../../../core/sets/provenance'
import { setFingerprint } from '../../../core/sets/setFingerprint'
import { signatureLine } from '../../../core/signing/signatureLine'
import type { CriteriaSet } from '../../../core/types'
import { columns, para, paragraph, row, text } from '../../build'
import { formatDay, formatNumber } from '../../format'
import type { Block, Run } from '../../model'
import type { PaperContext } from '../../context'
import type { SectionContent } from './sections'

/**
 * Where the data come from and what nobody has checked: counts of the criteria sets, their versions and fingerprints, and
 * which department had which rows to assess.
 */
export function provenanceSection(report: PaperContext): SectionContent {
  const { t, sets, language, assessment } = report
  const differing = sets.filter((set) => differs(report, set))
  const sources = sets.map((set): Run[] => [
    text(
      t('gapReport.provenance.source', {
        instrument: set.instrument.number,
        source: set.instrument.source[language],
      }),
    ),
  ])
  const file = shortFingerprint(fingerprint(assessment))
  const signed = signatureLine(assessment)
  return {
    title: t('gapReport.provenance.heading'),
    blocks: [
      {
        kind: 'note',
        strong: true,
        keepWithNext: true,
        content: [para(t('gapReport.provenance.gazette'))],
      },
      coverageTable(report),
      ...(differing.length > 0
        ? [
            paragraph(
              `${t('gapReport.provenance.differs')}: ${differing.map(({ id, version }) => `${id}@${version}`).join(', ')}.`,
            ),
          ]
        : []),
      { kind: 'list', items: sources, size: 'table' },
      ...departmentsTable(report),
      paragraph(t('gapReport.provenance.file', { fingerprint: file }), { keepWithNext: true }),
      ...(signed ? [paragraph(t('gapReport.provenance.signed', { ...signed }), { keepWithNext: true })] : []),
      paragraph(t('gapReport.provenance.self'), { keepWithNext: true }),
    ],
  }
}

/** Who had how much to assess, and how it came back; nothing where no row was given to a department. */
function departmentsTable({ t, assessment, sets, result, language, today }: PaperContext): Block[] {
  const board = departmentBoard(assessment, sets, result, today)
  if (board.every(({ name }) => name === null)) return []
  const number = (value: number): string => formatNumber(value, language)
  return [
    paragraph(t('gapReport.provenance.departments.intro'), { keepWithNext: true }),
    {
      kind: 'table',
      size: 'small',
      columns: columns([5, 2, 2, 2, 2], ['left', 'center', 'center', 'center', 'center']),
      head: [
        row(
          ...['name', 'rows', 'answered', 'returned', 'checked'].map((key) =>
            t(`gapReport.provenance.departments.${key}`),
          ),
        ),
      ],
      body: board.map(({ name, entries, answered, returned, checked }) =>
        row(
          name ?? t('gapReport.provenance.departments.nobody'),
          ...[entries.length, answered, returned, checked].map(number),
        ),
      ),
    },
  ]
}

function coverageTable(report: PaperContext): Block {
  const { t, sets, language } = report
  const number = (value: number): string => formatNumber(value, language)
  return {
    kind: 'table',
    size: 'small',
    columns: columns(
      [2.7, 1.3, 1.7, 1.8, 1, 1.5, 1.3, 1.5, 1.7],
      ['left', ...Array.from({ length: 8 }, () => 'center' as const)],
    ),
    head: [
      row(
        ...[
          'set',
          'version',
          'fingerprint',
          'checkedOn',
          'total',
          'crosschecked',
          'attested',
          'weak',
          'confirmed',
        ].map((key) => t(`gapReport.provenance.${key}`)),
      ),
    ],
    body: sets.map((set) => {
      const coverage = coverageOf(set, report.confirmations?.get(set.id))
      return row(
        set.instrument.number,
        set.version,
        shortFingerprint(setFingerprint(set)),
        formatDay(set.checkedOn),
        number(coverage.total),
        number(coverage.crosschecked),
        number(entriesOf(set).filter(({ row }) => row.provenance.title === 'attested').length),
        number(coverage.weak),
        number(coverage.confirmed),
      )
    }),
  }
}

/** Same id and version as in the catalogue, other content: someone changed it without a new version. */
function differs({ catalogue }: PaperContext, set: CriteriaSet): boolean {
  const entry = catalogue.sets.find(({ id, version }) => id === set.id && version === set.version)
  return entry !== undefined && entry.fingerprint !== setFingerprint(set)
}
