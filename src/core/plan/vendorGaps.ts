/** Which gaps are the vendor's: the content of the letter, of its annex and of the sheet the vendor fills in. */
import type { RegimeResult } from '../score/assess'
import { openRowsAmong, type OpenRow } from '../score/openRow'
import { entriesOf } from '../sets/criteria'
import type { VendorReply, VendorRow } from '../../generated/formats'
import type { Action, Assessment, CriteriaSet, CriterionId, Day, Language } from '../types'
import { isOpenAction, isVendorAction } from './actionState'
import { statedLevels } from './statedLevels'

/** A row put to the vendor. */
export interface VendorGap extends OpenRow {
  /** The lowest level that asks for it; null for rows of a list. */
  level: number | null
  /** Open actions of the vendor that name it, in the order of the plan. */
  actions: Action[]
  /** The earliest due day among these actions. */
  due: Day | null
}

/**
 * The rows that are missing and that the vendor is to see: those that open actions of the vendor (or of both) name,
 * and those chosen besides. Rows that are met are left out.
 * @param sets criteria sets of the assessment
 * @param result the verdict under the headline regime
 * @param actions the actions of the assessment
 * @param chosen ids of rows chosen besides
 * @returns in set order
 */
export function vendorGaps(
  sets: readonly CriteriaSet[],
  result: RegimeResult,
  actions: readonly Action[],
  chosen: readonly CriterionId[] = [],
): VendorGap[] {
  const own = actions.filter((action) => isVendorAction(action) && isOpenAction(action))
  const wanted = new Set([...own.flatMap(({ criteria }) => criteria), ...chosen])
  const levels = statedLevels(sets)
  const ids = sets
    .flatMap((set) => entriesOf(set))
    .map(({ id }) => id)
    .filter((id) => wanted.has(id) && result.entries[id]?.counts && !result.entries[id].lower)
  return openRowsAmong(sets, result, ids).map((row) => {
    const naming = own.filter(({ criteria }) => criteria.includes(row.entry.id))
    const due = naming.flatMap((action) => action.due ?? []).sort()[0] ?? null
    return { ...row, level: levels.get(row.entry.id) ?? null, actions: naming, due }
  })
}

/** Who is asked, when, and until when. */
export interface VendorQuestion {
  vendor: VendorReply['vendor']
  askedOn?: Day
  replyBy?: Day
  language: Language
}

/**
 * The question to the vendor: a reply file without answers.
 * @param assessment the assessment it comes from
 * @param gaps what `vendorGaps` gave
 * @param question who is asked and when
 */
export function vendorQuestion(
  assessment: Assessment,
  gaps: readonly VendorGap[],
  question: VendorQuestion,
): VendorReply {
  const { facility, id } = assessment
  const { vendor, askedOn, replyBy, language } = question
  return {
    format: 'tt54-vendor-reply',
    formatVersion: 1,
    assessment: id,
    facility: { name: facility.name, ...(facility.code === undefined ? {} : { code: facility.code }) },
    vendor,
    ...(askedOn === undefined ? {} : { askedOn }),
    ...(replyBy === undefined ? {} : { replyBy }),
    rows: gaps.map((gap) => rowOf(gap, language)),
  }
}

/** Only the items that are missing are asked about. */
function rowOf({ entry, missingItems }: VendorGap, language: Language): VendorRow {
  const items = (entry.row.items ?? []).filter(({ id }) => missingItems.includes(id))
  return {
    set: entry.set.id,
    id: entry.id,
    title: entry.row.title[language],
    requirement: entry.row.requirement[language],
    ...(items.length > 0 ? { items: items.map(({ id, title }) => ({ id, title: title[language] })) } : {}),
  }
}
