import { shownText } from '../../language'
import { dayText } from '../../../words/day'
import type { Result } from '../../../core/score/assess'
import { REGIMES, type Assessment } from '../../../core/types'
import type { Call } from '../../verb'
import { levelWithin } from '../../../words/level'

/**
 * The first lines of every human answer: who, when, which level, and the level under the other regime.
 * @param result its verdict
 * @param call language and words
 */
export function headText(assessment: Assessment, result: Result, call: Call): string {
  const { t } = call
  const name = shownText(assessment.facility.name || t('assessment.unnamed'))
  const other = REGIMES.find((regime) => regime !== result.regime) ?? result.regime
  const open = result.undecided.length
  const { answered, total } = result.progress
  return [
    assessment.illustrative ? `${name} (${t('cli.text.illustrative')})` : name,
    t('cli.text.moment', { day: dayText(result.asOf), regime: t(`regime.${result.regime}`) }),
    '',
    [
      t('cli.text.headline', { level: levelWithin(t, result.level) }),
      ...(open > 0 ? [t('cli.text.undecided', { count: open, open: total - answered, total })] : []),
    ].join(' '),
    `${t(`regime.${other}`)}: ${levelWithin(t, result.regimes[other].level)}`,
  ].join('\n')
}
