import { submit } from '@/core/seal/submit'
import type { Assessment } from '@/core/types'
import type { GivenFile } from '@/files/submissions/givenFile'
import { anAssessment, answers } from '../../builders'
import { allSets, tt54 } from '../../fixtures'

const open: Assessment = anAssessment()
  .on('2024-12-02')
  .with(answers().allMet(tt54).notMet('his.24'))
  .having({ facility: { name: 'Bệnh viện An Bình', code: '01234' } })
  .build()

/** A file as a person chooses it. */
export const given = (text: string, name: string): GivenFile => ({
  name,
  path: name,
  file: new Blob([text]),
  byHand: true,
})
const asFile = (assessment: Assessment, name: string): GivenFile => given(JSON.stringify(assessment), name)

/** A submission as a hospital hands it in. */
export const sealed = (name: string): GivenFile =>
  asFile(submit(open, allSets, { sealedAt: '2024-12-03T03:04:05Z', sealedBy: 'Nguyễn Văn An' }), name)

/** An assessment nobody has sealed. */
export const unsealed = (name: string): GivenFile => asFile(open, name)
