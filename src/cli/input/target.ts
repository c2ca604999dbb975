import { levelledSet } from '../../core/sets/criteria'
import { DEFAULT_TARGET_LEVEL } from '../../core/score/gap'
import { InputFailure } from '../failure'
import type { ScoredFile } from './scored'
import type { Call } from '../verb'

/**
 * The level asked for by `--target`; else the file's own target, where the set has such a level; else 6, or the highest of a set with fewer.
 * @param values options as typed
 * @param scored the opened file
 * @throws InputFailure when no set has levels, or the level asked for does not exist
 */
export function targetOf(values: Call['values'], { assessment, sets }: ScoredFile): number {
  const levels = levelledSet(sets)?.levels.map(({ level }) => level) ?? []
  if (levels.length === 0) throw new InputFailure('cli.error.noLevels')
  const asked = values.target
  if (asked === undefined)
    return levels.includes(assessment.targetLevel)
      ? assessment.targetLevel
      : Math.min(DEFAULT_TARGET_LEVEL, levels.at(-1) ?? DEFAULT_TARGET_LEVEL)
  const target = levels.find((level) => String(level) === asked)
  if (target === undefined)
    throw new InputFailure('cli.error.target', { value: String(asked), last: levels.at(-1) ?? 0 })
  return target
}
