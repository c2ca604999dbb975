import { useI18n } from '../i18n'
import { shortTitle } from '../words/title'
import type { RegimeResult } from '../core/score/assess'
import type { Entry } from '../core/sets/criteria'
import { sectionProgress } from '../core/score/sectionProgress'
import { MILESTONES, sectionsOf, type SectionBlock, type Section } from '../core/score/sections'
import type { CriteriaSet, Verdict } from '../core/types'
import type { EntryStatus } from '../core/score/verdict'
import { useAssessmentStore } from '../stores/assessment'
import { useWords } from './useWords'
import type { ShownBlock } from './useShownRows'

/** What a walk says of its groups, blocks and rows; every count says of what. */
export function useWalkWords() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const { words, rank } = useWords()

  const sectionName = ({ group }: Section): string =>
    group ? `${group.ordinal}. ${words(group.title)}` : t('walk.milestones')

  /** "27/30 đã đánh giá"; a group that no longer counts says so instead. */
  function progressOf(section: Section): string {
    if (!store.result) return ''
    const { answered, total } = sectionProgress(section, store.result)
    return total === 0 ? t('walk.lapsedGroup') : t('walk.answeredOf', { answered, total })
  }

  /** "còn 2 chưa đánh giá", "đã đánh giá đủ", "không còn căn cứ"; short: "2 chưa đánh giá". */
  function standingOf(section: Section, words: 'walk.left' | 'walk.of.unassessed' = 'walk.left'): string {
    if (!store.result) return ''
    const { answered, total } = sectionProgress(section, store.result)
    if (total === 0) return t('walk.lapsedGroup')
    return total === answered ? t('walk.groupDone') : t(words, { count: total - answered })
  }
  const shortStanding = (section: Section): string => standingOf(section, 'walk.of.unassessed')

  function blockTitle(block: ShownBlock, isWide: boolean): string {
    if (block.title !== undefined) return block.title
    const own = block.level ? t('walk.level', { level: block.level.level }) : rank(block.rank)
    const capital = own.charAt(0).toUpperCase() + own.slice(1)
    return isWide ? `${sectionName(block.section)} · ${capital}` : capital
  }

  const verdictsOf = (block: SectionBlock, result: RegimeResult): (Verdict | 'void')[] =>
    block.entries.map(({ id }) => {
      const status = result.entries[id]
      return status?.counts ? status.verdict : 'void'
    })

  /** "5 nội dung · 3 chưa đạt, 1 chưa đánh giá" of the rows that count. */
  function blockStanding(block: SectionBlock, result: RegimeResult): string {
    const verdicts = verdictsOf(block, result).filter((verdict) => verdict !== 'void')
    if (verdicts.length === 0) return t('walk.lapsedGroup')
    const parts = (['not-met', 'unassessed'] as const).flatMap((verdict) => {
      const count = verdicts.filter((one) => one === verdict).length
      return count > 0 ? [t(`walk.of.${verdict}`, { count })] : []
    })
    const whole = t('walk.rows', { count: verdicts.length }, verdicts.length)
    return parts.length > 0 ? `${whole} · ${parts.join(', ')}` : `${whole} · ${t('walk.of.met')}`
  }

  const shortName = (entry: Entry): string =>
    entry.kind === 'criterion' && entry.row.number !== null
      ? String(entry.row.number)
      : words(entry.row.title)

  function itemsMet(entry: Entry, status: EntryStatus | undefined): string {
    const verdicts = Object.values(status?.items ?? {})
    if (!entry.row.items || verdicts.length === 0) return ''
    const full = verdicts.filter((verdict) => verdict === 'met' || verdict === 'not-applicable').length
    return `${full}/${verdicts.length}`
  }

  /** The groups to choose from where there is no rail: by their short names, as a phone has little room. */
  function groupChoices(
    sets: readonly CriteriaSet[],
    standing: (section: Section) => string = shortStanding,
  ) {
    const name = (set: CriteriaSet, section: Section): string =>
      section.group && set.levels.length > 0
        ? `${section.group.ordinal}. ${shortTitle(words(section.group.title))}`
        : sectionName(section)
    return sets.map((set) => ({
      label: set.instrument.number,
      options: sectionsOf(set).map((section) => ({
        value: `${set.id}/${section.id}`,
        text: `${name(set, section)} · ${standing(section)}`,
      })),
    }))
  }

  return {
    sectionName,
    progressOf,
    standingOf,
    blockTitle,
    blockStanding,
    bricks: verdictsOf,
    shortName,
    itemsMet,
    groupChoices,
    milestones: MILESTONES,
  }
}
