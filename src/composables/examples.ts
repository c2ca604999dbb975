import type { Assessment } from '../core/types'

const files = import.meta.glob<Assessment>('../examples/*.tt54.json', { import: 'default' })

/** The illustrative assessments that came with the app, loaded when somebody asks for them. */
export function loadExamples(): Promise<Assessment[]> {
  return Promise.all(
    Object.keys(files)
      .sort()
      .flatMap((path) => files[path]?.() ?? []),
  )
}
