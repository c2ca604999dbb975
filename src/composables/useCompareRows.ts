import { computed, type ComputedRef } from 'vue'
import { useI18n } from '../i18n'
import type { Comparison } from '../core/compare/compare'
import { MERGE_PARTS, type MergePart } from '../core/compare/mergeSides'
import type { Assessment, CriteriaSet } from '../core/types'
import { useCompareWords, type SideWords } from './useCompareWords'

/** One place that differs, with both sides in words. */
export interface CompareRow {
  /** Criteria set of an answer; empty for every other place. */
  set: string
  /** Criterion, field or entry. */
  id: string
  title: string
  before: SideWords
  after: SideWords
}

/** The places of one part of an assessment. */
export interface CompareSection {
  part: 'answers' | MergePart
  title: string
  rows: CompareRow[]
}

/** Two assessments and what differs between them. */
export interface Compared {
  before: Assessment
  after: Assessment
  comparison: Comparison
  sets: readonly CriteriaSet[]
}

/** A comparison as sections of rows, answers first; parts without a difference are left out. */
export function useCompareRows(compared: () => Compared): ComputedRef<CompareSection[]> {
  const { t } = useI18n()
  const words = useCompareWords()

  function answerRows({ before, after, comparison, sets }: Compared): CompareRow[] {
    const find = words.entryFinder(sets)
    return comparison.answers.map((difference): CompareRow => {
      const { set, id, verdicts } = difference
      const entry = find(set, id)
      const side = (mine: Assessment, own: 'before' | 'after', other: 'before' | 'after'): SideWords =>
        words.answer(difference[own], difference[other], difference, {
          verdict: verdicts?.[own] ?? null,
          entry,
          register: mine.evidence ?? [],
        })
      return {
        set,
        id,
        title: words.title(entry, id, [before, after], set),
        before: side(before, 'before', 'after'),
        after: side(after, 'after', 'before'),
      }
    })
  }

  function placeRows(part: MergePart, { comparison, sets }: Compared): CompareRow[] {
    return comparison[part].map((difference): CompareRow => {
      const id = 'field' in difference ? difference.field : difference.id
      return {
        set: '',
        id,
        title: words.placeTitle(part, id, difference.after ?? difference.before, sets),
        before: words.placeWords(part, id, difference.before),
        after: words.placeWords(part, id, difference.after),
      }
    })
  }

  return computed(() => {
    const given = compared()
    const sections: CompareSection[] = [
      { part: 'answers', title: t('compare.part.answers'), rows: answerRows(given) },
      ...MERGE_PARTS.map((part): CompareSection => ({
        part,
        title: t(`compare.part.${part}`),
        rows: placeRows(part, given),
      })),
    ]
    return sections.filter(({ rows }) => rows.length > 0)
  })
}
