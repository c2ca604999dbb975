import { describe, expect, it } from 'vitest'
import { createUndoHistory } from '../../../src/stores/undoHistory'

const note = (code: string) => ({ code })

describe('createUndoHistory', () => {
  it('goes back and forth step by step', () => {
    const history = createUndoHistory<string>()
    history.record('a', note('first'))
    history.record('b', note('second'))
    expect(history.undo('c')).toEqual({ state: 'b', note: note('second') })
    expect(history.undo('b')).toEqual({ state: 'a', note: note('first') })
    expect(history.undo('a')).toBeNull()
    expect(history.redo('a')).toEqual({ state: 'b', note: note('first') })
    expect(history.redo('b')).toEqual({ state: 'c', note: note('second') })
    expect(history.redo('c')).toBeNull()
  })

  it('takes typing in one field as one step, until it settles', () => {
    const history = createUndoHistory<string>()
    history.record('', note('note'), 'note:his.1')
    history.record('x', note('note'), 'note:his.1')
    history.endGroup()
    history.record('xy', note('note'), 'note:his.1')
    expect(history.undo('xyz')?.state).toBe('xy')
    expect(history.undo('xy')?.state).toBe('')
  })

  it('a new change ends what could be made again', () => {
    const history = createUndoHistory<string>()
    history.record('a', note('first'))
    history.undo('b')
    history.record('a', note('other'))
    expect(history.canRedo.value).toBe(false)
  })

  it('forgets the oldest steps beyond its limit', () => {
    const history = createUndoHistory<number>(3)
    for (let step = 0; step < 10; step += 1) history.record(step, note(String(step)))
    const back = [history.undo(10), history.undo(9), history.undo(8), history.undo(7)]
    expect(back.map((step) => step?.state)).toEqual([9, 8, 7, undefined])
  })
})
