import { REGIMES } from '../../core/types'
import {
  attentionsOf,
  countsOf,
  integrityOf,
  type VerifiedCounts,
  type VerifiedFile,
} from '../../files/submissions/verifiedFile'
import { countsText, isOther, rangeText, sealText, signatureText } from '../../files/submissions/verifiedText'
import { verifyFiles } from '../../files/submissions/verifyFiles'
import { CATALOGUE, setFor } from '../input/criteriaSets'
import { InputFailure } from '../failure'
import { givenFiles } from '../input/givenFiles'
import { knownKeys } from '../input/knownKeys'
import { fileFindings } from '../input/problems'
import { unreadable } from '../input/readJson'
import { toJson } from '../output/toJson'
import type { Call, Verb } from '../verb'

/** `tt54 verify FILE|DIR…`: whether submissions are as they were sealed and claim what our scoring finds. */
export const verb: Verb = {
  name: 'verify',
  order: 6,
  files: 'many',
  options: { known: { type: 'string', hint: 'CARD|DIR' } },
  async run(call) {
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
    if (call.values.json)
      return { text: toJson({ counts, files: files.map((file) => fileJson(file, call)) }), exit }
    const lines = files.flatMap((file) => (file.kind === 'skipped' ? [] : [fileLine(file, call)]))
    return { text: [...lines, countsText(call.t, counts), ...leftAside(files, call), ''].join('\n'), exit }
  },
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
    sets,
    evidence,
    notices: fileFindings(notices, t),
  }
}
