import { computed } from 'vue'
import { useI18n } from '../i18n'
import { shortFingerprint } from '../core/seal/canonical'
import { now } from '../environment'
import { carriedWarnings, type Finding } from '../core/check/checkAssessment'
import { sealState } from '../core/seal/seal'
import { submit } from '../core/seal/submit'
import { useAssessmentStore } from '../stores/assessment'
import type { Signer } from './useSigner'
import { announce } from './announce'

/** Who seals, and how the seal is signed, if it is. */
export interface SealRequest {
  by: string
  findings: readonly Finding[]
  sign?: Signer
}

/** Sealing the open assessment: one change, which one undo takes back. */
export function useSeal() {
  const store = useAssessmentStore()
  const { t } = useI18n()
  const state = computed(() => (store.current ? sealState(store.current) : ({ state: 'absent' } as const)))

  function seal({ by, findings, sign = (sealed) => sealed }: SealRequest): void {
    // What is still being typed belongs to what is sealed.
    store.endGroup()
    const sealedAt = `${now().slice(0, 19)}Z`
    const sealedBy = by.trim()
    store.change(
      (assessment) =>
        sign(
          submit(assessment, store.sets, {
            sealedAt,
            ...(sealedBy === '' ? {} : { sealedBy }),
            warnings: carriedWarnings(findings),
          }),
        ),
      { code: 'seal' },
    )
    const made = store.current?.seal
    if (made) announce(t('submit.sealedNow', { fingerprint: shortFingerprint(made.fingerprint) }))
  }

  return { state, seal }
}
