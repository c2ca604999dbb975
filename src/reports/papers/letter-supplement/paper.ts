import { buildLetter } from '../../letter'
import type { PaperFrom } from '../../paper'

/** Letter of the appraising authority: supplement. */
export const paper: PaperFrom<'review'> = {
  kind: 'letter-supplement',
  order: 40,
  from: 'review',
  headed: true,
  targeted: false,
  sections: () => [],
  build: (input) => ({ ok: true, document: buildLetter('supplement', input) }),
}
