import { answers } from '../../builders'
import type { VerifiedFile } from '@/files/submissions/verifiedFile'
import { verifyFiles } from '@/files/submissions/verifyFiles'
import { utf8 } from '../support'
import { bytesOf, CONTEXT, edited, given, submitted } from './submitted'

/** A hostile name, a changed file, a broken one and one that is skipped. */
export async function verificationRows(): Promise<VerifiedFile[]> {
  const small = answers().met('his.1')
  const rows: VerifiedFile[] = []
  const files = [
    given('so/a.tt54.json', bytesOf(submitted('=HYPERLINK("x")', small))),
    given('so/b.tt54.json', edited(bytesOf(submitted('Bệnh viện B', small)), 'Bệnh viện B', 'Bệnh viện C')),
    given('so/c.tt54.json', utf8('{"format":')),
    given('so/d.pdf', utf8('x')),
  ]
  for await (const row of verifyFiles(files, CONTEXT)) rows.push(row)
  return rows
}
