import { keyFingerprint } from '../../core/signing/key'
import type { Translate } from '../../locales/translator'
import { problemText } from '../problems'
import { neutraliseCsv } from '../table/neutralise'
import { attentionsOf, type VerifiedFile, type VerifiedSubmission } from './verifiedFile'
import { rangeText, sealText, setTexts, signatureText } from './verifiedText'

/** The columns of the list, in order. */
const COLUMNS = [
  'path',
  'facility',
  'code',
  'province',
  'year',
  'assessedOn',
  'claimedAsIssued',
  'foundAsIssued',
  'claimedInForce',
  'foundInForce',
  'attention',
  'seal',
  'fingerprint',
  'sealedAt',
  'sealedBy',
  'signature',
  'key',
  'sets',
  'notices',
] as const
type Row = Partial<Record<(typeof COLUMNS)[number], string>>

/**
 * What checking gave, file by file, as CSV for Excel: `;`, UTF-8 with byte order mark, CRLF; cells that begin like a
 * formula are neutralised, because names come from outside. Files that were skipped are left out.
 * @param files all of them
 * @param t words of the reader's language
 */
export async function writeVerificationCsv(
  files: readonly VerifiedFile[],
  t: Translate,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Papa } = await import('papaparse')
  const rows = files
    .filter(({ kind }) => kind === 'submission' || kind === 'unreadable')
    .map((file): Row => ({
      path: file.path,
      attention: attentionsOf(file)
        .map((attention) => t(`verify.attention.${attention}`))
        .join('; '),
      ...(file.kind === 'submission' ? submissionRow(file, t) : {}),
      ...(file.kind === 'unreadable' ? { notices: joined(file.problems, t) } : {}),
    }))
  const table = [
    COLUMNS.map((column) => t(`verify.column.${column}`)),
    ...rows.map((row) => COLUMNS.map((column) => neutraliseCsv(row[column] ?? ''))),
  ]
  const text = Papa.unparse(table, { delimiter: ';', newline: '\r\n' })
  return new TextEncoder().encode(`\ufeff${text}\r\n`)
}

function submissionRow(submission: VerifiedSubmission, t: Translate): Row {
  const { facility, assessedOn, year, levels, hasClaim, signature, notices } = submission
  const made = submission.seal.state === 'absent' ? undefined : submission.seal.seal
  const [asIssued, inForce] = levels
  const claimed = (range: typeof asIssued): string => (hasClaim && range ? rangeText(t, range.claimed) : '')
  return {
    facility: facility.name,
    code: facility.code,
    province: facility.province,
    year: String(year),
    assessedOn,
    claimedAsIssued: claimed(asIssued),
    foundAsIssued: rangeText(t, asIssued?.found ?? null),
    claimedInForce: claimed(inForce),
    foundInForce: rangeText(t, inForce?.found ?? null),
    seal: sealText(t, submission),
    fingerprint: made?.fingerprint,
    sealedAt: made?.sealedAt,
    sealedBy: made?.sealedBy,
    signature: signatureText(t, signature),
    key: signature.state === 'absent' ? '' : keyFingerprint(signature.publicKey),
    sets: setTexts(t, submission).join('; '),
    notices: joined(notices, t),
  }
}

function joined(problems: Parameters<typeof problemText>[1][], t: Translate): string {
  return problems.map((problem) => problemText(t, problem)).join(' ')
}
