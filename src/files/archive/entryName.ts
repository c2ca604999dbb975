import { ENTRY_NAME_CHARACTERS } from '../limits'
import type { FileProblem } from '../problems'

/** Control characters, the backslash of Windows paths, and what Windows takes for a drive or a stream. */
const FORBIDDEN = /[\0-\x1f\x7f\\:]/

/**
 * Why a name may not stand in an archive: it must be a plain relative path that stays inside.
 * @param name the name without the slash of a folder
 * @returns the problem, or null
 */
export function entryNameProblem(name: string): FileProblem | null {
  const isPlain =
    name.length <= ENTRY_NAME_CHARACTERS &&
    !FORBIDDEN.test(name) &&
    name.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  return isPlain ? null : { code: 'archive-path', path: name.slice(0, 200) }
}
