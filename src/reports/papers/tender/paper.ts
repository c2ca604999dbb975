import type { StatedService, TenderCheck, TenderRow } from '../../../core/tender/checkTender'
import type { GapRow } from '../../../core/score/gap'
import { rowName, createContext, type PaperContext, type PaperInput } from '../../context'
import { serviceAsked, serviceValue } from '../../../words/service'
import { bold, cell, columns, heading, para, paragraph, row } from '../../build'
import { clip } from '../../format'
import { oneSignature } from '../../letterhead'
import { officialHeading } from '../../officialForm'
import type { Block, Row } from '../../model'
import type { PaperFrom } from '../../paper'
import { paperOf } from '../../paperOf'
import type { PaperOutcome } from '../../refusal'

/** What the paper of a checked tender is made from. */
export interface TenderPaperInput extends PaperInput {
  check: TenderCheck
  /** Name of the file that was checked. */
  file: string
}

/** Longest text that is quoted of a row. */
const LONGEST = 300

/**
 * "Kết quả rà soát": what of the gap to the target a tender or contract covers, what nobody does, which service levels ask
 * for less than criteria 93, 95, 102–105 (Circular 54/2017/TT-BYT, Appendix I). It carries no cost.
 * @param input as for the gap report, with what was found
 */
export function buildTenderPaper(input: TenderPaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, check } = { ...report, check: input.check }
  const looser = check.services.filter(({ state }) => state === 'looser')
  const facts = {
    file: clip(input.file, 120),
    target: check.target,
    inScope: check.inScope.length,
    planned: check.planned.length,
    nobody: check.nobody.length,
    looser: looser.length,
    rows: check.rows.length,
  }
  const blocks: Block[] = [
    officialHeading(report, 'BC'),
    { kind: 'title', type: t('tender.type'), subject: t('tender.subject', facts) },
    paragraph(t('tender.intro', facts)),
    paragraph([bold(t('tender.summary', facts))]),
    heading(1, 'I', t('tender.part.nobody'), 'nobody'),
    ...gapBlocks(report, check.nobody, t('tender.none.nobody')),
    heading(1, 'II', t('tender.part.services'), 'services'),
    ...serviceBlocks(report, check),
    heading(1, 'III', t('tender.part.inScope'), 'in-scope'),
    ...scopeBlocks(report, check),
    heading(1, 'IV', t('tender.part.planned'), 'planned'),
    ...gapBlocks(report, check.planned, t('tender.none.planned')),
    paragraph(t('tender.limits'), { size: 'table' }),
    oneSignature(report),
  ]
  const made = paperOf(report, t('tender.fileTitle'), blocks)
  return { ok: true, document: { ...made, footer: { ...made.footer, place: 'last' } } }
}

function gapBlocks(report: PaperContext, rows: readonly GapRow[], none: string): Block[] {
  const { t, language } = report
  if (rows.length === 0) return [paragraph(none)]
  return [
    {
      kind: 'table',
      columns: columns([1, 12, 2.5], ['center', 'left', 'center']),
      head: [row(t('tender.column.order'), t('tender.column.criterion'), t('tender.column.level'))],
      body: rows.map(({ entry, level }, index) =>
        row(String(index + 1), rowName(entry, language), String(level)),
      ),
    },
  ]
}

function scopeBlocks(report: PaperContext, { inScope }: TenderCheck): Block[] {
  const { t, language } = report
  if (inScope.length === 0) return [paragraph(t('tender.none.inScope'))]
  return [
    {
      kind: 'table',
      columns: columns([1, 7, 1.8, 8], ['center', 'left', 'center']),
      head: [
        row(...(['order', 'criterion', 'level', 'rows'] as const).map((key) => t(`tender.column.${key}`))),
      ],
      body: inScope.map(({ gap, rows, isLikely }, index): Row =>
        row(
          String(index + 1),
          rowName(gap.entry, language),
          String(gap.level),
          cell([
            ...(isLikely ? [para([bold(t('tender.likely'))])] : []),
            ...rows.slice(0, 3).map((one) => para(`${placeOf(one, t)}: ${clip(one.text, LONGEST)}`)),
          ]),
        ),
      ),
    },
  ]
}

function serviceBlocks(report: PaperContext, { services, unstated }: TenderCheck): Block[] {
  const { t } = report
  const looser = services.filter(({ state }) => state === 'looser')
  const fitting = services.length - looser.length
  return [
    ...(looser.length === 0
      ? [paragraph(t('tender.none.looser', { fitting }))]
      : [
          looserTable(report, looser),
          ...(fitting > 0 ? [paragraph(t('tender.fitting', { fitting }), { size: 'table' as const })] : []),
        ]),
    ...(unstated.length === 0
      ? []
      : [
          paragraph(t('tender.unstated')),
          {
            kind: 'list' as const,
            items: unstated.map(({ rule, level }) => [
              { text: t('tender.unstatedRow', { number: rule.number, asked: serviceAsked(t, rule), level }) },
            ]),
          },
        ]),
  ]
}

function looserTable({ t }: PaperContext, looser: readonly StatedService[]): Block {
  return {
    kind: 'table',
    columns: columns([2.2, 7.4, 3, 3.4, 1.8], ['center', 'left', 'left', 'left', 'center']),
    head: [
      row(
        ...(['number', 'says', 'value', 'asked', 'level'] as const).map((key) => t(`tender.column.${key}`)),
      ),
    ],
    body: looser.map(({ rule, text, value, at, level }) =>
      row(
        String(rule.number),
        `${placeOf(at, t)}: ${clip(text, LONGEST)}`,
        serviceValue(t, rule, value),
        serviceAsked(t, rule),
        level === null ? '–' : String(level),
      ),
    ),
  }
}

function placeOf({ sheet, row: line }: Pick<TenderRow, 'sheet' | 'row'>, t: PaperContext['t']): string {
  return sheet === ''
    ? t('tender.row', { row: line })
    : t('tender.sheetRow', { sheet: clip(sheet, 60), row: line })
}

/** A checked tender or contract. */
export const paper: PaperFrom<'tender'> = {
  kind: 'tender',
  order: 75,
  from: 'tender',
  headed: true,
  targeted: true,
  sections: () => [],
  build: buildTenderPaper,
}
