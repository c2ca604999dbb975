import { buildLetter } from '../../letter'
import type { PaperFrom } from '../../paper'

/** Letter of the appraising authority: reminder. */
export const paper: PaperFrom<'review'> = {
  kind: 'letter-reminder',
  order: 50,
  from: 'review',
  headed: true,
  targeted: false,
  sections: () => [],
  build: (input) => ({ ok: true, document: buildLetter('reminder', input) }),
}
