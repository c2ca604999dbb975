import { admitSet } from '../../core/sets/admitSet'
import type { CriteriaSet } from '../../core/types'
import { accept, type FileProblem, type Read } from '../problems'
import type { ReadSet } from './readCriteriaSet'

/**
 * Whether a set that was read may be used beside those at hand: sound by itself, of a name that stands for nothing else.
 * @param read what the reader gave
 * @param others every set at hand
 */
export function takeSet({ set, problems }: ReadSet, others: readonly CriteriaSet[]): Read<CriteriaSet> {
  const [first] = problems
  const unsound: FileProblem[] = first
    ? [
        {
          code: 'set-unsound',
          path: first.path,
          params: {
            set: `${set.id}@${set.version}`,
            count: problems.length,
            problem: first.code,
            subject: first.subject,
          },
        },
      ]
    : []
  const all = [...unsound, ...refusedBeside(set, others)]
  return all.length > 0 ? { ok: false, problems: all } : accept(set)
}

/**
 * What speaks against a set beside those at hand, as problems of the file it came in.
 * @param set the set that was read
 * @param others every set at hand
 */
export function refusedBeside(set: CriteriaSet, others: readonly CriteriaSet[]): FileProblem[] {
  return admitSet(set, others).map(({ code, subject }) => ({
    code,
    path: '',
    params: { set: `${set.id}@${set.version}`, subject },
  }))
}
