import type { FlatRow, FlatValue } from '../../files/rollup/flatRow'
import { InputFailure } from '../failure'
import { nearestNames } from './nearestNames'

/** Columns that are named where a field is unknown; a table has some 130. */
const NEAREST = 8

/** A test for one line of a table. */
export type Where = (row: FlatRow) => boolean

const TERM = /^([a-z0-9_]+)\s*(!=|<=|>=|=|<|>|~)\s*(\S.*)$/iu
const QUOTED = /^(["'])(.*)\1$/su

interface Term {
  field: string
  operator: string
  value: string
}

/**
 * `FIELD OP VALUE [and …]`, OP one of = != < <= > >= ~ (contains, without regard to case). Values may be quoted; `null`
 * is what is empty. Numbers compare as numbers, everything else as text.
 * @param text what was typed; undefined = everything
 * @returns the test, which needs the columns of a line; asks of the first one whether its fields are there
 * @throws InputFailure when it cannot be understood, and from the test when a field is unknown
 */
export function whereOf(text: string | undefined): Where {
  if (text === undefined) return () => true
  const terms = text.split(/\sand\s/iu).map((part): Term => {
    const [, field = '', operator = '', value = ''] = TERM.exec(part.trim()) ?? []
    if (field === '') throw new InputFailure('cli.error.where', { value: part.trim() })
    return { field, operator, value: QUOTED.exec(value.trim())?.[2] ?? value.trim() }
  })
  return (row) => terms.every((term) => holds(valueIn(row, term.field), term))
}

/**
 * A column of a line by its name.
 * @param row the line
 * @param field the column
 * @throws InputFailure when there is none
 */
export function valueIn(row: FlatRow, field: string): FlatValue {
  if (!Object.hasOwn(row, field)) {
    const names = Object.keys(row)
    const fields = nearestNames(field, names, NEAREST)
    throw new InputFailure('cli.error.field', {
      value: field,
      fields: fields.join(', '),
      more: names.length - fields.length,
    })
  }
  return row[field] ?? null
}

function holds(actual: FlatValue, { operator, value }: Term): boolean {
  if (operator === '~')
    return String(actual ?? '')
      .toLowerCase()
      .includes(value.toLowerCase())
  const isNull = actual === null || value === 'null'
  if (isNull) {
    const same = actual === null && value === 'null'
    return operator === '=' ? same : operator === '!=' ? !same : false
  }
  const [left, right] =
    typeof actual === 'number' && value !== '' && Number.isFinite(Number(value))
      ? [actual, Number(value)]
      : [String(actual), value]
  switch (operator) {
    case '=':
      return left === right
    case '!=':
      return left !== right
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    default:
      return left >= right
  }
}
