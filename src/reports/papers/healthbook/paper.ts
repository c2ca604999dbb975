import { covers } from '../../../core/score/inForce'
import { listProgress, type LabelProgress } from '../../../core/score/listProgress'
import type { CriteriaSet } from '../../../core/types'
import { indicatorChart, indicatorText } from '../../../words/indicator'
import { body, bold, heading, paragraph, text } from '../../build'
import { chartBlock } from '../../chartBlock'
import { createContext, type PaperContext, type PaperInput } from '../../context'
import { formatDay, longDay } from '../../format'
import { oneSignature } from '../../letterhead'
import { listAnnex, openList } from '../../listPaper'
import { labelTable, labelWords } from '../../labels'
import type { Block } from '../../model'
import { officialHeading, toSuperior } from '../../officialForm'
import type { PaperFrom } from '../../paper'
import { paperOf } from '../../paperOf'
import { refused, type PaperOutcome } from '../../refusal'
import { legalReference } from '../../../words/legalReference'

/** The set this paper is about (Decree 102/2025/NĐ-CP, Article 10(5), with Decisions 31, 1332, 2733, 1551 and 2062/QĐ-BYT). */
const HEALTH_BOOK = 'sskdt-2026'

/** Width of a chart over time, in mm. */
const CHART_WIDTH = 130
/** The annex of all rows can be left out; conclusion and open rows are always there. */
const SECTIONS = ['rows'] as const

/**
 * Short self-assessment of the Electronic Health Book: the conclusion and the required rows that are open first, then
 * the programme in numbers, every row in an annex. It is a facility's own statement: nobody recognises or certifies it, and it is never counted
 * into a level of Circular 54/2017/TT-BYT.
 * @param input as for the gap report
 */
function buildHealthBook(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, result, sets, language } = report
  const set = sets.find(({ id, instrument }) => id === HEALTH_BOOK && covers(instrument.inForce, result.asOf))
  if (!set) return { ok: false, reasons: [refused('no-health-book')] }
  const { labels } = listProgress(set, result)
  const required = labels.find(({ rank }) => rank === 'required')
  const made = paperOf(report, t('papers.healthbook.fileTitle'), [
    officialHeading(report, 'BC'),
    { kind: 'title', type: t('papers.healthbook.type'), subject: t('papers.healthbook.subject') },
    ...toSuperior(report),
    body(t('papers.healthbook.intro', { day: longDay(t, result.asOf) })),
    ...(required ? [conclusion(report, required)] : []),
    labelTable(report, set, labels),
    heading(1, '', t('papers.healthbook.open'), 'healthbook-open'),
    ...(labels.some(({ open }) => open.length > 0)
      ? openList(report, labels, labelWords(set), 'beneath')
      : [body(t('papers.healthbook.nothingOpen'))]),
    ...programme(report, set),
    body(t('papers.healthbook.nature')),
    oneSignature(report),
    ...(report.sections?.rows === false
      ? []
      : listAnnex(
          report,
          set,
          {
            title: t('papers.healthbook.annex'),
            reference: t('papers.healthbook.annexTo'),
            remark: set.rules
              .map((rule) => `${legalReference(rule.at, language)}. ${rule.text[language]}`)
              .join(' '),
          },
          'beneath',
        )),
  ])
  return {
    ok: true,
    document: { ...made, footer: { ...made.footer, place: 'last' } },
  }
}

function conclusion({ t }: PaperContext, required: LabelProgress): Block {
  const { met, notApplicable, notMet, unassessed, total } = required
  return paragraph([bold(t('papers.healthbook.counts', { met, notApplicable, notMet, unassessed, total }))], {
    firstLine: true,
    keepWithNext: true,
  })
}

/** The programme in numbers, each over time against its target: part of the facility's own statement. */
function programme({ t, assessment, language }: PaperContext, set: CriteriaSet): Block[] {
  const blocks = (set.indicators ?? []).flatMap(({ id, title }): Block[] => {
    const values = (assessment.indicators ?? []).filter(({ indicator }) => indicator === id)
    const newest = values.at(-1)
    const chart = indicatorChart(t, language, title[language], values, CHART_WIDTH)
    if (!newest || !chart) return []
    return [
      paragraph(
        [
          bold(`${title[language]}: `),
          text(
            t('papers.healthbook.indicator', {
              value: indicatorText(t, language, newest),
              day: formatDay(newest.day),
              source: newest.source,
            }),
          ),
        ],
        { keepWithNext: true },
      ),
      chartBlock(chart),
    ]
  })
  return blocks.length === 0
    ? []
    : [paragraph([bold(t('papers.healthbook.programme'))], { keepWithNext: true }), ...blocks]
}

/** The self-assessment of the Electronic Health Book. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'healthbook',
  order: 55,
  from: 'assessment',
  headed: true,
  targeted: false,
  sections: () => SECTIONS,
  build: buildHealthBook,
}
