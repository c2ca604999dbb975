/**
 * What a vendor declares, as proposals beside the facility's own answers. Nothing counts until it is accepted, one by
 * one, and an accepted answer says for ever that the vendor declared it.
 */
import { at, placeOf } from '../place'
import type { Result } from '../score/assess'
import { findEntry, type Entry } from '../sets/criteria'
import { editAnswer, setItem, setVerdict } from '../edit/answers'
import { addEvidence } from '../edit/evidence'
import { own } from '../json/own'
import type { Declared, VendorReply, VendorRow } from '../../generated/formats'
import type { Answer, Assessment, CriteriaSet, Day, ItemId, Verdict } from '../types'

/** One row the vendor declared something about. */
export interface Proposal {
  entry: Entry
  /** For the row as a whole; null when only items were answered. */
  verdict: Declared | null
  /** By item that the row has; empty when the row was answered as a whole. */
  items: Record<ItemId, Declared>
  /** The day by which the vendor promises what is missing. */
  by: Day | null
  evidence: string
  note: string
  /** What the facility's own answer comes to now. */
  current: Verdict
  /** Whether accepting would leave verdict and items as they are. */
  agrees: boolean
}

/** What a reply proposes, and what of it cannot be used. */
export interface Proposals {
  proposals: Proposal[]
  /** Rows that the sets of this assessment do not have, or that are not asked. */
  unknown: VendorRow[]
  /** Rows without any answer. */
  unanswered: VendorRow[]
  /** Whether the reply belongs to another assessment. */
  otherAssessment: boolean
}

/**
 * Lays a vendor's reply beside the answers.
 * @param sets criteria sets of the assessment
 * @param assessment the assessment on screen
 * @param result its verdict
 * @param reply a reply that fits its schema
 */
export function proposalsOf(
  sets: readonly CriteriaSet[],
  assessment: Assessment,
  result: Result,
  reply: VendorReply,
): Proposals {
  const found: Proposals = {
    proposals: [],
    unknown: [],
    unanswered: [],
    otherAssessment: reply.assessment !== assessment.id,
  }
  for (const row of reply.rows) {
    const entry = findEntry(
      sets.filter(({ id }) => id === row.set),
      row.id,
    )
    if (!entry?.asked) found.unknown.push(row)
    else if (row.answer === undefined && !(row.items ?? []).some(({ answer }) => answer !== undefined))
      found.unanswered.push(row)
    else found.proposals.push(proposalOf(entry, row, assessment, result))
  }
  return found
}

function proposalOf(entry: Entry, row: VendorRow, assessment: Assessment, result: Result): Proposal {
  const known = new Set((entry.row.items ?? []).map(({ id }) => id))
  const items: Record<ItemId, Declared> = {}
  for (const { id, answer } of row.items ?? []) if (answer !== undefined && known.has(id)) items[id] = answer
  const verdict = Object.keys(items).length > 0 ? null : (row.answer ?? null)
  const status = result.entries[entry.id]
  const isSame = (current: Verdict | undefined, declared: Declared): boolean => current === declared
  const answer = at(assessment.answers, placeOf(entry))
  return {
    entry,
    verdict,
    items,
    by: row.by ?? null,
    evidence: row.evidence?.trim() ?? '',
    note: row.note?.trim() ?? '',
    current: status?.verdict ?? 'unassessed',
    agrees:
      answer?.unconfirmed !== true &&
      (verdict === null
        ? Object.entries(items).every(([id, declared]) => isSame(own(status?.items, id), declared))
        : isSame(status?.verdict, verdict)),
  }
}

/** The words that mark an accepted answer, made outside because core has no texts. */
export interface Declaration {
  /** "Do nhà cung cấp … khai ngày …", with the vendor's note and promised day; goes into the note of the answer. */
  note: string
  /** An entry of the evidence register for what the vendor refers to; null when it refers to nothing. */
  evidence: { id: string; title: string; note: string; holder?: string } | null
}

/** Longest note an assessment file takes. */
const NOTE_LENGTH = 20_000

/**
 * Takes one proposal into the answers: verdict or items, the note that the vendor declared it, and what the vendor
 * refers to as evidence. What the facility wrote itself stays; accepting twice adds nothing twice.
 * @param declaration the words
 */
export function acceptProposal(
  assessment: Assessment,
  proposal: Proposal,
  declaration: Declaration,
): Assessment {
  const { entry, verdict, items } = proposal
  const setId = entry.set.id
  const answered =
    verdict === null
      ? Object.entries(items).reduce(
          (current, [id, declared]) => setItem(current, setId, entry.row, id, declared === 'met'),
          assessment,
        )
      : setVerdict(assessment, setId, entry.id, verdict)
  const noted = editAnswer(answered, setId, entry.id, (answer) => withNote(answer, declaration.note))
  const { evidence } = declaration
  if (evidence === null || hasEvidence(noted, setId, entry.id, evidence.title)) return noted
  return addEvidence(noted, { ...evidence, kind: 'other' }, [{ setId, id: entry.id }])
}

function withNote(answer: Answer, words: string): Answer {
  const before = answer.note ?? ''
  if (before.includes(words)) return answer
  // The mark must never be what is cut off.
  const room = before.slice(0, Math.max(0, NOTE_LENGTH - words.length - 1))
  return { ...answer, note: room === '' ? words : `${room}\n${words}` }
}

function hasEvidence(assessment: Assessment, setId: string, id: string, title: string): boolean {
  const linked = at(assessment.answers, { setId, id })?.evidence ?? []
  return (assessment.evidence ?? []).some((entry) => linked.includes(entry.id) && entry.title === title)
}
