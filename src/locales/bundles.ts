/**
 * Which areas of texts are loaded together. An area is a pair of files here, `<area>.<language>.json`; an area that no
 * bundle names comes with `screens`.
 */
export const BUNDLES = {
  /** What Start shows, so that the first screen stays within its budget. */
  first: ['app', 'drawing', 'start', 'words'],
  /** The words of the domain alone, for papers and other places that are not a screen. */
  words: ['words'],
  /** All papers; they need `words` and `check` besides. */
  papers: [
    'director',
    'drawing',
    'gapReport',
    'letters',
    'minutes',
    'papers',
    'planPaper',
    'rehearsal',
    'synthesis',
  ],
  check: ['check'],
  table: ['table'],
  cli: ['cli'],
} as const

/** A part of the texts that is loaded in one go; `screens` is what Start does not need and the other screens do. */
export type Bundle = keyof typeof BUNDLES | 'screens'
