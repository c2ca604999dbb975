import { expect, it } from 'vitest'
import { valueAt } from '@/core/json/valueAt'

// The example of RFC 6901, section 5.
const root = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'm~n': 8, ' ': 7 }

it.each([
  ['', root],
  ['/foo', ['bar', 'baz']],
  ['/foo/0', 'bar'],
  ['/', 0],
  ['/a~1b', 1],
  ['/m~0n', 8],
  ['/ ', 7],
  ['/constructor', undefined],
  ['/foo/9/deep', undefined],
])('“%s” of the example in RFC 6901', (pointer, value) => {
  expect(valueAt(root, pointer)).toEqual(value)
})
