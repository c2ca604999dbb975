import { buildLetter } from '../../letter'
import type { PaperFrom } from '../../paper'

/** Letter of the appraising authority: conclusion. */
export const paper: PaperFrom<'review'> = {
  kind: 'letter-conclusion',
  order: 30,
  from: 'review',
  headed: true,
  targeted: false,
  sections: () => [],
  build: (input) => ({ ok: true, document: buildLetter('conclusion', input) }),
}
