import { personalData } from '../evidence/personalData'
import { listed } from './answers'
import type { Rule } from './context'
import { finding } from './finding'

const isPersonal = (...texts: readonly (string | undefined)[]): boolean =>
  texts.some((text) => text !== undefined && personalData(text).length > 0)

/** Texts that look like personal data of patients (Law 91/2025/QH15). The figures themselves are not repeated. */
export const personalRules: Rule = ({ assessment, entries, answer }) => {
  const answers = entries.filter((entry) => isPersonal(answer(entry)?.note, answer(entry)?.reason))
  const evidence = (assessment.evidence ?? []).flatMap(({ title, number, note, file, place }, index) =>
    isPersonal(title, number, note, file?.name, place)
      ? [finding('personal-data.evidence', { path: `/evidence/${index}` })]
      : [],
  )
  const actions = (assessment.actions ?? []).flatMap(({ title, note }, index) =>
    isPersonal(title, note) ? [finding('personal-data.actions', { path: `/actions/${index}` })] : [],
  )
  return [
    ...listed(
      'personal-data.answers',
      answers.map(({ id }) => id),
    ),
    ...evidence,
    ...actions,
  ]
}
