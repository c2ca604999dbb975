import { scoreOf } from './scoreOf'
import { type Range, type Result } from './assess'
import { REGIMES, type Assessment, type Claim, type CriteriaSet, type Regime } from '../types'

/** A level that a file claims and our scoring does not find. */
export interface ClaimDifference {
  regime: Regime
  /** What the file says; null = no level. */
  claimed: Range | null
  /** What our scoring finds. */
  found: Range | null
}

/**
 * The levels of an assessment under both regimes, as a submission states them.
 * @param assessment the answers, their date and the headline regime
 */
export function claimOf(assessment: Assessment, sets: readonly CriteriaSet[]): Claim {
  return claimOfResult(scoreOf(assessment, sets))
}

/**
 * The levels of a result under both regimes, as a submission states them.
 * @param result what `assess` returned
 */
export function claimOfResult({ asOf, regime, regimes }: Result): Claim {
  return {
    asOf,
    regime,
    levels: { 'as-issued': regimes['as-issued'].level, 'in-force': regimes['in-force'].level },
  }
}

/**
 * Where a claim and our own scoring of the same answers differ, in the order of the regimes. Article 5(3) of Circular
 * 54/2017/TT-BYT: the level is determined again when it does not fit the report.
 * @param claim what the file says
 * @param found what `claimOfResult` makes of the same file
 */
export function claimDifferences(claim: Claim, found: Claim): ClaimDifference[] {
  return REGIMES.flatMap((regime): ClaimDifference[] => {
    const [said, seen] = [claim.levels[regime], found.levels[regime]]
    const isSame = said?.lower === seen?.lower && said?.upper === seen?.upper
    return isSame ? [] : [{ regime, claimed: said, found: seen }]
  })
}
