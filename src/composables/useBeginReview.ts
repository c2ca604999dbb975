import { ref } from 'vue'
import { useI18n } from '../i18n'
import { useRouter } from 'vue-router'
import { problemText } from '../files/problems'
import type { VerifiedFile } from '../files/submissions/verifiedFile'
import { useReviews } from './useReviews'
import { useSubmissions } from './useSubmissions'

/** From a submission that was checked to the screen where it is appraised. */
export function useBeginReview() {
  const { t } = useI18n()
  const router = useRouter()
  const { reopen } = useSubmissions()
  const { start } = useReviews()
  /** The file that could not be opened again, and why. */
  const refused = ref<{ name: string; lines: readonly string[] } | null>(null)

  /** Opens the submission again, whole, and begins its review or goes on with the one that was begun. */
  async function begin(file: VerifiedFile): Promise<void> {
    refused.value = null
    const opened = await reopen(file)
    if (!opened.ok) {
      refused.value = { name: file.name, lines: opened.problems.map((problem) => problemText(t, problem)) }
      return
    }
    // What could not be kept was said by then.
    const key = await start(opened.assessment, opened.verification, opened.files).catch(() => null)
    if (key !== null) await router.push({ name: 'review', params: { review: key } })
  }

  return { begin, refused }
}
