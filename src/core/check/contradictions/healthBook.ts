import type { Contradiction } from './contradiction'

/**
 * The health book beside Circular 54/2017 and Circular 13/2025: its data leave through the insurance assessment portal,
 * signed, as XML tables of HIS, and under the personal identification number (Decree 102/2025 Art. 6 and 10(5), with
 * Decisions 2733 of 2024 and 31 of 2026). A facility can still send by hand or sign with a tool of its own, so all of
 * them are to look at, none stops anything.
 */
export const HEALTH_BOOK: readonly Contradiction[] = [
  {
    rule: 'contradiction.health-book-without-portal',
    met: ['sskdt.3'],
    needs: ['non-functional.18'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.health-book-without-xml',
    met: ['sskdt.2', 'sskdt.3'],
    needs: ['his.7'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.health-book-without-signing',
    met: ['sskdt.4', 'sskdt.30'],
    needs: ['security.15'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.health-book-id-without-reception',
    met: ['sskdt.16'],
    needs: ['his.3'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.record-id-not-health-id',
    met: ['t13.3'],
    needs: ['sskdt.16'],
    lacking: 'any',
  },
]
