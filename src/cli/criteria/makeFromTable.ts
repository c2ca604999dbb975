import { buildSet } from '../../core/sets/instrument/buildSet'
import { entriesOf } from '../../core/sets/criteria'
import { validateSet } from '../../core/sets/validateSet'
import { readInstrumentTable } from '../../files/criteria/readInstrumentTable'
import { refusedBeside } from '../../files/criteria/takeSet'
import { SETS } from '../input/criteriaSets'
import { fileFindings, setFindings } from '../input/problems'
import { readBytes } from '../input/readBytes'
import { unreadable } from '../input/readJson'
import { setArgument } from '../input/setArgument'
import { dayOption } from '../input/view'
import { InputFailure } from '../failure'
import { outputOf } from '../output/outputOf'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import { today } from '../../environment'
import type { Call, Outcome } from '../verb'

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/

/**
 * `tt54 criteria new ID --from TABLE --number 99/2027/TT-BYT -o OUT.json`: a new instrument out of a table of its
 * criteria (columns group, rank, number, title, requirement, items, evidence, carried from, change). Ends with 1 when
 * rows were left out or the set is not sound yet; each is named with its cell or row.
 * @param call the id of the new set, options and words
 * @param table path of the table
 * @throws InputFailure when the id, an option or the table is no good
 */
export async function makeFromTable(call: Call, table: string): Promise<Outcome> {
  const { files, values, t } = call
  const [id = ''] = files
  if (!ID.test(id)) throw new InputFailure('cli.error.setId', { value: id })
  const text = (name: string): string => {
    const value = values[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const number = text('number')
  if (number === '') throw new InputFailure('cli.error.instrumentNumber')
  const version = text('version') || '1.0.0'
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new InputFailure('cli.error.version', { value: version })
  const output = outputOf(call, '.json')
  const earlier = text('earlier') === '' ? null : setArgument(text('earlier'))
  const read = await readInstrumentTable(readBytes(table), earlier)
  if (!read.ok) throw unreadable(table, read.problems)
  const issued = dayOption(values, 'issued') ?? today()
  const title = text('title') || number
  const name = table.replace(/^.*[\\/]/, '')
  const set = buildSet(
    {
      id,
      version,
      number,
      title: { vi: title, en: title },
      issuer: { vi: 'Bộ Y tế', en: 'Ministry of Health' },
      issued,
      from: dayOption(values, 'in-force') ?? issued,
      checkedOn: today(),
      source: { vi: `Nhập từ bảng ${name}`, en: `Read from the table ${name}` },
    },
    read.value.rows,
    earlier ? { set: earlier.id, version: earlier.version } : null,
  )
  const findings = [
    ...fileFindings(read.value.problems, t),
    ...setFindings(validateSet(set), t),
    ...fileFindings(refusedBeside(set, SETS), t),
  ]
  writeWhole(output, new TextEncoder().encode(`${JSON.stringify(set, null, 2)}\n`))
  const counts = { rows: entriesOf(set).length, groups: set.groups.length, levels: set.levels.length }
  const exit = findings.length > 0 ? 1 : 0
  if (values.json) return { text: toJson({ output, set: `${id}@${version}`, ...counts, problems: findings }), exit }
  const lines = [
    t('cli.criteria.madeFromTable', { file: output, set: `${id}@${version}`, ...counts }),
    ...findings.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)),
  ]
  return { text: `${lines.join('\n')}\n`, exit }
}
