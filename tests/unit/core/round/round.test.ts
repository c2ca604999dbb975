import { describe, expect, it } from 'vitest'
import {
  assign,
  expectedKey,
  mergeRounds,
  namedBy,
  receive,
  roundRows,
  type Expected,
  type Round,
} from '@/core/round/round'
import { expectedRegister, tileOf } from '@/core/rollup/register'
import { readRegister, readRound } from '@/files/round/readRegister'
import { writeRegisterCsv, writeRegisterXlsx } from '@/files/round/writeRegister'
import { strictWords } from '../../reports/aReport'
import { aReview, submission } from '../review/builders'

const AT = '2026-12-01T01:00:00Z'
const expected = (name: string, patch: Partial<Expected> = {}): Expected => ({
  code: '',
  name,
  tier: '',
  class: '',
  ownership: '',
  area: '',
  tile: '',
  email: '',
  assessor: '',
  deadline: '',
  at: AT,
  ...patch,
})
const aRound = (...facilities: Expected[]): Round => ({
  id: 'r',
  year: 2024,
  deadline: '',
  expected: facilities,
  received: [],
})
const hash = 'a'.repeat(64)
const file = { fingerprint: hash, facility: { name: 'BV B' }, file: 'b.tt54.json', at: AT, isWhole: true }
const seal = { fingerprint: hash, sealedAt: '2024-12-20T01:00:00Z', algorithm: 'sha-256' } as never
const stateOf = (round: Round, ...reviews: Parameters<typeof aReview>[1][]) =>
  roundRows(
    round,
    reviews.map((patch, index) => ({
      key: `k${index}`,
      review: aReview({ 'his.1': { opinion: 'agree' } }, patch),
      savedAt: AT,
    })),
    '2024-12-31',
  )[0]

describe('how far a facility of the round is', () => {
  it('nothing, broken, received, assigned', () => {
    const round = aRound(expected('BV B'))
    expect(stateOf(round)?.state).toBe('none')
    expect(stateOf(receive(round, [{ ...file, isWhole: false }]))?.state).toBe('broken')
    const came = receive(round, [file, file])
    expect(came.received).toHaveLength(1)
    expect(stateOf(came)?.state).toBe('received')
    expect(stateOf(assign(came, new Set(['name:bv b']), { assessor: 'An' }, AT))?.state).toBe('assigned')
  })

  it('reviewing, returned, second round, concluded', () => {
    const round = aRound(expected(submission.facility.name))
    expect(stateOf(round, {})).toMatchObject({ state: 'reviewing', looked: 1 })
    expect(stateOf(round, { seal, visit: { outcome: 'redetermine' } })?.state).toBe('returned')
    const again = receive(round, [
      { ...file, facility: submission.facility, fingerprint: 'b'.repeat(64), at: '2024-12-25T01:00:00Z' },
    ])
    expect(stateOf(again, { seal, visit: { outcome: 'redetermine' } })?.state).toBe('second')
    expect(stateOf(round, { follows: { id: 'r-0', carried: 3 } })?.state).toBe('second')
    expect(stateOf(round, { seal, visit: { outcome: 'confirmed' } })?.state).toBe('concluded')
  })

  it('is overdue after its day, or the day of the round, unless it is concluded', () => {
    expect(stateOf(aRound(expected('BV B', { deadline: '2024-12-30' })))?.isOverdue).toBe(true)
    expect(stateOf({ ...aRound(expected('BV B')), deadline: '2024-12-31' })?.isOverdue).toBe(false)
    const done = aRound(expected(submission.facility.name, { deadline: '2024-12-01' }))
    expect(stateOf(done, { seal, visit: { outcome: 'confirmed' } })?.isOverdue).toBe(false)
  })

  it('what is not expected is not taken up', () => {
    const round = aRound(expected('BV B'))
    expect(receive(round, [{ ...file, facility: { name: 'BV C' } }])).toBe(round)
  })
})

describe('two rounds united', () => {
  it('lose nothing: the later word counts, what is empty is filled', () => {
    const mine = aRound(expected('BV A', { code: '01', assessor: 'An', at: '2026-12-02T00:00:00Z' }))
    const theirs = aRound(
      expected('BV A', { code: '０１', assessor: 'Bình', area: 'Xã X' }),
      expected('BV B'),
    )
    const { round, added, changed } = mergeRounds(mine, theirs)
    expect([added, changed]).toEqual([1, 1])
    expect(round.expected[0]).toMatchObject({ assessor: 'An', area: 'Xã X' })
    expect(mergeRounds(round, theirs)).toMatchObject({ added: 0, changed: 0 })
  })

  it('a facility is known by its code, else by its name', () => {
    expect(expectedKey({ code: ' 01-234 ', name: 'x' })).toBe('code:01234')
    expect(expectedKey({ code: '', name: 'BV Đa khoa Ví dụ' })).toBe('name:bv da khoa vi du')
  })
})

describe('a register', () => {
  const read = (text: string) => readRegister(new TextEncoder().encode(text), AT)

  it('is read by the names of its columns, wherever the head stands', async () => {
    const found = await read(
      'DANH SÁCH\n"STT";"Mã cơ sở";"Tên cơ sở";"Hạng";"Địa bàn";"Hạn"\n1;00123;BV A;I;Xã X;31/12/2026\n2;;;;;\n',
    )
    expect(found.ok && found.value.expected).toEqual([
      expected('BV A', { code: '00123', class: 'I', area: 'Xã X', deadline: '2026-12-31' }),
    ])
  })

  it.each([
    ['register-no-head', 'a,b\n1,2\n'],
    ['register-empty', 'Tên cơ sở,Mã\n'],
    ['register-not-one', '{"format":"tt54-review"}'],
    ['empty-file', ' '],
  ])('is refused with the reason: %s', async (code, text) => {
    const found = await read(text)
    expect(found.ok ? [] : found.problems.map((problem) => problem.code)).toEqual([code])
  })

  it('comes back from a colleague’s file, and from the database', async () => {
    const round = receive(aRound(expected('BV B')), [file])
    const written = { format: 'tt54-round', formatVersion: 1, ...round }
    const found = await read(JSON.stringify(written))
    expect(found).toMatchObject({ ok: true, value: { expected: round.expected } })
    expect(readRound({ ...written, received: [{}, null, 5], expected: [null, { name: 3 }] })).toMatchObject({
      expected: [],
      received: [],
    })
    expect(readRound({ ...written, expected: 7 })).toBeNull()
  })

  it('keeps the numbers of the province, and none that is wrong in itself', async () => {
    const value = { indicator: 'residents-with-book', day: '2026-11-30', part: 90_846, whole: 352_209 }
    const kept = { ...value, source: 'Báo cáo của tỉnh', target: 60, targetDay: '2026-12-31' }
    const round = { ...aRound(expected('BV B')), indicators: [kept] }
    const written = { format: 'tt54-round', formatVersion: 1, ...round }
    expect(readRound(written)?.indicators).toEqual([kept])
    const wrong = [{ ...kept, part: 400_000 }, { ...kept, day: 'hôm qua' }, value, 7]
    expect(readRound({ ...written, indicators: wrong })?.indicators).toBeUndefined()
    const found = await read(JSON.stringify(written))
    const mine = { ...aRound(expected('BV A')), indicators: [{ ...kept, part: 1 }] }
    const merged = found.ok ? mergeRounds(mine, found.value).round : null
    expect(merged?.indicators).toEqual([{ ...kept, part: 1 }])
    expect(found.ok && mergeRounds(aRound(), found.value).round.indicators).toEqual([kept])
  })
})

describe('files that do not count as handed in', () => {
  const register = [
    expected('Bệnh viện A', { code: '01001' }),
    expected('Bệnh viện Đa khoa B', { code: '01002' }),
  ]

  it('one that cannot be read is known by the code or name in its own name; a doubtful one is nobody’s', () => {
    expect(namedBy(register, 'nop/01001_bao-cao.tt54.json')?.name).toBe('Bệnh viện A')
    expect(namedBy(register, 'Benh vien Da khoa B.json')?.code).toBe('01002')
    expect(namedBy(register, '01001 01002.json')).toBeUndefined()
    expect(namedBy(register, '010012.json')).toBeUndefined()
    expect(namedBy([expected('')], 'x.json')).toBeUndefined()
  })

  it('the state is broken, and the file stays with its trouble', () => {
    const came = { ...file, isWhole: false, trouble: 'unsealed' as const }
    const row = stateOf(receive(aRound(expected('BV B')), [came]))
    expect([row?.state, row?.files]).toEqual(['broken', [came]])
    const kept = readRound({
      format: 'tt54-round',
      formatVersion: 1,
      ...receive(aRound(expected('BV B')), [came]),
    })
    expect(kept?.received[0]?.trouble).toBe('unsealed')
  })

  it('a broken or an older file after the appraisal is no second round, a redetermination is', () => {
    const round = aRound(expected('Bệnh viện An Bình'))
    const of = { ...file, facility: { name: 'Bệnh viện An Bình' }, fingerprint: 'b'.repeat(64) }
    const sealed = { seal, visit: { outcome: 'redetermine' as const } }
    const early = '2024-12-05T00:00:00Z'
    expect(
      stateOf(receive(round, [{ ...of, isWhole: false, at: '2025-01-01T00:00:00Z' }]), sealed)?.state,
    ).toBe('returned')
    expect(stateOf(receive(round, [{ ...of, at: early }]), sealed)?.state).toBe('returned')
    const again = { ...of, at: early, redetermines: aReview().submission.fingerprint }
    expect(stateOf(receive(round, [again]), sealed)?.state).toBe('second')
  })
})

describe('the round as a table', () => {
  const rows = roundRows(
    receive(
      aRound(
        expected('Bệnh viện A', { code: '01001', area: 'Xã Một', assessor: 'An', deadline: '2024-12-20' }),
        expected('=1+1', { email: 'b@example.vn' }),
      ),
      [{ ...file, facility: { name: 'Bệnh viện A', code: '01001' } }],
    ),
    [],
    '2024-12-31',
  )

  it.each(['csv', 'xlsx'] as const)('as %s is read back as the same register', async (kind) => {
    const bytes = await (kind === 'csv' ? writeRegisterCsv : writeRegisterXlsx)(rows, strictWords('vi'))
    const read = await readRegister(bytes, AT)
    expect(
      read.ok &&
        read.value.expected.map(({ name, code, area, assessor, deadline, email }) => ({
          name,
          code,
          area,
          assessor,
          deadline,
          email,
        })),
    ).toEqual([
      {
        name: 'Bệnh viện A',
        code: '01001',
        area: 'Xã Một',
        assessor: 'An',
        deadline: '2024-12-20',
        email: '',
      },
      // A formula in a name is only text in the table.
      { name: '=1+1', code: '', area: '', assessor: '', deadline: '', email: 'b@example.vn' },
    ])
  })

  it('says state, delay and file', async () => {
    const text = new TextDecoder().decode(await writeRegisterCsv(rows, strictWords('vi')))
    expect(text.split('\r\n')[1]).toBe(
      '01001;Bệnh viện A;;;;Xã Một;;;An;2024-12-20;Đã giao;;Quá hạn;b.tt54.json',
    )
  })
})

describe('where the areas lie', () => {
  it.each([
    ['B4', { column: 1, row: 3 }],
    [' a1 ', { column: 0, row: 0 }],
    ['AA2', { column: 26, row: 1 }],
    ['', null],
    ['4B', null],
    ['A0', null],
    ['ZZ1', null],
    [undefined, null],
  ])('%s', (text, place) => expect(tileOf(text)).toEqual(place))

  it('comes with the register, goes out with it, and the first place of an area counts', async () => {
    const csv = 'Tên cơ sở;Địa bàn;Ô bản đồ\nBV A;Xã A;B2\nBV B;Xã A;C9\nBV C;Xã C;'
    const read = await readRegister(new TextEncoder().encode(csv), AT)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const { tiles } = expectedRegister(read.value.expected)
    expect([...tiles]).toEqual([['Xã A', { column: 1, row: 1 }]])
    const rows = roundRows(aRound(...read.value.expected), [], '2024-12-01')
    const again = await readRegister(await writeRegisterCsv(rows, strictWords('vi')), AT)
    expect(again.ok && again.value.expected.map(({ tile }) => tile)).toEqual(['B2', 'C9', ''])
  })
})
