import { CIRCULAR_54 } from '../words/instrument'
import { withdrawnAt } from '../core/score/outOfForce'
import { paragraph } from './build'
import { formatDay } from './format'
import { levelLines, listOf, readingLines } from './lapsedLines'
import type { PaperContext } from './context'
import type { Block } from './model'

/**
 * The parts of the circular that had lapsed on the assessment date, and which levels up to the
 * one that is named rest on them as issued.
 */
export function lapsedStatement(report: PaperContext): Block[] {
  const { t, sets, levelled, result } = report
  const own = sets.filter((set) => set === levelled)
  const items = [
    ...listOf(report, withdrawnAt(own, result)),
    ...readingLines({ ...report, sets: own }, 'papers.regime'),
    ...levelLines(report, result.level?.lower ?? 0),
  ]
  if (items.length === 0) return []
  return [
    paragraph(t('papers.regime.lapsed', { day: formatDay(result.asOf) }), { keepWithNext: true }),
    { kind: 'list', items },
  ]
}

/** Notes on what Articles 5 and 7 of Circular 54 name; of another instrument they would be false. */
const OF_CIRCULAR_54: ReadonlySet<string> = new Set(['addressee', 'reorganised'])

/**
 * What whoever issues the paper checks first, on a last page of its own: the pages that are signed stay clean.
 * @param lines keys of the notes
 */
export function draftNotes({ t, sections, levelled }: PaperContext, lines: readonly string[]): Block[] {
  if (sections?.draftNotes === false) return []
  const isOther = levelled !== undefined && levelled.instrument.number !== CIRCULAR_54
  const shown = lines.filter((key) => !isOther || !OF_CIRCULAR_54.has(key))
  return [
    { kind: 'pageBreak', begins: 'notes' },
    {
      kind: 'note',
      title: t('papers.draft.title'),
      content: shown.map((key) => ({ runs: [{ text: t(`papers.draft.${key}`) }], bullet: '–' })),
    },
  ]
}
