import type { Contradiction } from './contradiction'

/** Functions and the equipment, people and services they need; the basic row beside its advanced one. */
export const EQUIPMENT: readonly Contradiction[] = [
  {
    rule: 'contradiction.mobile-without-devices',
    met: ['his.27'],
    needs: ['infrastructure.15'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.kiosk-search-without-kiosk',
    met: ['his.31'],
    needs: ['infrastructure.18'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.queue-without-ticketing',
    met: ['his.15'],
    needs: ['infrastructure.12'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.queue-display-without-ticketing',
    met: ['infrastructure.13'],
    needs: ['infrastructure.12'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.san-without-storage',
    met: ['infrastructure.11'],
    needs: ['infrastructure.8'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.firewall-zones-without-firewall',
    met: ['security.6'],
    needs: ['infrastructure.7'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.it-department-without-staff',
    met: ['non-functional.23'],
    needs: ['non-functional.8'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.all-online-without-most',
    met: ['non-functional.16.1'],
    needs: ['non-functional.3.1'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.user-log-denied',
    met: ['non-functional.5.1'],
    needs: ['security.3.1'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.patches-without-support',
    met: ['non-functional.21.2'],
    needs: ['infrastructure.6'],
    lacking: 'any',
  },
]
