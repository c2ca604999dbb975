/** Letters of an appraising authority to a facility: form 1.5 of Decree 30/2020/NĐ-CP. */
import { opinionOn } from '../core/review/opinions'
import { placeOf } from '../core/place'
import { entriesOf } from '../core/sets/criteria'
import { body, columns, paragraph, row } from './build'
import { clip, longDay } from './format'
import type { Block, PaperDocument } from './model'
import { pageMark } from './pageMark'
import { levelWords, verdictRuns } from './words'
import { createMinutes, type Minutes, type MinutesInput } from './papers/minutes/input'
import type { Day } from '../core/types'
import { openDay } from './officialForm'

/** Which letter. */
export const LETTERS = ['conclusion', 'supplement', 'reminder'] as const
export type LetterKind = (typeof LETTERS)[number]
const LONGEST = 160

/**
 * A letter: the conclusion of an appraisal, a request for supplements, or a reminder. What is not known is left as dots.
 */
export function buildLetter(kind: LetterKind, input: MinutesInput): PaperDocument {
  const minutes = createMinutes(input)
  const { t, visit, facility, submission, review } = minutes
  return letterOf(input, {
    key: kind,
    authority: visit.authority,
    superior: visit.superior,
    province: submission.facility.province,
    addressee: facility,
    isIllustrative: review.illustrative === true,
    blocks: bodyOf(kind, minutes, visit.authority?.trim() || t('papers.dots')),
  })
}

/** What a letter to a facility that has handed in nothing is made from. */
export interface CallInput extends Pick<MinutesInput, 'language' | 'today' | 't'> {
  facility: string
  year: number
  authority?: string
  superior?: string
  province?: string
  /** Until when it should have reported. */
  deadline: Day | ''
}

/**
 * A letter to a facility of the register that has not handed in its self-assessment (Circular 54/2017/TT-BYT,
 * Article 7(3)).
 * @param input who writes to whom
 */
export function buildCallLetter(input: CallInput): PaperDocument {
  const { t, facility, year, authority, superior, province, deadline } = input
  const facts = {
    facility,
    year,
    authority: authority?.trim() || t('papers.dots'),
    deadline: deadline === '' ? t('letters.call.usual', { year }) : longDay(t, deadline),
  }
  return letterOf(input, {
    key: 'call',
    ...(authority === undefined ? {} : { authority }),
    ...(superior === undefined ? {} : { superior }),
    ...(province === undefined ? {} : { province }),
    addressee: facility,
    isIllustrative: false,
    blocks: [body(t('letters.call.intro', facts)), body(t('letters.call.close', facts))],
  })
}

interface LetterParts {
  key: LetterKind | 'call'
  authority?: string | undefined
  superior?: string | undefined
  province?: string | undefined
  addressee: string
  isIllustrative: boolean
  blocks: Block[]
}

/** A letter with its head and foot. */
function letterOf(
  { t, language, today }: Pick<MinutesInput, 't' | 'language' | 'today'>,
  { key, authority: body_, superior = '', province, addressee, isIllustrative, blocks }: LetterParts,
): PaperDocument {
  const upper = (words: string): string => clip(words, LONGEST).toLocaleUpperCase(language)
  const authority = body_?.trim() || t('minutes.authorityBlank')
  const about = t(`letters.${key}.about`)
  return {
    title: t(`letters.${key}.fileTitle`),
    subject: about,
    author: authority,
    language,
    createdOn: today,
    orientation: 'portrait',
    footer: { place: 'last', left: '', right: '' },
    mark: pageMark(t, language, isIllustrative && t('paper.illustrative')),
    blocks: [
      {
        kind: 'nationalHeading',
        country: t('paper.country'),
        motto: t('paper.motto'),
        superior: upper(superior.trim()),
        facility: upper(authority),
        number: t('papers.openNumber', { symbol: t('letters.symbol') }),
        placeAndDate: `${province?.trim().replace(/^tỉnh\s+(?=\p{L})/iu, '') || t('paper.placeBlank')}, ${openDay(t, today)}`,
        about: t('letters.about', { about }),
      },
      paragraph(t('papers.to', { addressee }), { align: 'center' }),
      ...blocks,
      {
        kind: 'signatures',
        recipients: {
          title: t('papers.recipients'),
          lines: [`- ${t('letters.above')};`, `- ${t('letters.file')}.`],
        },
        signers: [
          {
            role: t(/^sở\s/iu.test(authority) ? 'letters.roleDirector' : 'letters.role'),
            instruction: '',
            name: t('papers.nameBlank'),
          },
        ],
      },
    ],
  }
}

function bodyOf(kind: LetterKind, minutes: Minutes, authority: string): Block[] {
  const { t, visit, facility } = minutes
  const deadline = visit.deadline ? longDay(t, visit.deadline) : t('papers.dots')
  const visited = visit.concludedOn ?? visit.to ?? visit.from
  const day = visited ? longDay(t, visited) : t('papers.dots')
  const facts = { authority, facility, deadline, day, assessed: longDay(t, minutes.submission.assessedOn) }
  switch (kind) {
    case 'conclusion':
      return [
        body(t('letters.conclusion.intro', facts)),
        levelTable(minutes),
        body(t(`letters.outcome.${visit.outcome ?? 'none'}`)),
        ...lines(visit.conclusion),
        ...lines(visit.recommendations),
        body(t('letters.conclusion.close', facts)),
      ]
    case 'supplement':
      return [
        body(t('letters.supplement.intro', facts)),
        ...supplementTable(minutes),
        body(t('letters.supplement.close', facts)),
      ]
    case 'reminder':
      return [body(t('letters.reminder.intro', facts)), body(t('letters.reminder.close', facts))]
  }
}

function lines(words: string | undefined): Block[] {
  return (words ?? '')
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => body(line))
}

function levelTable({ t, results, submission }: Minutes): Block {
  const { regime } = submission
  const [self, assessor] = [results.self, results.assessor].map(({ regimes }) => regimes[regime].level)
  return {
    kind: 'table',
    columns: columns([9, 4], ['left', 'center']),
    head: [],
    body: [
      row(t('minutes.levels.self'), self ? levelWords(t, self) : '–'),
      row(t('minutes.levels.assessor'), assessor ? levelWords(t, assessor) : '–'),
    ],
    size: 'form',
  }
}

/** The rows to be supplemented, with what the assessors wrote. */
function supplementTable({ t, sets, review, results, language }: Minutes): Block[] {
  const wanted = sets
    .flatMap((set) => entriesOf(set))
    .flatMap((entry) => {
      const opinion = opinionOn(review, placeOf(entry))
      return opinion?.opinion === 'needs-more' ? [{ entry, opinion }] : []
    })
  if (wanted.length === 0) return [body(t('letters.supplement.none'))]
  const heads = ['number', 'criterion', 'self', 'comment'] as const
  return [
    {
      kind: 'table',
      columns: columns([1.1, 5.4, 2.6, 7], ['center']),
      head: [row(...heads.map((key) => t(`minutes.disputed.${key}`)))],
      body: wanted.map(({ entry, opinion }) =>
        row(
          entry.kind === 'criterion' && entry.row.number !== null ? String(entry.row.number) : '–',
          entry.row.title[language],
          {
            content: [
              {
                runs: verdictRuns(
                  t,
                  results.self.regimes['as-issued'].entries[entry.id]?.verdict ?? 'unassessed',
                ),
              },
            ],
          },
          opinion.comment?.trim() || '–',
        ),
      ),
    },
  ]
}
