import { sealState } from '../seal/seal'
import { changedSealFacts } from '../seal/submit'
import { setFingerprint } from '../sets/setFingerprint'
import { snapshotDifferences } from '../make/snapshot'
import type { Rule } from './context'
import { finding, type Finding } from './finding'

/** The criteria sets an assessment names and what is known of them here; whether the file is an example or was sealed. */
export const fileRules: Rule = (context) => {
  const { assessment, sets } = context
  const ofSets = assessment.criteriaSets.flatMap((reference, index): Finding[] => {
    const at = { path: `/criteriaSets/${index}`, params: { set: `${reference.id}@${reference.version}` } }
    const versions = sets.filter(({ id }) => id === reference.id)
    const exact = versions.find(({ version }) => version === reference.version)
    if (!exact) return [finding(versions.length > 0 ? 'file.set-other-version' : 'file.set-unknown', at)]
    const isSame = reference.fingerprint === undefined || reference.fingerprint === setFingerprint(exact)
    return isSame ? [] : [finding('file.set-other-content', at)]
  })
  const words = snapshotDifferences(assessment, sets)
  const state = sealState(assessment)
  return [
    ...ofSets,
    ...(words.length > 0
      ? [finding('file.words-differ', { criteria: [...new Set(words.map(({ id }) => id))] })]
      : []),
    ...(state.state === 'broken' || changedSealFacts(assessment).length > 0
      ? [finding('file.changed-after-sealing', { path: '/seal' })]
      : []),
    ...(assessment.illustrative === true ? [finding('file.illustrative', { path: '/illustrative' })] : []),
  ]
}
