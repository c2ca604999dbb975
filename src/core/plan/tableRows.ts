/** The rows of the plan as a table shows them: filtered and sorted. */
import { ownerOf } from '../edit/owners'
import { compareVietnamese } from '../text/collate'
import { matches } from '../text/search'
import type { Assessment, Day } from '../types'
import {
  ACTION_PERFORMERS,
  ACTION_PRIORITIES,
  ACTION_STATUSES,
  isOpenAction,
  priorityOfAction,
  statusOfAction,
  type ActionPerformer,
  type ActionStatus,
} from './actionState'
import type { PlanRow } from './planRows'

/** What to show; absent members filter nothing. */
export interface PlanFilter {
  /** Accent-free words in title, owner, department, note or the named rows. */
  query?: string
  status?: ActionStatus | 'open' | 'overdue'
  by?: ActionPerformer | 'none'
  /** A department; `''` = none given. */
  department?: string
  /** A level; null = serves none. */
  level?: number | null
}

/** Columns that sort, in the order of the table. */
export const PLAN_SORTS = [
  'order',
  'title',
  'level',
  'owner',
  'by',
  'start',
  'due',
  'cost',
  'priority',
  'status',
] as const
export type PlanSort = (typeof PLAN_SORTS)[number]

/**
 * The departments an action concerns: the one it names, else those that answer for its criteria.
 * @param row the action with its rows
 * @param assessment who answers for what
 */
export function departmentsOfRow(
  { action, entries }: PlanRow,
  assessment: Pick<Assessment, 'owners'>,
): string[] {
  if (action.department) return [action.department]
  return [...new Set(entries.flatMap(({ set, id }) => ownerOf(assessment, set.id, id) ?? []))].sort(
    compareVietnamese,
  )
}

/**
 * The rows that pass a filter, in their order.
 * @param filter what to show
 * @param assessment who answers for what
 */
export function filterRows(
  rows: readonly PlanRow[],
  filter: PlanFilter,
  assessment: Pick<Assessment, 'owners'> = {},
): PlanRow[] {
  const { query = '', status, by, department, level } = filter
  return rows.filter(
    (row) =>
      passesStatus(row, status) &&
      (by === undefined || (row.action.by ?? 'none') === by) &&
      (department === undefined || passesDepartment(departmentsOfRow(row, assessment), department)) &&
      (level === undefined || row.level === level) &&
      (query.trim() === '' || matches(query, wordsOf(row))),
  )
}

/**
 * The rows in the order of a column; equal rows stay in the suggested order, empty cells come last in both directions.
 * @param sort the column
 * @param descending the other way round
 * @param compareText compares two texts in the language of the screen (core knows no locale)
 */
export function sortPlanRows(
  rows: readonly PlanRow[],
  sort: PlanSort,
  descending: boolean,
  compareText: (a: string, b: string) => number,
): PlanRow[] {
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const left = cellOf(a, sort)
    const right = cellOf(b, sort)
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || a.order - b.order
    const compared =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : compareText(String(left), String(right))
    return sign * compared || a.order - b.order
  })
}

/**
 * The departments of the plan by name: those actions name, and those that answer for their criteria.
 * @param assessment who answers for what
 */
export function departmentsOf(
  rows: readonly PlanRow[],
  assessment: Pick<Assessment, 'owners'> = {},
): string[] {
  return [...new Set(rows.flatMap((row) => departmentsOfRow(row, assessment)))].sort(compareVietnamese)
}

/**
 * The rows under the departments they concern, one block a combination; those of none come last, under no name.
 * @param assessment who answers for what
 */
export function byDepartment(
  rows: readonly PlanRow[],
  assessment: Pick<Assessment, 'owners'>,
): { name: string; rows: PlanRow[] }[] {
  const blocks = new Map<string, PlanRow[]>()
  for (const row of rows) {
    const name = departmentsOfRow(row, assessment).join(', ')
    blocks.set(name, [...(blocks.get(name) ?? []), row])
  }
  return [...blocks]
    .map(([name, own]) => ({ name, rows: own }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || compareVietnamese(a.name, b.name))
}

const passesDepartment = (own: readonly string[], wanted: string): boolean =>
  wanted === '' ? own.length === 0 : own.includes(wanted)

function passesStatus({ action, overdue }: PlanRow, status: PlanFilter['status']): boolean {
  if (status === undefined) return true
  if (status === 'overdue') return overdue
  return status === 'open' ? isOpenAction(action) : statusOfAction(action) === status
}

function wordsOf({ action, entries }: PlanRow): string[] {
  const { title, owner = '', department = '', note = '' } = action
  const named = entries.flatMap(({ id, row }) => [id, row.title.vi, row.title.en])
  return [title, owner, department, note, ...named]
}

function cellOf({ action, order, level }: PlanRow, sort: PlanSort): string | number | null {
  switch (sort) {
    case 'order':
      return order
    case 'level':
      return level
    case 'cost':
      return action.cost ?? null
    case 'start':
    case 'due':
      return dayCell(action[sort])
    case 'priority':
      return ACTION_PRIORITIES.indexOf(priorityOfAction(action))
    case 'status':
      return ACTION_STATUSES.indexOf(statusOfAction(action))
    case 'by':
      return action.by === undefined ? null : ACTION_PERFORMERS.indexOf(action.by)
    default:
      return action[sort] ?? null
  }
}

/** Days compare as numbers: 20261231. */
function dayCell(day: Day | undefined): number | null {
  return day === undefined ? null : Number(day.replaceAll('-', ''))
}
