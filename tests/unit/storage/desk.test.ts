import { beforeEach, describe, expect, it } from 'vitest'
import type { Assessment } from '../../../src/core/types'
import { StorageError } from '../../../src/storage/errors'
import type { Desk, StorageEvent } from '../../../src/storage/types'
import { anAssessment, at, saved, saving, typing, withNote, WORLDS, type World } from './world'

describe.each(WORLDS)('assessments $name', ({ create }) => {
  let world: World
  let desk: Desk
  beforeEach(async () => {
    world = create()
    desk = await world.openTab()
  })

  it('gives back exactly what was saved, with fields it does not know', async () => {
    const strange = JSON.parse(
      '{"fromTheFuture":{"a":[1,"é",null]},"__proto__":{"x":1},"constructor":"y","lone":"\\ud800"}',
    ) as Partial<Assessment>
    const text = JSON.stringify({ ...anAssessment('a-1', {}, ['his.1']), strange })
    const record = await saved(desk, JSON.parse(text) as Assessment, saving(null, { at: at(7) }))
    expect(record).toMatchObject({ revision: 1, savedAt: at(7), exported: null })
    expect(JSON.stringify((await desk.get('a-1'))?.assessment)).toBe(text)
    expect(await desk.list()).toEqual([await desk.get('a-1')])
  })

  it('takes what the screens hold, proxies included, and is not changed by them afterwards', async () => {
    const held = anAssessment('a-1', { targetLevel: 5 })
    const proxied = new Proxy(held, { get: (target, key) => Reflect.get(target, key) as unknown })
    await saved(desk, proxied, saving(null))
    held.targetLevel = 7
    expect((await desk.get('a-1'))?.assessment.targetLevel).toBe(5)
    const mine = await desk.get('a-1')
    if (mine) mine.assessment.targetLevel = 1
    expect((await desk.get('a-1'))?.assessment.targetLevel).toBe(5)
  })

  it('answers for an assessment that is not there', async () => {
    expect(await desk.get('nobody')).toBeUndefined()
    expect(await desk.history('nobody')).toEqual([])
    await expect(desk.markExported('nobody', 1, at(0))).resolves.toBeUndefined()
    const undo = await desk.remove('nobody')
    await undo()
    expect(await desk.list()).toEqual([])
  })

  it('counts the revision up with every save', async () => {
    let base: number | null = null
    for (const expected of [1, 2, 3]) {
      base = (await saved(desk, anAssessment(), saving(base))).revision
      expect(base).toBe(expected)
    }
  })

  describe('compare-and-set', () => {
    it('refuses a save from an older revision, shows what is there, and changes nothing', async () => {
      const other = await world.openTab()
      await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(null))
      const theirs = await saved(other, anAssessment('a-1', {}, ['his.2']), saving(1, { at: at(5) }))
      const before = await desk.history('a-1')

      const mine = await desk.save(anAssessment('a-1', {}, ['his.3']), saving(1, { at: at(6) }))

      expect(mine).toEqual({ ok: false, problem: 'conflict', current: theirs })
      expect(await desk.get('a-1')).toEqual(theirs)
      expect(await desk.history('a-1')).toEqual(before)
    })

    it('refuses a second "new" one under the same id', async () => {
      const first = await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(null))
      expect(await desk.save(anAssessment(), saving(null))).toEqual({
        ok: false,
        problem: 'conflict',
        current: first,
      })
    })

    it('says so when another tab deleted it', async () => {
      await saved(desk, anAssessment(), saving(null))
      await (await world.openTab()).remove('a-1')
      expect(await desk.save(anAssessment(), saving(1))).toEqual({
        ok: false,
        problem: 'conflict',
        current: null,
      })
      expect(await desk.get('a-1')).toBeUndefined()
    })

    it('saves all the same when the person takes over, and both states stay in the history', async () => {
      const other = await world.openTab()
      await saved(desk, anAssessment('a-1', {}, []), saving(null))
      await saved(other, anAssessment('a-1', {}, ['his.2']), saving(1, { what: typing, at: at(1) }))
      const mine = anAssessment('a-1', {}, ['his.3'])
      const record = await saved(desk, mine, saving(1, { what: typing, at: at(2), force: true }))
      expect(record.revision).toBe(3)
      const states = await Promise.all((await desk.history('a-1')).map((item) => desk.restore(item)))
      expect(states.map((state) => Object.keys(state?.answers['tt54-2017'] ?? {}))).toEqual([
        ['his.3'],
        ['his.2'],
        [],
      ])
    })

    it('gives a revision above every earlier one when taking over something deleted', async () => {
      await saved(desk, anAssessment(), saving(null))
      await saved(desk, anAssessment(), saving(1))
      await (await world.openTab()).remove('a-1')
      expect((await saved(desk, anAssessment(), saving(2, { force: true }))).revision).toBe(3)
    })

    it('lets exactly one of many simultaneous saves through', async () => {
      await saved(desk, anAssessment(), saving(null))
      const tabs = await Promise.all(Array.from({ length: 5 }, () => world.openTab()))
      const results = await Promise.all(
        tabs.map((tab, i) => tab.save(anAssessment('a-1', {}, [`his.${i}`]), saving(1))),
      )
      expect(results.filter((result) => result.ok)).toHaveLength(1)
      expect((await desk.get('a-1'))?.revision).toBe(2)
    })
  })

  describe('exported', () => {
    it('remembers the last file and from which revision it was written', async () => {
      await saved(desk, anAssessment(), saving(null))
      await desk.markExported('a-1', 1, at(9))
      expect((await desk.get('a-1'))?.exported).toEqual({ at: at(9), revision: 1 })
      const later = await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(1))
      expect(later).toMatchObject({ revision: 2, exported: { revision: 1 } })
    })

    it('does not go back to an older file', async () => {
      await saved(desk, anAssessment(), saving(null))
      await saved(desk, anAssessment(), saving(1))
      await desk.markExported('a-1', 2, at(9))
      await desk.markExported('a-1', 1, at(10))
      expect((await desk.get('a-1'))?.exported?.revision).toBe(2)
    })
  })

  describe('history', () => {
    it('says who changed what and when, newest first, and leads back to each state', async () => {
      const what = [{ code: 'verdict', params: { criterion: 'his.1' } }]
      await saved(desk, anAssessment(), saving(null, { what: [{ code: 'created' }], who: 'Lan', at: at(0) }))
      await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(1, { what, who: 'Minh', at: at(60) }))
      const history = await desk.history('a-1')
      expect(history.map(({ revision, at, who, what }) => ({ revision, at, who, what }))).toEqual([
        { revision: 2, at: at(60), who: 'Minh', what },
        { revision: 1, at: at(0), who: 'Lan', what: [{ code: 'created' }] },
      ])
      const [newest, first] = history
      expect(newest && (await desk.restore(newest))).toEqual(anAssessment('a-1', {}, ['his.1']))
      expect(first && (await desk.restore(first))).toEqual(anAssessment())
    })

    it('an earlier state restored is a new state, and what was before it is still there', async () => {
      await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(null))
      await saved(desk, anAssessment('a-1', {}, ['his.2']), saving(1))
      const old = await desk.restore((await desk.history('a-1'))[1] ?? expect.fail('no entry'))
      await saved(desk, old ?? expect.fail('no state'), saving(2, { what: [{ code: 'restored' }] }))
      const [, before] = await desk.history('a-1')
      expect(await desk.restore(before ?? expect.fail('no entry'))).toEqual(
        anAssessment('a-1', {}, ['his.2']),
      )
    })

    it('typing in one field is one entry, the newest state winning', async () => {
      await saved(desk, anAssessment(), saving(null, { at: at(0) }))
      for (const [index, note] of ['K', 'Kh', 'Kho'].entries())
        await saved(
          desk,
          withNote(anAssessment(), note),
          // The autosave hands over one note per key stroke.
          saving(index + 1, { what: [...typing, ...typing], at: at(20 + index) }),
        )
      const history = await desk.history('a-1')
      expect(history.map(({ revision, at, what }) => ({ revision, at, what }))).toEqual([
        { revision: 4, at: at(22), what: typing },
        { revision: 1, at: at(0), what: expect.anything() as unknown },
      ])
      const state = await desk.restore(history[0] ?? expect.fail('no entry'))
      expect(state).toEqual(withNote(anAssessment(), 'Kho'))
    })

    it.each([
      ['another field', { what: [{ code: 'note', params: { criterion: 'lis.2' } }] }],
      ['another person', { who: 'Minh' }],
      ['a pause', { at: at(30) }],
      ['a clock that was set back', { at: at(-30) }],
    ])('%s begins a new entry', async (_name, change) => {
      await saved(desk, anAssessment(), saving(null, { what: typing, who: 'Lan', at: at(0) }))
      await saved(desk, anAssessment(), saving(1, { what: typing, who: 'Lan', at: at(1), ...change }))
      expect(await desk.history('a-1')).toHaveLength(2)
    })

    it('half an hour of writing without a pause leaves about one entry a minute', async () => {
      await saved(desk, anAssessment(), saving(null, { what: typing, at: at(0) }))
      for (let second = 1; second <= 300; second += 1)
        await saved(
          desk,
          withNote(anAssessment(), `${second}`),
          saving(second, { what: typing, at: at(second) }),
        )
      const entries = (await desk.history('a-1')).length
      expect(entries).toBeGreaterThanOrEqual(5)
      expect(entries).toBeLessThanOrEqual(6)
    })

    it('is bounded, keeps the last 50 saves, and drops the states with the entries', async () => {
      const first = await saved(desk, anAssessment(), saving(null))
      const [oldest] = await desk.history('a-1')
      let base = first.revision
      for (let save = 1; save <= 70; save += 1)
        base = (
          await saved(desk, anAssessment('a-1', { targetLevel: save }), saving(base, { at: at(save * 10) }))
        ).revision
      const history = await desk.history('a-1')
      expect(history.slice(0, 50).map(({ revision }) => revision)).toEqual(
        Array.from({ length: 50 }, (_, i) => 71 - i),
      )
      // The 21 older ones lie within twelve minutes of one hour.
      expect(history).toHaveLength(51)
      expect(await desk.restore(oldest ?? expect.fail('no entry'))).toBeUndefined()
      expect((await desk.readAll()).history).toHaveLength(51)
    })

    it('keeps the histories of two assessments apart', async () => {
      await saved(desk, anAssessment('a-1'), saving(null, { what: typing }))
      await saved(desk, anAssessment('a-2'), saving(null, { what: typing }))
      const [entry] = await desk.history('a-1')
      expect(await desk.history('a-2')).toHaveLength(1)
      expect(
        await desk.restore({ ...(entry ?? expect.fail('no entry')), assessmentId: 'a-2' }),
      ).toBeUndefined()
    })
  })

  describe('remove', () => {
    it('takes the assessment to the bin with its history; undo puts both back as they were', async () => {
      await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(null))
      await saved(desk, anAssessment('a-1', {}, ['his.2']), saving(1))
      await saved(desk, anAssessment('a-2'), saving(null))
      await desk.markExported('a-1', 2, at(3))
      const before = await desk.readAll()

      const undo = await desk.remove('a-1')
      expect((await desk.list()).map(({ assessment }) => assessment.id)).toEqual(['a-2'])
      expect((await desk.listBin()).map(({ id }) => id)).toEqual(['a-1'])
      await undo()
      expect(await desk.listBin()).toEqual([])
      expect(await desk.readAll()).toEqual(before)
      await undo()
      expect(await desk.readAll()).toEqual(before)
    })

    it('undo leaves alone what another tab saved since, and brings the history back to it', async () => {
      await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(null))
      const undo = await desk.remove('a-1')
      const theirs = await saved(
        await world.openTab(),
        anAssessment('a-1', {}, ['his.9']),
        saving(1, { force: true }),
      )
      await undo()
      expect(await desk.get('a-1')).toEqual(theirs)
      expect((await desk.history('a-1')).map(({ revision }) => revision)).toEqual([2, 1])
    })
  })

  it('tells the other tabs, not its own, what was saved, exported and removed', async () => {
    const heardHere: StorageEvent[] = []
    const heardThere: StorageEvent[] = []
    const other = await world.openTab()
    desk.subscribe((event) => heardHere.push(event))
    const stop = other.subscribe((event) => heardThere.push(event))
    await saved(desk, anAssessment(), saving(null))
    await desk.save(anAssessment(), saving(7))
    await desk.markExported('a-1', 1, at(1))
    const undo = await desk.remove('a-1')
    await undo()
    await other.list()
    expect(heardThere).toEqual([
      { type: 'saved', id: 'a-1', revision: 1 },
      { type: 'exported', id: 'a-1', revision: 1 },
      { type: 'removed', id: 'a-1' },
      { type: 'saved', id: 'a-1', revision: 1 },
    ])
    expect(heardHere).toEqual([])
    stop()
    await saved(desk, anAssessment('a-2'), saving(null))
    await other.list()
    expect(heardThere).toHaveLength(4)
  })

  it('counts the tabs that work on an assessment', async () => {
    const heard: StorageEvent[] = []
    const other = await world.openTab()
    desk.subscribe((event) => heard.push(event))
    desk.enter('a-1')
    const leave = other.enter('a-1')
    await expect.poll(() => heard).toEqual([{ type: 'presence', id: 'a-1', tabs: 2 }])
    leave()
    await expect.poll(() => heard.at(-1)).toEqual({ type: 'presence', id: 'a-1', tabs: 1 })
    desk.close()
    other.close()
  })

  it('after closing, saving answers and reading rejects with the problem', async () => {
    desk.close()
    expect(await desk.save(anAssessment(), saving(null))).toEqual({ ok: false, problem: 'interrupted' })
    const refusal = await desk.list().catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(StorageError)
    expect(refusal).toMatchObject({ problem: 'interrupted' })
  })
})
