import { describe, expect, it } from 'vitest'
import { openBytes, protectBytes } from '../../../src/core/signing/protectBytes'
import { readEverything } from '../../../src/storage/backup'
import { packRows, unpackRows } from '../../../src/storage/lockedBytes'
import { createMemoryDesk } from '../../../src/storage/memoryDesk'
import type { Desk, LockedDesk } from '../../../src/storage/types'
import { anAssessment, at, saved, saving } from './world'

const PASSPHRASE = 'con mèo vàng ngủ trưa'
const CHEAP = { N: 16384, r: 8, p: 1 } as const
const RANDOM = Uint8Array.from({ length: 40 }, (_, index) => index)
const BYTES = new Uint8Array([1, 2, 3, 250])

async function aDesk(): Promise<Desk> {
  const desk = createMemoryDesk()
  await saved(desk, anAssessment('a-1'), saving(null))
  await saved(desk, anAssessment('a-2'), saving(null))
  await desk.remove('a-2')
  await desk.saveReview({ id: 'r-1', value: { x: 1 }, files: [] }, { base: null, at: at(0) })
  await desk.setSetting('known-keys', [{ label: 'Sở' }])
  await desk.putFile({
    sha256: 'a'.repeat(64),
    name: 'biên bản.pdf',
    type: 'application/pdf',
    size: BYTES.length,
    blob: new Blob([BYTES], { type: 'application/pdf' }),
  })
  return desk
}

async function locked(desk: Desk): Promise<LockedDesk> {
  const kept = await protectBytes(await packRows(await desk.everyRow()), {
    passphrase: PASSPHRASE,
    random: RANDOM,
    cost: CHEAP,
  })
  return { ...kept, data: new Blob([kept.data as Uint8Array<ArrayBuffer>]), lockedAt: at(1) }
}

async function opened({ derivation, nonce, data }: LockedDesk, passphrase: string) {
  return openBytes({ derivation, nonce, data: new Uint8Array(await data.arrayBuffer()) }, passphrase)
}

describe('a desk that is locked on leaving', () => {
  it('holds nothing readable, and comes back whole: the bin, the past, reviews, keys and files too', async () => {
    const desk = await aDesk()
    const [before, bin] = [await readEverything(desk, at(2)), await desk.listBin()]
    const kept = await locked(desk)
    expect(await desk.lockAway(await desk.everyRow(), kept)).toBe(true)
    expect(await desk.list()).toEqual([])
    expect(await desk.listBin()).toEqual([])
    expect(await desk.listFiles()).toEqual([])
    expect(await desk.getSetting('known-keys')).toBeUndefined()
    expect(await kept.data.text()).not.toContain('a-1')

    const lock = await desk.readLock()
    const bytes = await opened(lock!, PASSPHRASE)
    await desk.comeBack(unpackRows(bytes!))
    expect(await desk.readLock()).toBeNull()
    const after = await readEverything(desk, at(2))
    const numbered = ({ history, ...rest }: typeof before.manifest) => ({
      ...rest,
      history: history.map(({ id: _id, ...entry }) => entry),
    })
    expect(numbered(after.manifest)).toEqual(numbered(before.manifest))
    expect(await desk.listBin()).toEqual(bin)
    const file = await desk.getFile('a'.repeat(64))
    expect(new Uint8Array(await file!.blob.arrayBuffer())).toEqual(BYTES)
  })

  it('opens with its passphrase only', async () => {
    expect(await opened(await locked(await aDesk()), 'con mèo vàng ngủ say')).toBeNull()
  })

  it('is not emptied when another window wrote meanwhile', async () => {
    const desk = await aDesk()
    const rows = await desk.everyRow()
    const kept = await locked(desk)
    await saved(desk, anAssessment('a-3'), saving(null))
    expect(await desk.lockAway(rows, kept)).toBe(false)
    expect((await desk.list()).map(({ assessment }) => assessment.id).sort()).toEqual(['a-1', 'a-3'])
  })

  it('what came to the desk while it was locked stays, and the locked one goes to the bin', async () => {
    const desk = await aDesk()
    const rows = await desk.everyRow()
    await desk.lockAway(rows, await locked(desk))
    await saved(desk, { ...anAssessment('a-1'), assessedOn: '2027-01-01' }, saving(null))
    await desk.comeBack(rows)
    expect((await desk.get('a-1'))?.assessment.assessedOn).toBe('2027-01-01')
    expect((await desk.listBin()).map(({ id }) => id).sort()).toEqual(['a-1', 'a-2'])
  })
})
