import { expect, it } from 'vitest'
import { ofInstrument, onScreenOf } from '@/words/instrument'

const say = (text: string, number?: string): string => ofInstrument(() => text, number)('')

it('papers by another instrument name that one, and no article of Circular 54', () => {
  const basis =
    'Căn cứ khoản 1 Điều 5 Thông tư số 54/2017/TT-BYT ngày 29 tháng 12 năm 2017 của Bộ trưởng Bộ Y tế;'
  expect(say(basis, '99/2027/TT-BYT')).toBe('Căn cứ Thông tư số 99/2027/TT-BYT;')
  expect(say('Xét theo nguyên văn Thông tư số 54/2017/TT-BYT tại 1/1', '1/2027/NĐ-CP')).toBe(
    'Xét theo nguyên văn Nghị định số 1/2027/NĐ-CP tại 1/1',
  )
  expect(say('as in Article 7(3) and Appendix III of Circular 54/2017/TT-BYT; some', '99/2027/TT-BYT')).toBe(
    'as in instrument 99/2027/TT-BYT; some',
  )
  expect(say('by Circular 54/2017/TT-BYT as issued', '99/2027/TT-BYT')).toBe(
    'by instrument 99/2027/TT-BYT as issued',
  )
})

it('papers by Circular 54 stay word for word', () => {
  const text = 'khoản 1 Điều 5 Thông tư số 54/2017/TT-BYT'
  expect(say(text, '54/2017/TT-BYT')).toBe(text)
  expect(say(text)).toBe(text)
})

it('the short name is that of the other instrument too', () => {
  expect(say('Thông tư 54: đã đánh giá 3/60', '99/2027/TT-BYT')).toBe(
    'Thông tư số 99/2027/TT-BYT: đã đánh giá 3/60',
  )
  expect(say('Thông tư 540 và Thông tư 54/2099', '99/2027/TT-BYT')).toBe('Thông tư 540 và Thông tư 54/2099')
})

it('screens name the instrument and cite no article of Circular 54; other law that cites it stays', () => {
  const on = (text: string) => onScreenOf(text, '99/2027/TT-BYT')
  expect(on('Thông tư 54: đã đánh giá 3/60 nội dung')).toBe('99/2027/TT-BYT: đã đánh giá 3/60 nội dung')
  expect(on('Người ký quyết định (khoản 1 Điều 5 Thông tư 54/2017/TT-BYT).')).toBe('Người ký quyết định.')
  const other = 'Điều 12 Thông tư 46/2018/TT-BYT đòi LIS đạt mức nâng cao theo Thông tư 54/2017/TT-BYT.'
  expect(on(other)).toBe(other)
  expect(onScreenOf(other, '54/2017/TT-BYT')).toBe(other)
})
