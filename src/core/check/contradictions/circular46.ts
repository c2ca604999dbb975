import type { Contradiction } from './contradiction'

/** Rows of Circular 46/2018 that are defined by a rank of Circular 54/2017 (its Articles 6(1), 11 and 12). */
export const CIRCULAR_46: readonly Contradiction[] = [
  {
    rule: 'contradiction.t46-emr-not-advanced',
    met: ['t46.13'],
    needs: { group: 'emr', rank: 'advanced' },
    lacking: 'any',
  },
  {
    rule: 'contradiction.t46-pacs-not-advanced',
    met: ['t46.43'],
    needs: { group: 'ris-pacs', rank: 'advanced' },
    lacking: 'any',
  },
  {
    rule: 'contradiction.t46-lis-not-advanced',
    met: ['t46.44'],
    needs: { group: 'lis', rank: 'advanced' },
    lacking: 'any',
  },
  {
    rule: 'contradiction.t46-signature-without-signing',
    met: ['t46.5'],
    needs: ['security.15'],
    lacking: 'any',
  },
]
