import { registerOf } from '../evidence/register'
import { inSetOrder, type Rule } from './context'
import { listed } from './answers'
import { finding } from './finding'

/** Evidence that does not prove what it is linked to. */
export const evidenceRules: Rule = (context) => {
  const { assessment, sets, result, files = null, entries, answer } = context
  const { rows } = registerOf(assessment, sets, result, { on: assessment.assessedOn, files })
  const known = new Set(rows.map(({ entry }) => entry.id))
  const about = (index: number, title: string) => ({
    criteria: rows[index]?.criteria.map(({ id }) => id) ?? [],
    path: `/evidence/${index}`,
    params: { title },
  })
  const dangling = entries.filter((entry) => (answer(entry)?.evidence ?? []).some((id) => !known.has(id)))
  return [
    ...rows.flatMap(({ fileMissing, entry }, index) =>
      fileMissing ? [finding('evidence.file-missing', about(index, entry.title))] : [],
    ),
    ...rows.flatMap(({ expiry, entry }, index) =>
      expiry === 'expired'
        ? [
            finding('evidence.expired', {
              ...about(index, entry.title),
              params: { title: entry.title, day: entry.validUntil ?? '' },
            }),
          ]
        : [],
    ),
    ...listed(
      'evidence.not-in-register',
      inSetOrder(
        context,
        dangling.map(({ id }) => id),
      ),
    ),
  ]
}
