import { shortTitle } from '../words/title'
import type { FieldCell } from '../core/score/field'
import type { Group, Language } from '../core/types'
import type { SignatureData, SignatureWords } from './signature'

/** Words by key, from whoever has the locales: this floor has none. */
type Translate = (key: string, params?: Record<string, string | number>) => string

/** Groups of Circular 54 that have a short name in the locales (`drawing.group.<id>`). */
const NAMED = ['management', 'non-functional', 'security', 'emr']
/** About as many letters as the narrow sizes have room for. */
const NARROW = 16

/**
 * The words of the signature picture in one language.
 * @param t words of the area `drawing`
 * @param language of the names of groups
 */
export function signatureWords(t: Translate, language: Language): SignatureWords {
  const groupName = (group: Group | null, narrow: boolean): string => {
    if (group === null) return t(narrow ? 'drawing.milestonesShort' : 'drawing.milestones')
    const known = NAMED.includes(group.id)
      ? t(`drawing.group.${group.id}`)
      : shortTitle(group.title[language])
    return narrow && NAMED.includes(group.id) ? t(`drawing.groupShort.${group.id}`) : known
  }
  const open = ({ notMet, unassessed }: FieldCell): string =>
    [
      ...(notMet > 0 ? [t('drawing.cellNotMet', { count: notMet })] : []),
      ...(unassessed > 0 ? [t('drawing.cellUnassessed', { count: unassessed })] : []),
    ].join(', ')
  const cellText = (cell: FieldCell): string => {
    if (cell.total === 0) return t('drawing.lapsed')
    const share = t('drawing.cellMet', { met: cell.met, total: cell.total })
    return cell.met === cell.total ? share : `${share}; ${open(cell)}`
  }
  return {
    now: t('drawing.now'),
    target: t('drawing.target'),
    missing: (count) => t('drawing.missing', { count }),
    missingInAll: (count) => t('drawing.missingInAll', { count }),
    level: (level) => t('drawing.level', { level }),
    lapsed: t('drawing.lapsed'),
    group: (group, size) => clipped(groupName(group, size !== 'large'), size === 'large' ? 26 : NARROW),
    cell: (row, cell) =>
      t('drawing.cell', { group: groupName(row.group, false), level: cell.level, state: cellText(cell) }),
    sentence: (data) => sentence(t, data),
    tableCaption: t('drawing.tableCaption'),
    tableGroup: t('drawing.tableGroup'),
    tableCell: cellText,
  }
}

function clipped(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`
}

function sentence(t: Translate, { steps, lower, upper }: SignatureData): string {
  const target = steps.find(({ isTarget }) => isTarget)
  const missing = steps
    .filter((step) => step.missing > 0)
    .map((step) => t('drawing.sentenceMissing', { level: step.level, count: step.missing }))
  return [
    [
      lower > 0 ? t('drawing.sentenceReached', { level: lower }) : t('drawing.sentenceNone'),
      ...(upper > lower ? [t('drawing.sentencePossible', { level: upper })] : []),
      ...(target ? [t('drawing.sentenceTarget', { level: target.level })] : []),
    ].join('; '),
    ...(missing.length > 0 ? [missing.join('; ')] : []),
  ]
    .map((part) => `${part}.`)
    .join(' ')
}
