import { expect, it } from 'vitest'
import { entriesOf } from '@/core/sets/criteria'
import { confirmAnswers } from '@/core/edit/answers'
import { unconfirmedRows } from '@/core/score/unconfirmed'
import { anAssessment, answers } from '../../builders'
import { tt54 } from '../../fixtures'

const started = anAssessment()
  .with(answers().met('lis.1').unconfirmed('lis.2', 'lis.3', 'his.1'))
  .build()
const lis = entriesOf(tt54).filter(({ group }) => group?.id === 'lis')

it('finds the answers of a group that are to be confirmed, and confirms all of them at once', () => {
  const rows = unconfirmedRows(lis, started.answers)
  expect(rows.map(({ id }) => id)).toEqual(['lis.2', 'lis.3'])
  const confirmed = confirmAnswers(
    started,
    tt54.id,
    rows.map(({ id }) => id),
  )
  expect(unconfirmedRows(lis, confirmed.answers)).toEqual([])
  expect(confirmed.answers[tt54.id]?.['lis.2']).toEqual({ verdict: 'met' })
  expect(unconfirmedRows(entriesOf(tt54), confirmed.answers).map(({ id }) => id)).toEqual(['his.1'])
})
