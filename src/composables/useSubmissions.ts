import { storeToRefs } from 'pinia'
import { computed } from 'vue'
import type { VerifiedFile } from '../files/submissions/verifiedFile'
import { withKnown } from '../files/submissions/verifiedText'
import { useSubmissionsStore } from '../stores/submissions'
import { useSigningKeys } from './useSigningKeys'

/** The submissions that were opened together, told by the keys that are known here. */
export function useSubmissions() {
  const store = useSubmissionsStore()
  const { checked, counts, found, done, isBusy, failure } = storeToRefs(store)
  const { add, stop, clear } = store
  const { known } = useSigningKeys()

  const files = computed(() =>
    checked.value.map((file): VerifiedFile =>
      file.kind === 'submission' ? withKnown(file, known.value) : file,
    ),
  )

  /** Opens one of them whole, for work on it. */
  async function reopen(file: VerifiedFile) {
    const { reopenSubmission } = await import('../files/submissions/verifyFiles')
    const source = store.sourceOf(file)
    if (!source) return { ok: false as const, problems: [{ code: 'unreadable' as const, path: '' }] }
    return reopenSubmission(source, file.path, { ...(await store.context()), known: known.value })
  }

  /** Reads one of them again as it came, whatever it is; null = it is not there any more. */
  async function take(file: VerifiedFile): Promise<File | null> {
    const { takeAgain } = await import('../files/submissions/verifyFiles')
    const source = store.sourceOf(file)
    const taken = source && (await takeAgain(source, file.path))
    return taken?.read.ok ? new File([taken.read.value], taken.name) : null
  }

  return { files, counts, found, done, isBusy, failure, add, stop, clear, reopen, take }
}
