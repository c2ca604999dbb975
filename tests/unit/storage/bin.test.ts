import { beforeEach, describe, expect, it } from 'vitest'
import { SETTING_KEYS } from '@/constants'
import { previewRestore, readEverything, writeEverything } from '@/storage/backup'
import { BIN_STAY } from '@/storage/bin'
import { readAssessmentRow, readReviewRow } from '@/storage/doors'
import type { Desk } from '@/storage/types'
import { anAssessment, at, saved, saving, WORLDS, type World } from './world'

describe.each(WORLDS)('the bin $name', ({ create }) => {
  let world: World
  let desk: Desk
  beforeEach(async () => {
    world = create()
    desk = await world.openTab()
    await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(null))
  })

  it('names what was removed and gives it back with its history', async () => {
    await desk.remove('a-1')
    const [entry] = await desk.listBin()
    expect(entry).toMatchObject({
      kind: 'assessment',
      name: 'Bệnh viện Đa khoa Ví dụ',
      assessedOn: '2026-12-01',
    })
    expect(await desk.list()).toEqual([])
    expect(await desk.takeFromBin(entry!.key)).toBe('back')
    expect((await desk.get('a-1'))?.assessment).toEqual(anAssessment('a-1', {}, ['his.1']))
    expect(await desk.history('a-1')).toHaveLength(1)
    expect(await desk.takeFromBin(entry!.key)).toBe('gone')
  })

  it('never writes over what was opened since under the same id', async () => {
    await desk.remove('a-1')
    await saved(desk, anAssessment('a-1', {}, ['his.2']), saving(null))
    const [entry] = await desk.listBin()
    expect(await desk.takeFromBin(entry!.key)).toBe('occupied')
    expect(await desk.listBin()).toHaveLength(1)
    await desk.dropFromBin([entry!.key])
    // The past of the one that is on the desk is not taken along.
    expect((await desk.history('a-1')).length).toBeGreaterThan(0)
  })

  it('keeps for thirty days, and longer what no file holds', async () => {
    await desk.remove('a-1')
    const { removedAt } = (await desk.listBin())[0]!
    const later = (ms: number): string => new Date(Date.parse(removedAt) + ms).toISOString()
    expect(await desk.sweepBin(later(BIN_STAY - 60_000))).toBe(0)
    expect(await desk.sweepBin(later(BIN_STAY + 60_000))).toBe(0)
    // Something was exported since: whoever did that had the chance to see it.
    await desk.markExported('a-9', 1, later(60_000))
    expect(await desk.sweepBin(later(BIN_STAY - 60_000))).toBe(0)
    expect(await desk.sweepBin(later(BIN_STAY + 60_000))).toBe(1)
    expect([await desk.listBin(), await desk.history('a-1')]).toEqual([[], []])
  })

  it('holds reviews too, and a review that a backup replaced', async () => {
    const given = { id: 'r-1', value: 'old', files: [] }
    await desk.saveReview(given, { base: null, at: at(0) })
    const backup = await readEverything(desk, at(1))
    backup.manifest.reviews[0] = { ...backup.manifest.reviews[0]!, value: 'new', revision: 2, savedAt: at(2) }
    await writeEverything(desk, backup, 'merge')
    expect((await desk.getReview('r-1'))?.value).toBe('new')
    expect(await desk.listBin()).toMatchObject([{ kind: 'review', id: 'r-1' }])
  })

  it('a clock that was wrong does not make an old review newer', async () => {
    const given = { id: 'r-1', value: 'one', files: [] }
    await desk.saveReview(given, { base: null, at: at(9999) })
    const backup = await readEverything(desk, at(9999))
    for (const base of [1, 2, 3]) await desk.saveReview({ ...given, value: base }, { base, at: at(base) })
    expect((await previewRestore(desk, backup)).reviews).toEqual({ new: 0, newer: 0, left: 1 })
    await writeEverything(desk, backup, 'merge')
    expect((await desk.getReview('r-1'))?.value).toBe(3)
  })

  it('stays on this machine: a backup does not carry it', async () => {
    await desk.remove('a-1')
    const { manifest } = await readEverything(desk, at(1))
    expect([manifest.settings, manifest.history]).toEqual([{}, []])
  })
})

describe.each(WORLDS)('keys in a backup $name', ({ create }) => {
  it.each([false, true])('are taken only when the person says so (%s)', async (keys) => {
    const world = create()
    const desk = await world.openTab()
    const backup = await readEverything(desk, at(0))
    backup.manifest.settings[SETTING_KEYS.knownKeys] = [{ label: 'Sở Y tế' }]
    expect((await previewRestore(desk, backup)).keys).toEqual({ signing: 0, known: 1 })
    await writeEverything(desk, backup, 'merge', { keys })
    expect(await desk.getSetting(SETTING_KEYS.knownKeys)).toEqual(keys ? [{ label: 'Sở Y tế' }] : undefined)
  })
})

describe('the door for rows', () => {
  const row = { id: 'a-1', assessment: anAssessment('a-1'), revision: 3, savedAt: at(0), exported: null }

  it('lets through what is whole', () => {
    const { id: _id, ...record } = row
    expect(readAssessmentRow(row)).toEqual(record)
  })

  it.each([
    ['nothing', null],
    ['only an id', { id: 'bad' }],
    ['no assessment', { id: 'bad', assessment: null }],
    ['another one', { ...row, id: 'a-2' }],
    ['no facility', { ...row, assessment: { ...row.assessment, facility: null } }],
    ['no list of sets', { ...row, assessment: { ...row.assessment, criteriaSets: null } }],
    ['no answers', { ...row, assessment: { ...row.assessment, answers: [] } }],
  ])('refuses %s', (_, broken) => expect(readAssessmentRow(broken)).toBeNull())

  it('a revision that cannot be counted on begins again, so that no window overwrites another silently', () => {
    for (const revision of ['x', -1, Number.MAX_SAFE_INTEGER, 1.5, undefined])
      expect(readAssessmentRow({ ...row, revision })?.revision).toBe(1)
    expect(readReviewRow({ id: 'r', value: {}, savedAt: 5 })).toMatchObject({ revision: 1, files: [] })
  })

  it.each(WORLDS)('one bad row hides nothing else, $name', async ({ create }) => {
    const desk = await create().openTab()
    await saved(desk, anAssessment('a-1'), saving(null))
    await desk.save({ id: 'bad' } as never, saving(null))
    expect((await desk.list()).map(({ assessment }) => assessment.id)).toEqual(['a-1'])
    expect((await desk.assessments.broken()).map(({ id }) => id)).toEqual(['bad'])
    const backup = await readEverything(desk, at(0))
    expect(backup.manifest.assessments).toHaveLength(1)
    expect(backup.broken?.map(({ id }) => id)).toEqual(['bad'])
  })
})
