import type { Contradiction } from './contradiction'

/** LIS (Circular 54/2017, Appendix I, V) and its link with HIS. */
export const LABORATORY: readonly Contradiction[] = [
  {
    rule: 'contradiction.lis-advanced-without-lis',
    met: ['lis.7', 'lis.9', 'lis.10'],
    needs: { group: 'lis', rank: 'basic' },
    lacking: 'all',
  },
  {
    rule: 'contradiction.lis-link-without-his-orders',
    met: ['lis.9'],
    needs: ['his.8', 'his.9'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.lis-functions-without-results',
    met: ['lis.9', 'lis.10'],
    needs: ['lis.4'],
    lacking: 'any',
    unless: 'contradiction.lis-advanced-without-lis',
  },
]
