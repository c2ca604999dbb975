/** What a person hands over of an instrument that no set exists of: its head, and its rows as a table has them. */
import type { CriterionId, Day, RowSuccession, Text } from '../../types'

/** The facts of an instrument that no table of rows carries. */
export interface InstrumentHead {
  /** Id of the set, `tt99-2027`; every id of its rows begins with it. */
  id: string
  version: string
  /** Official number, `99/2027/TT-BYT`. */
  number: string
  title: Text
  issuer: Text
  issued: Day
  /** First day in force. */
  from: Day
  /** The day the table was laid beside the law. */
  checkedOn: Day
  /** Where the rows come from, e.g. the name of the table. */
  source: Text
}

/** What a row of the table says of rows before it. */
export interface RowOrigin {
  /** Rows of the earlier set; more than one: joined. */
  from: CriterionId[]
  change: RowSuccession['change']
}

/** One row of an instrument: a criterion, or a requirement of a level when `level` is given. */
export interface InstrumentRow {
  /** Title of its group; ignored for requirements of levels. */
  group: string
  /** The level whose own requirement this is; null for a criterion. */
  level: number | null
  /** Rank within the group. */
  rank: string
  /** Official number; null when the instrument does not number it. */
  number: number | null
  title: string
  /** Empty when the instrument gives only the name. */
  requirement: string
  items: string[]
  evidence: string[]
  origin: RowOrigin | null
}
