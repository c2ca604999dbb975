import { beforeEach, describe, expect, it } from 'vitest'
import type { Assessment } from '../../../src/core/types'
import { previewRestore, readEverything, writeEverything, type Backup } from '../../../src/storage/backup'
import { readManifest } from '../../../src/storage/readManifest'
import type { Desk, StorageEvent } from '../../../src/storage/types'
import { anAssessment, at, saved, saving, withFiles, WORLDS, type World } from './world'

const HASH = 'f'.repeat(64)
const blob = new Blob(['%PDF'], { type: 'application/pdf' })

/** A backup as it comes back from a file: through JSON text. */
function fromFile({ manifest, blobs }: Backup): Backup {
  const result = readManifest(JSON.parse(JSON.stringify(manifest)), (value) => value as Assessment)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return { manifest: result.manifest, blobs }
}

async function filled(desk: Desk): Promise<void> {
  await saved(desk, anAssessment('a-1', {}, ['his.1']), saving(null, { at: at(0) }))
  await saved(desk, anAssessment('a-1', {}, ['his.1', 'his.2']), saving(1, { at: at(60) }))
  await saved(desk, withFiles('a-2', HASH), saving(null, { at: at(0) }))
  await desk.markExported('a-1', 2, at(61))
  await desk.putFile({ sha256: HASH, name: 'f.pdf', type: blob.type, size: blob.size, blob })
  await desk.saveReview({ id: 'r-1', value: { opinion: 'agree' }, files: [HASH] }, { base: null, at: at(0) })
  await desk.setSetting('tour', 'done')
}

describe.each(WORLDS)('backup $name', ({ create }) => {
  let world: World
  let desk: Desk
  let elsewhere: Desk
  let backup: Backup
  beforeEach(async () => {
    world = create()
    desk = await world.openTab()
    elsewhere = await create().openTab()
    await filled(desk)
    backup = fromFile(await readEverything(desk, at(100)))
  })

  const states = async (target: Desk): Promise<Record<string, string>> =>
    Object.fromEntries((await previewRestore(target, backup)).assessments.map(({ id, state }) => [id, state]))

  it.each(['merge', 'replace'] as const)('%s onto an empty desk brings everything back', async (mode) => {
    expect(await states(elsewhere)).toEqual({ 'a-1': 'new', 'a-2': 'new' })
    expect(await writeEverything(elsewhere, backup, mode)).toEqual({
      ok: true,
      written: ['a-1', 'a-2'],
      removed: [],
    })
    const [mine, theirs] = [await desk.readAll(), await elsewhere.readAll()]
    const withoutNumbers = (content: typeof mine) => ({
      ...content,
      history: content.history.map(({ id: _id, ...entry }) => entry).sort((a, b) => a.at.localeCompare(b.at)),
      files: content.files.map(({ blob: _blob, ...info }) => info),
    })
    expect(withoutNumbers(theirs)).toEqual(withoutNumbers(mine))
    expect(await (await elsewhere.getFile(HASH))?.blob.text()).toBe('%PDF')
    expect(await states(elsewhere)).toEqual({ 'a-1': 'same', 'a-2': 'same' })
  })

  it('a restored assessment goes on being saved and looked back into', async () => {
    await writeEverything(elsewhere, backup, 'replace')
    await saved(elsewhere, anAssessment('a-1', {}, ['his.3']), saving(2, { at: at(200) }))
    const history = await elsewhere.history('a-1')
    expect(history.map(({ revision }) => revision)).toEqual([3, 2, 1])
    expect(await elsewhere.restore(history[2] ?? expect.fail('no entry'))).toEqual(
      anAssessment('a-1', {}, ['his.1']),
    )
  })

  it('the preview names the hospital and both times, counts the files, and writes nothing', async () => {
    await saved(desk, anAssessment('a-1', { facility: { name: 'Tên mới' } }), saving(2, { at: at(500) }))
    await saved(desk, anAssessment('a-3'), saving(null, { at: at(501) }))
    const before = await desk.readAll()
    const preview = await previewRestore(desk, { ...backup, blobs: new Map() })
    const line = { name: 'Bệnh viện Đa khoa Ví dụ', assessedOn: '2026-12-01' }
    expect(preview).toEqual({
      createdAt: at(100),
      assessments: [
        { ...line, id: 'a-1', state: 'newer-here', savedHere: at(500), savedThere: at(60) },
        { ...line, id: 'a-2', state: 'same', savedHere: at(0), savedThere: at(0) },
        { ...line, id: 'a-3', state: 'only-here', savedHere: at(501), savedThere: null },
      ],
      files: { new: 0, same: 0, missing: 1 },
      reviews: { new: 0, newer: 0, left: 1 },
      keys: { signing: 0, known: 0 },
    })
    expect(await desk.readAll()).toEqual(before)
    expect((await previewRestore(desk, backup)).files).toEqual({ new: 0, same: 1, missing: 0 })
    expect((await previewRestore(elsewhere, backup)).files).toEqual({ new: 1, same: 0, missing: 0 })
  })

  describe('merge', () => {
    it('leaves alone what is the same, newer here or only here', async () => {
      await saved(desk, anAssessment('a-1', {}, ['his.7']), saving(2, { at: at(500) }))
      await saved(desk, anAssessment('a-3'), saving(null))
      const before = await desk.readAll()
      expect(await writeEverything(desk, backup, 'merge')).toEqual({ ok: true, written: [], removed: [] })
      expect(await desk.readAll()).toEqual(before)
    })

    it('takes what is newer there as a new state, and the state here stays in the history', async () => {
      const older = anAssessment('a-1', {}, ['his.9'])
      await saved(elsewhere, older, saving(null, { at: at(30), who: 'Lan' }))
      expect(await states(elsewhere)).toMatchObject({ 'a-1': 'newer-there' })
      await writeEverything(elsewhere, backup, 'merge', { who: 'Minh' })
      expect(await elsewhere.get('a-1')).toEqual({
        assessment: anAssessment('a-1', {}, ['his.1', 'his.2']),
        revision: 3,
        savedAt: at(60),
        // Written to a file as it stands, on the other machine.
        exported: { at: at(61), revision: 3 },
      })
      const history = await elsewhere.history('a-1')
      expect(history.map(({ revision, who, what }) => ({ revision, who, code: what[0]?.code }))).toEqual([
        { revision: 3, who: 'Minh', code: 'backupRestored' },
        { revision: 1, who: 'Lan', code: 'verdict' },
      ])
      expect(await elsewhere.restore(history[1] ?? expect.fail('no entry'))).toEqual(older)
    })

    it('keeps settings and newer reviews that are here', async () => {
      await elsewhere.setSetting('tour', 'here')
      await elsewhere.saveReview({ id: 'r-1', value: 'newer', files: [] }, { base: null, at: at(5) })
      await writeEverything(elsewhere, backup, 'merge')
      expect(await elsewhere.getSetting('tour')).toBe('here')
      expect((await elsewhere.getReview('r-1'))?.value).toBe('newer')
    })
  })

  describe('replace', () => {
    it('leaves nothing else on the desk and tells the other tabs', async () => {
      const heard: StorageEvent[] = []
      const other = await world.openTab()
      other.subscribe((event) => heard.push(event))
      await saved(desk, anAssessment('a-1', {}, ['his.7']), saving(2, { at: at(500) }))
      await saved(desk, anAssessment('a-3'), saving(null))
      await desk.setSetting('extra', 1)
      await other.list()
      heard.length = 0

      const result = await writeEverything(desk, backup, 'replace')

      expect(result).toEqual({ ok: true, written: ['a-1', 'a-2'], removed: ['a-3'] })
      expect((await desk.list()).map(({ assessment }) => assessment.id)).toEqual(['a-1', 'a-2'])
      expect((await desk.get('a-1'))?.assessment).toEqual(anAssessment('a-1', {}, ['his.1', 'his.2']))
      // What the backup does not hold is not lost: it lies in the bin with its past.
      expect((await desk.listBin()).map(({ id }) => id).sort()).toEqual(['a-1', 'a-3'])
      expect(await desk.history('a-3')).toHaveLength(1)
      expect(await desk.getSetting('extra')).toBeUndefined()
      expect(await desk.getSetting('tour')).toBe('done')
      expect(heard).toEqual([
        { type: 'saved', id: 'a-1', revision: 4 },
        { type: 'saved', id: 'a-2', revision: 1 },
        { type: 'removed', id: 'a-3' },
        { type: 'saved', id: 'review:r-1', revision: 1 },
      ])
    })

    it('a tab with the replaced content on screen is refused, even at an equal revision number', async () => {
      const other = await world.openTab()
      const small = fromFile(await readEverything(elsewhere, at(0)))
      small.manifest.assessments.push({
        assessment: anAssessment('a-1', {}, ['his.5']),
        revision: 2,
        savedAt: at(10),
        exported: null,
      })
      await writeEverything(desk, small, 'replace')
      const result = await other.save(anAssessment('a-1', {}, ['his.6']), saving(2))
      expect(result).toMatchObject({ ok: false, problem: 'conflict', current: { revision: 3 } })
      // A backup whose history is lost still begins one.
      expect(await desk.history('a-1')).toHaveLength(1)
    })

    it('a tab with a replaced review on screen is refused too; one that is not in the backup is removed', async () => {
      await desk.saveReview({ id: 'r-1', value: 'changed', files: [] }, { base: 1, at: at(500) })
      await desk.saveReview({ id: 'r-2', value: 'new', files: [] }, { base: null, at: at(500) })
      await writeEverything(desk, backup, 'replace')
      expect(await desk.getReview('r-1')).toMatchObject({ value: { opinion: 'agree' }, revision: 3 })
      expect(await desk.getReview('r-2')).toBeUndefined()
      const typed = { id: 'r-1', value: 'typed', files: [] }
      expect(await desk.saveReview(typed, { base: 2, at: at(501) })).toMatchObject({ problem: 'conflict' })
    })

    it('an entry looked at before answers with its own state or not at all', async () => {
      const before = await desk.history('a-1')
      await writeEverything(desk, backup, 'replace')
      for (const item of before) expect(await desk.restore(item)).toBeUndefined()
      expect(await desk.history('a-1')).toHaveLength(2)
    })

    it('writes nothing at all when something in it cannot be written', async () => {
      const before = await desk.readAll()
      const broken = {
        ...(backup.manifest.assessments[0] ?? expect.fail('empty')),
        assessment: null as never,
      }
      const assessments = [...backup.manifest.assessments.slice(1), broken]
      const result = await writeEverything(
        desk,
        { ...backup, manifest: { ...backup.manifest, assessments } },
        'replace',
      )
      expect(result).toEqual({ ok: false, problem: 'unknown' })
      expect(await desk.readAll()).toEqual(before)
    })
  })
})
