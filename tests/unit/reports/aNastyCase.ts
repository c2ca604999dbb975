import type { Action, Answer, Assessment, Evidence } from '@/core/types'
import { entriesOf } from '@/core/sets/criteria'
import { anAssessment } from '../builders'
import { newestSets } from '../fixtures'

/** Words of Vietnamese papers, as many as make the text this long (characters). */
function wordy(length: number, seed: string): string {
  const sentence = `${seed}: đề nghị nhà cung cấp bổ sung tính năng theo biên bản nghiệm thu, cập nhật quy trình và tập huấn lại cho khoa, phòng. `
  return sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trim()
}

const NAME =
  'Bệnh viện Đa khoa khu vực Nguyễn Đình Chiểu – Phân hiệu phía Nam trực thuộc Trung tâm Điều trị kỹ thuật cao tỉnh Minh Hà'

/**
 * The worst a facility may bring to a paper: a name of 120 characters, a superior of four lines, 60 long actions, notes of
 * 5,000 characters, 300 pieces of evidence, and half of the rows not assessed.
 */
export function aNastyCase(): Assessment {
  const sets = newestSets.slice(0, 3)
  const evidence = Array.from({ length: 300 }, (_, index): Evidence => ({
    id: `evidence-${index}`,
    title: wordy(index % 7 === 0 ? 200 : 60, `Hồ sơ ${index + 1}`),
    kind: 'minutes',
    number: `${index + 1}/BB-CNTT`,
    date: '2026-03-15',
    place: `Tủ hồ sơ ${index % 12}, phòng hành chính, tầng ${index % 5}`,
    holder: 'Nguyễn Thị Hoàng Phương Uyên',
    department: `Khoa Thử nghiệm số ${index % 9}`,
    ...(index % 20 === 0 ? { validUntil: '2026-01-31' } : {}),
  }))
  const actions = Array.from({ length: 60 }, (_, index): Action => ({
    id: `action-${index}`,
    title: wordy(240, `Việc ${index + 1}`),
    criteria: [],
    due: `2027-${String((index % 12) + 1).padStart(2, '0')}-15`,
    start: '2027-01-04',
    cost: (index + 1) * 10_000_000,
    by: index % 2 === 0 ? 'vendor' : 'hospital',
    department: 'Phòng Công nghệ thông tin và Trang thiết bị y tế',
    ...(index > 0 && index % 3 === 0 ? { dependsOn: [`action-${index - 1}`] } : {}),
    ...(index % 10 === 0
      ? { note: `${wordy(600, `Ghi chú ${index + 1}`)}\nDòng cuối của ghi chú ${index + 1}.` }
      : {}),
  }))
  let next = 0
  const answers = Object.fromEntries(
    sets.map((set) => [
      set.id,
      Object.fromEntries(
        entriesOf(set)
          .filter((entry) => entry.asked)
          .flatMap((entry, index): [string, Answer][] => {
            if (index % 2 === 1) return []
            const note =
              index % 24 === 0
                ? { note: `${wordy(4_960, `Ghi chú ${entry.id}`)} Hết ghi chú ${entry.id}.` }
                : {}
            if (index % 6 === 0) {
              actions[next % 60]?.criteria.push(entry.id)
              next += 1
              return [[entry.id, { verdict: 'not-met', ...note }]]
            }
            const shown = Array.from({ length: 3 }, (_, at) => `evidence-${(index * 3 + at) % 300}`)
            return [[entry.id, { verdict: 'met', evidence: shown, ...note }]]
          }),
      ),
    ]),
  )
  return anAssessment()
    .sets(...sets)
    .on('2026-11-20')
    .under('in-force')
    .having({
      answers,
      evidence,
      actions,
      facility: {
        name: NAME,
        superior:
          'Tổng cục Hậu cần – Bộ Tư lệnh Quân khu miền Trung và Tây Nguyên, Cục Quân y, Phòng Quản lý khám bệnh, chữa bệnh',
        province: 'Tỉnh Minh Hà',
        type: 'hospital',
        ownership: 'ministry-of-defence',
        departments: Array.from({ length: 9 }, (_, index) => `Khoa Thử nghiệm số ${index}`),
        director: 'Nguyễn Trần Hoàng Phương Uyên Minh',
        preparer: 'Lê Thị Diễm',
        itHead: 'Phạm Quốc Ấn',
      },
    })
    .build()
}
