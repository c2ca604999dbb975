import { at } from '../../core/place'
import { upperFirst } from '../../words/letters'
import { rankText } from '../../words/rank'
import { itemVerdict, verdictText } from '../../words/verdict'
import { entriesOf, type Entry } from '../../core/sets/criteria'
import { own } from '../../core/json/own'
import type { Answer, Assessment, CriteriaSet, Language, SnapshotEntry } from '../../core/types'
import type { Translate } from '../../locales/translator'
import { CELL_CHARACTERS } from '../limits'
import { tableWords, type TableRow } from './columns'
import { evidenceNames, type EvidenceNames } from './evidenceCell'

/** What stands in every row of one table. */
interface Context {
  assessment: Assessment
  language: Language
  words: Translate
  evidence: EvidenceNames
}

/** What a row shows of its criterion. */
interface RowWords {
  number: string
  group: string
  rank: string
  title: string
  items: Map<string, string>
}

/**
 * The answers as a table: one row per criterion and one per item, all rows that are asked and all that are answered,
 * also those that none of the sets has.
 * @param sets its criteria sets, with all texts
 * @param language language of titles and verdicts
 */
export function answerRows(
  assessment: Assessment,
  sets: readonly CriteriaSet[],
  language: Language,
): TableRow[] {
  const context: Context = {
    assessment,
    language,
    words: tableWords(language),
    evidence: evidenceNames(assessment),
  }
  const known = sets.filter(({ id }) => assessment.criteriaSets.some((reference) => reference.id === id))
  const setIds = new Set([...known.map(({ id }) => id), ...Object.keys(assessment.answers).sort()])
  return [...setIds].flatMap((setId) => {
    const answers = own(assessment.answers, setId) ?? {}
    const set = known.find(({ id }) => id === setId)
    const entries = set ? entriesOf(set).filter(({ asked, id }) => asked || own(answers, id)) : []
    const ids = new Set(entries.map(({ id }) => id))
    const strangers = Object.keys(answers)
      .filter((id) => !ids.has(id))
      .sort()
    return [
      ...entries.flatMap((entry) => rowsOf(context, setId, entry.id, entryWords(entry, context))),
      ...strangers.flatMap((id) =>
        rowsOf(context, setId, id, snapshotWords(at(assessment.snapshot, { setId, id }), context)),
      ),
    ]
  })
}

function rowsOf(context: Context, set: string, id: string, words: RowWords): TableRow[] {
  const answer = at(context.assessment.answers, { setId: set, id }) ?? {}
  const { number, group, rank } = words
  const shared = { set, id, number, group, rank }
  const items = new Set([...words.items.keys(), ...Object.keys(answer.items ?? {})])
  return [
    { ...shared, item: '', title: words.title, ...answerCells(context, id, answer) },
    ...[...items].map((item): TableRow => ({
      ...shared,
      item,
      title: words.items.get(item) ?? '',
      verdict: itemText(own(answer.items, item), context.words),
      reason: '',
      note: '',
      evidence: '',
      actions: '',
      unconfirmed: '',
    })),
  ]
}

function answerCells(context: Context, id: string, answer: Answer) {
  const { words, evidence, assessment } = context
  return {
    verdict: answer.verdict === undefined ? '' : verdictText(words, answer.verdict),
    reason: answer.reason ?? '',
    note: answer.note ?? '',
    evidence: evidence.write(answer.evidence ?? []),
    actions: actionTitles(assessment, id),
    unconfirmed: answer.unconfirmed ? words('table.yes') : '',
  }
}

/**
 * The titles of the actions about one criterion, one per line; for reading only, so it may be cut.
 * @param id criterion or milestone id
 */
export function actionTitles(assessment: Assessment, id: string): string {
  const titles = (assessment.actions ?? [])
    .filter(({ criteria }) => criteria.includes(id))
    .map(({ title }) => title)
  return titles.join('\n').slice(0, CELL_CHARACTERS - 1)
}

function itemText(value: boolean | 'not-applicable' | undefined, words: Translate): string {
  return value === undefined ? '' : verdictText(words, itemVerdict(value))
}

function entryWords(entry: Entry, { language, words }: Context): RowWords {
  const { row } = entry
  return {
    number: entry.kind === 'criterion' ? String(entry.row.number ?? '') : '',
    group: entry.group
      ? `${entry.group.ordinal}. ${entry.group.title[language]}`
      : words('table.milestones', { level: entry.level.level }),
    rank: entry.kind === 'criterion' ? rankWord(entry.row.rank, words) : '',
    title: row.title[language],
    items: new Map((row.items ?? []).map((item) => [item.id, item.title[language]])),
  }
}

function snapshotWords(snapshot: SnapshotEntry | undefined, { words }: Context): RowWords {
  return {
    number: String(snapshot?.number ?? ''),
    group: '',
    rank: snapshot?.rank === undefined ? '' : rankWord(snapshot.rank, words),
    title: snapshot?.title ?? '',
    items: new Map(Object.entries(snapshot?.items ?? {})),
  }
}

function rankWord(rank: string, words: Translate): string {
  const word = rankText(words, rank)
  return word === `rank.${rank}` ? rank : upperFirst(word)
}
