/** Random whole assessments over the real criteria sets, with every field of the format and fields it does not know. */
import { repairIds } from '@/core/make/repairIds'
import { plainJson } from '@/core/text/entered'
import fc from 'fast-check'
import { normaliseText } from '@/core/text/normalise'
import type { Action, Answer, Assessment, Evidence } from '@/core/types'
import { allSets } from '../fixtures'

/** Texts that break naive readers and writers of JSON, XML and CSV. */
const TRICKY = [
  '=1+1',
  '+84 123',
  '-5',
  '@SUM(A1)',
  '\ttab',
  '\rreturn',
  '\nfeed',
  "'apostrophe",
  "'=both",
  "''twice",
  ' =space',
  '＝full width',
  'a;b,c\td|e',
  '"quoted"',
  'one "',
  'line\nline\r\nline\rline',
  ' lead and trail ',
  '   ',
  '_x0041_',
  '_x005F_x0041_',
  'constructor',
  'toString',
  '__proto__',
  'null',
  'TRUE',
  '12:30',
  '1e5',
  '007',
  '<b>&amp;</b>',
  ']]>',
  '\u0000\u0001\u001f\u007f\u0085\u009f',
  '\ufeffmark',
  '\ufffd\ufffe\uffff',
  '\u{1f600}\u{1fffe}',
  '\u202eright to left',
  'Đạt',
  'Có',
  'Bệnh viện Đa khoa',
]

/** A text as files carry it: NFC, well formed, not empty. */
export const text = (maxLength = 40): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 3, arbitrary: fc.constantFrom(...TRICKY) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength }) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...TRICKY), fc.constantFrom(...TRICKY))
          .map((pair) => pair.join('')),
      },
    )
    .map(normaliseText)

const id = fc.stringMatching(/^[0-9A-Za-z][0-9A-Za-z-]{0,10}$/)
const day = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const hash = fc.stringMatching(/^[0-9a-f]{64}$/)

/** A field no version of the format knows. */
const stranger = fc.dictionary(
  fc.constantFrom('more', 'constructor', 'ngày mai', 'x/y~z', '10', '9'),
  fc.oneof(
    text(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n || 0),
    fc.constant(null),
    fc.boolean(),
    fc.constant([[], {}]),
  ),
  { maxKeys: 2, noNullPrototype: true },
)

const optional = <T extends object>(
  model: { [K in keyof T]: fc.Arbitrary<T[K]> },
  requiredKeys: (keyof T)[] = [],
) =>
  fc
    .tuple(fc.record(model, { requiredKeys: requiredKeys as never[] }), stranger)
    .map(([known, more]) => ({ ...more, ...known }) as T)

const evidenceEntry = optional<Evidence>(
  {
    id,
    title: text(),
    kind: fc.constantFrom('contract' as const, 'photo' as const),
    date: day,
    holder: text(),
    validUntil: day,
    note: text(),
    file: fc.record({ name: text(), size: fc.nat(), sha256: hash }),
  },
  ['id', 'title'],
)
const actionEntry = optional<Action>(
  {
    id,
    title: text(),
    criteria: fc.array(text(20), { maxLength: 3 }),
    due: day,
    cost: fc.nat(),
    note: text(),
  },
  ['id', 'title', 'criteria'],
)

const entries = allSets.flatMap((set) =>
  [
    ...set.groups.flatMap((group) => group.criteria.filter((row) => row.ask !== false)),
    ...set.levels.flatMap((level) => level.milestones),
  ].map((row) => ({ set: set.id, row })),
)

/** An answer a person could have given: what the table may say "không áp dụng" of, with a reason. */
function answerTo(
  index: number,
  evidenceIds: readonly string[],
  withStrangers: boolean,
): fc.Arbitrary<Answer> {
  const row = entries[index]?.row
  const items = row?.items ?? []
  const itemValue = (allowed: boolean) =>
    fc.constantFrom<true | false | 'not-applicable' | undefined>(
      true,
      false,
      undefined,
      ...(allowed ? ['not-applicable' as const] : []),
    )
  const itemAnswers = fc
    .tuple(...items.map((item) => itemValue(item.notApplicable === 'with-reason')))
    .map((values) =>
      Object.fromEntries(
        items.flatMap((item, at) => (values[at] === undefined ? [] : [[item.id, values[at]]])),
      ),
    )
  const known = fc.record(
    {
      verdict: fc.constantFrom<Answer['verdict']>(
        'met',
        'not-met',
        ...(row?.notApplicable === 'with-reason' ? (['not-applicable'] as const) : []),
      ),
      items: itemAnswers,
      reason: text(),
      note: text(),
      evidence: fc.uniqueArray(
        evidenceIds.length > 0 ? fc.constantFrom(...evidenceIds, 'dangling') : fc.constant('dangling'),
        { minLength: 1, maxLength: 4 },
      ),
      unconfirmed: fc.constant(true as const),
    },
    { requiredKeys: [] },
  )
  return fc
    .tuple(known, withStrangers ? stranger : fc.constant({}))
    .map(([answer, more]) => tidy({ ...more, ...answer }))
}

/** No empty items; a reason wherever something does not apply. */
function tidy(answer: Answer): Answer {
  const { items, ...rest } = answer
  const hasItems = Object.keys(items ?? {}).length > 0
  const needsReason =
    rest.verdict === 'not-applicable' || Object.values(items ?? {}).includes('not-applicable')
  // Control characters go at the door, so a reason of nothing else is none.
  const entered = (rest.reason ?? '').replaceAll(/\p{Cc}/gu, '').trim()
  const reason = needsReason && entered === '' ? { reason: 'Không có' } : {}
  return { ...rest, ...(hasItems ? { items } : {}), ...reason }
}

/** Answers to a handful of criteria of all sets, none of them empty. */
function anyAnswers(
  evidenceIds: readonly string[],
  withStrangers: boolean,
): fc.Arbitrary<Assessment['answers']> {
  const one = fc
    .nat(entries.length - 1)
    .chain((index) => answerTo(index, evidenceIds, withStrangers).map((answer) => ({ index, answer })))
  return fc.array(one, { maxLength: 12 }).map((given) => {
    const answers: Assessment['answers'] = {}
    for (const { index, answer } of given) {
      const entry = entries[index]
      if (entry && Object.keys(answer).length > 0) (answers[entry.set] ??= {})[entry.row.id] = answer
    }
    return answers
  })
}

/** A whole assessment; without strangers it has only what a table of answers can carry beside its known fields. */
export function anyAssessment({ strangers = true } = {}): fc.Arbitrary<Assessment> {
  return (
    fc
      .uniqueArray(evidenceEntry, { selector: (entry) => entry.id, maxLength: 5 })
      .chain((evidence) =>
        fc.record({
          evidence: fc.constant(evidence),
          answers: anyAnswers(
            evidence.map((entry) => entry.id),
            strangers,
          ),
          actions: fc.uniqueArray(actionEntry, { selector: (entry) => entry.id, maxLength: 3 }),
          facility: optional<Assessment['facility']>(
            {
              name: text(),
              code: text(),
              beds: fc.nat(100_000),
              departments: fc.array(text(), { maxLength: 3 }),
              hasBloodBank: fc.boolean(),
            },
            ['name'],
          ),
          assessedOn: day,
          regime: fc.constantFrom('as-issued' as const, 'in-force' as const),
          targetLevel: fc.integer({ min: 1, max: 7 }),
          programme: fc.dictionary(
            text(20),
            fc.record({ due: day, documents: text() }, { requiredKeys: [] }),
            {
              maxKeys: 3,
              noNullPrototype: true,
            },
          ),
          history: fc.array(fc.record({ at: fc.constant('2025-01-02T03:04:05Z'), what: text() }), {
            maxLength: 2,
          }),
          more: strangers ? stranger : fc.constant({}),
          strangers: strangers
            ? fc.dictionary(
                fc.constantFrom('his.99', 'constructor', 'x/y~z'),
                fc.record({ verdict: fc.constant('met' as const), note: text() }),
                { maxKeys: 2, noNullPrototype: true },
              )
            : fc.constant({}),
        }),
      )
      .map(({ more, strangers: foreign, answers, programme, ...rest }) => ({
        ...more,
        format: 'tt54-assessment' as const,
        formatVersion: 1 as const,
        id: 'random-1',
        criteriaSets: allSets.map(({ id: setId, version }) => ({ id: setId, version })),
        ...rest,
        programme: Object.fromEntries(Object.entries(programme).filter(([key]) => key !== '__proto__')),
        answers:
          Object.keys(foreign).length > 0
            ? { ...answers, 'tt54-2017': { ...foreign, ...answers['tt54-2017'] } }
            : answers,
      }))
      // What a person can enter: control characters go at every door (core/text/entered).
      .map((assessment) => repairIds(plainJson(assessment).value).assessment)
  )
}
