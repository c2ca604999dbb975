import { mappedPairs } from '../../core/sets/mappings'
import { at } from '../../core/place'
import { findEntry } from '../../core/sets/criteria'
import { writeCrosswalkCsv, writeCrosswalkXlsx } from '../../files/mapping/crosswalkTable'
import { rowText } from '../../words/row'
import { InputFailure } from '../failure'
import { SETS } from '../input/criteriaSets'
import { MAPPING } from '../input/mapping'
import { openAssessment } from '../input/openAssessment'
import { outputOf } from '../output/outputOf'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import type { Verb } from '../verb'

/**
 * `tt54 crosswalk ASSESSMENT [--instrument ID] [-o OUT.xlsx]`: what else the evidence of each criterion serves. For
 * reuse of evidence; nothing here counts into a level.
 */
export const verb: Verb = {
  name: 'crosswalk',
  order: 12,
  files: 'one',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.xlsx|FILE.csv' },
    instrument: { type: 'string', hint: 'ID' },
  },
  async run(call) {
    const { files, values, t, language } = call
    const [file = ''] = files
    const output = values.output === undefined ? null : outputOf(call, '.xlsx', '.csv')
    const { assessment, sets } = await openAssessment(file)
    const known = MAPPING.instruments.map(({ id }) => id)
    if (typeof values.instrument === 'string' && !known.includes(values.instrument))
      throw new InputFailure('cli.error.instrument', { value: values.instrument, known: known.join(', ') })
    const pairs = mappedPairs(MAPPING, [...sets, ...SETS]).filter(
      ({ instrument }) => values.instrument === undefined || instrument.id === values.instrument,
    )
    const setId = MAPPING.from.id
    if (output !== null) {
      const given = { pairs, rule: MAPPING.rule, setId, assessment, sets, language }
      const isCsv = output.toLowerCase().endsWith('.csv')
      writeWhole(output, await (isCsv ? writeCrosswalkCsv(given) : writeCrosswalkXlsx(given)))
    }
    const own = sets.filter(({ id }) => id === setId)
    if (values.json) {
      const rows = pairs.map(({ from, instrument, ref, name, relation, reason, sources }) => ({
        criterion: from,
        verdict: at(assessment.answers, { setId, id: from })?.verdict ?? 'unassessed',
        instrument: instrument.id,
        ref,
        name,
        relation,
        reason,
        reading: true,
        sources,
      }))
      return { text: toJson({ rule: MAPPING.rule, rows, output }), exit: 0 }
    }
    const lines = pairs.map((pair) => {
      const entry = findEntry(own, pair.from)
      const target = [pair.isNumber ? pair.ref : '', pair.name?.[language] ?? pair.ref]
        .filter(Boolean)
        .join(' ')
      return t('cli.crosswalk.row', {
        criterion: entry ? rowText(language, entry) : pair.from,
        instrument: pair.instrument.name[language],
        target,
        reason: pair.reason[language],
      })
    })
    const done = output === null ? [] : [t('cli.import.done', { file: output })]
    return { text: [MAPPING.rule[language], ...lines, ...done, ''].join('\n'), exit: 0 }
  },
}
