import path from 'node:path'
import { checkTender, type TenderCheck } from '../../core/tender/checkTender'
import type { Language } from '../../core/types'
import { readTender } from '../../files/tender/readTender'
import { writeTenderXlsx } from '../../files/tender/writeTenderXlsx'
import { buildTenderPaper } from '../../reports/papers/tender/paper'
import { rowText } from '../../words/row'
import { serviceAsked, serviceValue } from '../../words/service'
import { InputFailure } from '../failure'
import { CATALOGUE } from '../input/criteriaSets'
import { readBytes } from '../input/readBytes'
import { unreadable } from '../input/readJson'
import { openScored } from '../input/scored'
import { targetOf } from '../input/target'
import { dayOption } from '../input/view'
import { wordsOf } from '../language'
import { outputOf } from '../output/outputOf'
import { renderPaper } from '../output/renderPaper'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import { today } from '../../environment'
import { VIEW_OPTIONS, type Verb } from '../verb'

/**
 * `tt54 tender ASSESSMENT TABLE [-o OUT]`: a tender or contract against the target level. Ends with 1 when a blocking
 * criterion is nobody's or a service level asks for less than the circular.
 */
export const verb: Verb = {
  name: 'tender',
  order: 11,
  files: 'many',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.pdf|FILE.docx|FILE.xlsx' },
    target: { type: 'string', hint: 'N' },
    date: { type: 'string', hint: 'YYYY-MM-DD' },
    ...VIEW_OPTIONS,
  },
  async run(call) {
    const [file = '', table = ''] = call.files
    if (call.files.length !== 2) throw new InputFailure('cli.error.tenderFiles', { count: call.files.length })
    const output = call.values.output === undefined ? null : outputOf(call, '.pdf', '.docx', '.xlsx')
    const scored = await openScored({ ...call, files: [file] })
    const { assessment, sets, result } = scored
    const target = targetOf(call.values, scored)
    const rows = await readTender(readBytes(table), sets)
    if (!rows.ok) throw unreadable(table, rows.problems)
    const check = checkTender(assessment, sets, result, rows.value, target)
    const { language } = call
    const t = wordsOf(language)
    if (output !== null) {
      if (output.toLowerCase().endsWith('.xlsx'))
        writeWhole(output, await writeTenderXlsx(check, { language, t }))
      else {
        const made = buildTenderPaper({
          assessment,
          sets,
          result,
          catalogue: CATALOGUE,
          target,
          language,
          today: dayOption(call.values, 'date') ?? today(),
          t,
          check,
          file: path.basename(table),
        })
        if (made.ok) writeWhole(output, await renderPaper(made.document, output))
      }
    }
    const isFine = check.nobody.length === 0 && check.services.every(({ state }) => state === 'fits')
    const text = call.values.json ? toJson(json(check, output)) : lines(check, language, t, output)
    return { text, exit: isFine ? 0 : 1 }
  },
}

function json(check: TenderCheck, output: string | null): Record<string, unknown> {
  const places = (rows: TenderCheck['rows']): unknown[] =>
    rows.map(({ sheet, row, by }) => ({ sheet, row, by }))
  return {
    target: check.target,
    rows: check.rows.length,
    inScope: check.inScope.map(({ gap, rows, isLikely }) => ({
      criterion: gap.entry.id,
      level: gap.level,
      likely: isLikely,
      rows: places(rows),
    })),
    planned: check.planned.map(({ entry, level }) => ({ criterion: entry.id, level })),
    nobody: check.nobody.map(({ entry, level }) => ({ criterion: entry.id, level })),
    services: check.services.map(({ rule, text, value, state, level, at }) => ({
      criterion: rule.criterion,
      number: rule.number,
      item: rule.id,
      kind: rule.kind,
      limit: rule.limit,
      value,
      state,
      level,
      text,
      ...at,
    })),
    unstated: check.unstated.map(({ rule, level }) => ({ number: rule.number, item: rule.id, level })),
    output,
  }
}

function lines(
  check: TenderCheck,
  language: Language,
  t: ReturnType<typeof wordsOf>,
  output: string | null,
): string {
  const facts = {
    target: check.target,
    inScope: check.inScope.length,
    planned: check.planned.length,
    nobody: check.nobody.length,
    looser: check.services.filter(({ state }) => state === 'looser').length,
  }
  const looser = check.services.filter(({ state }) => state === 'looser')
  return [
    t('tender.summary', facts),
    ...check.nobody.map(
      ({ entry, level }) => `  ${t('tender.state.nobody')}: ${rowText(language, entry)} (${level})`,
    ),
    ...looser.map(
      ({ rule, text, value }) =>
        `  ${t('tender.state.looser')}: ${rule.number}. ${serviceValue(t, rule, value)} – ${serviceAsked(t, rule)}: ${text.slice(0, 160)}`,
    ),
    ...check.unstated.map(
      ({ rule, level }) =>
        `  ${t('tender.unstatedRow', { number: rule.number, asked: serviceAsked(t, rule), level })}`,
    ),
    ...(output === null ? [] : [t('cli.import.done', { file: output })]),
    '',
  ].join('\n')
}
