import { beforeEach, describe, expect, it } from 'vitest'
import type { Desk, StoredFile } from '../../../src/storage/types'
import { anAssessment, saved, saving, withFiles, WORLDS } from './world'

const hash = (digit: string): string => digit.repeat(64)

function aFile(digit: string, text = digit): StoredFile {
  const blob = new Blob([text], { type: 'application/pdf' })
  return { sha256: hash(digit), name: `${digit}.pdf`, type: blob.type, size: blob.size, blob }
}

describe.each(WORLDS)('beside the assessments, $name', ({ create }) => {
  let desk: Desk
  beforeEach(async () => {
    desk = await create().openTab()
  })

  it('keeps files by their hash, with their bytes', async () => {
    expect(await desk.putFile(aFile('a', 'Biên bản nghiệm thu'))).toEqual({ ok: true })
    await desk.putFile(aFile('b'))
    const found = await desk.getFile(hash('a'))
    expect(await found?.blob.text()).toBe('Biên bản nghiệm thu')
    expect(found).toMatchObject({ sha256: hash('a'), name: 'a.pdf', type: 'application/pdf' })
    expect(await desk.listFiles()).toEqual([
      { sha256: hash('a'), name: 'a.pdf', type: 'application/pdf', size: 24 },
      { sha256: hash('b'), name: 'b.pdf', type: 'application/pdf', size: 1 },
    ])
    await desk.removeFile(hash('a'))
    expect(await desk.getFile(hash('a'))).toBeUndefined()
    expect((await desk.listFiles()).map(({ name }) => name)).toEqual(['b.pdf'])
  })

  it('one file put twice is one file', async () => {
    await desk.putFile(aFile('a'))
    await desk.putFile({ ...aFile('a'), name: 'khác.pdf' })
    expect((await desk.listFiles()).map(({ name }) => name)).toEqual(['khác.pdf'])
  })

  it('lists the files nobody refers to, and says which ones an earlier state still needs', async () => {
    for (const digit of ['a', 'b', 'c', 'd']) await desk.putFile(aFile(digit))
    await saved(desk, withFiles('a-1', hash('a'), hash('b')), saving(null))
    await saved(desk, withFiles('a-1', hash('a')), saving(1))
    await saved(desk, withFiles('a-2', hash('c'), hash('c')), saving(null))
    expect(await desk.listOrphans()).toEqual([
      { sha256: hash('b'), name: 'b.pdf', type: 'application/pdf', size: 1, inHistory: true },
      { sha256: hash('d'), name: 'd.pdf', type: 'application/pdf', size: 1, inHistory: false },
    ])
  })

  it('what lies in the bin keeps its files; dropped for good it leaves them orphans', async () => {
    await desk.putFile(aFile('a'))
    await saved(desk, withFiles('a-1', hash('a')), saving(null))
    await saved(desk, anAssessment('a-2'), saving(null))
    await desk.remove('a-1')
    expect(await desk.listOrphans()).toEqual([])
    const [entry] = await desk.listBin()
    await desk.dropFromBin([entry!.key])
    expect((await desk.listOrphans()).map(({ inHistory }) => inHistory)).toEqual([false])
    expect(await (await desk.getFile(hash('a')))?.blob.text()).toBe('a')
  })

  it('keeps settings; undefined forgets one', async () => {
    expect(await desk.getSetting('lastFolder')).toBeUndefined()
    await desk.setSetting('lastFolder', { name: 'Sở Y tế', count: 0 })
    await desk.setSetting('tour', false)
    expect(await desk.getSetting('lastFolder')).toEqual({ name: 'Sở Y tế', count: 0 })
    expect(await desk.getSetting('tour')).toBe(false)
    await desk.setSetting('tour', undefined)
    expect(await desk.getSetting('tour')).toBeUndefined()
  })
})
