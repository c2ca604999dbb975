import { REGIMES } from '../../core/types'
import {
  attentionsOf,
  countsOf,
  integrityOf,
  type VerifiedCounts,
  type VerifiedFile,
} from '../../files/submissions/verifiedFile'
import { countsText, isOther, rangeText, sealText, signatureText } from '../../files/submissions/verifiedText'
import { writeVerificationCsv } from '../../files/submissions/verificationCsv'
import { verifyFiles } from '../../files/submissions/verifyFiles'
import { CATALOGUE, setFor } from '../input/criteriaSets'
import { InputFailure } from '../failure'
import { givenFiles } from '../input/givenFiles'
import { knownKeys } from '../input/knownKeys'
import { fileFindings } from '../input/problems'
import { unreadable } from '../input/readJson'
import { STANDARD } from '../input/standardInput'
import { outputOf } from '../output/outputOf'
import { toJson } from '../output/toJson'
import { writeWhole } from '../output/writeWhole'
import type { Call, Verb } from '../verb'

/** `tt54 verify FILE|DIR…`: whether submissions are as they were sealed and claim what our scoring finds. */
export const verb: Verb = {
  name: 'verify',
  order: 6,
  files: 'many',
  options: {
    known: { type: 'string', hint: 'CARD|DIR' },
    csv: { type: 'boolean' },
    ndjson: { type: 'boolean' },
    output: { type: 'string', short: 'o', hint: 'FILE.csv|FILE.ndjson|FILE.json|FILE.txt' },
  },
  async run(call) {
    const { format, output } = planOf(call)
    const context = {
      catalogue: CATALOGUE,
      sets: CATALOGUE.sets.flatMap((entry) => setFor(entry) ?? []),
      known: knownKeys(call.values.known),
    }
    const files: VerifiedFile[] = []
    for await (const file of verifyFiles(givenFiles(call.files), context)) files.push(file)
    const counts = countsOf(files)
    if (counts.files === counts.unreadable) throw nothing(files, call, counts)
    const exit = files.some((file) => attentionsOf(file).length > 0) ? 1 : 0
    const bytes = await ANSWERS[format](files, call)
    if (output === STANDARD && (format === 'text' || format === 'json'))
      return { text: new TextDecoder().decode(bytes), exit }
    // Data go out as they are; a person reads the counts.
    writeWhole(output, bytes)
    return { text: `${countsText(call.t, counts)}\n`, exit }
  },
}

type Format = 'text' | 'json' | 'csv' | 'ndjson'

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The answer in each format. */
const ANSWERS: Readonly<
  Record<Format, (files: readonly VerifiedFile[], call: Call) => Uint8Array | Promise<Uint8Array>>
> = {
  text: (files, call) => {
    const lines = files.flatMap((file) => (file.kind === 'skipped' ? [] : [fileLine(file, call)]))
    return encoded([...lines, countsText(call.t, countsOf(files)), ...leftAside(files, call), ''].join('\n'))
  },
  json: (files, call) =>
    encoded(toJson({ counts: countsOf(files), files: files.map((file) => fileJson(file, call)) })),
  csv: (files, { t }) => writeVerificationCsv(files, t),
  ndjson: (files, call) => encoded(files.map((file) => `${JSON.stringify(fileJson(file, call))}\n`).join('')),
}

/** The format asked for: by an option, else by the ending of the file. */
function planOf(call: Call): { format: Format; output: string } {
  const { values } = call
  const asked = (['json', 'csv', 'ndjson'] as const).filter((format) => values[format] === true)
  if (asked.length > 1)
    throw new InputFailure('cli.error.oneFormat', {
      formats: asked.map((format) => `--${format}`).join(', '),
    })
  const endings: Readonly<Record<Format, string>> = {
    text: '.txt',
    json: '.json',
    csv: '.csv',
    ndjson: '.ndjson',
  }
  const [given] = asked
  if (values.output === undefined || values.output === STANDARD)
    return { format: given ?? 'text', output: STANDARD }
  const output = given ? outputOf(call, endings[given]) : outputOf(call, '.txt', '.json', '.csv', '.ndjson')
  const named = (['json', 'csv', 'ndjson'] as const).find((format) =>
    output.toLowerCase().endsWith(endings[format]),
  )
  return { format: given ?? named ?? 'text', output }
}

/** What is no submission by name and content is named too: it may be one all the same. */
function leftAside(files: readonly VerifiedFile[], { t }: Call): string[] {
  const skipped = files.flatMap(({ kind, path }) => (kind === 'skipped' ? [path] : []))
  if (skipped.length === 0) return []
  return [t('cli.text.verifySkipped', { count: skipped.length, files: skipped.join(', ') })]
}

/** Nothing could be read: the reason of the first file, or that there was none. */
function nothing(
  files: readonly VerifiedFile[],
  call: Call,
  { unreadable: count }: VerifiedCounts,
): InputFailure {
  const first = files.find((file) => file.kind === 'unreadable')
  if (!first) return new InputFailure('cli.error.noSubmission', { file: call.files.join(', ') })
  const failure = unreadable(first.path, first.problems)
  return count === 1
    ? failure
    : new InputFailure(failure.key, failure.params, { file: first.path, more: count - 1 })
}

/** Path: facility, year, levels, content, signature, and why a person must look. */
function fileLine(file: VerifiedFile, { t }: Call): string {
  if (file.kind === 'review') return t('cli.text.verifyReview', { file: file.path })
  if (file.kind !== 'submission') {
    const [first] = file.kind === 'unreadable' ? fileFindings(file.problems, t) : []
    return t('cli.text.verifyUnreadable', { file: file.path, message: first?.message ?? '' })
  }
  const levels = file.levels.map((pair) => {
    const level = rangeText(t, pair.found)
    const regime = t(`regime.${pair.regime}`)
    return file.hasClaim && isOther(pair)
      ? t('cli.text.verifyOtherLevel', { regime, level, claimed: rangeText(t, pair.claimed) })
      : t('cli.text.verifyLevel', { regime, level })
  })
  const attentions = attentionsOf(file).map((attention) => t(`verify.attention.${attention}`))
  const facts = [
    file.facility.name || t('assessment.unnamed'),
    String(file.year),
    ...levels,
    sealText(t, file),
    signatureText(t, file.signature),
  ]
  const state =
    attentions.length > 0
      ? t('cli.text.verifyLook', { why: attentions.join(', ') })
      : t('cli.text.verifyFine')
  return t('cli.text.verifyLine', { file: file.path, state, facts: facts.join(' · ') })
}

function fileJson(file: VerifiedFile, { t }: Call): object {
  const { path, kind } = file
  if (file.kind === 'skipped' || file.kind === 'review') return { path, kind }
  if (file.kind === 'unreadable')
    return { path, kind, attention: attentionsOf(file), problems: fileFindings(file.problems, t) }
  const { facility, assessedOn, levels, hasClaim, seal, changedFacts, signature, sets, evidence, notices } =
    file
  return {
    path,
    kind,
    attention: attentionsOf(file),
    facility,
    assessedOn,
    claimed: hasClaim ? Object.fromEntries(levels.map((pair) => [pair.regime, pair.claimed])) : null,
    found: Object.fromEntries(
      REGIMES.map((regime) => [regime, levels.find((pair) => pair.regime === regime)?.found]),
    ),
    integrity: integrityOf(file),
    seal: seal.state === 'absent' ? null : seal.seal,
    changedFacts,
    signature,
    keyMissing: file.keyMissing,
    sets,
    evidence,
    notices: fileFindings(notices, t),
  }
}
