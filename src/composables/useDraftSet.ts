import { computed, onScopeDispose, shallowRef } from 'vue'
import { admitSet } from '../core/sets/admitSet'
import { newVersion } from '../core/sets/newVersion'
import { setFingerprint } from '../core/sets/setFingerprint'
import { validateSet } from '../core/sets/validateSet'
import type { SetProblem } from '../core/sets/validation/setProblem'
import type { CriteriaSet } from '../core/types'
import { now, today } from '../environment'
import { asCriteriaSet } from '../files/criteria/readCriteriaSet'
import { DRAFT, setName } from '../stores/keptSets'
import { useDeskStore } from '../stores/desk'

/** How long (ms) after the last change a draft is written. */
const PAUSE = 600
/** Steps that can be taken back. */
const STEPS = 200

/** What is being written: the next version of a set, or an instrument that no set exists of. */
export interface DraftOf {
  /** The version that is corrected; null = a new instrument. */
  base: CriteriaSet | null
  /** What a new instrument begins with; for a version it is made of the base. */
  first: CriteriaSet | null
}

/** The name a draft lies under beside the sets that are kept. */
export function draftId({ base, first }: DraftOf): string {
  return `${DRAFT}${base ? setName(base) : (first?.id ?? '')}`
}

/**
 * A set while it is being written: every change can be taken back, what is written is kept on this machine, and the
 * validator looks at each state.
 * @param of what it begins with
 */
export function useDraftSet(of: DraftOf) {
  const desk = useDeskStore()
  const { base } = of
  const id = draftId(of)
  const start = base ? newVersion(base, nextMinor(base.version), today()) : of.first
  if (!start) throw new RangeError('a draft begins with a set')
  const past = shallowRef<readonly CriteriaSet[]>([])
  const future = shallowRef<readonly CriteriaSet[]>([])
  const draft = shallowRef<CriteriaSet>(start)
  let revision: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  /** Goes on with what was written here before; a new instrument is kept from its first moment. */
  async function load(): Promise<void> {
    const record = await (await desk.open()).sets.get(id)
    if (!record) {
      if (!base) await write()
      return
    }
    revision = record.revision
    const read = asCriteriaSet((record.value as { set?: unknown } | null)?.set)
    if (read.ok && past.value.length === 0) draft.value = read.value.set
  }

  async function write(): Promise<void> {
    const target = await desk.open()
    const value = { set: draft.value, base: base ? setName(base) : null }
    const saved = await target.sets.save({ id, value, files: [] }, { base: revision, at: now(), force: true })
    if (saved.ok) revision = saved.record.revision
  }
  function writeSoon(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void write(), PAUSE)
  }
  onScopeDispose(() => {
    if (timer !== undefined && past.value.length > 0) void write()
    clearTimeout(timer)
  })

  function change(edit: (set: CriteriaSet) => CriteriaSet): void {
    const after = edit(draft.value)
    if (after === draft.value) return
    past.value = [...past.value, draft.value].slice(-STEPS)
    future.value = []
    draft.value = after
    writeSoon()
  }
  function undo(): void {
    const before = past.value.at(-1)
    if (!before) return
    past.value = past.value.slice(0, -1)
    future.value = [draft.value, ...future.value]
    draft.value = before
    writeSoon()
  }
  function redo(): void {
    const [next, ...rest] = future.value
    if (!next) return
    past.value = [...past.value, draft.value]
    future.value = rest
    draft.value = next
    writeSoon()
  }

  /** The draft has become a version, or is given up: to the bin, so that nothing is lost. */
  async function drop(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    past.value = []
    await (await desk.open()).sets.remove(id)
  }

  const problems = computed<SetProblem[]>(() => validateSet(draft.value))
  const refusals = computed(() => (base ? admitSet(draft.value, [base]) : []))
  /** Whether it says anything that the version before does not; a new instrument always does. */
  const isChanged = computed(() => {
    if (!base) return true
    if (draft.value.succeeds?.some(({ rows }) => rows.length > 0)) return true
    const { version, checkedOn } = base
    const { succeeds: _lines, edition: _edition, ...words } = draft.value
    const { succeeds: _oldLines, edition: _oldEdition, ...old } = base
    return setFingerprint({ ...words, version, checkedOn }) !== setFingerprint(old)
  })

  return { draft, past, future, problems, refusals, isChanged, load, change, undo, redo, drop }
}

function nextMinor(version: string): string {
  const [major = 1, minor = 0] = version.split('.').map(Number)
  return `${major}.${minor + 1}.0`
}
