import type { Contradiction } from './contradiction'

/** Exchange between systems, inside and outside the facility. */
export const EXCHANGE: readonly Contradiction[] = [
  {
    rule: 'contradiction.exchange-without-standards',
    met: ['milestone.standard-exchange'],
    needs: ['emr.16', 'non-functional.20'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.exchange-without-own-links',
    met: ['milestone.standard-exchange', 'milestone.continuity-summary'],
    needs: ['non-functional.19'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.summary-without-services',
    met: ['milestone.continuity-summary'],
    needs: ['his.4', 'his.10', 'his.19'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.links-without-their-parts',
    met: ['non-functional.19'],
    needs: ['his.18', 'lis.9'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.insurance-portal-without-his-link',
    met: ['non-functional.18'],
    needs: ['his.7'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.insurance-without-internet',
    met: ['his.7', 'non-functional.18'],
    needs: ['infrastructure.3'],
    lacking: 'any',
  },
]
