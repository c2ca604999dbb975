import type { Contradiction } from './contradiction'

const RIS_PACS_BASIC = { group: 'ris-pacs', rank: 'basic' } as const

/** RIS-PACS (Circular 54/2017, Appendix I, IV) and what Appendix II and HIS say about images. */
export const IMAGING: readonly Contradiction[] = [
  {
    rule: 'contradiction.filmless-without-pacs',
    met: ['milestone.filmless'],
    needs: RIS_PACS_BASIC,
    lacking: 'all',
  },
  {
    rule: 'contradiction.filmless-without-ris-pacs-basic',
    met: ['milestone.filmless'],
    needs: RIS_PACS_BASIC,
    lacking: 'any',
    unless: 'contradiction.filmless-without-pacs',
  },
  {
    rule: 'contradiction.filmless-without-access',
    met: ['milestone.filmless'],
    needs: ['milestone.images-outside-radiology'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.images-outside-without-pacs',
    met: ['milestone.images-outside-radiology'],
    needs: RIS_PACS_BASIC,
    lacking: 'all',
  },
  {
    rule: 'contradiction.his-link-without-pacs',
    met: ['his.18'],
    needs: RIS_PACS_BASIC,
    lacking: 'all',
  },
  {
    rule: 'contradiction.pacs-his-link-denied-by-his',
    met: ['ris-pacs.7'],
    needs: ['his.18'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.his-pacs-link-denied-by-pacs',
    met: ['his.18'],
    needs: ['ris-pacs.7.1', 'ris-pacs.7.2', 'ris-pacs.7.3', 'ris-pacs.7.4'],
    lacking: 'all',
    unless: 'contradiction.his-link-without-pacs',
  },
  {
    rule: 'contradiction.dicom-functions-without-dicom',
    met: ['ris-pacs.13', 'ris-pacs.17'],
    needs: ['ris-pacs.9.2'],
    lacking: 'any',
  },
  {
    rule: 'contradiction.pacs-advanced-without-pacs',
    met: ['ris-pacs.16', 'ris-pacs.17'],
    needs: RIS_PACS_BASIC,
    lacking: 'all',
  },
]
