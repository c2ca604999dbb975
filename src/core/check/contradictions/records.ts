import type { Contradiction } from './contradiction'

const EMR_BASIC = { group: 'emr', rank: 'basic' } as const
const CDR = 'milestone.clinical-data-repository'
/** Milestones whose wording rests on the clinical data repository. */
const CDR_USERS = ['milestone.sharing-within-care', 'milestone.nursing-records', 'milestone.analytics']

/** Electronic records (Appendix I, VIII), HIS rows about them, and the clinical data repository of Appendix II. */
export const RECORDS: readonly Contradiction[] = [
  {
    rule: 'contradiction.emr-advanced-without-emr',
    met: ['emr.10', 'emr.11', 'emr.12', 'emr.14', 'emr.16', 'emr.17', 'emr.18'],
    needs: EMR_BASIC,
    lacking: 'all',
  },
  {
    rule: 'contradiction.his-records-without-emr',
    met: ['his.29', 'his.30'],
    needs: EMR_BASIC,
    lacking: 'all',
  },
  {
    rule: 'contradiction.his-records-without-emr-basic',
    met: ['his.29'],
    needs: EMR_BASIC,
    lacking: 'any',
    unless: 'contradiction.his-records-without-emr',
  },
  {
    rule: 'contradiction.cdr-used-without-cdr',
    met: CDR_USERS,
    needs: [`${CDR}.1`, `${CDR}.2`, `${CDR}.3`, `${CDR}.4`],
    lacking: 'all',
  },
  {
    rule: 'contradiction.cdr-used-though-incomplete',
    met: CDR_USERS,
    needs: [CDR],
    lacking: 'any',
    unless: 'contradiction.cdr-used-without-cdr',
  },
  {
    rule: 'contradiction.structured-notes-without-nursing',
    met: ['milestone.structured-notes'],
    needs: ['milestone.nursing-records.2'],
    lacking: 'any',
  },
]
