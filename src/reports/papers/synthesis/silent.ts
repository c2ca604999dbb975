import { body, text } from '../../build'
import type { Block } from '../../model'
import { silentOf } from './counts'
import { countedOf, type SynthesisInput } from './input'

/**
 * Part VI: who has not reported, whom nobody appraised, and which files were not counted and why.
 * @param input the roll-up
 */
export function silentBlocks(input: SynthesisInput): Block[] {
  const { t, expected, rows } = input
  const all = countedOf(input)
  const missing = silentOf(input)
  const unseen = all.filter(({ appraisal }) => !appraisal?.views)
  const left = rows.filter(({ obstacle }) => obstacle !== null && obstacle !== 'other-year')
  return [
    body(
      `1. ${
        expected.length === 0
          ? t('synthesis.listUnknown')
          : missing.length === 0
            ? t('synthesis.allReported')
            : t('synthesis.notReported', { names: missing.map(({ name, code }) => name || code).join('; ') })
      }`,
    ),
    body(
      `2. ${
        unseen.length === 0
          ? t('synthesis.allAppraised')
          : unseen.length === all.length
            ? t('synthesis.noneAppraised')
            : t('synthesis.notAppraised', { names: unseen.map(({ row }) => row.facility).join('; ') })
      }`,
    ),
    ...(left.length === 0
      ? []
      : [
          body(`3. ${t('synthesis.leftOut', { count: left.length })}`),
          {
            kind: 'list' as const,
            items: left.map(({ row: one, obstacle }) => [
              text(
                t('synthesis.left', {
                  facility: one.facility || one.path,
                  reason: t(`synthesis.obstacle.${obstacle ?? 'no-level'}`),
                }),
              ),
            ]),
          },
        ]),
  ]
}
