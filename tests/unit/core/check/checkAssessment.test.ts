import { describe, expect, it } from 'vitest'
import { carriedWarnings, checkAssessment, ofSeverity, SEVERITIES } from '@/core/check/checkAssessment'
import { RULE_IDS, RULES } from '@/core/check/rules'
import { assess } from '@/core/score/assess'
import { seal } from '@/core/seal/seal'
import type { Assessment } from '@/core/types'
import { anAssessment, answers, askedIds } from '../../builders'
import { tt46, tt54 } from '../../fixtures'
import { aComplete, checked, of } from './support'

const on = (day: string): Assessment => aComplete().on(day).with(answers().allMet(tt54)).build()
/** A note beside every answer, so that nothing is met without anything to show. */
function noted(assessment: Assessment): Assessment {
  const rows = Object.entries(assessment.answers[tt54.id] ?? {})
  const explained = rows.map(([id, answer]) => [id, { ...answer, note: 'Biên bản ngày 02/12' }])
  return { ...assessment, answers: { [tt54.id]: Object.fromEntries(explained) as never } }
}

describe('an assessment with nothing against it', () => {
  it('can be sealed: no errors, no warnings, only what is always to be said', () => {
    const found = checked(noted(on('2024-12-02')))
    expect(ofSeverity(found, 'error')).toEqual([])
    expect(ofSeverity(found, 'warning')).toEqual([])
    // Nobody has compared the rows with the gazette yet; that is always said.
    expect(of('answers.on-unconfirmed-text', found)).toHaveLength(1)
  })
})

describe('the file', () => {
  it('names a set that is not here: what cannot be scored is not sealed', () => {
    const assessment = aComplete().sets(tt54, tt46).with(answers().met('his.1')).build()
    const [found] = of('file.set-unknown', checked(assessment, { sets: [tt54] }))
    expect(found).toMatchObject({
      severity: 'error',
      path: '/criteriaSets/1',
      params: { set: 'tt46-2018@1.0.0' },
    })
    expect(of('file.set-unknown', checked(assessment, { sets: [tt54, tt46] }))).toEqual([])
  })

  it('names another version or other content of a set', () => {
    const older = aComplete()
      .having({ criteriaSets: [{ id: tt54.id, version: '0.9.0' }] })
      .build()
    expect(of('file.set-other-version', checked(older, { sets: [tt54] }))).toHaveLength(1)
    const other = aComplete()
      .having({ criteriaSets: [{ id: tt54.id, version: '1.0.0', fingerprint: 'a'.repeat(64) }] })
      .build()
    expect(of('file.set-other-content', checked(other))).toHaveLength(1)
    expect(
      of(
        'file.set-other-content',
        checked(seal(on('2024-12-02'), [tt54], { sealedAt: '2024-12-03T01:00:00Z' })),
      ),
    ).toEqual([])
  })

  it('carries other words than the set', () => {
    const assessment = aComplete()
      .with(answers().met('his.1'))
      .having({ snapshot: { [tt54.id]: { 'his.1': { title: 'Khác' } } } })
      .build()
    expect(of('file.words-differ', checked(assessment))[0]?.criteria).toEqual(['his.1'])
  })

  it('was changed after it was sealed; a seal that holds is nothing to say', () => {
    const sealed = seal(on('2024-12-02'), [tt54], { sealedAt: '2024-12-03T01:00:00Z' })
    expect(of('file.changed-after-sealing', checked(sealed))).toEqual([])
    const changed = { ...sealed, targetLevel: 7 }
    expect(of('file.changed-after-sealing', checked(changed))[0]?.severity).toBe('note')
  })

  it('is an example: it may be sealed as an exercise and the warning goes with it', () => {
    const [found] = of('file.illustrative', checked({ ...on('2024-12-02'), illustrative: true }))
    expect(found?.severity).toBe('warning')
  })
})

describe('the facility', () => {
  it.each(['name', 'code'] as const)(
    'without its %s: nobody knows whose submission it is, so it is stopped',
    (fact) => {
      const assessment = on('2024-12-02')
      const found = checked({ ...assessment, facility: { ...assessment.facility, [fact]: '  ' } })
      expect(of(`facility.${fact}-missing`, found)).toMatchObject([
        { severity: 'error', path: `/facility/${fact}` },
      ])
    },
  )

  it.each(['province', 'ownership', 'class', 'superior', 'director'] as const)(
    'without its %s: it can be handed in and the warning goes with it',
    (fact) => {
      const assessment = on('2024-12-02')
      const { [fact]: _left, ...facility } = assessment.facility
      const found = checked({ ...assessment, facility })
      expect(of(`facility.${fact}-missing`, found)).toMatchObject([
        { severity: 'warning', path: `/facility/${fact}` },
      ])
      expect(of(`facility.${fact}-missing`, checked(assessment))).toEqual([])
    },
  )

  it('does not say what services it has; “không có” is an answer', () => {
    const assessment = on('2024-12-02')
    const { hasBloodBank: _left, ...facility } = assessment.facility
    expect(of('facility.services-missing', checked({ ...assessment, facility }))[0]?.path).toBe(
      '/facility/hasBloodBank',
    )
    const answered = { ...assessment, facility: { ...facility, hasBloodBank: false } }
    expect(of('facility.services-missing', checked(answered))).toEqual([])
  })
})

describe('the assessment date', () => {
  it('must be a day of the calendar', () => {
    expect(of('date.invalid', checked(on('2026-02-30')))).toHaveLength(1)
    expect(of('date.invalid', checked(on('2024-02-29')))).toEqual([])
  })

  it('Thông tư 54/2017/TT-BYT has been in force since 27/02/2018, that day included', () => {
    expect(of('date.before-instrument', checked(on('2018-02-26')))[0]?.params.from).toBe('2018-02-27')
    expect(of('date.before-instrument', checked(on('2018-02-27')))).toEqual([])
  })

  it('may be today, not tomorrow: nothing is sealed before it was assessed', () => {
    expect(of('date.in-future', checked(on('2026-11-26'), { today: '2026-11-25' }))).toHaveLength(1)
    expect(of('date.in-future', checked(on('2026-11-25'), { today: '2026-11-25' }))).toEqual([])
  })
})

describe('answers', () => {
  it('none at all', () => {
    expect(of('answers.none', checked(aComplete().build()))).toHaveLength(1)
    expect(of('answers.none', checked(aComplete().with(answers().notMet('his.1')).build()))).toEqual([])
  })

  it('carried over and not confirmed', () => {
    const given = answers().allMet(tt54).unconfirmed('his.2', 'infrastructure.1')
    const [found] = of('answers.unconfirmed', checked(aComplete().with(given).build()))
    expect(found).toMatchObject({
      severity: 'error',
      criteria: ['infrastructure.1', 'his.2'],
      params: { count: 2 },
    })
  })

  it('“không áp dụng” without a reason, and where the circular never allows it', () => {
    const given = answers().notApplicable('his.22', '').notApplicable('his.1')
    const found = checked(aComplete().with(given).build())
    expect(of('answers.not-applicable-without-reason', found)[0]?.criteria).toEqual(['his.22'])
    expect(of('answers.not-applicable-not-allowed', found)[0]?.criteria).toEqual(['his.1'])
  })

  it('“không áp dụng” although the facility has a blood bank, or a CT', () => {
    const given = answers()
      .notApplicable('his.22')
      .items('ris-pacs.6', ['not-applicable', true, true, true, true], { reason: 'Không có CT' })
    const assessment = aComplete().with(given).build()
    const facility = { ...assessment.facility, hasBloodBank: true, imagingDevices: ['ct' as const] }
    const found = checked({ ...assessment, facility })
    expect(of('answers.not-applicable-despite-facts', found)[0]?.criteria).toEqual(['his.22', 'ris-pacs.6'])
    const without = { ...facility, hasBloodBank: false, imagingDevices: ['xray' as const] }
    expect(of('answers.not-applicable-despite-facts', checked({ ...assessment, facility: without }))).toEqual(
      [],
    )
  })

  it('that decide the level and are open; those that do not change it are only noted', () => {
    const open = answers().allMet(tt54).unassessed('infrastructure.19', 'lis.10')
    const found = checked(aComplete().with(open).build())
    expect(of('answers.range', found)).toMatchObject([
      { criteria: ['infrastructure.19', 'lis.10'], params: { count: 2, lower: 3, upper: 7 } },
    ])
    // Criterion 80 (LIS basic, level 3) is not met: what level 7 wants no longer matters.
    const settled = checked(aComplete().with(open.notMet('lis.1')).build())
    expect(of('answers.range', settled)).toEqual([])
    expect(of('answers.unassessed', settled)[0]?.criteria).toEqual(['infrastructure.19', 'lis.10'])
  })

  it('met without evidence or a note', () => {
    const given = answers().met('his.1').notMet('his.2').answer('his.3', { verdict: 'met', note: 'Xem HIS' })
    const assessment = aComplete()
      .with(given.answer('his.4', { verdict: 'met', evidence: ['e1'] }))
      .having({ evidence: [{ id: 'e1', title: 'Hợp đồng' }] })
      .build()
    expect(of('answers.met-without-evidence', checked(assessment))[0]?.criteria).toEqual(['his.1'])
  })

  it('rows of two instruments are told apart, never added up where people read', () => {
    const assessment = aComplete().sets(tt54, tt46).with(answers().met('his.1').met('his.2')).build()
    const both = {
      ...assessment,
      answers: {
        ...assessment.answers,
        [tt46.id]: { [askedIds(tt46)[0] ?? '']: { verdict: 'met' } },
      } as never,
    }
    const [found] = of('answers.met-without-evidence', checked(both, { sets: [tt54, tt46] }))
    expect(found?.params).toEqual({ count: 3, counts: '2 (54/2017/TT-BYT), 1 (46/2018/TT-BYT)' })
  })

  it('outside the criteria sets', () => {
    const given = answers().met('his.1', 'his.999').in('tt99').met('x.1')
    const [found] = of('answers.outside', checked(aComplete().with(given).build(), { sets: [tt54] }))
    expect(found?.params.count).toBe(2)
    expect(found?.criteria).toContain('his.999')
  })

  it('that rest on what has lapsed: more than a note where the level “theo nguyên văn” does', () => {
    // Group VIII lapsed on 06/06/2025; with it not met the level as issued stays at 5, in force it is 7.
    const notMet = answers().allMet(tt54).notMet('emr.1')
    const after = aComplete().on('2025-06-06').with(notMet).build()
    expect(of('answers.level-on-lapsed', checked(after))[0]?.criteria).toContain('emr.1')
    const inForce = checked({ ...after, regime: 'in-force' })
    expect(of('answers.level-on-lapsed', inForce)).toEqual([])
    expect(of('answers.on-lapsed', inForce)[0]).toMatchObject({ severity: 'note' })
    const before = checked({ ...after, assessedOn: '2025-06-05' })
    expect([...of('answers.level-on-lapsed', before), ...of('answers.on-lapsed', before)]).toEqual([])
  })

  it('that rest on words with an indirect source, or not confirmed against the gazette', () => {
    const [group] = tt54.groups
    const row = group?.criteria[0]
    if (!group || !row) throw new Error('tt54 has groups')
    const recalled = { ...row, provenance: { ...row.provenance, rank: 'recalled' as const } }
    const weak = { ...tt54, groups: [{ ...group, criteria: [recalled] }] }
    const assessment = aComplete().with(answers().met(row.id)).build()
    expect(of('answers.on-weak-text', checked(assessment, { sets: [weak] }))[0]?.criteria).toEqual([row.id])
    const { provenance } = row
    const sure = {
      ...provenance,
      title: 'confirmed' as const,
      rank: 'confirmed' as const,
      number: 'confirmed' as const,
    }
    const confirmed = { ...tt54, groups: [{ ...group, criteria: [{ ...row, provenance: sure }] }] }
    const found = checked(assessment, { sets: [confirmed] })
    expect([...of('answers.on-weak-text', found), ...of('answers.on-unconfirmed-text', found)]).toEqual([])
  })
})

describe('the facility’s own facts', () => {
  const facts = (facility: Partial<Assessment['facility']>) => {
    const assessment = on('2024-12-02')
    return checked({ ...assessment, facility: { ...assessment.facility, ...facility } })
  }

  it('no blood bank, no laboratory, no imaging, and yet connected', () => {
    expect(of('facts.no-blood-bank', facts({ hasBloodBank: false }))[0]?.criteria).toEqual(['his.22'])
    expect(of('facts.no-laboratory-device', facts({ hasLaboratory: false }))[0]?.criteria).toEqual(['lis.5'])
    expect(of('facts.no-imaging-device', facts({ hasImaging: false }))[0]?.criteria).toEqual(['ris-pacs.6'])
    expect(of('facts.no-laboratory', facts({ hasLaboratory: false }))[0]?.criteria).toHaveLength(9)
    expect(of('facts.no-imaging', facts({ hasImaging: false }))[0]?.criteria).toHaveLength(17)
  })

  it('no blood bank, and criterion 51 held against the facility: warned, with “không áp dụng” allowed', () => {
    const without = (verdict: 'met' | 'not-met') => {
      const assessment = on('2024-12-02')
      const tt54Answers = { ...assessment.answers['tt54-2017'], 'his.22': { verdict } }
      return checked({
        ...assessment,
        facility: { ...assessment.facility, hasBloodBank: false },
        answers: { ...assessment.answers, 'tt54-2017': tt54Answers },
      })
    }
    expect(of('facts.absent-not-met', without('not-met'))[0]?.criteria).toEqual(['his.22'])
    expect(of('facts.absent-not-met', without('met'))).toEqual([])
  })

  it('what the facility has, or has not said, denies nothing', () => {
    for (const has of [true, undefined]) {
      const found = facts({ hasBloodBank: has, hasLaboratory: has, hasImaging: has })
      expect(found.filter(({ rule }) => rule.startsWith('facts.'))).toEqual([])
    }
  })

  it('a device that is connected and not in the list; an empty list says nothing', () => {
    const listed = of(
      'facts.device-not-listed',
      facts({ imagingDevices: ['ct', 'mri', 'xray', 'ultrasound'] }),
    )
    expect(listed.map(({ params }) => params.item)).toEqual(['ris-pacs.6.4'])
    expect(of('facts.device-not-listed', facts({ imagingDevices: [] }))).toEqual([])
  })
})

describe('evidence and actions', () => {
  const evidence = [
    { id: 'old', title: 'Hợp đồng bảo trì', validUntil: '2024-12-01' },
    { id: 'last-day', title: 'Bản quyền', validUntil: '2024-12-02' },
    { id: 'scan', title: 'Ảnh', file: { name: 'a.png', size: 3, sha256: 'b'.repeat(64) } },
  ]

  it('evidence that had expired at the assessment date; its last day still counts', () => {
    const found = checked({ ...on('2024-12-02'), evidence })
    expect(of('evidence.expired', found)).toMatchObject([
      { path: '/evidence/0', params: { title: 'Hợp đồng bảo trì', day: '2024-12-01' } },
    ])
  })

  it('a file that is not here; unknown files are not missing files', () => {
    const assessment = { ...on('2024-12-02'), evidence }
    expect(of('evidence.file-missing', checked(assessment, { files: new Set() }))[0]?.path).toBe(
      '/evidence/2',
    )
    expect(of('evidence.file-missing', checked(assessment, { files: new Set(['b'.repeat(64)]) }))).toEqual([])
    expect(of('evidence.file-missing', checked(assessment))).toEqual([])
  })

  it('a link to evidence that the register does not have', () => {
    const given = answers().answer('his.4', { verdict: 'met', evidence: ['gone'] })
    expect(of('evidence.not-in-register', checked(aComplete().with(given).build()))[0]?.criteria).toEqual([
      'his.4',
    ])
  })

  it('what looks like a patient is pointed out and never repeated', () => {
    const card = 'CCCD 001203004567'
    const given = answers().answer('his.4', { verdict: 'met', note: card })
    const found = checked(
      aComplete()
        .with(given)
        .having({
          evidence: [{ id: 'e', title: card }],
          actions: [{ id: 'a', title: 'x', criteria: [], note: card }],
        })
        .build(),
    ).filter(({ rule }) => rule.startsWith('personal-data.'))
    expect(found.map(({ rule }) => rule)).toEqual([
      'personal-data.answers',
      'personal-data.evidence',
      'personal-data.actions',
    ])
    expect(JSON.stringify(found)).not.toContain('001203004567')
  })

  it('actions that are late on the day of the check, and done ones whose criteria are not', () => {
    const actions = [
      { id: 'late', title: 'Mua kiosk', criteria: ['infrastructure.18'], due: '2026-11-24' },
      { id: 'today', title: 'Mua NAS', criteria: ['infrastructure.11'], due: '2026-11-25' },
      { id: 'done', title: 'Kết nối LIS', criteria: ['lis.9', 'lis.1'], status: 'done' as const },
    ]
    const given = answers().allMet(tt54).notMet('lis.9')
    const found = checked(aComplete().with(given).having({ actions }).build(), { today: '2026-11-25' })
    expect(of('actions.overdue', found)).toMatchObject([
      { path: '/actions/0', criteria: ['infrastructure.18'], params: { day: '2026-11-24' } },
    ])
    expect(of('actions.done-not-met', found)).toMatchObject([{ path: '/actions/2', criteria: ['lis.9'] }])
  })
})

describe('the list', () => {
  it('has errors first, then warnings, then notes, each in the order of the rules', () => {
    const found = checked(anAssessment().with(answers().met('his.1').unconfirmed('his.2')).build())
    const weights = found.map(({ severity }) => SEVERITIES.indexOf(severity))
    expect(weights).toEqual([...weights].sort())
    for (const severity of SEVERITIES) {
      const places = ofSeverity(found, severity).map(({ rule }) => RULE_IDS.indexOf(rule))
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
    for (const { rule, severity } of found) expect(severity).toBe(RULES[rule])
  })

  it('goes into a submission as warnings only, each rule once, without any text of the file', () => {
    const actions = ['infrastructure.18', 'infrastructure.11'].map((id) => ({
      id,
      title: `Việc riêng ${id}`,
      criteria: [id],
      due: '2026-11-01',
    }))
    const assessment = aComplete().with(answers().met('his.1')).having({ actions }).build()
    const found = checked(assessment)
    const carried = carriedWarnings(found)
    expect(carried).toContainEqual({
      rule: 'actions.overdue',
      criteria: expect.arrayContaining(['infrastructure.11', 'infrastructure.18']) as string[],
    })
    expect(carried.map(({ rule }) => rule)).toEqual([
      ...new Set(ofSeverity(found, 'warning').map(({ rule }) => rule)),
    ])
    expect(JSON.stringify(carried)).not.toContain('Việc riêng')
  })

  it('changes nothing it reads', () => {
    const assessment = Object.freeze(on('2024-12-02'))
    const before = JSON.stringify(assessment)
    const result = assess([tt54], assessment.answers, {
      asOf: assessment.assessedOn,
      regime: assessment.regime,
    })
    checkAssessment({ assessment, sets: [tt54], result, today: '2026-11-25' })
    expect(JSON.stringify(assessment)).toBe(before)
    expect(askedIds(tt54)).toHaveLength(162)
  })
})
