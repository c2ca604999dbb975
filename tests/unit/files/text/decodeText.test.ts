import { describe, expect, it } from 'vitest'
import { decodeText } from '@/files/text/decodeText'
import { invalidUtf8At } from '@/files/text/invalidUtf8At'
import { utf8 } from '../support'

const VIETNAMESE = '{"tên": "Bệnh viện Đa khoa"}'
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le').swap16())

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8(VIETNAMESE), 'utf-8'],
    ['UTF-8 with mark', utf8(`\ufeff${VIETNAMESE}`), 'utf-8'],
    ['UTF-16 with mark', utf16le(`\ufeff${VIETNAMESE}`), 'utf-16le'],
    ['big-endian UTF-16 with mark', utf16be(`\ufeff${VIETNAMESE}`), 'utf-16be'],
    ['UTF-16 by its zeros', utf16le(VIETNAMESE), 'utf-16le'],
    ['big-endian UTF-16 by its zeros', utf16be(VIETNAMESE), 'utf-16be'],
  ])('%s', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text: VIETNAMESE, encoding } })
  })

  it('windows-1258 only where it may be: base letters with combining tones', () => {
    const bytes = new Uint8Array([0x42, 0xea, 0xf2, 0x6e, 0x68, 0x20, 0xd0]) // B ê+dot n h _ Đ
    expect(decodeText(bytes)).toMatchObject({ ok: false, problems: [{ code: 'invalid-encoding' }] })
    const decoded = decodeText(bytes, { otherwise: 'windows-1258' })
    expect(decoded.ok && decoded.value.encoding).toBe('windows-1258')
    expect(decoded.ok && decoded.value.text.normalize('NFC')).toBe('Bệnh Đ')
  })

  it('says the line of what is no text', () => {
    const broken = new Uint8Array([...utf8('một\nhai\n'), 0xc3, 0x28])
    expect(decodeText(broken)).toEqual({
      ok: false,
      problems: [{ code: 'invalid-encoding', path: '', params: { encoding: 'UTF-8', line: 3 } }],
    })
  })
})

describe('invalidUtf8At', () => {
  it.each([
    ['a stray continuation', [0x61, 0x80], 1],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['an overlong of three', [0xe0, 0x80, 0xaf], 0],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['cut off', [0x61, 0x62, 0xe1, 0xbb], 2],
    ['FF', [0xff], 0],
  ])('%s', (_name, bytes, byte) => {
    expect(invalidUtf8At(new Uint8Array(bytes)).byte).toBe(byte)
  })

  it('goes over everything that is UTF-8', () => {
    const good = utf8('a\u00e9\u1ec7\ud7ff\ue000\uffff\u{10000}\u{10ffff}\n')
    expect(invalidUtf8At(new Uint8Array([...good, 0xff]))).toEqual({ byte: good.length, line: 2 })
  })
})
