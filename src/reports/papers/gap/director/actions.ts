import { isOpenAction } from '../../../../core/plan/actionState'
import type { PlanRow } from '../../../../core/plan/planRows'
import type { GapRow } from '../../../../core/score/gap'
import { bold, cell, columns, italic, para, paragraph, row, subheadline, text } from '../../../build'
import { levelWithin } from '../../../../words/level'
import { clip, formatDay, formatNumber } from '../../../format'
import type { Block, Cell, Row } from '../../../model'
import { millions, type Director } from './content'

/** Bounds for hostile input alone: what the form of a file allows wraps, and lists get shorter where it takes more lines. */
const LONGEST = { title: 200, owner: 80, row: 200 }

/** The open actions in the suggested order, which keeps what others wait for before them. */
export function openActions({ plan }: Director): PlanRow[] {
  return plan.rows.filter(({ action, serves }) => isOpenAction(action) && serves)
}

/**
 * The next actions in order of dependency.
 * @param director the pages
 */
export function actionBlocks(director: Director): Block[] {
  const { t, language } = director.report
  const open = openActions(director)
  if (open.length === 0) return []
  const shown = open.slice(0, director.room.actions)
  const left = open.length - shown.length
  return [
    subheadline(t('director.actions.heading', { count: shown.length })),
    {
      kind: 'table',
      columns: columns([0.6, 8.2, 5, 2.6, 1.9], ['left', 'left', 'left', 'right', 'right']),
      head: [row('', ...['action', 'lead', 'due', 'cost'].map((key) => t(`director.actions.${key}`)))],
      body: shown.map((planned, index) => actionRow(director, planned, index)),
    },
    ...(left > 0
      ? [
          paragraph([italic(t('director.actions.more', { count: formatNumber(left, language) }))], {
            size: 'table',
            align: 'left',
          }),
        ]
      : []),
  ]
}

function actionRow(director: Director, { action, entries, overdue }: PlanRow, index: number): Row {
  const { t } = director.report
  const numbers = entries.flatMap((entry) => (entry.kind === 'criterion' ? (entry.row.number ?? []) : []))
  const about = numbers.length > 0 && numbers.length <= 4 ? ` (${numbers.join(', ')})` : ''
  const due = action.due ? formatDay(action.due) : t('director.actions.noDay')
  return row(
    cell(para([bold(String(index + 1))])),
    `${clip(action.title, LONGEST.title)}${about}`,
    clip(action.department ?? action.owner ?? '–', LONGEST.owner),
    cell(para([overdue ? bold(due) : text(due)])),
    millions(director, action.cost ?? null),
  )
}

/**
 * What holds the facility at its level: the rows of the next level.
 * @param director the pages
 */
export function holdingBlocks(director: Director): Block[] {
  const { report, levels, lower } = director
  const { t } = report
  const next = levels.find(({ level }) => level === lower + 1)
  if (!next || next.missing.length === 0) return []
  const unassessed = next.missing.filter(({ verdict }) => verdict === 'unassessed').length
  const key = unassessed === next.missing.length ? 'unassessed' : unassessed === 0 ? 'notMet' : 'mixed'
  const heading = t(`director.holding.${key}`, {
    lower: levelWithin(t, { lower, upper: lower }),
    level: next.level,
    count: next.missing.length,
    unassessed,
  })
  return [subheadline(heading), rowsTable(director, next.missing, key === 'mixed')]
}

/**
 * Rows up to the target that no action names.
 * @param director the pages
 */
export function uncoveredBlocks(director: Director): Block[] {
  const { t, target } = director.report
  const rows = director.levels.flatMap(({ uncovered }) => uncovered)
  if (rows.length === 0 || director.plan.rows.length === 0) return []
  return [
    subheadline(t('director.uncovered.heading', { count: rows.length, target })),
    rowsTable(
      director,
      rows,
      rows.some(({ verdict }) => verdict === 'unassessed'),
    ),
  ]
}

/** Rows in two columns, number and title; unassessed ones carry a star where both kinds stand together. */
function rowsTable(
  { report, room: { rows: most } }: Director,
  rows: readonly GapRow[],
  starred: boolean,
): Block {
  const { t, language } = report
  const room = rows.length > most ? most - 1 : rows.length
  const named = rows.slice(0, room).map(({ entry, verdict }) => {
    const number = entry.kind === 'criterion' ? entry.row.number : null
    const star = starred && verdict === 'unassessed' ? '*' : ''
    const name = `${clip(entry.row.title[language], LONGEST.row)}${star}`
    return {
      letters: name.length,
      cell: cell(para([bold(number === null ? '–' : String(number)), text(`  ${name}`)])),
    }
  })
  const left = rows.length - room
  const more = { letters: 0, cell: cell(t('director.moreRows', { count: formatNumber(left, language) })) }
  const all = left > 0 ? [...named, more] : named
  return {
    kind: 'table',
    lines: 'none',
    columns: columns([1, 1]),
    head: [],
    body: inPairs(all).map(([first, second]) => row(first.cell, second?.cell ?? '')),
  }
}

interface Named {
  letters: number
  cell: Cell
}
/** Letters that about fit into a line of a column. */
const ONE_LINE = 42

/** Down and then across, or across and then down, whichever leaves fewer lines with a name that wraps. */
function inPairs(all: readonly Named[]): [Named, Named?][] {
  const half = Math.ceil(all.length / 2)
  const pairs = (at: (index: number) => [number, number]): [Named, Named?][] =>
    all.slice(0, half).flatMap((_, index): [Named, Named?][] => {
      const [first, second] = at(index)
      const left = all[first]
      return left ? [[left, all[second]]] : []
    })
  const wrapped = (list: readonly [Named, Named?][]): number =>
    list.filter((pair) => pair.some((one) => (one?.letters ?? 0) > ONE_LINE)).length
  const down = pairs((index) => [index, half + index])
  const across = pairs((index) => [2 * index, 2 * index + 1])
  return wrapped(across) < wrapped(down) ? across : down
}
