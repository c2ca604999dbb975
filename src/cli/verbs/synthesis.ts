import { readFileSync } from 'node:fs'
import { takeProposed } from '../../core/rollup/duplicates'
import type { RollupReview } from '../../core/rollup/reviewRow'
import { rollIndicators } from '../../core/rollup/indicators'
import { rollUp } from '../../core/rollup/rollUp'
import { expectedRegister } from '../../core/rollup/register'
import type { Expected, Round } from '../../core/round/round'
import { rolledFirst, rolledSet, rolledTarget } from '../../core/rollup/rolledSet'
import type { RollupRow } from '../../core/rollup/row'
import { REGIMES, type CriteriaSet } from '../../core/types'
import { problemText } from '../../files/problems'
import type { PaperDocument } from '../../reports/model'
import { asExpected } from '../../reports/papers/synthesis/counts'
import {
  SYNTHESIS_FIELDS,
  SYNTHESIS_TEXTS,
  synthesisRows,
  type SynthesisField,
  type SynthesisForm,
} from '../../reports/papers/synthesis/input'
import { paper } from '../../reports/papers/synthesis/paper'
import { SETS } from '../input/criteriaSets'
import { InputFailure } from '../failure'
import { wordsOf } from '../language'
import { outputOf } from '../output/outputOf'
import { renderPaper } from '../output/renderPaper'
import { readRows } from '../rollup/readRows'
import { today } from '../../environment'
import { toJson } from '../output/toJson'
import type { Call, Verb } from '../verb'
import { dayOption } from '../input/view'
import { writeWhole } from '../output/writeWhole'

/**
 * `tt54 synthesis DIR|FILE|ZIP… -o bao-cao.pdf`: the December report of a Department of Health on its facilities. Of several
 * submissions of one facility the newest is counted, and the report says which files were left out.
 */
export const verb: Verb = {
  name: 'synthesis',
  order: 10,
  files: 'many',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.pdf|FILE.docx|FILE.xlsx' },
    year: { type: 'string', hint: 'YYYY' },
    regime: { type: 'string', hint: 'as-issued|in-force' },
    office: { type: 'string', hint: 'TEXT' },
    superior: { type: 'string', hint: 'TEXT' },
    symbol: { type: 'string', hint: 'SYT' },
    place: { type: 'string', hint: 'TEXT' },
    addressee: { type: 'string', hint: 'TEXT' },
    role: { type: 'string', hint: 'TEXT' },
    signer: { type: 'string', hint: 'TEXT' },
    remarks: { type: 'string', hint: 'FILE.txt' },
    'remarks-groups': { type: 'string', hint: 'FILE.txt' },
    'remarks-missed': { type: 'string', hint: 'FILE.txt' },
    proposals: { type: 'string', hint: 'FILE.txt' },
    register: { type: 'string', hint: 'FILE.csv|FILE.xlsx|FILE.txt' },
    round: { type: 'string', hint: 'FILE.json' },
    date: { type: 'string', hint: 'YYYY-MM-DD' },
  },
  async run(call) {
    const { values, language } = call
    const output = outputOf(call, '.pdf', '.docx', '.xlsx')
    const regime = REGIMES.find((known) => known === (values.regime ?? 'in-force'))
    if (!regime) throw new InputFailure('cli.error.regime', { value: String(values.regime) })
    const day = dayOption(values, 'date') ?? today()
    const year = yearOf(call, day)
    const { rows, reviews, failed } = await gather(call, year)
    const set = rolledSet(SETS, rows)
    if (!set) throw new InputFailure('cli.error.noLevels')
    const options = {
      sets: SETS,
      set,
      regime,
      target: rolledTarget(set),
      waived: new Set<never>(),
      choices: new Map(),
      year,
      today: today(),
      reviews,
    }
    // A report cannot ask: of several the newest is counted, and the table says which were left out.
    const { duplicates } = rollUp(rows, options).result()
    const rolled = rollUp(rows, { ...options, choices: takeProposed(duplicates, new Map()) })
    const result = rolled.result()
    const looked = synthesisRows(rows, rolled)
    const bytes = output.toLowerCase().endsWith('.xlsx')
      ? await sheet(failed)
      : await renderPaper(await document(), output)
    writeWhole(output, bytes)
    const exit = failed.length > 0 || result.counted < result.rows ? 1 : 0
    if (values.json)
      return {
        text: toJson({
          output,
          bytes: bytes.length,
          year,
          files: result.rows,
          counted: result.counted,
          failed,
        }),
        exit,
      }
    const lines = [
      ...failed.map(({ path, reason }) => `${path}: ${reason}`),
      call.t('cli.text.synthesised', { counted: result.counted, files: result.rows, year }),
      call.t('cli.text.written', { file: output, size: Math.ceil(bytes.length / 1000) }),
    ]
    return { text: `${lines.join('\n')}\n`, exit }

    async function document(): Promise<PaperDocument> {
      const round = await roundOf(call)
      const made = paper.build({
        rows: looked,
        result,
        set: set as CriteriaSet,
        sets: SETS,
        regime: options.regime,
        target: options.target,
        year,
        expected: await listOf(call, round),
        indicators: { rolls: rolls(), province: round?.indicators ?? [] },
        form: formOf(call),
        language,
        today: day,
        t: wordsOf(language),
      })
      if (!made.ok) throw new InputFailure('cli.error.unexpected', { reason: made.reasons[0]?.code ?? '' })
      return made.document
    }

    function rolls() {
      const counted = looked.flatMap(({ row, obstacle }) => (obstacle === null ? [row] : []))
      return rollIndicators(counted, SETS)
    }

    async function sheet(unread: typeof failed): Promise<Uint8Array> {
      const [{ writeRollupXlsx }, { listedRow }, { indicatorRows }] = await Promise.all([
        import('../../files/rollup/writeRollupXlsx'),
        import('../../files/rollup/listedRow'),
        import('../../files/rollup/indicatorRows'),
      ])
      const round = await roundOf(call)
      const register = expectedRegister(await listOf(call, round))
      const context = {
        ...rolled,
        sets: SETS,
        regime: options.regime,
        basis: 'self' as const,
        target: options.target,
        year,
        areaOf: register.areaOf,
      }
      return writeRollupXlsx({
        rows: rows.map((row) => listedRow(row, context)),
        counted: result.counts,
        failed: unread,
        sets: rolledFirst(SETS, set),
        regime: options.regime,
        target: options.target,
        language,
        missing: register.missing(rows),
        indicators: indicatorRows(rolls(), round?.indicators ?? []),
      })
    }
  },
}

/** The year asked for; without one that of the report. */
function yearOf({ values }: Call, day: string): number {
  const { year } = values
  if (year !== undefined && !/^\d{4}$/u.test(String(year)))
    throw new InputFailure('cli.error.year', { value: String(year) })
  return Number(year ?? day.slice(0, 4))
}

/** What stands in the text file that an option names; null when it names none. */
function textOf({ values }: Pick<Call, 'values'>, option: string): string | null {
  const file = values[option]
  if (typeof file !== 'string') return null
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/u, '')
  } catch {
    throw new InputFailure('cli.error.notFound', { file })
  }
}

/** What a person filled in, from options and the text files that they name. */
function formOf(call: Call): SynthesisForm {
  const texts = {
    remarks: 'remarks',
    remarksGroups: 'remarks-groups',
    remarksMissed: 'remarks-missed',
  } as const
  const wordsFor = (field: SynthesisField): string => {
    const option = field in texts ? texts[field as keyof typeof texts] : field
    const isText = SYNTHESIS_TEXTS.some((one) => one === field)
    const value = isText ? textOf(call, option) : call.values[option]
    return typeof value === 'string' ? value.trim() : ''
  }
  return Object.fromEntries(
    SYNTHESIS_FIELDS.map((field) => [field, wordsFor(field)] as const).filter(([, words]) => words !== ''),
  )
}

/** Facilities that should have reported: of the list that is named, else of the round. */
async function listOf(call: Call, round: Pick<Round, 'expected'> | null): Promise<readonly Expected[]> {
  const { register } = call.values
  if (typeof register !== 'string') return round?.expected ?? []
  if (!/\.txt$/iu.test(register)) return (await registerIn(register)).expected
  return (textOf(call, 'register') ?? '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({
      ...asExpected({ name: line, code: isCode(line) ? line : '', tier: '', class: '' }),
    }))
}

/** One word with figures is a code, anything else a name. */
const isCode = (line: string): boolean => !/\s/u.test(line) && /\d/u.test(line)

/** The round that was exported: who is expected, and the numbers of the whole province that its officer entered. */
async function roundOf({ values }: Call): Promise<Pick<Round, 'expected' | 'indicators'> | null> {
  return typeof values.round === 'string' ? registerIn(values.round) : null
}

async function registerIn(file: string): Promise<Pick<Round, 'expected' | 'indicators'>> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(readFileSync(file))
  } catch {
    throw new InputFailure('cli.error.notFound', { file })
  }
  const { readRegister } = await import('../../files/round/readRegister')
  const read = await readRegister(bytes, '')
  if (!read.ok) throw new InputFailure('cli.error.notRegister', { file })
  return read.value
}

async function gather(
  call: Call,
  year: number,
): Promise<{ rows: RollupRow[]; reviews: RollupReview[]; failed: { path: string; reason: string }[] }> {
  const rows: RollupRow[] = []
  const reviews: RollupReview[] = []
  const failed: { path: string; reason: string }[] = []
  let read = 0
  for await (const one of readRows(call.files, { today: today() })) {
    if (one.kind === 'failed') {
      const reason = one.problems.map((problem) => problemText(call.t, problem)).slice(0, 3)
      failed.push({ path: one.path, reason: reason.join(' ') })
    } else if (one.kind === 'review') reviews.push(one.review)
    else if (one.kind === 'row') {
      read += 1
      if (one.row.year === year) rows.push(one.row)
    }
  }
  if (read === 0)
    throw new InputFailure(failed[0] ? 'cli.error.nothingReadable' : 'cli.error.nothingFound', {
      file: call.files.join(', '),
      count: failed.length,
      path: failed[0]?.path ?? '',
      reason: failed[0]?.reason ?? '',
    })
  return { rows, reviews, failed }
}
