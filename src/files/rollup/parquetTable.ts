/** Flat tables as Apache Parquet: typed columns, all of them nullable, the same types in every file of a table. */
import { ByteWriter, ParquetWriter, type SchemaElement, type Writer } from 'hyparquet-writer'
import type { FlatRow } from './flatRow'

type ColumnType = 'INT32' | 'DOUBLE' | 'BOOLEAN' | 'STRING'

/** Columns that are not texts; a column without a value in a file must still have its type there. */
const TYPES: readonly (readonly [RegExp, ColumnType])[] = [
  [/^(counted|seal_facts_changed|signed|claim_differs|illustrative|blocks_\d+|is_summed)$/u, 'BOOLEAN'],
  [/^(as_issued|in_force)_(met|not_met|not_applicable|unassessed|level_lower|level_upper)$/u, 'INT32'],
  [/^claimed_(as_issued|in_force)_(lower|upper)$/u, 'INT32'],
  [/^((appraised|decided)_)?level_(lower|upper)$/u, 'INT32'],
  [/^(from|to)_(year|lower|upper)$/u, 'INT32'],
  [/(^|_)count$|_looked_at$|^(year|number|level|words_differing|withdrawn|problems)$/u, 'INT32'],
  [/^(part|whole|share|target)$/u, 'DOUBLE'],
]

/**
 * The type of a column by its name.
 * @param name the column
 */
export function columnType(name: string): ColumnType {
  return TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? 'STRING'
}

/** A table that grows by groups of rows. */
export interface ParquetTable {
  /** Rows of one group; all have the columns of the first. */
  write: (rows: readonly FlatRow[]) => void
  finish: () => void
}

/**
 * Begins a table.
 * @param writer where its bytes go
 * @param columns the names of its columns, in order
 */
export function parquetTable(writer: Writer, columns: readonly string[]): ParquetTable {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map((name): SchemaElement => {
      const type = columnType(name)
      return type === 'STRING'
        ? { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }
        : { name, type, repetition_type: 'OPTIONAL' }
    }),
  ]
  const parquet = new ParquetWriter({ writer, schema, createdBy: 'tt54' })
  return {
    write(rows) {
      if (rows.length === 0) return
      void parquet.write({
        columnData: columns.map((name) => ({ name, data: rows.map((row) => row[name] ?? null) })),
        rowGroupSize: rows.length,
      })
    },
    finish: () => void parquet.finish(),
  }
}

/** A table in memory that grows by groups of rows; its columns are those of the first row. */
export function parquetParts(): { write: ParquetTable['write']; finish: () => Uint8Array<ArrayBuffer> } {
  const writer = new ByteWriter()
  let table: ParquetTable | null = null
  return {
    write(rows) {
      const [first] = rows
      if (first) table ??= parquetTable(writer, Object.keys(first))
      table?.write(rows)
    },
    finish() {
      table?.finish()
      return new Uint8Array(writer.getBuffer())
    },
  }
}
