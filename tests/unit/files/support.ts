/** How files are opened in the tests. */
import { allSets, catalogue, frozen } from '../fixtures'
import { anAssessment, answers } from '../builders'

/** Text as the bytes of a file. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

/** A value as the bytes of a JSON file, its keys in the order they are in. */
export const json = (value: unknown): Uint8Array<ArrayBuffer> => utf8(JSON.stringify(value))

/** Context for opening with nothing on screen. */
export const CONTEXT = { name: 'tep.tt54.json', catalogue, sets: allSets }

/** What is on screen while a file is opened; nobody can change it. */
export const ON_SCREEN = frozen(
  anAssessment().with(answers().met('his.1').notMet('lis.2').notApplicable('his.22')).build(),
)
