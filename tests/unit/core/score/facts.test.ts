/**
 * The criteria files against a frozen copy of the facts they were made from (`tests/fixtures/law`): nothing of the law
 * may be missing, renumbered or better attested than it is.
 */
import { describe, expect, it } from 'vitest'
import type { CriteriaSet, Criterion, ProvenanceWord } from '@/core/types'
import { validateSet } from '@/core/sets/validateSet'
import { validateCriteriaSet } from '@/generated/validators'
import { criteriaSets, readJson, tt13, tt46, tt54 } from '../../fixtures'

interface FactRow {
  vi: string
  en: string
  items?: string[]
  emrRelated?: true
}
interface FactCriterion extends FactRow {
  number: number
  rank: string
  /** Of title, rank and number. */
  provenance: [string, string, string]
  section?: string
  applicability?: string
  itemsIfOwned?: true
  /** The facts give a sentence instead of items. */
  detail?: true
}
interface FactMilestone extends FactRow {
  id: string
  provenance: string
}
interface Tt54Facts {
  instrument: {
    number: string
    title: string
    issued: string
    effective: string
    issuer: string
    signer: string
    criteriaCount: number
  }
  perGroup: Record<string, [number, number]>
  groups: {
    id: string
    ordinal: string
    vi: string
    en: string
    scale: string[]
    criteria: FactCriterion[]
  }[]
  levels: {
    level: number
    vi?: string
    en?: string
    condition?: string
    requires: [string, string, string][]
    milestones: FactMilestone[]
  }[]
  rules: string[]
  amendment: { by: string; at: string; from: string; withdraws: string }
  appendixIII: { fields: string[]; recipients: string[]; signature: string }
}
interface EmrFacts {
  conclusions: {
    id: string
    vi: string
    en: string
    requires: { set: string; group?: string; rank?: string; clauses?: string[] }[]
    procedure: string[]
    inForce: { from: string; to: string | null }
  }[]
  lists: {
    key: string
    instrument: {
      number: string
      issued: string
      inForce: { from: string; to: string | null }
      replacedBy?: string
    } | null
    rows: {
      id: string
      clause: string
      provenance: string
      label?: string
      ask?: false
      addressee?: string
    }[]
  }[]
}

const law = readJson('tests/fixtures/law/tt54.json') as Tt54Facts
const emr = readJson('tests/fixtures/law/emr.json') as EmrFacts

/** The provenance words of files.md for those of the facts. */
function word(fact: string): ProvenanceWord {
  if (fact.endsWith('+crosschecked')) return 'crosschecked'
  if (fact === 'fulltext' || fact === 'secondary') return 'attested'
  if (fact === 'press' || fact === 'recalled') return fact
  throw new Error(`No provenance word for ${fact}`)
}

const criteriaOf = (set: CriteriaSet): Criterion[] => set.groups.flatMap((group) => group.criteria)
const byId = (set: CriteriaSet) => new Map(criteriaOf(set).map((row) => [row.id, row]))

describe.each(criteriaSets)('$name', ({ set }) => {
  it('is valid by the schema', () => {
    expect(validateCriteriaSet(set) ? [] : validateCriteriaSet.errors).toEqual([])
  })

  it('has no error by the semantic check', () => {
    expect(validateSet(set)).toEqual([])
  })

  it('claims of no row that a person compared it with the official copy', () => {
    const rows = [...criteriaOf(set), ...set.levels.flatMap((level) => level.milestones)]
    for (const { provenance } of rows)
      expect([provenance.title, provenance.rank, provenance.number]).not.toContain('confirmed')
  })

  it('says on what day the text was checked', () => {
    expect(set.checkedOn).toBe('2026-10-06')
  })
})

describe('Thông tư 54/2017: the document', () => {
  it('has the number, days, signer and term of the facts', () => {
    const { number, title, issued, effective, issuer, signer, criteriaCount } = law.instrument
    expect(tt54.instrument).toMatchObject({
      number,
      title: { vi: title },
      issued,
      issuer: { vi: issuer },
      signer,
      inForce: { from: effective, to: null },
      replacedBy: null,
    })
    expect(tt54.coverage.official).toBe(criteriaCount)
  })

  it('has every article that is cited', () => {
    expect(tt54.rules.map((rule) => rule.at)).toEqual(law.rules)
  })

  it('the part that Thông tư 13/2025 repealed', () => {
    const { by, at, from, withdraws } = law.amendment
    expect(tt54.amendments).toMatchObject([{ by, at, from, withdraws: { vi: withdraws } }])
  })

  it('the report form of Phụ lục III', () => {
    const lower = (text: string) => text.toLowerCase()
    expect(tt54.reportForm?.fields.map((field) => lower(field.vi))).toEqual(law.appendixIII.fields.map(lower))
    expect(tt54.reportForm?.recipients.vi).toEqual(law.appendixIII.recipients)
    expect(tt54.reportForm?.signature.vi).toBe(law.appendixIII.signature)
  })
})

describe('Phụ lục I: 146 criteria', () => {
  it('eight groups in order, with name and scale', () => {
    expect(tt54.groups.map(({ id, ordinal, title, scale }) => ({ id, ordinal, ...title, scale }))).toEqual(
      law.groups.map(({ id, ordinal, vi, en, scale }) => ({ id, ordinal, vi, en, scale })),
    )
  })

  it('numbers 1 to 146 in order, each group with its own stretch', () => {
    expect(criteriaOf(tt54).map((row) => row.number)).toEqual(Array.from({ length: 146 }, (_, at) => at + 1))
    const ranges = tt54.groups.map(({ id, criteria }) => [id, [criteria[0]?.number, criteria.at(-1)?.number]])
    expect(Object.fromEntries(ranges)).toEqual(law.perGroup)
  })

  const pairs = law.groups.flatMap((group, g) =>
    group.criteria.map((fact, c) => ({
      fact,
      group: group.id,
      at: c,
      number: fact.number,
      row: tt54.groups[g]?.criteria[c],
    })),
  )

  it.each(pairs)('criterion $number', ({ fact, group, at, row }) => {
    expect(row).toMatchObject({
      id: `${group}.${at + 1}`,
      number: fact.number,
      rank: fact.rank,
      title: { vi: fact.vi, en: fact.en },
      provenance: {
        title: word(fact.provenance[0]),
        rank: word(fact.provenance[1]),
        number: word(fact.provenance[2]),
      },
    })
    expect(row?.items?.map((item) => item.title.vi)).toEqual(fact.items)
    expect(row?.section?.vi).toBe(fact.section)
    if (fact.detail) expect(row?.items).toBeUndefined()
  })

  it('mục VIII, 58 and 59 lapse after 05/06/2025; 108 and all other criteria stay', () => {
    const ended = criteriaOf(tt54).filter((row) => row.inForce.to !== null)
    expect(ended.map((row) => row.number)).toEqual([
      58,
      59,
      ...Array.from({ length: 18 }, (_, at) => 129 + at),
    ])
    for (const row of ended) expect(row.inForce.to).toBe('2025-06-05')
    for (const row of criteriaOf(tt54)) expect(row.inForce.from).toBe('2018-02-27')
  })

  it('the list outside mục VIII is a reading that can be switched; 108 has a note only', () => {
    const related = pairs.filter(({ fact }) => fact.emrRelated).map(({ number }) => number)
    expect(related).toEqual([58, 59, 108])
    const read = criteriaOf(tt54).filter((row) => row.interpretation !== undefined)
    expect(read.map((row) => [row.number, row.interpretation])).toEqual([
      [58, 'emr-related'],
      [59, 'emr-related'],
    ])
    expect(byId(tt54).get('non-functional.19')?.note?.vi).toContain('EMR')
  })

  it('“không áp dụng” only at 6, 51 and each device of 67', () => {
    const whole = criteriaOf(tt54).filter((row) => row.notApplicable === 'with-reason')
    expect(whole.map((row) => row.number)).toEqual(
      pairs.filter(({ fact }) => fact.applicability).map(({ number }) => number),
    )
    expect(whole.map((row) => row.number)).toEqual([6, 51])
    const items = criteriaOf(tt54).flatMap((row) =>
      (row.items ?? []).map((item) => ({ number: row.number, item })),
    )
    const itemwise = items
      .filter(({ item }) => item.notApplicable === 'with-reason')
      .map(({ number }) => number)
    expect([...new Set(itemwise)]).toEqual([
      6,
      ...pairs.filter(({ fact }) => fact.itemsIfOwned).map(({ number }) => number),
    ])
    const devices = byId(tt54)
      .get('ris-pacs.6')
      ?.items?.map((item) => item.applicability)
    expect(devices?.map((applicability) => applicability?.fact)).toEqual(Array(5).fill('imagingDevices'))
    expect(devices?.map((applicability) => applicability?.value)).toEqual([
      'ct',
      'mri',
      'xray',
      'dsa',
      'ultrasound',
    ])
  })
})

describe('Phụ lục II: seven levels', () => {
  it.each(law.levels)('level $level: requirements by group, and the source of each', (fact) => {
    const level = tt54.levels[fact.level - 1]
    expect(level?.level).toBe(fact.level)
    expect(level?.requires).toEqual(
      fact.requires.map(([group, rank, provenance]) => ({ group, rank, provenance: word(provenance) })),
    )
    expect(level?.title?.vi).toBe(fact.vi)
    expect(level?.title?.en).toBe(fact.en)
    expect(level?.condition?.vi).toBe(fact.condition)
  })

  it('16 milestones', () => {
    expect(law.levels.flatMap((level) => level.milestones)).toHaveLength(16)
    expect(tt54.levels.flatMap((level) => level.milestones)).toHaveLength(16)
  })

  const milestones = law.levels.flatMap((level) =>
    level.milestones.map((fact, at) => ({
      fact,
      id: fact.id,
      row: tt54.levels[level.level - 1]?.milestones[at],
    })),
  )
  it.each(milestones)('milestone $id', ({ fact, row }) => {
    expect(row).toMatchObject({
      id: `milestone.${fact.id}`,
      title: { vi: fact.vi, en: fact.en },
      provenance: { title: word(fact.provenance), rank: word(fact.provenance) },
      inForce: { from: '2018-02-27', to: fact.emrRelated ? '2025-06-05' : null },
    })
    expect(row?.items?.map((item) => item.title.vi)).toEqual(fact.items)
    expect(row?.interpretation).toBe(fact.emrRelated ? 'emr-related' : undefined)
  })

  it('only the milestone on standard transactions belongs to the electronic medical record', () => {
    expect(milestones.filter(({ fact }) => fact.emrRelated).map(({ id }) => id)).toEqual([
      'standard-exchange',
    ])
  })
})

describe('Thông tư 46/2018, Thông tư 13/2025 and Công văn 365', () => {
  const sizes: Record<string, number> = {
    'tt46-2018': 66,
    'tt13-2025': 31,
    'tt13-2025-references': 12,
    'cv365-2025': 48,
  }

  it('66, 31, 12 and 48 rows', () => {
    expect(Object.fromEntries(emr.lists.map(({ key, rows }) => [key, rows.length]))).toEqual(sizes)
    expect(criteriaOf(tt46)).toHaveLength(66)
    expect(criteriaOf(tt13)).toHaveLength(31 + 12 + 48)
  })

  const rows = emr.lists.flatMap((list) =>
    list.rows.map((fact) => ({ fact, id: fact.id, set: list.key === 'tt46-2018' ? tt46 : tt13 })),
  )

  it.each(rows)('$id', ({ fact, set }) => {
    const row = byId(set).get(fact.id)
    expect(row).toMatchObject({
      number: null,
      rank: fact.label ?? 'required',
      provenance: { title: word(fact.provenance), rank: word(fact.provenance) },
    })
    if (fact.ask === false) expect(row?.ask).toBe(false)
    if (fact.addressee === 'authority') expect(row?.ask).toBe(false)
  })

  it('keep the order of the facts within a group', () => {
    for (const set of [tt46, tt13]) {
      const order = rows.map(({ id }) => id)
      for (const group of set.groups) {
        const places = group.criteria.map((row) => order.indexOf(row.id))
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }
    }
  })

  // "6.2.a" is point a of clause 2 of Article 6; a letter is cited by its sections as they stand.
  const cited = rows.filter(({ fact }) => /^[\d.]+(\.[a-zđ])?$/.test(fact.clause))
  it.each(cited)('$id cites the right article', ({ fact, id, set }) => {
    const [article, clause, point] = fact.clause.split('.')
    const place = [point && `Điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article ?? ''}`]
      .filter(Boolean)
      .join(' ')
    const reference = byId(set).get(id)?.legalReference ?? ''
    expect(reference.toLowerCase()).toBe(`${place} Thông tư ${set.instrument.number}`.toLowerCase())
  })

  const letter = rows.filter(({ id }) => id.startsWith('c365.'))
  it.each(letter)('$id cites the right section of Công văn 365', ({ fact, id, set }) => {
    const place = /^[IVX]/.test(fact.clause) ? `mục ${fact.clause}` : fact.clause
    expect(byId(set).get(id)?.legalReference).toBe(`Công văn 365/TTYQG-GPQLCL, ${place}`)
  })

  it.each([
    ['tt46-2018', tt46],
    ['tt13-2025', tt13],
  ] as const)('document %s', (key, set) => {
    const instrument = emr.lists.find((list) => list.key === key)?.instrument
    expect(set.instrument).toMatchObject({
      number: instrument?.number,
      issued: instrument?.issued,
      inForce: instrument?.inForce,
      replacedBy: instrument?.replacedBy ?? null,
    })
  })

  it('terms: 01/03/2019–05/06/2025 and from 21/07/2025; Thông tư 59/2026 from 15/11/2026', () => {
    for (const row of criteriaOf(tt46)) expect(row.inForce).toEqual({ from: '2019-03-01', to: '2025-06-05' })
    const later = criteriaOf(tt13).filter((row) => row.inForce.from !== '2025-07-21')
    expect(later.map((row) => [row.id, row.inForce.from])).toEqual([['ref.12', '2026-11-15']])
    for (const row of criteriaOf(tt13)) expect(row.inForce.to).toBeNull()
  })

  it('three labels that do not mix: mandatory, guided, recommended', () => {
    expect(tt46.groups.map((group) => group.scale)).toEqual(tt46.groups.map(() => ['required']))
    expect(tt13.groups.map((group) => group.scale)).toEqual(
      tt13.groups.map(() => ['required', 'guidance', 'recommended']),
    )
    const labels = (prefix: string) =>
      new Set(
        criteriaOf(tt13)
          .filter(({ id }) => id.startsWith(prefix))
          .map(({ rank }) => rank),
      )
    expect([labels('t13.'), labels('ref.'), labels('c365.')]).toEqual([
      new Set(['required']),
      new Set(['required']),
      new Set(['guidance', 'recommended']),
    ])
  })

  it('Điều 6, 11, 12: three conclusions with their articles and procedure', () => {
    const idsOf = (clauses: string[]) =>
      rows.filter(({ fact, set }) => set === tt46 && clauses.includes(fact.clause)).map(({ id }) => id)
    expect(
      tt46.conclusions?.map(({ id, title, requires, procedure, inForce }) => ({
        id,
        title,
        requires,
        procedure,
        inForce,
      })),
    ).toEqual(
      emr.conclusions.map(({ id, vi, en, requires, procedure, inForce }) => ({
        id,
        title: { vi, en },
        requires: requires.map(({ clauses, ...rest }) =>
          clauses ? { ...rest, criteria: idsOf(clauses) } : rest,
        ),
        procedure: idsOf(procedure),
        inForce,
      })),
    )
  })
})
