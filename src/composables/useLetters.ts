import { computed, onScopeDispose, ref } from 'vue'
import { useI18n } from '../i18n'
import { today } from '../environment'
import { roundRows } from '../core/round/round'
import type { CriteriaSet } from '../core/types'
import { verifyReview } from '../core/review/verifyReview'
import { loadWords } from '../locales/load'
import { LETTERS } from '../reports/letter'
import { callBatch, letterBatch, needsLetter, type BatchLetter } from '../reports/letterBatch'
import type { MinutesInput } from '../reports/papers/minutes/input'
import { useCriteriaStore } from '../stores/criteria'
import { useRoundStore } from '../stores/round'
import { download, fileName } from './download'
import { useMessages } from './useMessages'
import { useReviews } from './useReviews'
import type { ReviewRow } from '../stores/reviewList'
import { rememberedVisit } from './visitMemory'

/** Letters that are made for many facilities; `call` = to those of the register that have handed in nothing. */
export const BATCHES = [...LETTERS, 'call'] as const
export type BatchKind = (typeof BATCHES)[number]

/** Letters in one go from the reviews and the register of this machine; papers are loaded with the first of them. */
export function useLetters() {
  const { t } = useI18n()
  const { show } = useMessages()
  const { rows } = useReviews()
  const rounds = useRoundStore()
  const criteria = useCriteriaStore()
  /** Share that is done, 0 … 1; null when nothing is being made. */
  const progress = ref<number | null>(null)
  let work: AbortController | undefined

  const reviews = computed(() =>
    (rows.value ?? []).flatMap(({ side, review, submission }) =>
      side === 'assessor' && submission ? [{ review, submission }] : [],
    ),
  )
  const silent = computed(() =>
    rounds.round
      ? roundRows(rounds.round, rows.value ?? [], today()).filter(
          ({ state }) => state === 'none' || state === 'broken',
        )
      : [],
  )
  /** How many facilities get a letter. */
  function countOf(kind: BatchKind): number {
    return kind === 'call'
      ? silent.value.length
      : reviews.value.filter(({ review }) => needsLetter(kind, { review })).length
  }

  async function letters(kind: BatchKind): Promise<BatchLetter[]> {
    const words = await loadWords('vi', 'words', 'papers', 'check')
    const common = { language: 'vi' as const, today: today(), t: words }
    if (kind === 'call') {
      const { authority, superior } = rememberedVisit()?.visit ?? {}
      return callBatch(
        silent.value.map(({ expected, deadline }) => ({
          code: expected.code,
          facility: expected.name,
          deadline,
        })),
        {
          ...common,
          year: rounds.year,
          ...(authority ? { authority } : {}),
          ...(superior ? { superior } : {}),
        },
      )
    }
    const inputs: MinutesInput[] = []
    for (const { review, submission } of reviews.value) {
      if (!needsLetter(kind, { review })) continue
      const sets = await setsOf(submission)
      const { results } = verifyReview(review, submission, sets)
      inputs.push({ review, submission, sets, catalogue: criteria.catalogue, results, ...common })
    }
    return letterBatch(kind, inputs)
  }

  const setsOf = (submission: NonNullable<ReviewRow['submission']>): Promise<CriteriaSet[]> =>
    criteria.load(submission.criteriaSets)

  /** Makes them, a file each, in one archive; a single letter is a file by itself. */
  async function make(kind: BatchKind, format: 'docx' | 'pdf'): Promise<void> {
    if (progress.value !== null) return
    const mine = (work = new AbortController())
    progress.value = 0
    try {
      const made = await letters(kind)
      const { run } = await import('../beside/run')
      const files = []
      for (const { name, document } of made) {
        const bytes = await run(format, document, { signal: mine.signal, onProgress: () => undefined })
        if (mine.signal.aborted) return
        files.push({ name: `${name}.${format}`, bytes })
        progress.value = files.length / made.length
      }
      const [first] = files
      if (!first) return
      if (files.length === 1) download(first.bytes, first.name, 'application/octet-stream')
      else {
        const { zipFiles } = await import('../files/archive/zipFiles')
        const name = fileName([t(`assessorLetters.kind.${kind}`), today()], '.zip')
        download(await zipFiles(files), name, 'application/zip')
      }
      show(t('assessorLetters.made', { count: files.length }))
    } catch (error) {
      if (!mine.signal.aborted) {
        const reason = error instanceof Error ? error.message : String(error)
        show(t('assessorLetters.failed', { reason }), { kind: 'error' })
      }
    } finally {
      progress.value = null
    }
  }

  function stop(): void {
    work?.abort()
    progress.value = null
  }
  onScopeDispose(stop)

  return { progress, countOf, make, stop }
}
