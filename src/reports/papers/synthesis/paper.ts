import { body, bold, columns, heading, paragraph, row, text } from '../../build'
import { clip, formatDay, longDay } from '../../format'
import type { Block, HeadingBlock, PaperDocument, Row, TableBlock } from '../../model'
import type { PaperFrom } from '../../paper'
import { findEntry } from '../../../core/sets/criteria'
import { criterionAnnex } from './annex'
import { groupReach, missingToNext, stepOf } from './counts'
import { indicatorBlocks } from './indicators'
import { countedRows, type SynthesisInput } from './input'

/** Criteria that are listed as missed most. */
const MOST_MISSED = 10
const LONGEST = 160

/**
 * The December report of a Department of Health on its facilities (Circular 54/2017/TT-BYT, Article 7(2)), form 1.4 of
 * Decree 30/2020/NĐ-CP: how many facilities by class and level, each facility, what they reach group by group, what is
 * missed most, the programme of electronic records, who has not reported, proposals; an annex with every criterion.
 * @param input the roll-up and what a person filled in
 */
export function buildSynthesis(input: SynthesisInput): PaperDocument {
  const { t, form, language, today, year, rows } = input
  const office = form.office?.trim() || t('synthesis.officeBlank')
  const place = form.place?.trim() || t('paper.placeBlank')
  const subject = t('synthesis.subject', { year })
  const upper = (words: string): string => clip(words, LONGEST).toLocaleUpperCase(language)
  const part = (number: string, key: string): HeadingBlock => ({
    ...heading(1, number, t(`synthesis.part.${key}`).toLocaleUpperCase(language), `synthesis-${key}`),
    firstLine: true,
  })
  const [thisYear = '', month = ''] = today.split('-')
  return {
    title: t('synthesis.fileTitle', { year }),
    subject,
    keywords: [input.set.instrument.number],
    author: office,
    language,
    createdOn: today,
    orientation: 'portrait',
    footer: { place: 'last', left: '', right: '' },
    mark: rows.some(({ row: one, obstacle }) => obstacle === null && one.illustrative)
      ? t('paper.illustrative')
      : null,
    blocks: [
      {
        kind: 'nationalHeading',
        country: t('paper.country'),
        motto: t('paper.motto'),
        superior: upper(form.superior ?? ''),
        facility: upper(office),
        number:
          form.number ?? t('papers.openNumber', { symbol: `BC-${form.symbol ?? t('papers.symbolBlank')}` }),
        placeAndDate: form.date
          ? `${place}, ${longDay(t, form.date)}`
          : t('papers.openDate', {
              place,
              month: Number(month) > 2 ? String(Number(month)) : month,
              year: thisYear,
            }),
      },
      { kind: 'title', type: t('synthesis.type'), subject },
      paragraph(t('papers.to', { addressee: form.addressee ?? t('synthesis.addressee') }), {
        align: 'center',
      }),
      body(t('synthesis.intro', { office })),
      part('I', 'general'),
      ...general(input),
      part('II', 'facilities'),
      ...facilities(input),
      part('III', 'groups'),
      ...groups(input),
      part('IV', 'missed'),
      ...missed(input),
      part('V', 'programme'),
      ...programme(input),
      ...indicatorBlocks(input),
      part('VI', 'silent'),
      ...silent(input),
      part('VII', 'proposals'),
      ...written(form.proposals, t('papers.dots')),
      body(t('synthesis.closing', { office })),
      {
        kind: 'signatures',
        recipients: {
          title: t('papers.recipients'),
          lines: ['above', 'committee', 'facilities', 'file'].map(
            (key, index, all) => `- ${t(`synthesis.to.${key}`)}${index === all.length - 1 ? '.' : ';'}`,
          ),
        },
        signers: [
          {
            role: upper(form.role ?? t('paper.signature.director'))
              .split('/')
              .map((line) => line.trim())
              .join('\n'),
            instruction: '',
            name: form.signer ?? t('papers.nameBlank'),
          },
        ],
      },
      ...criterionAnnex(input),
    ],
  }
}

const caption = (words: string): Block =>
  paragraph([bold(words)], { size: 'form', align: 'left', keepWithNext: true })
const count = (value: number): string => (value === 0 ? '–' : String(value))

function general(input: SynthesisInput): Block[] {
  const { t, set, regime, today, expected } = input
  const all = countedRows(input)
  const levels = (set.levels ?? []).map(({ level }) => level)
  const classes = [...new Set(all.map((one) => one.class))].sort()
  const line = (name: string, of: typeof all): Row =>
    row(
      name,
      String(of.length),
      count(of.filter((one) => stepOf(one, regime) === 0).length),
      ...levels.map((level) => count(of.filter((one) => stepOf(one, regime) === level).length)),
    )
  const open = all.filter(
    ({ views }) => views[regime].level && views[regime].level.lower !== views[regime].level.upper,
  )
  const reported =
    expected.length > 0
      ? t('synthesis.reportedOf', { day: longDay(t, today), count: all.length, total: expected.length })
      : t('synthesis.reported', { day: longDay(t, today), count: all.length })
  return [
    body([
      text(`${reported} `),
      bold(
        t('synthesis.reachThree', {
          count: all.filter((one) => stepOf(one, regime) >= 3).length,
          total: all.length,
        }),
      ),
    ]),
    ...(open.length > 0 ? [body(t('synthesis.open', { count: open.length }))] : []),
    caption(t('synthesis.caption.levels')),
    {
      kind: 'table',
      columns: columns(
        [5, 2, 1.6, ...levels.map(() => 1.2)],
        ['left', ...Array.from({ length: levels.length + 2 }, () => 'center' as const)],
      ),
      head: [
        row(
          t('synthesis.column.class'),
          t('synthesis.column.count'),
          t('synthesis.column.below'),
          ...levels.map(String),
        ),
      ],
      body: [
        ...classes.map((one) =>
          line(
            t(`synthesis.class.${one || 'none'}`),
            all.filter((row_) => row_.class === one),
          ),
        ),
        totalRow(line(t('synthesis.total'), all)),
      ],
    },
    ...written(input.form.remarks, ''),
  ]
}

function totalRow({ cells }: Row): Row {
  return {
    cells: cells.map((one) => ({
      ...one,
      content: one.content.map((content) => ({
        ...content,
        runs: content.runs.map((run) => ('text' in run ? { ...run, bold: true } : run)),
      })),
    })),
  }
}

function facilities(input: SynthesisInput): Block[] {
  const { t, set, regime } = input
  const body_ = countedRows(input).map((one, index) => {
    const level = one.views[regime].level
    const range = level && level.lower !== level.upper
    const missing = missingToNext(one, set, regime)
    return row(
      String(index + 1),
      one.facility || one.code,
      t(`synthesis.classShort.${one.class || 'none'}`),
      level ? (range ? `${level.lower}–${level.upper}` : String(level.lower)) : '–',
      missing === null ? '–' : String(missing),
      formatDay(one.assessedOn),
    )
  })
  const heads = ['order', 'facility', 'classShort', 'self', 'missing', 'assessedOn'] as const
  return [
    caption(t('synthesis.caption.facilities')),
    table(
      [1, 7.4, 1.6, 2, 2, 2.6],
      ['left', 'left', 'center', 'center', 'center', 'right'],
      heads.map((key) => t(`synthesis.column.${key}`)),
      body_,
    ),
  ]
}

function table(
  widths: number[],
  aligns: ('left' | 'center' | 'right')[],
  heads: string[],
  rows: Row[],
): TableBlock {
  return { kind: 'table', columns: columns(widths, aligns), head: [row(...heads)], body: rows }
}

function groups(input: SynthesisInput): Block[] {
  const { t, set, regime, language } = input
  const all = countedRows(input)
  const reach = groupReach(all, set, regime)
  const levels = set.levels ?? []
  return [
    body(t('synthesis.groupsText', { total: all.length })),
    caption(t('synthesis.caption.groups')),
    table(
      [5.6, ...levels.map(() => 1.5)],
      ['left', ...levels.map(() => 'center' as const)],
      [t('synthesis.column.group'), ...levels.map(({ level }) => t('synthesis.column.level', { level }))],
      reach.map(({ group, reached }) =>
        row(
          `${group.ordinal}. ${group.title[language]}`,
          ...reached.map((one) => (one === null ? '·' : String(one))),
        ),
      ),
    ),
    paragraph(t('synthesis.groupsNote'), { size: 'recipients', align: 'left' }),
  ]
}

function missed({ t, result, sets, set, language }: SynthesisInput): Block[] {
  const found = result.counts.criteria
    .filter((one) => one.set === set.id && one.notMet > 0)
    .sort((a, b) => b.notMet - a.notMet)
    .slice(0, MOST_MISSED)
  if (found.length === 0) return [body(t('synthesis.noneMissed'))]
  const heads = ['number', 'criterion', 'notMet', 'unassessed', 'asked'] as const
  return [
    caption(t('synthesis.caption.missed', { count: found.length })),
    table(
      [1.2, 9, 2.2, 2.4, 2.2],
      ['left', 'left', 'center', 'center', 'center'],
      heads.map((key) => t(`synthesis.column.${key}`)),
      found.map((one) => {
        const entry = findEntry(sets, one.id)
        const number =
          entry?.kind === 'criterion' && entry.row.number !== null ? String(entry.row.number) : '–'
        const total = one.met + one.notMet + one.notApplicable + one.unassessed
        return row(
          number,
          entry?.row.title[language] ?? one.id,
          count(one.notMet),
          count(one.unassessed),
          String(total),
        )
      }),
    ),
  ]
}

function programme({ t, result }: SynthesisInput): Block[] {
  const { programmes, steps, rows } = result.counts
  const heads = ['order', 'step', 'done', 'late', 'open'] as const
  return [
    body(t('synthesis.programmes', { count: programmes, total: rows })),
    ...(programmes === 0
      ? []
      : [
          caption(t('synthesis.caption.programme')),
          table(
            [1, 8, 2.4, 2.4, 2.4],
            ['left', 'left', 'center', 'center', 'center'],
            heads.map((key) => t(`synthesis.column.${key}`)),
            steps.map(({ id, done, late, next, later }, index) =>
              row(
                String(index + 1),
                t(`papers.plan.step.${id}`),
                count(done),
                count(late),
                count(next + later),
              ),
            ),
          ),
        ]),
  ]
}

/** Who has not reported, and which files were not counted and why. */
function silent(input: SynthesisInput): Block[] {
  const { t, expected, rows, language } = input
  const key = (words: string): string =>
    words.normalize('NFKC').toLocaleLowerCase(language).replace(/\s+/gu, ' ').trim()
  const heard = new Set(countedRows(input).flatMap(({ facility, code }) => [key(facility), key(code)]))
  const missing = expected.filter((name) => !heard.has(key(name)))
  const left = rows.filter(({ obstacle }) => obstacle !== null)
  return [
    body(
      expected.length === 0
        ? t('synthesis.listUnknown')
        : missing.length === 0
          ? t('synthesis.allReported')
          : t('synthesis.notReported', { names: missing.join(', ') }),
    ),
    ...(left.length === 0
      ? []
      : [
          body(t('synthesis.leftOut', { count: left.length })),
          {
            kind: 'list' as const,
            items: left.map(({ row: one, obstacle }) => [
              text(
                t('synthesis.left', {
                  facility: one.facility || one.path,
                  reason: t(`synthesis.obstacle.${obstacle ?? 'no-level'}`),
                }),
              ),
            ]),
          },
        ]),
  ]
}

/** A text as it was written, its paragraphs; dots where there is none. */
function written(words: string | undefined, blank: string): Block[] {
  const lines = (words ?? '')
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter(Boolean)
  return (lines.length > 0 ? lines : [blank].filter(Boolean)).map((line) => body(line))
}

/** The December report of a Department. */
export const paper: PaperFrom<'rollup'> = {
  kind: 'synthesis',
  order: 10,
  from: 'rollup',
  headed: true,
  targeted: false,
  sections: () => [],
  build: (input) => ({ ok: true, document: buildSynthesis(input) }),
}
