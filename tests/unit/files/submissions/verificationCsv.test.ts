import { describe, expect, it } from 'vitest'
import { verificationRows } from './rows'
import { writeVerificationCsv } from '@/files/submissions/verificationCsv'
import { countsOf } from '@/files/submissions/verifiedFile'
import { countsText } from '@/files/submissions/verifiedText'
import { wordsIn } from '../../locales/words'

const t = wordsIn('vi')

describe('the list of what was checked', () => {
  it('has a line for every file but the skipped, and no cell a spreadsheet would run', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await writeVerificationCsv(await verificationRows(), t),
    )
    expect(text.startsWith('\ufeffTệp;Cơ sở;')).toBe(true)
    const lines = text.slice(1).trimEnd().split('\r\n')
    expect(lines).toHaveLength(4)
    const [head = '', hostile = '', changed = '', broken = ''] = lines
    expect(hostile.split(';')[1]).toBe(`"'=HYPERLINK(""x"")"`)
    const column = (line: string, name: string): string =>
      line.split(';')[head.split(';').indexOf(name)] ?? ''
    expect(column(hostile, 'Cần xem lại')).toBe('')
    expect(column(changed, 'Cần xem lại')).toBe('đã bị sửa')
    expect(column(changed, 'Nội dung')).toMatch(
      /^Đã bị sửa sau khi niêm phong \([0-9A-F]{4}( [0-9A-F]{4}){4}\)$/,
    )
    expect(column(changed, 'Mã kiểm tra đầy đủ')).toMatch(/^[0-9a-f]{64}$/)
    expect(column(broken, 'Lưu ý')).toContain('dòng 1')
  })
})

describe('the sentence on top', () => {
  it('names only what there is', async () => {
    const counts = countsOf(await verificationRows())
    expect(countsText(t, counts)).toBe('3 tệp: 1 nguyên vẹn, 1 đã bị sửa, 1 không đọc được')
    expect(countsText(t, countsOf([]))).toBe('0 tệp')
  })
})
