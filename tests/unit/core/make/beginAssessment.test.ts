import { expect, it } from 'vitest'
import { beginAssessment, untouched, type StartingFacts } from '@/core/make/beginAssessment'

const FACTS: StartingFacts = { name: '', type: 'hospital', assessedOn: '2026-12-01' }
const made = beginAssessment(FACTS, { id: 'a', now: '2026-11-28T01:00:00Z', criteriaSets: [] })

it('an untouched one without a name is gone on with; anything else is begun anew', () => {
  const record = { assessment: made, revision: 1 }
  expect(untouched(FACTS, [record])).toBe(record)
  expect(untouched({ ...FACTS, name: 'Bệnh viện A' }, [record])).toBeUndefined()
  expect(untouched({ ...FACTS, type: 'other' }, [record])).toBeUndefined()
  expect(untouched({ ...FACTS, assessedOn: '2026-12-02' }, [record])).toBeUndefined()
  expect(untouched(FACTS, [{ ...record, revision: 2 }])).toBeUndefined()
})
