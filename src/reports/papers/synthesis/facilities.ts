import { bold, cell, italic, para, paragraph, row } from '../../build'
import { formatDay } from '../../format'
import type { Block, Cell, Row } from '../../model'
import { PROGRAMME_STEPS } from '../../../core/plan/programme'
import type { Range } from '../../../core/score/assess'
import { appraisedStep, missingToNext, silentOf, stepOf } from './counts'
import { countedOf, type SynthesisInput, type SynthesisRow } from './input'
import { synthesisTable, type Caption } from './table'

const ANNOUNCEMENT = PROGRAMME_STEPS.indexOf('announcement')

/**
 * Part II: each facility with the level it says, the level assessors found, what it lacks for the next, and the day it
 * announced electronic records; those that have not reported last.
 * @param input the roll-up
 * @param caption numbers the tables
 */
export function facilityBlocks(input: SynthesisInput, caption: Caption): Block[] {
  const { t, regime } = input
  const all = countedOf(input)
  const silent = silentOf(input)
  const rows = [
    ...all.map((one, index) => facilityRow(input, one, index + 1)),
    ...silent.map((one, index) =>
      row(
        String(all.length + index + 1),
        one.name || one.code,
        one.class || '–',
        cell(para([bold(t('synthesis.notYet'))]), { span: 4, align: 'left' }),
      ),
    ),
  ]
  const isLowered = all.some((one) => (appraisedStep(one, regime) ?? Infinity) < stepOf(one.row, regime))
  const isRange = all.some(({ row: { views } }) => isOpen(views[regime].level))
  const notes = [
    ...(isLowered ? [t('synthesis.note.lowered')] : []),
    ...(isRange ? [t('synthesis.note.range')] : []),
    t('synthesis.note.announced'),
  ]
  return [
    caption((table) => t('synthesis.caption.facilities', { table })),
    synthesisTable(
      [1, 7, 1.5, 1.9, 2.3, 1.6, 2.5],
      ['left', 'left', 'center', 'center', 'center', 'center', 'right'],
      HEADS.map((key) => t(`synthesis.column.${key}`)),
      rows,
    ),
    paragraph([italic(notes.join(' '))], { size: 'recipients', align: 'left' }),
  ]
}

const HEADS = ['order', 'facility', 'classShort', 'self', 'appraised', 'missing', 'records'] as const

function facilityRow(input: SynthesisInput, one: SynthesisRow, order: number): Row {
  const { t, regime } = input
  const { row: facility } = one
  const missing = missingToNext(facility, input, regime)
  const { started, doneOn } = facility.programme
  const announced = doneOn[ANNOUNCEMENT] ?? ''
  return row(
    String(order),
    facility.facility || facility.code,
    t(`synthesis.classShort.${facility.class || 'none'}`),
    levelText(facility.views[regime].level),
    appraisedCell(input, one),
    missing === null ? '–' : String(missing),
    announced === '' ? t(started ? 'synthesis.notDone' : 'synthesis.notTold') : formatDay(announced),
  )
}

function appraisedCell({ t, regime }: SynthesisInput, one: SynthesisRow): string | Cell {
  const { appraisal } = one
  if (!appraisal) return t('synthesis.notDone')
  if (!appraisal.views) return t('synthesis.reviewing')
  const words = levelText(appraisal.views[regime].level)
  const isLower = (appraisedStep(one, regime) ?? Infinity) < stepOf(one.row, regime)
  return isLower ? cell(para([bold(words), { text: ' (*)' }])) : words
}

const isOpen = (level: Range | null): boolean => level !== null && level.lower !== level.upper

function levelText(level: Range | null): string {
  if (!level) return '–'
  return isOpen(level) ? `${level.lower}–${level.upper}` : String(level.lower)
}
