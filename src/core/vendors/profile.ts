/** A vendor's profile of one product: edited, and laid beside the answers of any assessment as proposals. */
import type { ProductFunction, VendorProfile, VendorReply, VendorRow } from '../../generated/formats'
import { entriesOf, findEntry, type Entry } from '../sets/criteria'
import type { Assessment, CriteriaSet, Language } from '../types'

/**
 * A profile in which nothing is declared yet.
 * @param id made outside
 */
export function emptyProfile(id: string): VendorProfile {
  return { format: 'tt54-vendor-profile', formatVersion: 1, id, vendor: '', product: '', functions: [] }
}

/**
 * What a profile declares for a row.
 * @param entry a criterion or milestone
 */
export function functionOf(profile: VendorProfile, { set, id }: Entry): ProductFunction | undefined {
  return profile.functions.find((one) => one.set === set.id && one.id === id)
}

/**
 * Changes what a profile declares for a row; blank fields are dropped, and a row of which nothing is said is not listed.
 * @param profile the profile; not changed
 * @param entry a criterion or milestone
 * @param change the fields that change; undefined takes one away
 */
export function declare(
  profile: VendorProfile,
  { set, id }: Entry,
  change: Partial<Omit<ProductFunction, 'set' | 'id'>>,
): VendorProfile {
  const before = profile.functions.find((one) => one.set === set.id && one.id === id)
  const merged = { ...before, ...change, set: set.id, id }
  const kept = Object.entries(merged).filter(([, value]) =>
    typeof value === 'object' ? Object.keys(value).length > 0 : value !== undefined && value !== '',
  )
  const after = Object.fromEntries(kept) as unknown as ProductFunction
  const isEmpty = kept.length === 2
  const others = profile.functions.filter((one) => one !== before)
  if (isEmpty) return { ...profile, functions: others }
  return {
    ...profile,
    functions: before
      ? profile.functions.map((one) => (one === before ? after : one))
      : [...profile.functions, after],
  }
}

/**
 * The profile as a reply to an assessment, so that it is laid beside the answers and accepted row by row like any other
 * declaration of a vendor. Rows that the sets do not have are left out.
 * @param assessment the assessment it is used for
 * @param words language, and what stands before function and screen in the note
 */
export function replyOf(
  profile: VendorProfile,
  assessment: Pick<Assessment, 'id' | 'facility'>,
  sets: readonly CriteriaSet[],
  words: { language: Language; functionWord: string; screenWord: string },
): VendorReply {
  const { vendor, product, version, contact, declaredOn } = profile
  const name = [product, version].filter(Boolean).join(' ')
  return {
    format: 'tt54-vendor-reply',
    formatVersion: 1,
    assessment: assessment.id,
    facility: { name: assessment.facility.name },
    vendor: { name: vendor, ...(name ? { product: name } : {}), ...(contact ? { contact } : {}) },
    ...(declaredOn ? { repliedOn: declaredOn } : {}),
    rows: profile.functions.flatMap((one): VendorRow[] => {
      const entry = findEntry(
        sets.filter(({ id }) => id === one.set),
        one.id,
      )
      return entry ? [rowOf(one, entry, words)] : []
    }),
  }
}

function rowOf(
  { set, id, answer, items, name, screen, evidence, by, note }: ProductFunction,
  { row }: Entry,
  { language, functionWord, screenWord }: { language: Language; functionWord: string; screenWord: string },
): VendorRow {
  const said = [
    name ? `${functionWord}: ${name}.` : '',
    screen ? `${screenWord}: ${screen}.` : '',
    note ?? '',
  ].filter(Boolean)
  const known = (row.items ?? []).flatMap((item) => {
    const declared = items?.[item.id]
    return declared === undefined ? [] : [{ id: item.id, title: item.title[language], answer: declared }]
  })
  return {
    set,
    id,
    title: row.title[language],
    ...(known.length > 0 ? { items: known } : {}),
    ...(answer === undefined ? {} : { answer }),
    ...(by === undefined ? {} : { by }),
    ...(evidence ? { evidence } : screen ? { evidence: screen } : {}),
    ...(said.length > 0 ? { note: said.join(' ').slice(0, LONGEST) } : {}),
  }
}

/** Longest note of a reply. */
const LONGEST = 10_000

/**
 * A reply that a vendor gave once, kept as a profile for the next hospital: what was declared, and nothing of the hospital.
 * @param id made outside
 * @param sets to leave out what they do not have
 */
export function profileOfReply(reply: VendorReply, id: string, sets: readonly CriteriaSet[]): VendorProfile {
  const known = new Set(sets.flatMap((set) => entriesOf(set).map((entry) => `${set.id} ${entry.id}`)))
  const { name, product = '', contact } = reply.vendor
  return {
    ...emptyProfile(id),
    vendor: name,
    product,
    ...(contact ? { contact } : {}),
    ...(reply.repliedOn ? { declaredOn: reply.repliedOn } : {}),
    functions: reply.rows.flatMap((row): ProductFunction[] => {
      const items = (row.items ?? []).flatMap((item) =>
        item.answer ? [[item.id, item.answer] as const] : [],
      )
      const said = row.answer !== undefined || items.length > 0
      if (!said || !known.has(`${row.set} ${row.id}`)) return []
      return [
        {
          set: row.set,
          id: row.id,
          ...(row.answer ? { answer: row.answer } : {}),
          ...(items.length > 0 ? { items: Object.fromEntries(items) } : {}),
          ...(row.evidence ? { evidence: row.evidence } : {}),
          ...(row.by ? { by: row.by } : {}),
        },
      ]
    }),
  }
}
