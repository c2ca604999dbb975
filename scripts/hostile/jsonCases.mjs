// Hostile and broken `.tt54.json` files. Each case: [file name, content, what must come of it].
import { SET, assessment, edited, text } from './base.mjs'

const refused = (code, where = {}) => ({ as: 'assessment', ok: false, code, ...where })
const opened = (where = {}) => ({ as: 'assessment', ok: true, ...where })
const with_ = (change) => text(assessment(change))
const utf16 = (value, { big = false, mark = true } = {}) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + value, 'utf16le')
  return big ? bytes.swap16() : bytes
}

const SCRIPT =
  '<script>alert("1")</script><img src=x onerror=alert(1)>{{constructor.constructor(\'alert(1)\')()}}'

/** A script in every text field there is. */
function scripted(value) {
  value.facility = Object.fromEntries(
    [
      'name',
      'code',
      'superior',
      'province',
      'address',
      'phone',
      'email',
      'director',
      'itHead',
      'preparer',
    ].map((key) => [key, SCRIPT]),
  )
  value.facility.departments = [SCRIPT]
  value.answers[SET]['lis.1'] = {
    verdict: 'met',
    reason: SCRIPT,
    note: SCRIPT,
    evidence: [SCRIPT.slice(0, 64)],
  }
  value.evidence = [
    {
      id: 'e1',
      title: SCRIPT,
      number: SCRIPT,
      place: SCRIPT,
      holder: SCRIPT,
      department: SCRIPT,
      note: SCRIPT,
      file: { name: SCRIPT, type: SCRIPT, size: 1, sha256: 'a'.repeat(64) },
    },
  ]
  value.actions = [
    { id: 'a1', title: SCRIPT, criteria: [SCRIPT], owner: SCRIPT, department: SCRIPT, note: SCRIPT },
  ]
  value.programme = { [SCRIPT]: { responsible: SCRIPT, documents: SCRIPT } }
  value.snapshot = {
    [SET]: { 'lis.1': { title: SCRIPT, requirement: SCRIPT, rank: 'basic', items: { x: SCRIPT } } },
  }
  value.history = [{ at: '2024-12-02T00:00:00Z', who: SCRIPT, what: SCRIPT }]
  value[SCRIPT] = SCRIPT
}

const REQUIRED = [
  'format',
  'formatVersion',
  'id',
  'criteriaSets',
  'facility',
  'assessedOn',
  'regime',
  'targetLevel',
  'answers',
]

/** @type {[string, string | Buffer, object][]} */
export const jsonCases = [
  // Cut off and misspelt
  ['empty.json', '', refused('empty-file')],
  ['blank.json', ' \r\n\t\n', refused('empty-file')],
  ['truncated-in-text.json', text(assessment()).slice(0, 300), refused('json-truncated', { line: 18 })],
  ['truncated-after-comma.json', '{"format": "tt54-assessment",\n', refused('json-truncated', { line: 2 })],
  ['truncated-literal.json', '{"illustrative": tru', refused('json-truncated', { line: 1 })],
  ['truncated-escape.json', '{"a": "\\u12', refused('json-truncated', { line: 1 })],
  [
    'trailing-comma.json',
    edited('"targetLevel": 6,', '"targetLevel": 6,,'),
    refused('json-syntax', { line: 16 }),
  ],
  [
    'comment.json',
    edited('"targetLevel": 6,', '// mức 6\n"targetLevel": 6,'),
    refused('json-syntax', { line: 16 }),
  ],
  ['single-quotes.json', "{'format': 'tt54-assessment'}", refused('json-syntax', { line: 1 })],
  [
    'not-a-number.json',
    edited('"targetLevel": 6', '"targetLevel": NaN'),
    refused('json-syntax', { line: 16 }),
  ],
  ['two-values.json', `${text(assessment())}{}`, refused('json-syntax', { line: 30 })],
  ['wrong-bracket.json', '{"a": [1, 2}}', refused('json-syntax', { line: 1 })],
  ['control-character.json', '{"a": "x\u0001y"}', refused('json-control-character', { line: 1 })],
  ['line-feed-in-text.json', '{"a": "x\ny"}', refused('json-control-character', { line: 1 })],
  ['only-zeros.json', Buffer.alloc(64), refused('json-syntax', { line: 1 })],
  // Not an assessment
  ['array.json', '[1, 2, 3]', refused('not-an-object')],
  ['null.json', 'null', refused('not-an-object')],
  ['number.json', '54', refused('not-an-object')],
  ['text.json', '"tt54-assessment"', refused('not-an-object')],
  [
    'other-json.json',
    '{"name": "package", "version": "1.0.0"}',
    refused('unknown-format', { path: '/format' }),
  ],
  [
    'format-is-object.json',
    '{"format": {"toString": "tt54-assessment"}}',
    refused('unknown-format', { path: '/format' }),
  ],
  [
    'review.json',
    '{"format": "tt54-review", "formatVersion": 1}',
    refused('other-format', { path: '/format' }),
  ],
  [
    'criteria-set.json',
    '{"format": "tt54-criteria-set", "formatVersion": 1, "id": "tt54-2017"}',
    refused('other-format', { path: '/format' }),
  ],
  ['page.json', '<!DOCTYPE html><html><body>404</body></html>', refused('wrong-type')],
  ['feed.json', '<?xml version="1.0"?><a/>', refused('wrong-type')],
  ['document.json', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3', 'latin1'), refused('wrong-type')],
  [
    'picture.json',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
    refused('wrong-type'),
  ],
  [
    'old-office.json',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    refused('wrong-type'),
  ],
  ['program.json', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), refused('wrong-type')],
  ['packed.json', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), refused('wrong-type')],
  // Versions
  [
    'newer.json',
    with_((value) => {
      value.formatVersion = 2
    }),
    refused('newer-format', { path: '/formatVersion' }),
  ],
  [
    'far-newer.json',
    with_((value) => {
      value.formatVersion = 1e9
    }),
    refused('newer-format', { path: '/formatVersion' }),
  ],
  [
    'version-zero.json',
    with_((value) => {
      value.formatVersion = 0
    }),
    refused('bad-format-version', { path: '/formatVersion' }),
  ],
  [
    'version-half.json',
    with_((value) => {
      value.formatVersion = 1.5
    }),
    refused('bad-format-version', { path: '/formatVersion' }),
  ],
  [
    'version-text.json',
    with_((value) => {
      value.formatVersion = '1'
    }),
    refused('bad-format-version', { path: '/formatVersion' }),
  ],
  [
    'version-object.json',
    with_((value) => {
      value.formatVersion = { valueOf: 1 }
    }),
    refused('bad-format-version', { path: '/formatVersion' }),
  ],
  // Depth
  ['deep-arrays.json', '['.repeat(10_000) + ']'.repeat(10_000), refused('json-too-deep', { line: 1 })],
  [
    'deep-objects.json',
    '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000),
    refused('json-too-deep', { line: 1 }),
  ],
  ['deep-unclosed.json', '['.repeat(100_000), refused('json-too-deep', { line: 1 })],
  [
    'depth-101.json',
    edited('"targetLevel": 6', `"targetLevel": 6, "more": ${'['.repeat(100)}${']'.repeat(100)}`),
    refused('json-too-deep', { line: 16 }),
  ],
  [
    'depth-100.json',
    edited('"targetLevel": 6', `"targetLevel": 6, "more": ${'['.repeat(99)}${']'.repeat(99)}`),
    opened({ notice: 'unknown-fields' }),
  ],
  // Keys
  [
    'duplicate-key.json',
    edited('"targetLevel": 6', '"targetLevel": 6,\n"targetLevel": 7'),
    refused('duplicate-key', { line: 17 }),
  ],
  ['duplicate-criterion.json', edited('"lis.9": {', '"lis.1": {'), refused('duplicate-key', { line: 23 })],
  [
    'duplicate-escaped-key.json',
    edited('"targetLevel": 6', '"targetLevel": 6,\n"target\\u004cevel": 7'),
    refused('duplicate-key', { line: 17 }),
  ],
  [
    'duplicate-decomposed-key.json',
    edited('"targetLevel": 6', '"targetLevel": 6,\n"\u1ec7": 1, "e\u0323\u0302": 2'),
    refused('duplicate-key', { line: 17 }),
  ],
  [
    'proto-key.json',
    edited('"targetLevel": 6', '"targetLevel": 6,\n"__proto__": {"regime": "x"}'),
    refused('forbidden-key', { line: 17 }),
  ],
  [
    'proto-in-answers.json',
    edited('"lis.1": {', '"__proto__": {"verdict": "met"},\n"lis.1": {'),
    refused('forbidden-key', { line: 19 }),
  ],
  [
    'proto-escaped.json',
    edited('"lis.1": {', '"__pro\\u0074o__": {},\n"lis.1": {'),
    refused('forbidden-key', { line: 19 }),
  ],
  [
    'constructor-key.json',
    edited('"targetLevel": 6', '"targetLevel": 6,\n"constructor": {"prototype": {"polluted": true}}'),
    opened({ notice: 'unknown-fields' }),
  ],
  [
    'constructor-answers.json',
    with_((value) => {
      Object.assign(value.answers[SET], {
        constructor: { verdict: 'met' },
        toString: { verdict: 'met' },
        hasOwnProperty: { verdict: 'not-met' },
      })
    }),
    opened({ notice: 'outside-answers' }),
  ],
  [
    'constructor-set.json',
    with_((value) => {
      value.answers.constructor = { prototype: { verdict: 'met' } }
    }),
    opened({ notice: 'outside-answers' }),
  ],
  [
    'path-as-id.json',
    with_((value) => {
      value.answers[SET]['../../../etc/passwd'] = { verdict: 'met' }
    }),
    opened({ notice: 'outside-answers' }),
  ],
  // Characters and encodings
  ['surrogate-high.json', edited('Đã dùng', '\\ud83d dùng'), refused('unpaired-surrogate', { line: 21 })],
  ['surrogate-low.json', edited('Đã dùng', '\\ude00 dùng'), refused('unpaired-surrogate', { line: 21 })],
  [
    'surrogate-reversed.json',
    edited('Đã dùng', '\\ude00\\ud83d'),
    refused('unpaired-surrogate', { line: 21 }),
  ],
  [
    'surrogate-in-key.json',
    edited('"lis.9": {', '"\\udfff": {'),
    refused('unpaired-surrogate', { line: 23 }),
  ],
  ['surrogate-pair.json', edited('Đã dùng', '\\ud83d\\ude00 dùng'), opened({ holds: '\u{1f600} dùng' })],
  [
    'surrogate-bytes.json',
    Buffer.from('{"a":\n"\xed\xa0\x80"}', 'latin1'),
    refused('invalid-encoding', { line: 2 }),
  ],
  ['overlong.json', Buffer.from('{"a":\n\n"\xc0\xaf"}', 'latin1'), refused('invalid-encoding', { line: 3 })],
  [
    'windows-1258.json',
    Buffer.from('{"a": "B\xf4nh vi\xean"}', 'latin1'),
    refused('invalid-encoding', { line: 1 }),
  ],
  ['utf8-mark.json', `\ufeff${text(assessment())}`, opened()],
  ['utf16le.json', utf16(text(assessment())), opened({ holds: 'Đã dùng từ 2019' })],
  ['utf16be.json', utf16(text(assessment()), { big: true }), opened({ holds: 'Đã dùng từ 2019' })],
  ['utf16le-no-mark.json', utf16(text(assessment()), { mark: false }), opened({ holds: 'Đã dùng từ 2019' })],
  [
    'utf16be-no-mark.json',
    utf16(text(assessment()), { big: true, mark: false }),
    opened({ holds: 'Đã dùng từ 2019' }),
  ],
  ['utf16-surrogate.json', utf16('{"a":\n"\ud83d"}'), refused('invalid-encoding', { line: 2 })],
  [
    'utf16-odd.json',
    Buffer.concat([utf16('{"a": 1}'), Buffer.from([0x20])]),
    refused('invalid-encoding', { line: 1 }),
  ],
  [
    'utf32.json',
    Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0, 0x7d, 0, 0, 0]),
    refused('unsupported-encoding'),
  ],
  [
    'decomposed.json',
    text(assessment()).normalize('NFD'),
    opened({ notice: 'text-normalised', holds: 'Bệnh viện Đa khoa tỉnh X' }),
  ],
  [
    'right-to-left.json',
    edited('Đã dùng', 'gpj.\u202eexe'),
    opened({ notice: 'text-cleaned', holds: 'gpj.exe' }),
  ],
  [
    'null-character.json',
    edited('Đã dùng', 'Đã\\u0000\\u000b\\u0007dùng'),
    opened({ notice: 'text-cleaned', holds: 'Đã\ndùng' }),
  ],
  ['script-in-every-text.json', with_(scripted), opened({ notice: 'words-differ', holds: SCRIPT })],
  // Numbers
  [
    'number-overflow.json',
    edited('"targetLevel": 6', '"targetLevel": 1e999'),
    refused('number-too-large', { line: 16 }),
  ],
  [
    'number-not-exact.json',
    edited('"targetLevel": 6', '"targetLevel": 6,\n"serial": 12345678901234567890'),
    refused('number-not-exact', { line: 17 }),
  ],
  [
    'target-zero.json',
    with_((value) => {
      value.targetLevel = 0
    }),
    refused('number-out-of-range', { path: '/targetLevel' }),
  ],
  [
    'target-half.json',
    with_((value) => {
      value.targetLevel = 5.5
    }),
    refused('wrong-value-type', { path: '/targetLevel' }),
  ],
  [
    'beds-negative.json',
    with_((value) => {
      value.facility.beds = -1
    }),
    refused('number-out-of-range', { path: '/facility/beds' }),
  ],
  [
    'beds-huge.json',
    with_((value) => {
      value.facility.beds = 1e300
    }),
    refused('number-out-of-range', { path: '/facility/beds' }),
  ],
  // Types and values
  ...REQUIRED.slice(2).map((field) => [
    `without-${field}.json`,
    with_((value) => {
      delete value[field]
    }),
    refused('missing-field', { path: `/${field}` }),
  ]),
  [
    'without-facility-name.json',
    with_((value) => {
      value.facility = {}
    }),
    refused('missing-field', { path: '/facility/name' }),
  ],
  [
    'answers-array.json',
    with_((value) => {
      value.answers = []
    }),
    refused('wrong-value-type', { path: '/answers' }),
  ],
  [
    'set-answers-text.json',
    with_((value) => {
      value.answers[SET] = 'met'
    }),
    refused('wrong-value-type', { path: '/answers/tt54-2017' }),
  ],
  [
    'answer-null.json',
    with_((value) => {
      value.answers[SET]['lis.1'] = null
    }),
    refused('wrong-value-type', { path: '/answers/tt54-2017/lis.1' }),
  ],
  [
    'verdict-boolean.json',
    with_((value) => {
      value.answers[SET]['lis.1'].verdict = true
    }),
    refused('value-not-allowed', { path: '/answers/tt54-2017/lis.1/verdict' }),
  ],
  [
    'verdict-vietnamese.json',
    with_((value) => {
      value.answers[SET]['lis.1'].verdict = 'đạt'
    }),
    refused('value-not-allowed', { path: '/answers/tt54-2017/lis.1/verdict' }),
  ],
  [
    'item-number.json',
    with_((value) => {
      value.answers[SET]['lis.9'].items['lis.9.1'] = 1
    }),
    refused('value-not-allowed', { path: '/answers/tt54-2017/lis.9/items/lis.9.1' }),
  ],
  [
    'note-object.json',
    with_((value) => {
      value.answers[SET]['lis.1'].note = { html: '<b>' }
    }),
    refused('wrong-value-type', { path: '/answers/tt54-2017/lis.1/note' }),
  ],
  [
    'facility-null.json',
    with_((value) => {
      value.facility = null
    }),
    refused('wrong-value-type', { path: '/facility' }),
  ],
  [
    'regime-unknown.json',
    with_((value) => {
      value.regime = 'whatever'
    }),
    refused('value-not-allowed', { path: '/regime' }),
  ],
  [
    'class-unknown.json',
    with_((value) => {
      value.facility.class = 'hạng I'
    }),
    refused('value-not-allowed', { path: '/facility/class' }),
  ],
  [
    'id-with-slash.json',
    with_((value) => {
      value.id = '../../x'
    }),
    refused('malformed-text', { path: '/id' }),
  ],
  [
    'slash-in-pointer.json',
    with_((value) => {
      value.answers[SET]['a/b~c'] = 5
    }),
    refused('wrong-value-type', { path: '/answers/tt54-2017/a~1b~0c' }),
  ],
  [
    'no-sets.json',
    with_((value) => {
      value.criteriaSets = []
    }),
    refused('too-few-entries', { path: '/criteriaSets' }),
  ],
  [
    'too-many-sets.json',
    with_((value) => {
      value.criteriaSets = Array.from({ length: 21 }, (_, i) => ({ id: `s${i}`, version: '1.0.0' }))
    }),
    refused('too-many-entries', { path: '/criteriaSets' }),
  ],
  [
    'long-note.json',
    with_((value) => {
      value.answers[SET]['lis.1'].note = 'x'.repeat(20_001)
    }),
    refused('text-too-long', { path: '/answers/tt54-2017/lis.1/note' }),
  ],
  [
    'long-name.json',
    with_((value) => {
      value.facility.name = 'x'.repeat(1001)
    }),
    refused('text-too-long', { path: '/facility/name' }),
  ],
  [
    'many-mistakes.json',
    with_((value) => {
      for (let i = 0; i < 200; i += 1) value.answers[SET][`x.${i}`] = { verdict: 'yes' }
    }),
    refused('more-problems'),
  ],
  // Dates
  [
    'day-30-february.json',
    with_((value) => {
      value.assessedOn = '2026-02-30'
    }),
    refused('date-not-real', { path: '/assessedOn' }),
  ],
  [
    'day-29-february.json',
    with_((value) => {
      value.assessedOn = '2025-02-29'
    }),
    refused('date-not-real', { path: '/assessedOn' }),
  ],
  [
    'month-13.json',
    with_((value) => {
      value.assessedOn = '2026-13-01'
    }),
    refused('malformed-text', { path: '/assessedOn' }),
  ],
  [
    'day-vietnamese.json',
    with_((value) => {
      value.assessedOn = '02/12/2024'
    }),
    refused('malformed-text', { path: '/assessedOn' }),
  ],
  [
    'evidence-day.json',
    with_((value) => {
      value.evidence = [{ id: 'e1', title: 'x', validUntil: '2024-06-31' }]
    }),
    refused('date-not-real', { path: '/evidence/0/validUntil' }),
  ],
  [
    'instant-25-hours.json',
    with_((value) => {
      value.updatedAt = '2024-12-02T25:61:61Z'
    }),
    refused('date-not-real', { path: '/updatedAt' }),
  ],
  [
    'year-1.json',
    with_((value) => {
      value.assessedOn = '0001-01-01'
    }),
    opened({ notice: 'date-implausible' }),
  ],
  [
    'year-9999.json',
    with_((value) => {
      value.actions = [{ id: 'a1', title: 'x', criteria: [], due: '9999-12-31' }]
    }),
    opened({ notice: 'date-implausible' }),
  ],
  // Sets and seals that lie
  [
    'set-lies.json',
    with_((value) => {
      value.criteriaSets[0].fingerprint = '0'.repeat(64)
    }),
    opened({ notice: 'set-fingerprint-differs' }),
  ],
  [
    'words-lie.json',
    with_((value) => {
      value.snapshot = {
        [SET]: {
          'lis.1': { title: 'Không cần gì', requirement: 'Không yêu cầu gì', rank: 'advanced', number: 999 },
        },
      }
    }),
    opened({ notice: 'words-differ' }),
  ],
  [
    'set-unknown.json',
    with_((value) => {
      value.criteriaSets = [{ id: 'tt99-2030', version: '1.0.0' }]
      value.answers = { 'tt99-2030': { 'a.1': { verdict: 'met' } } }
    }),
    opened({ notice: 'unknown-set' }),
  ],
  [
    'set-other-version.json',
    with_((value) => {
      value.criteriaSets[0].version = '9.9.9'
    }),
    opened({ notice: 'other-set-version' }),
  ],
  [
    'set-twice.json',
    with_((value) => {
      value.criteriaSets.push({ id: SET, version: '2.0.0' })
    }),
    refused('duplicate-set', { path: '/criteriaSets/1/id' }),
  ],
  [
    'set-fingerprint-short.json',
    with_((value) => {
      value.criteriaSets[0].fingerprint = 'abc'
    }),
    refused('malformed-text', { path: '/criteriaSets/0/fingerprint' }),
  ],
  [
    'seal-broken.json',
    with_((value) => {
      value.seal = { algorithm: 'SHA-256', fingerprint: 'f'.repeat(64), sealedAt: '2024-12-02T00:00:00Z' }
    }),
    opened({ notice: 'seal-broken' }),
  ],
  [
    'seal-md5.json',
    with_((value) => {
      value.seal = { algorithm: 'MD5', fingerprint: 'f'.repeat(64), sealedAt: '2024-12-02T00:00:00Z' }
    }),
    refused('value-not-allowed', { path: '/seal/algorithm' }),
  ],
  [
    'evidence-twice.json',
    with_((value) => {
      value.evidence = [
        { id: 'e1', title: 'a' },
        { id: 'e1', title: 'b' },
      ]
    }),
    opened({ notice: 'id-repaired' }),
  ],
]
