/** Kinds of evidence, in the order in which they are offered. */
export { EVIDENCE_KIND_VALUES as EVIDENCE_KINDS } from '../../generated/formats'
