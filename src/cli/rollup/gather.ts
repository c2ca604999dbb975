import { candidateOf, type Candidate } from '../../core/rollup/candidates'
import type { RollupReview } from '../../core/rollup/reviewRow'
import type { CriteriaSet } from '../../core/types'
import { problemText } from '../../files/problems'
import { InputFailure } from '../failure'
import type { Call } from '../verb'
import { readRows, type ReadOptions } from './readRows'
import { createRowStore, type RowStore } from './rowStore'

/** Problems of one file that are told. */
const TOLD = 3

/** What lies in the folders and files of a call; rows on the disk, of each only what choosing needs in memory. */
export interface Gathered {
  store: RowStore
  candidates: Candidate[]
  reviews: RollupReview[]
  failed: { path: string; reason: string }[]
  /** Paths of what is no submission by its name and content. */
  skipped: string[]
  /** Files that were not read again, because a cache knew them. */
  known: number
}

/**
 * Reads everything once.
 * @param call files and words
 * @param options the set with levels, and how to read
 * @throws InputFailure when nothing could be read
 */
export async function gather(
  call: Pick<Call, 'files' | 't'>,
  options: ReadOptions & { set: CriteriaSet },
): Promise<Gathered> {
  const store = createRowStore()
  const gathered: Gathered = { store, candidates: [], reviews: [], failed: [], skipped: [], known: 0 }
  try {
    for await (const read of readRows(call.files, options)) {
      if (read.isKnown) gathered.known += 1
      if (read.kind === 'skipped') gathered.skipped.push(read.path)
      else if (read.kind === 'review') gathered.reviews.push(read.review)
      else if (read.kind === 'failed')
        gathered.failed.push({
          path: read.path,
          reason: read.problems
            .map((problem) => problemText(call.t, problem))
            .slice(0, TOLD)
            .join(' '),
        })
      else {
        store.add(read.row, read.text)
        gathered.candidates.push(candidateOf(read.row, options.set))
      }
    }
    refuseNothing(call, gathered)
    return gathered
  } catch (error) {
    store.close()
    throw error
  }
}

/** Nothing could be read: bad input, told as for any other file. */
function refuseNothing({ files }: Pick<Call, 'files'>, { candidates, failed }: Gathered): void {
  if (candidates.length > 0) return
  const [first] = failed
  throw new InputFailure(first ? 'cli.error.nothingReadable' : 'cli.error.nothingFound', {
    file: files.join(', '),
    count: failed.length,
    path: first?.path ?? '',
    reason: first?.reason ?? '',
  })
}
