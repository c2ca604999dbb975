import type { Contradiction } from './contradiction'

/** Decision support, ordering and medication: milestones of Appendix II and the HIS rows they rest on. */
export const CARE: readonly Contradiction[] = [
  {
    rule: 'contradiction.cdss-2-without-cdss-1',
    met: ['milestone.cdss-2'],
    needs: ['milestone.cdss-1'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.cdss-3-without-cdss-2',
    met: ['milestone.cdss-3'],
    needs: ['milestone.cdss-2'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.cdss-2-without-interactions',
    met: ['milestone.cdss-2.1'],
    needs: ['his.24'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.cdss-without-guidelines',
    met: ['milestone.cdss-2', 'milestone.cdss-3'],
    needs: ['his.25'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.ordering-without-his-orders',
    met: ['milestone.electronic-ordering'],
    needs: ['his.8'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.inpatient-orders-without-inpatient-care',
    met: ['milestone.inpatient-orders'],
    needs: ['his.8', 'his.10'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.closed-loop-without-barcode',
    met: ['milestone.closed-loop-medication'],
    needs: ['infrastructure.9'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.closed-loop-without-pharmacy',
    met: ['milestone.closed-loop-medication'],
    needs: ['his.5', 'his.10'],
    lacking: 'any',
  },
]
