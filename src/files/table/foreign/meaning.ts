/** What words of a verdict column say. */
import type { TableMap, WordMeaning } from '../../../generated/formats'
import type { Verdict } from '../../../core/types'
import type { ColumnRole } from './heads'
import { plainKey, plainWord } from './plainWord'

/** Spellings that leave no doubt. A bare mark (x, √) is not among them: in some tables it means that something is missing. */
const USUAL: Readonly<Record<string, Verdict>> = {
  dat: 'met',
  'da dat': 'met',
  'dap ung': 'met',
  'da dap ung': 'met',
  co: 'met',
  'da co': 'met',
  yes: 'met',
  true: 'met',
  met: 'met',
  'khong dat': 'not-met',
  'chua dat': 'not-met',
  'khong dap ung': 'not-met',
  'chua dap ung': 'not-met',
  khong: 'not-met',
  'chua co': 'not-met',
  'khong co': 'not-met',
  no: 'not-met',
  false: 'not-met',
  'not met': 'not-met',
  'khong ap dung': 'not-applicable',
  'not applicable': 'not-applicable',
  'chua danh gia': 'unassessed',
  'not assessed': 'unassessed',
  unassessed: 'unassessed',
}

/** How a word came to its meaning; `column` = the column of the tick says it. */
export type MeaningBy = 'told' | 'usual' | 'binary' | 'column'

/** What a word means, and by what; null = it must be asked. */
export type FindMeaning = (word: string) => { meaning: WordMeaning; by: MeaningBy } | null

/**
 * Prepares reading the words of a table.
 * @param map the layout, with what a person said of words
 * @param words all words of the verdict column: 1 alone is a bare mark, beside a 0 it says yes
 */
export function meaningFinder(map: Pick<TableMap, 'words'>, words: readonly string[]): FindMeaning {
  const all = new Set(words.map((word) => word.trim()))
  const isBinary = all.has('0') && all.has('1')
  return (word) => {
    const told = map.words[plainKey(word)]
    if (told !== undefined) return { meaning: told, by: 'told' }
    if (word === '') return null
    const usual = USUAL[plainWord(word)]
    if (usual !== undefined) return { meaning: usual, by: 'usual' }
    const digit = word.trim()
    if (isBinary && (digit === '0' || digit === '1'))
      return { meaning: digit === '1' ? 'met' : 'not-met', by: 'binary' }
    return null
  }
}

/** What a row says in its verdict. */
export interface Said {
  /** As it stands; empty when it says nothing. */
  word: string
  /** What the column says by itself, in a table that is ticked. */
  column?: Verdict
  /** Where it stands. */
  role: ColumnRole
}

const TICKED = { met: 'met', notMet: 'not-met', notApplicable: 'not-applicable' } as const
const TICKS = ['met', 'notMet', 'notApplicable'] as const

/**
 * The word of a row's verdict; in a table that is ticked the column says what it means.
 * @param text the cell of the row with a role, without white space around it
 */
export function saidIn({ columns }: Pick<TableMap, 'columns'>, text: (role: ColumnRole) => string): Said {
  if (columns.verdict !== undefined) return { word: text('verdict'), role: 'verdict' }
  const ticked = TICKS.filter((role) => columns[role] !== undefined && text(role) !== '')
  const [role] = ticked
  if (!role) return { word: '', role: columns.met === undefined ? 'notMet' : 'met' }
  // Two ticks contradict each other; a word beside a tick may say no: both are asked.
  if (ticked.length > 1 || USUAL[plainWord(text(role))] === 'not-met' || text(role) === '0')
    return { word: ticked.map(text).join(' / '), role }
  return { word: text(role), column: TICKED[role], role }
}
