/** From which rows of an earlier set each row of a set that is being written comes, as its succession says it. */
import { entriesOf } from '../criteria'
import type { CriteriaSet, CriterionId, RowSuccession, Succession, Text } from '../../types'

/** How a row came about, in the words of the workbench. */
export type OriginKind = RowSuccession['change'] | 'split' | 'joined' | 'new'

/** Where one row comes from. */
export interface Origin {
  /** Rows of the earlier set; none: the row is new. */
  from: CriterionId[]
  change: RowSuccession['change']
  reason?: Text
  kind: OriginKind
}

/** The sets before, told from each other by id and version. */
type Earlier = Pick<CriteriaSet, 'id' | 'version'>

/**
 * What a set says of an earlier one.
 * @param earlier the earlier set
 */
function successionAt(set: CriteriaSet, { id, version }: Earlier): Succession | undefined {
  return set.succeeds?.find((one) => one.set === id && one.version === version)
}

/**
 * Where every row of a set comes from.
 * @param set the set that is written
 * @param earlier the set it succeeds
 */
export function originsOf(set: CriteriaSet, earlier: CriteriaSet): Map<CriterionId, Origin> {
  const succession = successionAt(set, earlier)
  const known = new Set(entriesOf(earlier).map(({ id }) => id))
  const lines = new Map(
    (succession?.rows ?? []).flatMap((row) => row.to.map((id): [string, RowSuccession] => [id, row])),
  )
  return new Map(
    entriesOf(set).map(({ id }): [CriterionId, Origin] => {
      const line = lines.get(id)
      if (line)
        return [
          id,
          {
            from: [...line.from],
            change: line.change,
            ...(line.reason ? { reason: line.reason } : {}),
            kind: kindOf(line),
          },
        ]
      const isSame = succession?.unlisted === 'same' && known.has(id)
      return [id, { from: isSame ? [id] : [], change: 'same', kind: isSame ? 'same' : 'new' }]
    }),
  )
}

function kindOf({ from, to, change }: RowSuccession): OriginKind {
  if (from.length === 0) return 'new'
  if (to.length > 1) return 'split'
  return from.length > 1 ? 'joined' : change
}

/**
 * Rows of the earlier set that nothing comes from: their answers stay with the old assessment.
 * @param set the set that is written
 * @param earlier the set it succeeds
 */
export function goneFrom(set: CriteriaSet, earlier: CriteriaSet): CriterionId[] {
  const used = new Set([...originsOf(set, earlier).values()].flatMap(({ from }) => from))
  return entriesOf(earlier).flatMap(({ id }) => (used.has(id) ? [] : [id]))
}

/**
 * Says where a row comes from. Rows that come from the same earlier rows stand in one line (a split); a row of several
 * joins them, and answers to it are asked again.
 * @param set the set that is written
 * @param earlier the set it succeeds
 * @param origin earlier rows, and how their answers carry over
 */
export function setOrigin(
  set: CriteriaSet,
  earlier: CriteriaSet,
  id: CriterionId,
  origin: { from: readonly CriterionId[]; change: RowSuccession['change']; reason?: Text },
): CriteriaSet {
  const succession = successionAt(set, earlier)
  if (!succession) return set
  const isUnlistedSame = succession.unlisted === 'same' && entriesOf(earlier).some((entry) => entry.id === id)
  const others = succession.rows.flatMap((row): RowSuccession[] => {
    if (!row.to.includes(id)) return [row]
    const to = row.to.filter((one) => one !== id)
    return to.length > 0 ? [{ ...row, to }] : []
  })
  const rows = withLine(others, id, origin, isUnlistedSame)
  return {
    ...set,
    succeeds: (set.succeeds ?? []).map((one) => (one === succession ? { ...succession, rows } : one)),
  }
}

function withLine(
  others: readonly RowSuccession[],
  id: CriterionId,
  { from, change, reason }: Parameters<typeof setOrigin>[3],
  isUnlistedSame: boolean,
): RowSuccession[] {
  const told = reason && reason.vi.trim() !== '' ? { reason } : {}
  if (from.length === 0)
    return isUnlistedSame ? [...others, { from: [], to: [id], change: 'changed', ...told }] : [...others]
  const isSilent = isUnlistedSame && from.length === 1 && from[0] === id && change === 'same'
  if (isSilent && !reason) return [...others]
  const key = [...from].sort().join(' ')
  const same = others.find((row) => row.from.length > 0 && [...row.from].sort().join(' ') === key)
  if (!same) return [...others, { from: [...from], to: [id], change, ...told }]
  return others.map((row) =>
    row === same ? { ...row, to: [...row.to, id], change: 'changed', ...told } : row,
  )
}

/**
 * Begins to say how answers to an earlier set carry over; nothing does until it is said.
 * @param set the set that is written
 * @param earlier the set it is to succeed; null = it succeeds none
 */
export function succeedFrom(set: CriteriaSet, earlier: Earlier | null): CriteriaSet {
  if (!earlier) {
    const { succeeds: _before, ...rest } = set
    return rest
  }
  if (successionAt(set, earlier)) return set
  return { ...set, succeeds: [{ set: earlier.id, version: earlier.version, unlisted: 'nothing', rows: [] }] }
}
