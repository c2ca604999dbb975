import { readFileSync } from 'node:fs'
import { createRollUp } from '../../core/rollup/rollUp'
import type { RollupRow } from '../../core/rollup/row'
import { levelledSet } from '../../core/sets/criteria'
import { DEFAULT_TARGET_LEVEL } from '../../core/score/gap'
import { REGIMES } from '../../core/types'
import { problemText } from '../../files/problems'
import { paper } from '../../reports/papers/synthesis/paper'
import { SETS } from '../input/criteriaSets'
import { InputFailure } from '../failure'
import { wordsOf } from '../language'
import { outputOf } from '../output/outputOf'
import { renderPaper } from '../output/renderPaper'
import { newestOnly } from '../rollup/duplicateRows'
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
    proposals: { type: 'string', hint: 'FILE.txt' },
    register: { type: 'string', hint: 'FILE.txt' },
    date: { type: 'string', hint: 'YYYY-MM-DD' },
  },
  async run(call) {
    const { values, language } = call
    const output = outputOf(call, '.pdf', '.docx', '.xlsx')
    const regime = REGIMES.find((known) => known === (values.regime ?? 'in-force'))
    if (!regime) throw new InputFailure('cli.error.regime', { value: String(values.regime) })
    const day = dayOption(values, 'date') ?? today()
    const year = yearOf(call, day)
    const { rows, failed } = await gather(call, year)
    const set = levelledSet(SETS)
    if (!set) throw new InputFailure('cli.error.noLevels')
    const rollUp = createRollUp({
      sets: SETS,
      set,
      regime,
      target: DEFAULT_TARGET_LEVEL,
      waived: new Set(),
      choices: new Map(),
    })
    for (const row of rows) rollUp.add(row)
    const result = rollUp.result()
    const looked = rows.map((row) => ({ row, obstacle: rollUp.obstacleOf(row) }))
    const bytes = output.toLowerCase().endsWith('.xlsx')
      ? await sheet(looked, result.counts, failed)
      : await document(looked, result)
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

    async function document(shown: typeof looked, counted: typeof result): Promise<Uint8Array> {
      const text = (name: string): string | undefined => {
        const value = values[name]
        return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
      }
      const lines = ['office', 'superior', 'symbol', 'place', 'addressee', 'role', 'signer'] as const
      const form = Object.fromEntries([
        ...lines.flatMap((name) => {
          const value = text(name)
          return value === undefined ? [] : [[name, value]]
        }),
        ...(['remarks', 'proposals'] as const).flatMap((name) => {
          const words = textOf(call, name)?.trim() ?? ''
          return words === '' ? [] : [[name, words]]
        }),
      ])
      const made = paper.build({
        rows: shown,
        result: counted,
        set: set as NonNullable<typeof set>,
        sets: SETS,
        regime: regime as NonNullable<typeof regime>,
        year,
        expected: expectedOf(call),
        form,
        language,
        today: day,
        t: wordsOf(language),
      })
      if (!made.ok) throw new InputFailure('cli.error.unexpected', { reason: made.reasons[0]?.code ?? '' })
      return renderPaper(made.document, output)
    }

    async function sheet(
      shown: typeof looked,
      counted: typeof result.counts,
      unread: typeof failed,
    ): Promise<Uint8Array> {
      const { writeRollupXlsx } = await import('../../files/rollup/writeRollupXlsx')
      return writeRollupXlsx({
        rows: shown,
        counted,
        failed: unread,
        sets: SETS,
        regime: regime as NonNullable<typeof regime>,
        target: DEFAULT_TARGET_LEVEL,
        language,
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

/** Facilities that should have reported: a line each, by name or code. */
function expectedOf({ values }: Call): string[] {
  const content = textOf({ values }, 'register')
  if (content === null) return []
  return content
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

async function gather(
  call: Call,
  year: number,
): Promise<{ rows: RollupRow[]; failed: { path: string; reason: string }[] }> {
  const rows: RollupRow[] = []
  const failed: { path: string; reason: string }[] = []
  let read = 0
  for await (const one of readRows(call.files, today())) {
    if (one.kind === 'failed') {
      const reason = one.problems.map((problem) => problemText(call.t, problem)).slice(0, 3)
      failed.push({ path: one.path, reason: reason.join(' ') })
    } else if (one.kind !== 'skipped') {
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
  return { rows: newestOnly(rows), failed }
}
