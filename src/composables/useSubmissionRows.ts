import { computed, ref, type Ref } from 'vue'
import { searched } from '../core/text/search'
import { attentionsOf, type VerifiedFile, type VerifiedSubmission } from '../files/submissions/verifiedFile'
import { useWords } from './useWords'

/** One submission in the table. */
export type SubmissionRow = VerifiedFile & VerifiedSubmission

export const SUBMISSION_SORTS = ['facility', 'year', 'level'] as const
export type SubmissionSort = (typeof SUBMISSION_SORTS)[number]
export const SUBMISSION_FILTERS = ['all', 'attention'] as const
export type SubmissionFilter = (typeof SUBMISSION_FILTERS)[number]

/** Rows that are drawn at once; more on demand, so that thousands do not hold the page up. */
const PAGE = 100

/** The submissions as a person wants to see them: filtered, searched, sorted, a hundred at a time. */
export function useSubmissionRows(files: Ref<readonly VerifiedFile[]>) {
  const { language } = useWords()
  const filter = ref<SubmissionFilter>('all')
  const query = ref('')
  const sort = ref<{ by: SubmissionSort; descending: boolean }>({ by: 'facility', descending: false })
  const limit = ref(PAGE)

  const all = computed(() => files.value.filter((file): file is SubmissionRow => file.kind === 'submission'))
  const needing = computed(() => all.value.filter((row) => attentionsOf(row).length > 0))
  const matching = computed(() => {
    const rows = filter.value === 'all' ? all.value : needing.value
    return searched(query.value, rows, ({ facility: { name, code = '', province = '' }, path }) => [
      name,
      code,
      province,
      path,
    ])
  })
  const sorted = computed(() => {
    const { compare } = new Intl.Collator(language.value, { numeric: true })
    const byName = (a: SubmissionRow, b: SubmissionRow): number => compare(a.facility.name, b.facility.name)
    const order: Record<SubmissionSort, typeof byName> = {
      facility: byName,
      year: (a, b) => a.year - b.year || byName(a, b),
      level: (a, b) => levelOf(a) - levelOf(b) || byName(a, b),
    }
    const { by, descending } = sort.value
    const rows = [...matching.value].sort(order[by])
    return descending ? rows.reverse() : rows
  })
  const shown = computed(() => sorted.value.slice(0, limit.value))

  /** The same column again turns the order round. */
  function sortBy(by: SubmissionSort): void {
    sort.value = { by, descending: sort.value.by === by && !sort.value.descending }
  }
  function showMore(): void {
    limit.value += PAGE
  }

  return { filter, query, sort, all, needing, sorted, shown, sortBy, showMore }
}

/** Our own finding, never the claim: as issued, the lower bound; without one below everything. */
function levelOf({ levels }: SubmissionRow): number {
  return levels[0]?.found?.lower ?? -1
}
