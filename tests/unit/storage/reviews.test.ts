import { beforeEach, describe, expect, it } from 'vitest'
import type { Desk, StorageEvent } from '../../../src/storage/types'
import { at, WORLDS, type World } from './world'

const HASH = 'a'.repeat(64)
const given = { id: 'r-1', value: { opinions: { 'lis.1': 'agree' } }, files: [HASH] }

describe.each(WORLDS)('reviews $name', ({ create }) => {
  let world: World
  let desk: Desk
  beforeEach(async () => {
    world = create()
    desk = await world.openTab()
  })

  it('are kept without looking inside, newest state only', async () => {
    const record = { ...given, revision: 1, savedAt: at(0) }
    expect(await desk.saveReview(given, { base: null, at: at(0) })).toEqual({ ok: true, record })
    expect(await desk.getReview('r-1')).toEqual(record)
    await desk.saveReview({ ...given, value: null, files: [] }, { base: 1, at: at(1) })
    expect(await desk.listReviews()).toEqual([
      { id: 'r-1', revision: 2, savedAt: at(1), value: null, files: [] },
    ])
  })

  it('of two tabs the second is refused, shown what is there, and may take over', async () => {
    const other = await world.openTab()
    await desk.saveReview(given, { base: null, at: at(0) })
    await other.saveReview({ ...given, value: 'theirs' }, { base: 1, at: at(1) })
    const mine = { ...given, value: 'mine' }
    expect(await desk.saveReview(mine, { base: 1, at: at(2) })).toMatchObject({
      ok: false,
      problem: 'conflict',
      current: { value: 'theirs', revision: 2 },
    })
    expect((await desk.getReview('r-1'))?.value).toBe('theirs')
    expect(await desk.saveReview(mine, { base: 1, at: at(2), force: true })).toMatchObject({
      record: { value: 'mine', revision: 3 },
    })
  })

  it('one that another tab removed is not brought back silently', async () => {
    await desk.saveReview(given, { base: null, at: at(0) })
    await desk.removeReview('r-1')
    expect(await desk.saveReview(given, { base: 1, at: at(1) })).toEqual({
      ok: false,
      problem: 'conflict',
      current: null,
    })
  })

  it('removing is told and can be undone', async () => {
    const heard: StorageEvent[] = []
    const other = await world.openTab()
    other.subscribe((event) => heard.push(event))
    await desk.saveReview(given, { base: null, at: at(0) })
    const undo = await desk.removeReview('r-1')
    expect(await desk.getReview('r-1')).toBeUndefined()
    await undo()
    expect((await desk.getReview('r-1'))?.value).toEqual(given.value)
    await other.listReviews()
    expect(heard).toEqual([
      { type: 'saved', id: 'review:r-1', revision: 1 },
      { type: 'removed', id: 'review:r-1' },
      { type: 'saved', id: 'review:r-1', revision: 1 },
    ])
  })

  it('the files of the submission they are about are no orphans', async () => {
    const blob = new Blob(['%PDF'], { type: 'application/pdf' })
    await desk.putFile({ sha256: HASH, name: 'a.pdf', type: blob.type, size: blob.size, blob })
    await desk.saveReview(given, { base: null, at: at(0) })
    expect(await desk.listOrphans()).toEqual([])
    await desk.removeReview('r-1')
    expect(await desk.listOrphans()).toEqual([])
    await desk.dropFromBin((await desk.listBin()).map(({ key }) => key))
    expect((await desk.listOrphans()).map(({ sha256 }) => sha256)).toEqual([HASH])
  })
})
