import { describe, expect, it } from 'vitest'
import { CONTRADICTIONS } from '@/core/check/contradictions'
import type { RuleId } from '@/core/check/checkAssessment'
import { RULES } from '@/core/check/rules'
import { answers, type AnswersBuilder } from '../../builders'
import { allSets, healthBook, tt13, tt46, tt54 } from '../../fixtures'
import { checkedAnswers, of } from './support'

/** All rows of a group of Circular 54 with this rank. */
const rows = (group: string, rank: string): string[] =>
  tt54.groups
    .filter(({ id }) => id === group)
    .flatMap(({ criteria }) => criteria.filter((row) => row.rank === rank).map(({ id }) => id))

const PACS = rows('ris-pacs', 'basic')
const LIS = rows('lis', 'basic')
const EMR = rows('emr', 'basic')
const CDR = 'milestone.clinical-data-repository'

interface Case {
  rule: RuleId
  /** Everything met but for what is denied here. */
  fires: (given: AnswersBuilder) => AnswersBuilder
  /** The row that claims, and one that denies it. */
  claim: string
  denied: string
  /** Like `fires`, but the statements go together: the claim is not made, or the presupposition is not denied. */
  silent: (given: AnswersBuilder) => AnswersBuilder
}

/** Written from the wording of the rows in Circular 54/2017/TT-BYT (and 46/2018/TT-BYT), not from the rules. */
const CASES: readonly Case[] = [
  {
    rule: 'contradiction.filmless-without-pacs',
    fires: (given) => given.notMet(...PACS),
    claim: 'milestone.filmless',
    denied: 'ris-pacs.1',
    silent: (given) => given.notMet(...PACS, 'milestone.filmless'),
  },
  {
    rule: 'contradiction.filmless-without-ris-pacs-basic',
    fires: (given) => given.notMet('ris-pacs.8'),
    claim: 'milestone.filmless',
    denied: 'ris-pacs.8',
    silent: (given) => given.notMet('ris-pacs.15', 'ris-pacs.18'),
  },
  {
    rule: 'contradiction.filmless-without-access',
    fires: (given) => given.notMet('milestone.images-outside-radiology'),
    claim: 'milestone.filmless',
    denied: 'milestone.images-outside-radiology',
    silent: (given) => given.unassessed('milestone.images-outside-radiology'),
  },
  {
    rule: 'contradiction.images-outside-without-pacs',
    fires: (given) => given.notMet(...PACS),
    claim: 'milestone.images-outside-radiology',
    denied: 'ris-pacs.6',
    silent: (given) => given.notMet(...PACS.slice(1)),
  },
  {
    rule: 'contradiction.his-link-without-pacs',
    fires: (given) => given.notMet(...PACS),
    claim: 'his.18',
    denied: 'ris-pacs.7',
    silent: (given) => given.notMet(...PACS).unassessed('ris-pacs.4'),
  },
  {
    rule: 'contradiction.pacs-his-link-denied-by-his',
    fires: (given) => given.notMet('his.18'),
    claim: 'ris-pacs.7',
    denied: 'his.18',
    silent: (given) => given.notMet('his.18').items('ris-pacs.7', [false, true, true, true]),
  },
  {
    rule: 'contradiction.his-pacs-link-denied-by-pacs',
    fires: (given) => given.items('ris-pacs.7', [false, false, false, false]),
    claim: 'his.18',
    denied: 'ris-pacs.7',
    silent: (given) => given.items('ris-pacs.7', [true, false, false, false]),
  },
  {
    rule: 'contradiction.dicom-functions-without-dicom',
    fires: (given) => given.items('ris-pacs.9', [true, false]),
    claim: 'ris-pacs.17',
    denied: 'ris-pacs.9',
    // Only the HL7 messages are missing; or the row as a whole, of which HL7 is one half.
    silent: (given) => given.items('ris-pacs.9', [false, true]),
  },
  {
    rule: 'contradiction.pacs-advanced-without-pacs',
    fires: (given) => given.notMet(...PACS),
    claim: 'ris-pacs.17',
    denied: 'ris-pacs.2',
    // A joint consultation may use another system.
    silent: (given) => given.notMet(...PACS, 'ris-pacs.15', 'ris-pacs.16', 'ris-pacs.17'),
  },
  {
    rule: 'contradiction.lis-advanced-without-lis',
    fires: (given) => given.notMet(...LIS),
    claim: 'lis.10',
    denied: 'lis.4',
    // Reagents may be managed in any software.
    silent: (given) => given.notMet(...LIS, 'lis.7', 'lis.9', 'lis.10'),
  },
  {
    rule: 'contradiction.lis-link-without-his-orders',
    fires: (given) => given.notMet('his.8'),
    claim: 'lis.9',
    denied: 'his.8',
    silent: (given) => given.notMet('his.8', 'lis.9'),
  },
  {
    rule: 'contradiction.lis-functions-without-results',
    fires: (given) => given.notMet('lis.4'),
    claim: 'lis.10',
    denied: 'lis.4',
    silent: (given) => given.notMet('lis.4', 'lis.9', 'lis.10'),
  },
  {
    rule: 'contradiction.emr-advanced-without-emr',
    fires: (given) => given.notMet(...EMR),
    claim: 'emr.16',
    denied: 'emr.2',
    silent: (given) => given.notMet(...EMR, ...rows('emr', 'advanced')),
  },
  {
    rule: 'contradiction.his-records-without-emr',
    fires: (given) => given.notMet(...EMR),
    claim: 'his.29',
    denied: 'emr.2',
    silent: (given) => given.notMet(...EMR, 'his.29', 'his.30'),
  },
  {
    rule: 'contradiction.his-records-without-emr-basic',
    fires: (given) => given.notMet('emr.6'),
    claim: 'his.29',
    denied: 'emr.6',
    silent: (given) => given.notMet('emr.16'),
  },
  {
    rule: 'contradiction.cdr-used-without-cdr',
    fires: (given) => given.items(CDR, [false, false, false, false]),
    claim: 'milestone.sharing-within-care',
    denied: CDR,
    silent: (given) => given.items(CDR, [true, true, true, false]),
  },
  {
    rule: 'contradiction.cdr-used-though-incomplete',
    fires: (given) => given.notMet(CDR),
    claim: 'milestone.analytics',
    denied: CDR,
    silent: (given) =>
      given.notMet(CDR, 'milestone.sharing-within-care', 'milestone.nursing-records', 'milestone.analytics'),
  },
  {
    rule: 'contradiction.cdss-2-without-cdss-1',
    fires: (given) => given.notMet('milestone.cdss-1'),
    claim: 'milestone.cdss-2',
    denied: 'milestone.cdss-1',
    silent: (given) => given.notMet('milestone.cdss-2', 'milestone.cdss-3'),
  },
  {
    rule: 'contradiction.cdss-3-without-cdss-2',
    fires: (given) => given.notMet('milestone.cdss-2'),
    claim: 'milestone.cdss-3',
    denied: 'milestone.cdss-2',
    silent: (given) => given.notMet('milestone.cdss-3'),
  },
  {
    rule: 'contradiction.cdss-2-without-interactions',
    fires: (given) => given.notMet('his.24'),
    claim: 'milestone.cdss-2',
    denied: 'his.24',
    silent: (given) => given.notMet('his.24').items('milestone.cdss-2', [false, true]),
  },
  {
    rule: 'contradiction.cdss-without-guidelines',
    fires: (given) => given.notMet('his.25'),
    claim: 'milestone.cdss-2',
    denied: 'his.25',
    silent: (given) => given.notMet('his.25', 'milestone.cdss-2', 'milestone.cdss-3'),
  },
  {
    rule: 'contradiction.ordering-without-his-orders',
    fires: (given) => given.notMet('his.8'),
    claim: 'milestone.electronic-ordering',
    denied: 'his.8',
    silent: (given) => given.notMet('his.8', 'milestone.electronic-ordering'),
  },
  {
    rule: 'contradiction.inpatient-orders-without-inpatient-care',
    fires: (given) => given.notMet('his.10'),
    claim: 'milestone.inpatient-orders',
    denied: 'his.10',
    silent: (given) => given.notMet('his.10', 'milestone.inpatient-orders'),
  },
  {
    rule: 'contradiction.closed-loop-without-barcode',
    fires: (given) => given.notMet('infrastructure.9'),
    claim: 'milestone.closed-loop-medication',
    denied: 'infrastructure.9',
    silent: (given) => given.notMet('infrastructure.10'),
  },
  {
    rule: 'contradiction.closed-loop-without-pharmacy',
    fires: (given) => given.notMet('his.5'),
    claim: 'milestone.closed-loop-medication',
    denied: 'his.5',
    silent: (given) => given.notMet('his.16'),
  },
  {
    rule: 'contradiction.structured-notes-without-nursing',
    fires: (given) => given.items('milestone.nursing-records', [true, false, true]),
    claim: 'milestone.structured-notes',
    denied: 'milestone.nursing-records',
    // Vital signs missing in the repository say nothing about forms.
    silent: (given) => given.items('milestone.nursing-records', [false, true, true]),
  },
  {
    rule: 'contradiction.exchange-without-standards',
    fires: (given) => given.notMet('emr.16'),
    claim: 'milestone.standard-exchange',
    denied: 'emr.16',
    silent: (given) => given.notMet('emr.16', 'milestone.standard-exchange'),
  },
  {
    rule: 'contradiction.exchange-without-own-links',
    fires: (given) => given.notMet('non-functional.19'),
    claim: 'milestone.standard-exchange',
    denied: 'non-functional.19',
    silent: (given) => given.unassessed('non-functional.19'),
  },
  {
    rule: 'contradiction.summary-without-services',
    fires: (given) => given.notMet('his.19'),
    claim: 'milestone.continuity-summary',
    denied: 'his.19',
    silent: (given) => given.notMet('his.20'),
  },
  {
    rule: 'contradiction.links-without-their-parts',
    fires: (given) => given.notMet('lis.9'),
    claim: 'non-functional.19',
    denied: 'lis.9',
    silent: (given) => given.notMet('lis.9', 'non-functional.19'),
  },
  {
    rule: 'contradiction.insurance-portal-without-his-link',
    fires: (given) => given.notMet('his.7'),
    claim: 'non-functional.18',
    denied: 'his.7',
    silent: (given) => given.notMet('non-functional.18'),
  },
  {
    rule: 'contradiction.insurance-without-internet',
    fires: (given) => given.notMet('infrastructure.3'),
    claim: 'his.7',
    denied: 'infrastructure.3',
    silent: (given) => given.notMet('infrastructure.3', 'his.7', 'non-functional.18'),
  },
  {
    rule: 'contradiction.mobile-without-devices',
    fires: (given) => given.notMet('infrastructure.15'),
    claim: 'his.27',
    denied: 'infrastructure.15',
    silent: (given) => given.notMet('his.27'),
  },
  {
    rule: 'contradiction.kiosk-search-without-kiosk',
    fires: (given) => given.notMet('infrastructure.18'),
    claim: 'his.31',
    denied: 'infrastructure.18',
    silent: (given) => given.notMet('his.31'),
  },
  {
    rule: 'contradiction.queue-without-ticketing',
    fires: (given) => given.notMet('infrastructure.12'),
    claim: 'his.15',
    denied: 'infrastructure.12',
    silent: (given) => given.notMet('his.15'),
  },
  {
    rule: 'contradiction.queue-display-without-ticketing',
    fires: (given) => given.notMet('infrastructure.12'),
    claim: 'infrastructure.13',
    denied: 'infrastructure.12',
    silent: (given) => given.notMet('infrastructure.13'),
  },
  {
    rule: 'contradiction.san-without-storage',
    fires: (given) => given.notMet('infrastructure.8'),
    claim: 'infrastructure.11',
    denied: 'infrastructure.8',
    silent: (given) => given.notMet('infrastructure.11'),
  },
  {
    rule: 'contradiction.firewall-zones-without-firewall',
    fires: (given) => given.notMet('infrastructure.7'),
    claim: 'security.6',
    denied: 'infrastructure.7',
    silent: (given) => given.notMet('security.6'),
  },
  {
    rule: 'contradiction.it-department-without-staff',
    fires: (given) => given.notMet('non-functional.8'),
    claim: 'non-functional.23',
    denied: 'non-functional.8',
    silent: (given) => given.notMet('non-functional.23'),
  },
  {
    rule: 'contradiction.all-online-without-most',
    fires: (given) => given.items('non-functional.3', [false, true]),
    claim: 'non-functional.16',
    denied: 'non-functional.3',
    // Slow reports do not deny that all can be online.
    silent: (given) => given.items('non-functional.3', [true, false]),
  },
  {
    rule: 'contradiction.user-log-denied',
    fires: (given) => given.items('security.3', [false, true]),
    claim: 'non-functional.5',
    denied: 'security.3',
    silent: (given) => given.items('security.3', [true, false]),
  },
  {
    rule: 'contradiction.patches-without-support',
    fires: (given) => given.notMet('infrastructure.6'),
    claim: 'non-functional.21',
    denied: 'infrastructure.6',
    silent: (given) => given.notMet('infrastructure.6').items('non-functional.21', [true, false]),
  },
  {
    rule: 'contradiction.t46-emr-not-advanced',
    fires: (given) => given.notMet('emr.18'),
    claim: 't46.13',
    denied: 'emr.18',
    silent: (given) => given.notMet('emr.18').in('tt46-2018').notMet('t46.13'),
  },
  {
    rule: 'contradiction.t46-pacs-not-advanced',
    fires: (given) => given.notMet('ris-pacs.16'),
    claim: 't46.43',
    denied: 'ris-pacs.16',
    silent: (given) => given.notMet('lis.10'),
  },
  {
    rule: 'contradiction.t46-lis-not-advanced',
    fires: (given) => given.notMet('lis.10'),
    claim: 't46.44',
    denied: 'lis.10',
    silent: (given) => given.notMet('ris-pacs.16'),
  },
  {
    rule: 'contradiction.t46-signature-without-signing',
    fires: (given) => given.notMet('security.15'),
    claim: 't46.5',
    denied: 'security.15',
    silent: (given) => given.notMet('security.15').in('tt46-2018').notMet('t46.5'),
  },
  {
    // Decision 2733/QĐ-BYT of 2024, Appendix 01: data go through the insurance assessment portal; criterion 107.
    rule: 'contradiction.health-book-without-portal',
    fires: (given) => given.notMet('non-functional.18'),
    claim: 'sskdt.3',
    denied: 'non-functional.18',
    silent: (given) => given.notMet('non-functional.18').in('sskdt-2026').notMet('sskdt.3'),
  },
  {
    // The tables that are sent are those of the insurance data, which criterion 36 makes as XML.
    rule: 'contradiction.health-book-without-xml',
    fires: (given) => given.notMet('his.7'),
    claim: 'sskdt.2',
    denied: 'his.7',
    silent: (given) => given.notMet('his.7').in('sskdt-2026').notMet('sskdt.2', 'sskdt.3'),
  },
  {
    // Decision 2733, Article 4(3) of Appendix 01: signed before sending; criterion 128.
    rule: 'contradiction.health-book-without-signing',
    fires: (given) => given.notMet('security.15'),
    claim: 'sskdt.4',
    denied: 'security.15',
    silent: (given) => given.notMet('security.15').in('sskdt-2026').notMet('sskdt.4', 'sskdt.30'),
  },
  {
    // Decree 102/2025 Article 6: the number is the health identifier, taken at reception; criterion 32.
    rule: 'contradiction.health-book-id-without-reception',
    fires: (given) => given.notMet('his.3'),
    claim: 'sskdt.16',
    denied: 'his.3',
    silent: (given) => given.notMet('his.3').in('sskdt-2026').notMet('sskdt.16'),
  },
  {
    // Circular 13/2025 attaches the record to the number that Decree 102/2025 Article 6 makes the health identifier.
    rule: 'contradiction.record-id-not-health-id',
    fires: (given) => given.in('sskdt-2026').notMet('sskdt.16'),
    claim: 't13.3',
    denied: 'sskdt.16',
    silent: (given) => given.in('sskdt-2026').notMet('sskdt.16').in('tt13-2025').notMet('t13.3'),
  },
]

const SETS = [tt54, tt46, tt13, healthBook]
const everythingMet = (): AnswersBuilder =>
  answers().allMet(healthBook).allMet(tt13).allMet(tt46).allMet(tt54)

describe('contradictions', () => {
  it.each(CASES)('$rule is found and names both sides', ({ rule, fires, claim, denied }) => {
    const [found, ...more] = of(rule, checkedAnswers(fires(everythingMet()), SETS))
    expect(more).toEqual([])
    expect(found?.severity).toBe(RULES[rule])
    expect(found?.against).toContain(denied)
    expect(found?.against).not.toContain(claim)
    expect(found?.criteria).toEqual(expect.arrayContaining([claim, denied]))
  })

  it.each(CASES)('$rule is not found where both can be so', ({ rule, silent }) => {
    expect(of(rule, checkedAnswers(silent(everythingMet()), SETS))).toEqual([])
  })

  it.each(CASES)('$rule is not found from what nobody has confirmed', ({ rule, fires, denied }) => {
    const set = denied.startsWith('sskdt.') ? healthBook : tt54
    const open = fires(everythingMet()).in(set.id).unconfirmed(denied)
    const found = of(rule, checkedAnswers(open, SETS))
    expect(found.flatMap(({ against }) => against)).not.toContain(denied)
  })

  it('are none when everything is met, when nothing is, and when nothing is answered', () => {
    const nothing = answers()
      .in(tt46.id)
      .notMet(...tt46.groups.flatMap(({ criteria }) => criteria.map(({ id }) => id)))
      .in(tt54.id)
      .notMet(
        ...tt54.groups.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
        ...tt54.levels.flatMap(({ milestones }) => milestones.map(({ id }) => id)),
      )
    for (const given of [everythingMet(), nothing, answers()])
      expect(checkedAnswers(given, SETS).filter(({ rule }) => rule.startsWith('contradiction.'))).toEqual([])
  })

  it('are told once: the weaker form of a rule is silent when the stronger one speaks', () => {
    const found = checkedAnswers(everythingMet().notMet(...PACS), SETS).map(({ rule }) => rule)
    expect(found).toContain('contradiction.filmless-without-pacs')
    expect(found).not.toContain('contradiction.filmless-without-ris-pacs-basic')
  })

  it('are all tried here, and name only rows and items that the released sets have', () => {
    expect(CASES.map(({ rule }) => rule).sort()).toEqual(CONTRADICTIONS.map(({ rule }) => rule).sort())
    expect(
      Object.keys(RULES)
        .filter((rule) => rule.startsWith('contradiction.'))
        .sort(),
    ).toEqual(CASES.map(({ rule }) => rule).sort())
    const rows = [...allSets, healthBook].flatMap((set) => [
      ...set.groups.flatMap(({ criteria }) => criteria),
      ...set.levels.flatMap(({ milestones }) => milestones),
    ])
    const known = new Set(rows.flatMap(({ id, items = [] }) => [id, ...items.map((item) => item.id)]))
    const named = CONTRADICTIONS.flatMap(({ met, needs }) => [...met, ...('group' in needs ? [] : needs)])
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })
})
