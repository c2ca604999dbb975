/**
 * Appendix II of Circular 54/2017/TT-BYT, worked out by hand from the facts: which official numbers and which narrative
 * requirements each level adds to the level below. Deliberately not read from the criteria file.
 */
export interface LevelByHand {
  level: number
  /** Official numbers, both ends included, in the order of the sections. */
  numbers: [number, number][]
  milestones: string[]
}

export const LEVELS_BY_HAND: readonly LevelByHand[] = [
  {
    level: 1,
    numbers: [
      [1, 3], // I hạ tầng mức 1
      [30, 36], // III HIS mức 1
    ],
    milestones: ['patient-information-access'],
  },
  {
    level: 2,
    numbers: [
      [4, 6],
      [37, 38],
    ],
    milestones: ['clinical-data-repository', 'sharing-within-care'],
  },
  {
    level: 3,
    numbers: [
      [7, 10],
      [20, 22], // II quản lý điều hành cơ bản
      [39, 43],
      [80, 85], // V LIS cơ bản
      [90, 98], // VI phi chức năng cơ bản
      [114, 118], // VII bảo mật cơ bản
    ],
    milestones: ['nursing-records', 'cdss-1'],
  },
  {
    level: 4,
    numbers: [
      [11, 13],
      [44, 47],
      [62, 75], // IV RIS-PACS cơ bản
      [86, 89], // V LIS nâng cao
    ],
    milestones: ['images-outside-radiology', 'electronic-ordering', 'inpatient-orders'],
  },
  {
    level: 5,
    numbers: [
      [14, 14],
      [48, 52],
      [76, 79], // IV RIS-PACS nâng cao
    ],
    milestones: ['filmless'],
  },
  {
    level: 6,
    numbers: [
      [15, 17],
      [23, 29], // II nâng cao
      [53, 56],
      [99, 113], // VI nâng cao
      [119, 128], // VII nâng cao
      [129, 137], // VIII EMR cơ bản
    ],
    milestones: ['cdss-2', 'structured-notes', 'closed-loop-medication'],
  },
  {
    level: 7,
    numbers: [
      [18, 19],
      [57, 61],
      [138, 146], // VIII EMR nâng cao
    ],
    milestones: ['cdss-3', 'analytics', 'standard-exchange', 'continuity-summary'],
  },
]

/** First official number of each section of Appendix I, in order. */
const SECTIONS: readonly [string, number][] = [
  ['infrastructure', 1],
  ['management', 20],
  ['his', 30],
  ['ris-pacs', 62],
  ['lis', 80],
  ['non-functional', 90],
  ['security', 114],
  ['emr', 129],
]

/** The stable id of an official number: section and sequence in it. */
export function idOf(number: number): string {
  const section = [...SECTIONS].reverse().find(([, first]) => first <= number)
  if (!section) throw new RangeError(`Circular 54 has no criterion ${number}`)
  return `${section[0]}.${number - section[1] + 1}`
}

/** What one level adds, in set order: criteria by section, then milestones. */
export function addedAt(level: number): string[] {
  const { numbers, milestones } = LEVELS_BY_HAND[level - 1] ?? { numbers: [], milestones: [] }
  const ids = numbers.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => idOf(from + at)),
  )
  return [...ids, ...milestones.map((name) => `milestone.${name}`)]
}

/** All that a level rests on, lower levels included. */
export function neededFor(level: number): string[] {
  return LEVELS_BY_HAND.filter((step) => step.level <= level).flatMap((step) => addedAt(step.level))
}
