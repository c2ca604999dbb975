import { fingerprint, shortFingerprint } from '../core/seal/canonical'
import { sealState } from '../core/seal/seal'
import { changedSealFacts } from '../core/seal/submit'
import { sealCode, sealCodeOf } from '../core/seal/sealCode'
import type { Assessment } from '../core/types'
import type { Translate } from '../locales/translator'
import type { PaperFooter } from './model'

/**
 * The foot of a paper: what it is, the fingerprint of what it was made from, and whether that is sealed. A sealed and
 * unchanged assessment adds the whole hash and the text of the QR code.
 * @param t words of papers
 * @param assessment what the paper was made from
 * @param names the facility and the title of the paper
 */
export function footerOf(
  t: Translate,
  assessment: Assessment,
  names: { facility: string; title: string },
): PaperFooter {
  const left = t('paper.footer', names)
  const state = sealState(assessment)
  if (state.state !== 'valid' || changedSealFacts(assessment).length > 0) {
    const short = shortFingerprint(fingerprint(assessment))
    const key = state.state === 'absent' ? 'paper.unsealed' : 'paper.changedAfterSeal'
    return { left, right: t(key, { fingerprint: short }) }
  }
  const hash = state.seal.fingerprint
  const code = sealCodeOf(assessment)
  return {
    left,
    right: t('paper.sealed', { fingerprint: shortFingerprint(hash) }),
    seal: { hash: t('paper.hash', { hash }), code: code && sealCode(code), alt: t('paper.codeAlt') },
  }
}
