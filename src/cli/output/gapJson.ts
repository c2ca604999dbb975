import { at, placeOf } from '../../core/place'
import type { Gap, GapRow } from '../../core/score/gap'
import type { Assessment, Language, Verdict } from '../../core/types'

/** One missing row in words, as `tt54 gap --json` prints it. */
export interface GapRowJson {
  id: string
  kind: 'criterion' | 'milestone'
  /** Official number in the circular; null for a milestone. */
  number: number | null
  group: string | null
  rank: string | null
  title: string
  requirement: string
  verdict: Verdict
  missingItems: { id: string; title: string }[]
  /** What the assessor will ask to see. */
  evidence: string[]
  legalReference: string
  note: string | null
}

/**
 * The rows of a gap in words, level by level.
 * @param gap what is missing
 * @param assessment whose notes go with the rows
 * @param language language of titles, requirements and evidence
 */
export function gapJson(
  gap: Gap,
  assessment: Assessment,
  language: Language,
): { level: number; missing: GapRowJson[] }[] {
  return gap.levels.map(({ level, rows }) => ({
    level,
    missing: rows.map((row) => rowJson(row, assessment, language)),
  }))
}

function rowJson(
  { entry, verdict, missingItems }: GapRow,
  assessment: Assessment,
  language: Language,
): GapRowJson {
  const { row } = entry
  const note = at(assessment.answers, placeOf(entry))?.note?.trim()
  return {
    id: entry.id,
    kind: entry.kind,
    number: entry.kind === 'criterion' ? entry.row.number : null,
    group: entry.group?.id ?? null,
    rank: entry.kind === 'criterion' ? entry.row.rank : null,
    title: row.title[language],
    requirement: row.requirement[language],
    verdict,
    missingItems: (row.items ?? [])
      .filter((item) => missingItems.includes(item.id))
      .map((item) => ({ id: item.id, title: item.title[language] })),
    evidence: row.evidence[language],
    legalReference: row.legalReference,
    note: note === undefined || note === '' ? null : note,
  }
}
