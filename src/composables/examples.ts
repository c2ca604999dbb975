import type { Assessment } from '../core/types'

const files = import.meta.glob<Assessment>('../examples/*.tt54.json', { import: 'default' })

/** One of them, by the name of its file. */
export async function loadExample(name: string): Promise<Assessment> {
  const load = files[`../examples/${name}.tt54.json`]
  if (!load) throw new Error(`No example ${name}`)
  return load()
}

/** The illustrative assessments that came with the app, loaded when somebody asks for them. */
export function loadExamples(): Promise<Assessment[]> {
  return Promise.all(
    Object.keys(files)
      .sort()
      .flatMap((path) => files[path]?.() ?? []),
  )
}
