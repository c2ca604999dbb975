import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { TenderRow } from '../core/tender/checkTender'
import type { CriterionId } from '../core/types'
import type { FileProblem } from '../files/problems'
import type { VendorReply } from '../generated/formats'

/** A vendor's reply beside the answers of an assessment. */
export interface OpenReply {
  assessment: string
  name: string
  reply: VendorReply
  problems: readonly FileProblem[]
  /** Keys of proposals that were set aside. */
  aside: ReadonlySet<CriterionId>
}

/** What was opened beside the assessment; kept while the app is open, so that looking elsewhere loses nothing. */
export const useOpenedStore = defineStore('opened', () => {
  const reply = shallowRef<OpenReply | null>(null)
  const tender = shallowRef<{ name: string; rows: readonly TenderRow[] } | null>(null)
  return { reply, tender }
})
