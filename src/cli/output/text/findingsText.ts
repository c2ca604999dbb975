import type { Finding } from '../../input/problems'
import type { Call } from '../../verb'

/**
 * Problems and notices at the end of a human answer; a section that would be empty is left out.
 * @param found what was found
 * @param call words
 */
export function findingsText(found: { problems: Finding[]; notices: Finding[] }, { t }: Call): string[] {
  const section = (title: string, findings: readonly Finding[]): string[] =>
    findings.length === 0 ? [] : [[title, ...findings.map(findingLine)].join('\n')]
  return [
    ...section(t('cli.text.problems', { count: found.problems.length }), found.problems),
    ...section(t('cli.text.notices'), found.notices),
  ]
}

/**
 * One finding as a line: where, and what.
 * @param finding the finding
 */
export function findingLine({ path, message }: Finding): string {
  return `  ${path || '/'}: ${message}`
}
