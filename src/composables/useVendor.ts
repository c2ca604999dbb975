import { storeToRefs } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { useI18n } from '../i18n'
import { newId } from '../environment'
import type { FileProblem } from '../files/problems'
import { readBlob } from '../files/readBlob'
import type { VendorProfile, VendorReply } from '../generated/formats'
import { acceptProposal, proposalsOf, type Proposal } from '../core/plan/proposals'
import { vendorGaps, vendorQuestion } from '../core/plan/vendorGaps'
import { replyOf } from '../core/vendors/profile'
import type { CriterionId, Day } from '../core/types'
import { useAssessmentStore } from '../stores/assessment'
import { useOpenedStore } from '../stores/opened'
import { announce } from './announce'
import { download, fileName } from './download'
import { useWords } from './useWords'
import { useMessages } from './useMessages'

/** Longest title of an entry of the evidence register. */
const TITLE = 1000

/** The sheet for the vendor and what comes back of it. */
export function useVendor() {
  const store = useAssessmentStore()
  const { reply: opened } = storeToRefs(useOpenedStore())
  const { t } = useI18n()
  const { language, day } = useWords()
  const { show } = useMessages()

  const vendor = ref({ name: '', product: '', contact: '' })
  const replyBy = ref('')
  const chosen = shallowRef<ReadonlySet<CriterionId>>(new Set())
  const refused = shallowRef<{ name: string; problems: readonly FileProblem[] } | null>(null)

  const gaps = computed(() => {
    const { current, result, sets } = store
    return current && result ? vendorGaps(sets, result, current.actions ?? [], [...chosen.value]) : []
  })
  const reply = computed(() => (opened.value?.assessment === store.current?.id ? opened.value : null))
  const proposals = computed(() => {
    const { current, result, sets } = store
    return current && result && reply.value ? proposalsOf(sets, current, result, reply.value.reply) : null
  })

  function question(askedOn: Day): VendorReply | null {
    const { current } = store
    if (!current) return null
    const { name, product, contact } = vendor.value
    return vendorQuestion(current, gaps.value, {
      vendor: { name: name.trim(), ...(product ? { product } : {}), ...(contact ? { contact } : {}) },
      askedOn,
      ...(replyBy.value === '' ? {} : { replyBy: replyBy.value }),
      language: language.value,
    })
  }

  /** Saves the sheet that the vendor fills in. */
  async function saveSheet(askedOn: Day): Promise<void> {
    const asked = question(askedOn)
    if (!asked) return
    try {
      const { writeVendorSheet } = await import('../files/vendor/writeVendorSheet')
      const name = fileName([t('plan.vendor.file'), asked.vendor.name, asked.facility.name], '.xlsx', {
        facility: 2,
      })
      download(await writeVendorSheet(asked, { language: language.value }), name, XLSX)
      show(t('plan.vendor.saved', { name, count: asked.rows.length }, asked.rows.length))
    } catch (error) {
      show(t('export.failed', { reason: error instanceof Error ? error.message : String(error) }), {
        kind: 'error',
      })
    }
  }

  /** Opens what the vendor sent back; the answers stay as they are. */
  async function openReply(file: File): Promise<void> {
    const bytes = await readBlob(file)
    const { readVendorReply } = await import('../files/vendor/readVendorReply')
    const { parseVendorProfile } = await import('../files/vendor/vendorProfileFile')
    const profile = bytes.ok ? parseVendorProfile(bytes.value) : bytes
    if (profile.ok) {
      useProfile(profile.value, file.name)
      return
    }
    const read = bytes.ok ? await readVendorReply(bytes.value) : bytes
    refused.value = read.ok ? null : { name: file.name, problems: read.problems }
    if (!read.ok || !store.current) return
    const { reply: given, problems } = read.value
    opened.value = { assessment: store.current.id, name: file.name, reply: given, problems, aside: new Set() }
    announce(t('plan.vendor.opened', { name: file.name }))
  }

  /** Lays a vendor's profile beside the answers, as if it had been sent for this assessment. */
  function useProfile(profile: VendorProfile, name: string): void {
    const { current, sets } = store
    if (!current) return
    refused.value = null
    const given = replyOf(profile, current, sets, {
      language: language.value,
      functionWord: t('vendors.word.function'),
      screenWord: t('vendors.word.screen'),
    })
    opened.value = { assessment: current.id, name, reply: given, problems: [], aside: new Set() }
    announce(t('plan.vendor.opened', { name }))
  }

  /** Takes one proposal into the answers, marked as the vendor's declaration. */
  function accept(proposal: Proposal, today: Day, label: string): void {
    const note = declaration(proposal, today)
    const evidence =
      proposal.evidence === ''
        ? null
        : { id: newId(), title: proposal.evidence.slice(0, TITLE), note, holder: vendorName() || undefined }
    store.change((assessment) => acceptProposal(assessment, proposal, { note, evidence }), {
      code: 'vendorAccepted',
      params: { criterion: label },
    })
    announce(t('plan.vendor.accepted', { criterion: label }))
  }

  function declaration({ by, note }: Proposal, today: Day): string {
    const on = day(reply.value?.reply.repliedOn ?? today)
    return [
      t('plan.vendor.declared', { vendor: vendorName() || t('plan.vendor.unnamed'), day: on }),
      by === null ? '' : t('plan.vendor.promised', { day: day(by) }),
      note,
    ]
      .filter((line) => line !== '')
      .join(' ')
  }

  const vendorName = (): string => reply.value?.reply.vendor.name.trim() ?? ''

  /** Sets a proposal aside, or takes it up again. */
  function setAside(id: CriterionId, on: boolean): void {
    if (!opened.value) return
    const aside = new Set(opened.value.aside)
    if (on) aside.add(id)
    else aside.delete(id)
    opened.value = { ...opened.value, aside }
  }

  function closeReply(): void {
    opened.value = null
  }

  return {
    vendor,
    replyBy,
    chosen,
    gaps,
    reply,
    refused,
    proposals,
    saveSheet,
    openReply,
    useProfile,
    accept,
    setAside,
    closeReply,
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export type Vendor = ReturnType<typeof useVendor>
