import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalData } from '@/core/evidence/personalData'

const kinds = (text: string) => personalData(text).map(({ kind }) => kind)

describe('looks like personal data', () => {
  it.each([
    // 12 figures: province, sex and century, year of birth (Nghị định 137/2015/NĐ-CP, Điều 13).
    ['Bệnh nhân 001099012345 ký cam kết', 'citizen-id'],
    ['079301012345', 'citizen-id'],
    ['CCCD_001099012345_NguyenVanA.pdf', 'citizen-id'],
    ['số 001 099 012 345', 'citizen-id'],
    ['001.099.012.345', 'citizen-id'],
    ['0010 9901 2345', 'citizen-id'],
    ['Căn cước công dân số: 999999999999', 'citizen-id'],
    ['mã định danh 010120260830', 'citizen-id'],
    ['(038203004567)', 'citizen-id'],
    ['CMND: 012345678', 'identity-card'],
    ['Chứng minh nhân dân số 012 345 678', 'identity-card'],
    // Two letters, benefit level, province, ten figures (Quyết định 1351/QĐ-BHXH).
    ['thẻ DN4797912345678', 'insurance-card'],
    ['dn4797912345678.jpg', 'insurance-card'],
    ['HN 2 01 01 234 56789', 'insurance-card'],
    ['TE1-01-2345678901', 'insurance-card'],
    ['Số thẻ BHYT: 7912345678', 'insurance-number'],
    ['mã số BHXH 0123456789', 'insurance-number'],
    ['bảo hiểm xã hội số 7912345678', 'insurance-number'],
    ['gọi 0912345678 gặp người nhà', 'phone'],
    ['0912.345.678', 'phone'],
    ['0912 345 678', 'phone'],
    ['091-234-5678', 'phone'],
    ['+84 912 345 678', 'phone'],
    ['(+84)912345678', 'phone'],
    ['+84(0)912345678', 'phone'],
    ['0084912345678', 'phone'],
    ['SĐT: 0355123456.', 'phone'],
    ['sinh ngày 01/02/1960', 'birth-date'],
    ['Ngày sinh: 1-2-1960', 'birth-date'],
    ['sinh năm 1960', 'birth-date'],
    ['DOB 1960-02-01', 'birth-date'],
  ])('%s → %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind])
    // However the accents are composed.
    expect(kinds(text.normalize('NFD'))).toEqual([kind])
  })
})

describe('is none', () => {
  it.each([
    '',
    'Quyết định số 54/2017/TT-BYT ngày 29/12/2017',
    'Hợp đồng số 0912345678/HĐ-BVĐK',
    'Hợp đồng 01/2026/HĐKT-CNTT ký 12/11/2026',
    'Nghị định 137/2015/NĐ-CP, Luật 91/2025/QH15',
    'Giá trị 1.200.000.000 đồng',
    'Tổng 120.000.000.000 đ; 123 456 789 012 đồng',
    '120000000000',
    'MST 0101234567',
    'Mã số thuế: 0901234567',
    'Mã số thuế 0301234567-001',
    'Công ty A (0312345678-001)',
    'Điện thoại bàn 024 3826 1234',
    'Hotline 1900 6789',
    'Serial 012345678901',
    'S/N: 0912345678',
    'S/N SN9797912345678',
    'MAC 00:1A:2B:3C:4D:5E, IP 192.168.001.099',
    'IP 001.099.012.034',
    'IMEI 352099001761481',
    'sao_luu_010120260830.zip',
    'sao_luu_20261201_083000.zip',
    'HD2026041200015',
    'Bản ghi 202612010830',
    '025412345678',
    '001999012345',
    'Ngày ký 01/02/1960; ngày 1 tháng 2 năm 1960',
    'Máy chủ sinh bản sao ngày 01/02/2026',
    'Hợp đồng 012345678 và tài sản 123456789',
    'Mã vạch 8934588012345',
    'Phiên bản 10.0.19045.4046',
    'Cổng BHYT, phiên bản 4210; giám định 95% hồ sơ',
    '123e4567-e89b-12d3-a456-426614174000',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ])('%s', (text) => {
    expect(personalData(text)).toEqual([])
  })
})

it('says what it saw, each once, in a fixed order', () => {
  const text = 'BN 0912345678, CCCD 001099012345; nhắc lại 0912 345 678, thẻ dn4797912345678'
  expect(personalData(text)).toEqual([
    { kind: 'citizen-id', text: '001099012345' },
    { kind: 'insurance-card', text: 'DN4797912345678' },
    { kind: 'phone', text: '0912345678' },
  ])
})

it('answers for every text, and an ID is found wherever it stands alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (around) => {
      personalData(around)
      expect(kinds(`${around} | 001099012345 | ${around}`)).toContain('citizen-id')
    }),
  )
})

it('stays quick on a long hostile text', () => {
  const begun = performance.now()
  for (const text of [
    '0 '.repeat(10_000),
    'a1-'.repeat(7000),
    '0912 '.repeat(4000),
    '1'.repeat(20_000),
    'bhyt '.repeat(4000),
  ])
    personalData(text)
  expect(performance.now() - begun).toBeLessThan(1000)
})
