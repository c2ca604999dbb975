import { ref, shallowRef, type ShallowRef } from 'vue'
import { now } from '../environment'
import { createLifeboat } from '../storage/lifeboat'
import type { BrokenRow, ChangeNote, Desk, Revised, SaveResult } from '../storage/types'
import { createAutosave, type Autosave, type SaveFrom } from './autosave'
import { useDeskStore } from './desk'
import { createUndoHistory, type UndoSteps } from './undoHistory'

/** What is worked on: changed by pure edits, dated by the work, and left to the letter once it is sealed. */
export interface Editable {
  id: string
  updatedAt?: string
  seal?: unknown
}

export type WorkState = 'none' | 'loading' | 'ready' | 'missing' | 'damaged' | 'no-criteria' | 'failed'

/** What loading found: the work with what must be at hand before it is shown, or why it cannot be. */
export type Loaded<T> =
  { state: 'ready' | 'no-criteria'; value: T; show: () => void } | { state: 'missing' | 'damaged' }

/** One kind of work on the desk. */
export interface WorkKind<T extends Editable, R extends Revised> {
  /** The name under which windows speak of it, and its lifeboat lies. */
  channelOf: (id: string) => string
  get: (desk: Desk, id: string) => Promise<R | undefined>
  /** Rows that are there and not whole. */
  broken: (desk: Desk) => Promise<BrokenRow[]>
  save: (desk: Desk, id: string, value: T, from: SaveFrom) => Promise<SaveResult<R>>
  valueOf: (record: R) => T
  /** Reads what another moment or another program left, as files are read; null when it is not what it should be. */
  read: (value: unknown) => Promise<T | null>
  /** Gets at hand what the work needs on screen; `value` is the record's or what a window had left unsaved. */
  prepare: (record: R, value: T) => Promise<Loaded<T>>
  markExported?: (desk: Desk, record: R, at: string) => Promise<R>
  /** What is on screen was replaced; `before` = what was there. */
  onReplaced?: (value: T, before: T) => void
  /** It was written. */
  onSaved?: () => void
  /** It left the screen. */
  onGone: () => void
}

/** A change that was just made, as the message that names it needs it. */
export interface Change {
  note: ChangeNote
  /** Whether it is still the last one: only then "undo" means this change. */
  isLatest: () => boolean
  undo: () => void
}

/** What of open work its bar and its notices need, whatever is worked on; the stores fit. */
export interface WorkOnScreen {
  windows: number
  isUnreadableLeft: boolean
  autosave: Pick<
    Autosave<unknown, Revised>,
    | 'state'
    | 'problem'
    | 'conflict'
    | 'savedAt'
    | 'isUnsaved'
    | 'exported'
    | 'isExported'
    | 'flush'
    | 'abandon'
  > | null
  close: () => Promise<void>
  discard: () => void
  reload: () => Promise<Change | null>
  takeOver: () => Promise<void>
}

/** How many pieces of work keep what can be undone after they were left. */
const REMEMBERED = 6

/**
 * A piece of work on screen: open, change, undo and redo, saving, conflict with other windows, what a window that died
 * had left, presence, leaving. The stores of assessments and of reviews add what is their own.
 */
export function openWork<T extends Editable, R extends Revised>(kind: WorkKind<T, R>) {
  /** Id on the desk; empty = nothing is open. */
  const key = ref('')
  const current = shallowRef(null) as ShallowRef<T | null>
  const loadState = ref<WorkState>('none')
  const autosave = shallowRef(null) as ShallowRef<Autosave<T, R> | null>
  /** Whether an earlier window left something of this work that cannot be read. */
  const isUnreadableLeft = ref(false)
  const history = createUndoHistory<T>()
  /** Of work that was left: what can be undone, and the state it belongs to. */
  const remembered = new Map<string, { revision: number; steps: UndoSteps<T> }>()
  /** How many windows work on it, this one included. */
  const windows = ref(1)
  let ends: (() => void)[] = []
  /** Counts openings and closings: what was asked for last is what is shown. */
  let asked = 0

  /** Opens it from the desk; a database or a file of the app that fails leaves the state `failed`. */
  async function open(id: string): Promise<void> {
    if (key.value === id && loadState.value === 'ready') return
    await close()
    const mine = (asked += 1)
    loadState.value = 'loading'
    try {
      await load(id, () => asked === mine)
    } catch {
      if (asked === mine) loadState.value = 'failed'
    }
  }

  async function load(id: string, isWanted: () => boolean): Promise<void> {
    const desk = await useDeskStore().open()
    const record = await kind.get(desk, id)
    if (!record) {
      const broken = await kind.broken(desk)
      if (isWanted()) loadState.value = broken.some((row) => row.id === id) ? 'damaged' : 'missing'
      return
    }
    const saving = savingOf(desk, id, record)
    // What was not on disk when a window went: on screen again, and one undo away from what is on disk.
    const found = await saving.board()
    const loaded = await kind.prepare(record, found?.value ?? kind.valueOf(record))
    if (!isWanted() || !('show' in loaded)) {
      saving.dispose()
      if (isWanted()) loadState.value = loaded.state
      return
    }
    const channel = kind.channelOf(id)
    ends = [
      desk.enter(channel),
      desk.subscribe((event) => {
        if (event.id !== channel) return
        if (event.type === 'presence') windows.value = event.tabs
        else if (event.type !== 'exported') void meetConflict(desk, saving, id)
      }),
    ]
    autosave.value = saving
    key.value = id
    loaded.show()
    current.value = loaded.value
    history.clear()
    const left = remembered.get(id)
    if (found) history.record(kind.valueOf(record), { code: 'rescued' })
    else if (left?.revision === record.revision) history.resume(left.steps)
    remembered.delete(id)
    loadState.value = loaded.state
  }

  function savingOf(desk: Desk, id: string, record: R): Autosave<T, R> {
    isUnreadableLeft.value = false
    const lifeboat = createLifeboat<T>(kind.channelOf(id), {
      read: kind.read,
      onUnreadable: () => (isUnreadableLeft.value = true),
    })
    const target = {
      valueOf: kind.valueOf,
      save: (value: T, from: SaveFrom) => kind.save(desk, id, value, from),
      markExported: (saved: R, at: string) => kind.markExported?.(desk, saved, at) ?? Promise.resolve(saved),
      lifeboat,
    }
    return createAutosave<T, R>(target, record, { now, onSaved: kind.onSaved })
  }

  /** Another window wrote or removed it: the next save would be refused, so it is said now. */
  async function meetConflict(desk: Desk, saving: Autosave<T, R>, id: string): Promise<void> {
    try {
      const found = await kind.get(desk, id)
      if (found?.revision !== saving.record.revision) saving.markConflict(found ?? null)
    } catch {
      // The database went: the next save says so, with a way to keep the work.
    }
  }

  /** Saves what waits and leaves; what could not be saved is found by the next opening. */
  async function close(): Promise<void> {
    asked += 1
    await autosave.value?.flush()
    autosave.value?.abandon()
    remember()
    detach()
  }

  /** Leaves; what was not written is given up, because it was kept elsewhere or is not wanted. */
  function discard(): void {
    autosave.value?.giveUp()
    detach()
  }

  /** What can be undone now can be undone after coming back, as long as the desk still holds this very state. */
  function remember(): void {
    if (!autosave.value || autosave.value.isUnsaved) return
    remembered.delete(key.value)
    remembered.set(key.value, { revision: autosave.value.record.revision, steps: history.steps() })
    for (const id of [...remembered.keys()].slice(0, -REMEMBERED)) remembered.delete(id)
  }

  function detach(): void {
    asked += 1
    autosave.value?.dispose()
    for (const end of ends) end()
    ends = []
    autosave.value = null
    key.value = ''
    current.value = null
    history.clear()
    windows.value = 1
    loadState.value = 'none'
    kind.onGone()
  }

  /** Leaves what is on screen and shows what the desk holds; one undo brings back what was left. */
  async function reload(): Promise<Change | null> {
    const [id, left] = [key.value, current.value]
    discard()
    await open(id)
    if (!left || !current.value) return null
    const note = { code: 'reloaded' }
    history.record(left, note)
    return changeOf(note)
  }

  /**
   * The one way to change the work.
   * @param edit a pure function; returning the same object changes nothing
   * @param note what changed, for undo and history
   * @param group consecutive changes with the same key are one undo step (typing in one field)
   * @returns what a message needs to offer its undo; null when nothing changed
   */
  function change(edit: (value: T) => T, note: ChangeNote, group: string | null = null): Change | null {
    const before = current.value
    if (!before) return null
    const after = edit(before)
    if (after === before) return null
    history.record(before, note, group)
    replace(after, note, after.seal !== before.seal)
    return changeOf(note)
  }

  function changeOf(note: ChangeNote): Change {
    const [id, step] = [key.value, history.latest.value]
    const isLatest = (): boolean => key.value === id && history.latest.value === step
    const undoThis = (): void => {
      if (isLatest()) undo()
    }
    return { note, isLatest, undo: undoThis }
  }

  /** `isWhole`: a whole state, not an edit; a sealed one then stays to the letter what was sealed. */
  function replace(value: T, note: ChangeNote, isWhole: boolean): void {
    const before = current.value
    const stamped = isWhole && value.seal ? value : { ...value, updatedAt: now() }
    current.value = stamped
    autosave.value?.schedule(stamped, note)
    if (before) kind.onReplaced?.(stamped, before)
  }

  /** Writes what is on screen over what the other window saved. */
  async function takeOver(): Promise<void> {
    await autosave.value?.takeOver(current.value)
  }

  /** Takes back the last change; returns what it was. */
  function undo(): ChangeNote | null {
    const step = current.value ? history.undo(current.value) : null
    if (step) replace(step.state, { code: 'undo' }, true)
    return step?.note ?? null
  }

  /** Makes the change again that was taken back; returns what it is. */
  function redo(): ChangeNote | null {
    const step = current.value ? history.redo(current.value) : null
    if (step) replace(step.state, { code: 'redo' }, true)
    return step?.note ?? null
  }

  return {
    key,
    current,
    loadState,
    windows,
    autosave,
    isUnreadableLeft,
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    undoNote: history.undoNote,
    redoNote: history.redoNote,
    open,
    close,
    discard,
    reload,
    change,
    takeOver,
    endGroup: history.endGroup,
    undo,
    redo,
  }
}
