import { changedSealFacts } from '../../../core/seal/submit'
import { sealState } from '../../../core/seal/seal'
import type { Assessor, Attendee } from '../../../core/types'
import type { Translate } from '../../../locales/translator'
import { bold, cell, columns, para, paragraph, row, text } from '../../build'
import { formatDay } from '../../format'
import type { Block, Run } from '../../model'
import type { Minutes } from './input'

/**
 * "08 giờ 30 phút"; dots where it was not entered.
 * @param t words
 * @param clock "08:30"
 */
export function clockWords(t: Translate, clock: string | undefined): string {
  const [hour, minute] = clock?.split(':') ?? []
  return t('minutes.time.clock', { hour: hour ?? '……', minute: minute ?? '……' })
}

/** When and where. */
export function timeBlocks({ t, visit }: Minutes): Block[] {
  const { from, to } = visit
  const dots = t('minutes.dots')
  const days =
    from !== undefined && to !== undefined && from !== to
      ? t('minutes.time.fromTo', { from: formatDay(from), to: formatDay(to) })
      : t('minutes.time.on', { day: (from ?? to) ? formatDay(from ?? to ?? '') : dots })
  return [
    paragraph(t('minutes.time.begin', { days, time: clockWords(t, visit.begins) })),
    paragraph(t('minutes.time.place', { place: visit.place?.trim() || dots })),
  ]
}

/** Who chaired and who wrote: the first of the authority, and the recorder. */
export function officeBlocks({ t, visit, review }: Minutes): Block[] {
  const chair = (visit.attendees ?? []).find(({ side }) => side === 'authority') ?? review.assessors?.[0]
  const dots = t('minutes.dots')
  return [
    paragraph(t('minutes.people.chair', { name: chair?.name ?? dots })),
    paragraph(t('minutes.people.recorder', { name: visit.recorder?.trim() || dots })),
  ]
}

/**
 * Who took part, side by side of the table: the assessors and whoever else came for the authority, then the facility.
 */
export function peopleBlocks({ t, visit, review, facility }: Minutes): Block[] {
  const of = (side: Attendee['side']): Assessor[] =>
    (visit.attendees ?? []).filter((one) => one.side === side)
  const authority = [...(review.assessors ?? []), ...of('authority')]
  const named = new Map(authority.map((one) => [one.name, one]))
  return [
    paragraph(
      [bold(t('minutes.people.authority', { authority: visit.authority?.trim() || t('minutes.dots') }))],
      {
        keepWithNext: true,
      },
    ),
    people(t, [...named.values()]),
    paragraph([bold(t('minutes.people.facility', { facility }))], { keepWithNext: true }),
    people(t, of('facility')),
  ]
}

function people(t: Minutes['t'], list: readonly Assessor[]): Block {
  if (list.length === 0) return paragraph(t('minutes.people.blank'))
  const items = list.map(({ name, title }): Run[] => [
    text(title?.trim() ? t('minutes.people.one', { name, title }) : name),
  ])
  return { kind: 'list', ordered: true, items }
}

/** Which submission was appraised, and whether it was as it had been sealed. */
export function submissionBlocks({ t, review, submission, sets, language, facility }: Minutes): Block[] {
  const seal = sealState(submission)
  const state =
    seal.state === 'absent'
      ? t('minutes.submission.absent')
      : t(`minutes.submission.${seal.state}`, { day: formatDay(seal.seal.sealedAt) })
  const changed = changedSealFacts(submission).length > 0 ? [t('minutes.submission.changedFacts')] : []
  const lines: [string, string][] = [
    ['facility', [facility, submission.facility.code].filter(Boolean).join(', ')],
    ['assessedOn', formatDay(submission.assessedOn)],
    ['sets', sets.map((set) => `${set.title[language].split(':')[0] ?? set.id} (${set.version})`).join('; ')],
    ['state', [state, ...changed].join(' ')],
    ['hash', review.submission.fingerprint],
  ]
  return [
    {
      kind: 'table',
      columns: columns([4, 12]),
      head: [],
      body: lines.map(([key, words]) =>
        row(
          cell(para([bold(t(`minutes.submission.${key}`))])),
          cell(para(words, { size: key === 'hash' ? 'small' : 'table' })),
        ),
      ),
    },
  ]
}
