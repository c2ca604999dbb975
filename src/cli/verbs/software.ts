import { levelledSet } from '../../core/sets/criteria'
import { softwareLevels } from '../../core/vendors/softwareLevel'
import { REGIMES } from '../../core/types'
import { parseVendorProfile } from '../../files/vendor/vendorProfileFile'
import { buildSoftwareSheet } from '../../reports/papers/software/paper'
import { instrumentName } from '../../reports/context'
import { rankText } from '../../words/rank'
import { rowText } from '../../words/row'
import { InputFailure } from '../failure'
import { SETS } from '../input/criteriaSets'
import { readBytes } from '../input/readBytes'
import { unreadable } from '../input/readJson'
import { dayOption } from '../input/view'
import { wordsOf } from '../language'
import { outputOf } from '../output/outputOf'
import { renderPaper } from '../output/renderPaper'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import { today } from '../../environment'
import { VIEW_OPTIONS, type Verb } from '../verb'

/** `tt54 software PROFILE [-o OUT.pdf|.docx]`: how far one software is, by its vendor's declaration; no facility's level. */
export const verb: Verb = {
  name: 'software',
  order: 12,
  files: 'one',
  options: {
    output: { type: 'string', short: 'o', hint: 'FILE.pdf|FILE.docx' },
    ...VIEW_OPTIONS,
  },
  async run(call) {
    const [file = ''] = call.files
    const { language, values } = call
    const output = values.output === undefined ? null : outputOf(call, '.pdf', '.docx')
    const regime = REGIMES.find((known) => known === (values.regime ?? 'in-force'))
    if (!regime) throw new InputFailure('cli.error.regime', { value: String(values.regime) })
    const read = parseVendorProfile(readBytes(file))
    if (!read.ok) throw unreadable(file, read.problems)
    const asOf = dayOption(values, 'as-of') ?? today()
    const levels = softwareLevels(read.value, SETS, { asOf, regime })
    const t = wordsOf(language)
    const set = levelledSet(SETS)
    if (output !== null) {
      const made = buildSoftwareSheet({
        profile: read.value,
        levels,
        instrument: set ? instrumentName(set, language) : '',
        regime,
        asOf,
        language,
        today: today(),
        t,
      })
      if (!made.ok)
        return {
          text: `${made.reasons.map(({ code }) => t(`report.refused.${code}`)).join('\n')}\n`,
          exit: 1,
        }
      writeWhole(output, await renderPaper(made.document, output))
    }
    if (values.json)
      return {
        text: toJson({
          vendor: read.value.vendor,
          product: read.value.product,
          asOf,
          regime,
          levels: levels.map(({ group, rank, met, total, next }) => ({
            group: group.id,
            rank,
            met,
            total,
            next: next && { rank: next.rank, missing: next.missing.map(({ id }) => id) },
          })),
          output,
        }),
        exit: 0,
      }
    const lines = [
      [read.value.vendor, read.value.product, read.value.version].filter(Boolean).join(' · '),
      ...levels.flatMap(({ group, rank, met, total, next }) => [
        t('cli.software.level', { group: group.title[language], rank: rankText(t, rank), met, total }),
        ...(next
          ? [
              `  ${t('cli.software.next', {
                rank: rankText(t, next.rank),
                missing: next.missing.map((entry) => rowText(language, entry)).join('; '),
              })}`,
            ]
          : []),
      ]),
      t('cli.software.statement'),
      ...(output === null ? [] : [t('cli.import.done', { file: output })]),
    ]
    return { text: `${lines.join('\n')}\n`, exit: 0 }
  },
}
