/** Letters to many facilities at once, named so that they stay apart and in order. */
import { placesOf } from '../core/review/opinions'
import { fold } from '../core/text/search'
import { buildCallLetter, buildLetter, type CallInput, type LetterKind } from './letter'
import type { PaperDocument } from './model'
import type { MinutesInput } from './papers/minutes/input'

/** Longest part of a file name that comes from a facility's name. */
const LONGEST = 60

/** A letter and the name of its file, without the ending. */
export interface BatchLetter {
  name: string
  document: PaperDocument
}

/**
 * Whether a facility needs this letter: a conclusion where one was reached, a request where something is to be
 * supplemented, a reminder where a day was set.
 * @param review the appraisal
 */
export function needsLetter(kind: LetterKind, { review }: Pick<MinutesInput, 'review'>): boolean {
  switch (kind) {
    case 'conclusion':
      return review.visit?.outcome !== undefined
    case 'supplement':
      return placesOf(review.opinions).some(
        ({ setId, id }) => review.opinions[setId]?.[id]?.opinion === 'needs-more',
      )
    case 'reminder':
      return review.visit?.deadline !== undefined
  }
}

/**
 * The letters of one kind to all facilities that need them, in the order of their names.
 * @param inputs the appraisals with their submissions
 */
export function letterBatch(kind: LetterKind, inputs: readonly MinutesInput[]): BatchLetter[] {
  return inputs
    .filter((input) => needsLetter(kind, input))
    .map((input) => ({ name: nameOf(kind, input), document: buildLetter(kind, input) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** A facility of the register that has handed in nothing. */
export interface CalledFacility extends Pick<CallInput, 'facility' | 'deadline'> {
  code: string
}

/**
 * The letters to all facilities that have handed in nothing, in the order of the names of their files.
 * @param facilities of the register
 * @param common who writes, when
 */
export function callBatch(
  facilities: readonly CalledFacility[],
  common: Omit<CallInput, 'facility' | 'deadline'>,
): BatchLetter[] {
  return facilities
    .map(({ code, facility, deadline }) => ({
      name: fileNameOf([common.t('letters.call.file'), code, facility]),
      document: buildCallLetter({ ...common, facility, deadline }),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function nameOf(kind: LetterKind, { submission, t }: MinutesInput): string {
  const { code = '', name } = submission.facility
  return fileNameOf([t(`letters.${kind}.file`), code, name])
}

/** "ket-luan-79001-benh-vien-da-khoa": letters without accents, for every file system. */
function fileNameOf(parts: readonly string[]): string {
  return fold(parts.join(' '))
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-/u, '')
    .slice(0, LONGEST)
    .replace(/-$/u, '')
}
