import { expect, it } from 'vitest'
import { found } from '@/core/score/walkFilter'
import { entriesOf } from '@/core/sets/criteria'
import { tt54 } from '../../fixtures'

const numbersFound = (query: string): (number | null)[] =>
  entriesOf(tt54)
    .filter((entry) => found(query, entry, undefined))
    .map((entry) => (entry.kind === 'criterion' ? entry.row.number : null))

it.each(['88', '88.', 'tc 88', 'tiêu chí 88', 'Tieu chi 88', 'criterion 88'])(
  '%j finds criterion 88',
  (query) => {
    expect(numbersFound(query)).toEqual([88])
  },
)

it('the title of a group finds its rows', () => {
  // Circular 54, Appendix I, group VII: criteria 114 to 128.
  expect(numbersFound('bảo mật')).toEqual(
    expect.arrayContaining(Array.from({ length: 15 }, (_, at) => 114 + at)),
  )
})
