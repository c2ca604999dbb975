import { body, heading, paragraph } from '../../build'
import { createContext, type PaperInput } from '../../context'
import { longDay } from '../../format'
import { levelWithin } from '../../../words/level'
import { rankTables } from '../../../core/score/rankTable'
import { columns, row } from '../../build'
import type { Block } from '../../model'
import { officialHeading, officialPaper } from '../../officialForm'
import type { PaperFrom } from '../../paper'
import type { PaperOutcome } from '../../refusal'
import { rankWords } from '../../words'

/**
 * Minutes of the meeting of the assessment team or council on the result (form 1.9: no place and date line, secretary and
 * chair, recipients beneath). Level and groups come from the result, a range as a range; everything said is left open.
 * @param input as for the gap report
 */
export function buildCouncilMinutes(input: PaperInput): PaperOutcome {
  const report = createContext(input)
  const { t, assessment, result, levelled, language } = report
  const facility = assessment.facility.name.trim() || t('paper.facilityBlank')
  const subject = t('council.subject', { facility })
  const part = (number: string, key: string): Block => ({
    ...heading(1, number, t(`council.part.${key}`), `council-${key}`),
    firstLine: true,
  })
  const order = levelled?.groups.map(({ id }) => id) ?? []
  const groups = (levelled ? rankTables(levelled, result).flatMap(({ rows }) => rows) : []).sort(
    (a, b) => order.indexOf(a.group.id) - order.indexOf(b.group.id),
  )
  const day = longDay(t, result.asOf)
  const sign = t('paper.signature.sign')
  return {
    ok: true,
    document: officialPaper(report, { title: t('council.fileTitle'), subject }, [
      { ...officialHeading(report, 'BB'), placeAndDate: '' },
      { kind: 'title', type: t('minutes.type'), subject },
      ...['begin', 'place', 'present', 'chair', 'secretary'].map((key) => body(t(`council.${key}`))),
      part('I', 'result'),
      body(t('council.result', { facility, day, level: levelWithin(t, result.level) })),
      {
        kind: 'table',
        columns: columns([1.2, 9, 4], ['left', 'left', 'center']),
        head: [row(...['order', 'group', 'reached'].map((key) => t(`papers.decision.column.${key}`)))],
        body: groups
          .filter((one) => one.result.total > 0)
          .map(({ group, result: reached }) =>
            row(
              group.ordinal,
              group.title[language],
              reached.lower === reached.upper
                ? rankWords(t, reached.lower)
                : `${rankWords(t, reached.lower)} – ${rankWords(t, reached.upper)}`,
            ),
          ),
        size: 'form',
      },
      part('II', 'opinions'),
      ...Array.from({ length: 4 }, () => body(t('papers.dots'))),
      part('III', 'conclusion'),
      body(t('council.conclusion')),
      paragraph(t('council.end'), { firstLine: true }),
      {
        kind: 'signatures',
        recipients: {
          title: t('papers.recipients'),
          lines: [`- ${t('council.members')};`, `- ${t('minutes.to.file')}.`],
        },
        signers: [
          { role: t('council.secretaryRole'), instruction: sign, name: t('papers.nameBlank') },
          { role: t('council.chairRole'), instruction: sign, name: t('papers.nameBlank') },
        ],
      },
    ]),
  }
}

/** Minutes of the council. */
export const paper: PaperFrom<'assessment'> = {
  kind: 'council',
  order: 90,
  from: 'assessment',
  headed: true,
  targeted: false,
  sections: () => [],
  build: buildCouncilMinutes,
}
